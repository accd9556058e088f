// A reader says where they live, and the page speaks of that place.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, pack, printed, settings } from './explainer.js';

const home = (page) => page.getByLabel('Where do you live?');
const told = (page, part) => page.locator(`[data-lives="${part}"]`);
const undo = (page) => page.locator('[data-action="undo"]').first();

test('the four councils of the home system can be named, and nothing is said until one is', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(await home(page).locator('option').allTextContents())
    .toEqual(['Somewhere else', 'Milton Keynes', 'Bedford', 'Central Bedfordshire', 'Luton']);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.lives')).toHaveCount(0);
  expect(asked.filter((url) => /lives/.test(url))).toEqual([]);
});

test('who lives in Luton is told who bought its care, what the merger put there, and where it is', async ({ page }) => {
  await open(page);
  await home(page).selectOption('luton');
  await expect(told(page, 'bodies')).toContainText('by Luton CCG from 1 April 2013, by BLMK CCG from 1 April 2021 and by BLMK ICB from 1 July 2022');
  await expect(told(page, 'bodies')).toContainText('was to follow on 1 April 2026; we found no confirmation');
  await expect(told(page, 'merger.ccgs')).toContainText('Luton CCG, which bought care for Luton alone, gave way to BLMK CCG, which did so for four places.');
  // 21.64 × 0.15 × 0.75 = 2.4345
  await expect(told(page, 'merger.ccgs')).toContainText(/saves £2\.43\s+a year for each resident/);
  // ONS, mid-2019 and, of the four places, mid-2024.
  await expect(told(page, 'boundary')).toContainText(/^Luton, where you live, is in BLMK: 223,106\s+residents \(mid-2019\)/);
  await expect(told(page, 'boundary')).toContainText('BLMK has 1,055,827 residents (mid-2024).');
  await expect(page.getByRole('status')).toHaveText(/^Care for Luton has been planned and bought by Luton CCG/);
});

test('a move is told for that place: of its own, of its neighbours, and taken back', async ({ page }) => {
  await open(page, '#v=1&home=milton-keynes');
  const line = told(page, 'boundary');
  await expect(line).toContainText('Milton Keynes, where you live, is in BLMK');
  const before = await line.textContent();
  await page.locator('select[data-place="milton-keynes"]').selectOption('bob');
  // 1,877,209 of BOB and 305,884 of Milton Keynes in mid-2024.
  await expect(line).toContainText('Milton Keynes, where you live, would be in BOB: 281,434 residents (mid-2019) and £329m of target funding (2018/19)');
  await expect(line).toContainText('BOB would have 2,183,093 residents (mid-2024).');
  await expect(line.locator('[data-figure="boundary.place.milton-keynes.share-of-allocation"][data-when="before"]')).toHaveText('28%');
  await undo(page).click();
  expect(await line.textContent()).toBe(before);
  await page.locator('select[data-place="luton"]').selectOption('herts-west-essex');
  await expect(line).toContainText('Milton Keynes, where you live, stays in BLMK');
});

test('it is in the address and nowhere else, no scenario knows of it, and one undo takes it back', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.told = [];
    addEventListener('joined-up:change', ({ detail }) => window.told.push(JSON.stringify(detail)));
  });
  await open(page, '#v=1&place.luton=herts-west-essex');
  const [texts, values] = [await printed(page), await settings(page)];
  await home(page).selectOption('bedford');
  await expect(page).toHaveURL(/#v=1&place\.luton=herts-west-essex&home=bedford$/);
  await expect(page.locator('.lives')).toHaveCount(3);
  expect(await settings(page)).toEqual(values);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect((await page.evaluate(() => window.told)).join()).not.toContain('bedford');
  await undo(page).click();
  await expect(page.locator('.lives')).toHaveCount(0);
  await expect(home(page)).toHaveValue('');
  expect(await printed(page)).toEqual(texts);
  await expect(page).toHaveURL(/#v=1&place\.luton=herts-west-essex$/);
});

test('a host’s own scenario, and reset, leave it alone', async ({ page }) => {
  await open(page, '#v=1&home=luton');
  await page.locator('joined-up').evaluate((element) => { element.scenario = { inputs: {}, places: { luton: 'bob' } }; });
  await expect(told(page, 'boundary')).toContainText('Luton, where you live, would be in BOB');
  await page.locator('[data-action="reset-all"]').first().click();
  await expect(told(page, 'boundary')).toContainText('Luton, where you live, is in BLMK');
  await expect(home(page)).toHaveValue('luton');
});

test('a link keeps it beside an A, through a swap and after A is dropped', async ({ page }) => {
  await open(page, '#v=1&home=luton&a.place.luton=bob');
  await page.locator('[data-action="swap"]').click();
  await expect(told(page, 'boundary')).toContainText('Luton, where you live, would be in BOB');
  await page.locator('[data-action="drop"]').click();
  await expect(told(page, 'boundary')).toContainText('Luton, where you live, would be in BOB');
  await expect(page).toHaveURL(/#v=1&place\.luton=bob&home=luton$/);
});

test('a place that no reader of this page lives in is as if it were not said', async ({ page }) => {
  for (const place of ['oxfordshire', 'atlantis', '__proto__']) {
    await page.goto('about:blank');
    await open(page, `#v=1&home=${place}`);
    await expect(home(page)).toHaveValue('');
    await expect(page.locator('.lives')).toHaveCount(0);
    await expect(page).not.toHaveURL(/home=/);
  }
});

test('a link that says it shows all of it at once: nothing moves afterwards', async ({ page }) => {
  await open(page, '#v=1&home=central-bedfordshire');
  await expect(page.locator('.lives')).toHaveCount(3);
  expect(await page.locator('joined-up').evaluate((element) => {
    const { living, renderRoot } = element;
    return [living.coming, renderRoot.querySelectorAll('.lives').length];
  })).toEqual([false, 3]);
});

for (const colorScheme of ['light', 'dark']) {
  test(`at 320 px it fits, by finger, and axe finds no fault, ${colorScheme}`, async ({ browser, baseURL }) => {
    test.slow();
    const context = await browser.newContext({ baseURL, colorScheme, hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await open(page);
    expect((await home(page).boundingBox()).height).toBeGreaterThanOrEqual(44);
    for (const { id, system } of pack.place) {
      if (system !== 'blmk') continue;
      await home(page).selectOption(id);
      await expect(told(page, 'bodies')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .include('joined-up').analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
    await context.close();
  });
}
