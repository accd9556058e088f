// Every word of each view, at rest and in each scene, from top to bottom: tests/words holds what was read and
// agreed. `make words` writes it anew; what changed is then read again.
import { expect, test } from '@playwright/test';
import { open, pack, part, wordsOf } from './explainer.js';

const VIEWS = ['merger', 'budget', 'gap', 'boundary', 'sums', 'claims', 'who', 'method'];

test('each part at rest', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await open(page);
  await part(page, 'boundary').scrollIntoViewIfNeeded();
  await part(page, 'boundary').locator('[data-map-place]').first().waitFor();
  for (const name of VIEWS) expect.soft(await wordsOf(page, name)).toMatchSnapshot(`${name}.txt`);
});

test('the other mergers', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await open(page);
  for (const [at, name] of [[1, 'boards'], [2, 'hospitals']]) {
    await part(page, 'merger').locator('.switch button').nth(Number(at)).click();
    expect.soft(await wordsOf(page, 'merger')).toMatchSnapshot(`merger-${name}.txt`);
  }
});

for (const { id, part: about } of pack.scene) {
  if (!about) continue;
  const name = about.startsWith('merger') ? 'merger' : about === 'review' ? 'sums' : about;
  test(`the part ${name} in the scene ${id}`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    const scene = pack.scene.find((/** @type {{id: string}} */ one) => one.id === id);
    const set = new URLSearchParams([['v', '2'], ...Object.entries(scene.inputs ?? {}), ...Object.entries(scene.places ?? {}).map(([place, system]) => [`place.${place}`, String(system)])]);
    await open(page, `#${set}`);
    await part(page, name).scrollIntoViewIfNeeded();
    if (name === 'boundary') await part(page, name).locator('[data-map-place]').first().waitFor();
    expect(await wordsOf(page, name)).toMatchSnapshot(`${name}-${id}.txt`);
  });
}
