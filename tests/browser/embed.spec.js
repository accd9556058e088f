// What a frame's address and the element's attributes ask for.
import { expect, test } from '@playwright/test';
import { figures, open, settings } from './explainer.js';

/** The colours of the page and of the element. */
const colours = (page) => page.evaluate(() => [document.documentElement, document.querySelector('joined-up')]
  .map((node) => [getComputedStyle(node).backgroundColor, getComputedStyle(node).color, getComputedStyle(node).colorScheme]));

test('a scene in the address is where the frame starts, as if it had been pressed', async ({ page }) => {
  await open(page, 'embed.html?view=merger&scene=half-savings');
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('4.0 years');
  await expect(page.locator('[data-scene="half-savings"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-action="undo"]')).toHaveAttribute('aria-disabled', 'true');
});

test('a link that holds a scenario outweighs the scene', async ({ page }) => {
  await open(page, 'embed.html?view=merger&scene=half-savings#v=1&merger.ccgs.realised=80');
  expect(await settings(page)).toMatchObject({ 'merger.ccgs.realised': '80' });
});

test('a scene that the pack does not have changes nothing', async ({ page }) => {
  await open(page, 'embed.html?view=merger&scene=no-such');
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('2.8 years');
});

test('settings in the fragment count, and outlast what the reader does', async ({ page }) => {
  await open(page, 'embed.html#view=merger&theme=dark');
  await expect(page.locator('[data-panel]')).toHaveCount(1);
  await expect(page.locator('[data-warning]')).toHaveCount(0);
  await page.locator('[data-scene="half-savings"]').click();
  await expect.poll(() => page.url()).toContain('embed.html?view=merger&theme=dark#v=1&merger.ccgs.realised=50');
  await page.reload();
  await expect(page.locator('[data-panel="merger"]')).toBeVisible();
});

test('an address that an AMP page has marked is no complaint to the reader', async ({ page }) => {
  await open(page, 'embed.html?view=merger#amp=1');
  await expect(page.locator('[data-warning]')).toHaveCount(0);
});

test('a pack of another host is not asked for', async ({ page, baseURL }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, `embed.html?view=merger&pack=${encodeURIComponent('https://other.example/pack.json')}`);
  expect(asked.filter((address) => !address.startsWith(baseURL))).toEqual([]);
  expect(asked).toContain(`${baseURL}packs/blmk.json`);
});

for (const [theme, other] of [['dark', 'light'], ['light', 'dark']]) {
  test(`theme=${theme} is ${theme} on a ${other} system, and as ${theme} as that of a ${theme} one`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, 'embed.html?view=merger');
    const [, [background, ink]] = await colours(page);
    await page.emulateMedia({ colorScheme: other });
    await open(page, `embed.html?view=merger&theme=${theme}`);
    const [html, element] = await colours(page);
    expect(element).toEqual([background, ink, theme]);
    expect(html[0]).toBe(background);
  });
}

test('a dark frame prints on white', async ({ page }) => {
  await open(page, 'embed.html?view=merger&theme=dark');
  await page.emulateMedia({ media: 'print' });
  for (const [background, ink] of await colours(page)) {
    expect(background).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(0, 0, 0)');
  }
});

test('the element takes a scene and a theme as attributes', async ({ page, baseURL }) => {
  await page.goto(baseURL);
  await page.evaluate(() => {
    const element = document.createElement('joined-up');
    for (const [name, value] of Object.entries({ id: 'other', view: 'merger', scene: 'half-savings', theme: 'dark', pack: 'packs/blmk.json' })) {
      element.setAttribute(name, value);
    }
    document.body.append(element);
  });
  const other = page.locator('#other');
  await expect(other.locator('[data-figure="merger.ccgs.payback-years"]:not([data-when])').first()).toHaveText('4.0 years');
  expect(await other.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
});
