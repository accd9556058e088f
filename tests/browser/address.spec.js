// The address holds what differs: reload, back, forward, and links that are wrong.
import { expect, test } from '@playwright/test';
import { figures, live, open, printed, range, settings, unfold } from './explainer.js';

const fragment = (page) => new URL(page.url()).hash;

test('an untouched page has no fragment', async ({ page }) => {
  await open(page);
  expect(fragment(page)).toBe('');
});

test('a reload restores inputs, places and every figure', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  await unfold(page);
  await range(page, 'merger.ccgs.realised').fill('50');
  await page.locator('[data-place="milton-keynes"]').selectOption('bob');
  await expect.poll(() => fragment(page)).toBe('#v=1&merger.ccgs.realised=50&place.milton-keynes=bob');
  const [texts, values] = [await printed(page), await settings(page)];
  await page.reload();
  await live(page);
  expect(await settings(page)).toEqual(values);
  expect(await printed(page)).toEqual(texts);
});

test('a drag of many steps makes one entry of history, and back and forward follow it', async ({ page }) => {
  await open(page);
  await unfold(page);
  const entries = await page.evaluate(() => history.length);
  await range(page, 'merger.ccgs.realised').focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
  // No pause between the two: the first entry must hold where its slider came to rest.
  await range(page, 'merger.ccgs.overrun').focus();
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => fragment(page)).toContain('merger.ccgs.overrun=28');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 2);
  await page.goBack();
  await expect(range(page, 'merger.ccgs.overrun')).toHaveValue('20');
  await expect(range(page, 'merger.ccgs.realised')).toHaveValue('50');
  await page.goBack();
  await expect(range(page, 'merger.ccgs.realised')).toHaveValue('75');
  await page.goForward();
  await expect(range(page, 'merger.ccgs.realised')).toHaveValue('50');
});

test('a bad link is mended and says so in a sentence', async ({ page }) => {
  await open(page, '#v=1&merger.ccgs.realised=500&merger.horizon=eight&no.such.input=1&place.luton=atlantis');
  await unfold(page);
  await expect(range(page, 'merger.ccgs.realised')).toHaveValue('120');
  await expect(range(page, 'merger.horizon')).toHaveValue('10');
  await expect(page.locator('[data-place="luton"]')).toHaveValue('blmk');
  const warning = page.locator('[data-warning]').first();
  await expect(warning).toBeVisible();
  await expect(warning).toContainText('120');
  await expect(warning).toContainText('atlantis');
});

for (const bad of ['#%', '#%E0%A4%A', '#=&&=', '#v=1&v=1&&&merger.ccgs.realised', `#${'a'.repeat(20_000)}`, '#v=99']) {
  test(`a fragment of ${bad.slice(0, 24)} leaves a page that works`, async ({ page }) => {
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await open(page, bad);
    await expect(figures(page, 'ics.total').first()).toHaveText('£22.3m');
    expect(errors).toEqual([]);
  });
}

test('undo and redo go through every change and restore every figure', async ({ page }) => {
  await open(page);
  await unfold(page);
  const states = [await printed(page)];
  const steps = [
    () => range(page, 'ics.budget-2018-19').fill('12000000'),
    () => page.locator('[data-input="deficit.path"]').selectOption('straight'),
    () => page.locator('[data-place="luton"]').selectOption('herts-west-essex'),
    () => page.locator('[data-scene="as-asked"]').first().click(),
    () => page.locator('[data-action="reset-all"]').first().click(),
  ];
  for (const step of steps) {
    await step();
    await expect.poll(async () => JSON.stringify(await printed(page))).not.toBe(JSON.stringify(states.at(-1)));
    states.push(await printed(page));
  }
  for (const state of states.slice(0, -1).reverse()) {
    await page.locator('[data-action="undo"]').first().click();
    expect(await printed(page)).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await page.locator('[data-action="redo"]').first().click();
    expect(await printed(page)).toEqual(state);
  }
});
