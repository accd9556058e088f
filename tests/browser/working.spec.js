// Any printed number opens its working, in place, by click and by key, down to who published what.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, range, unfold } from './explainer.js';

const working = (page) => page.locator('.working');
const answer = (page) => page.locator('.opening .answer [data-figure="ics.total"]');
const chart = (page) => page.locator('[data-chart="opening"] text', { has: page.locator('[data-figure="merger.ccgs.payback-years"]') });
const cell = (page) => page.locator('.systems [data-figure="boundary.blmk.need-index"]:not([data-when])').first();

test('a number in a sentence opens under it and not over it, and closes when it is pressed again @firefox', async ({ page }) => {
  await open(page);
  await answer(page).click();
  await expect(working(page)).toContainText('£22.3m is £10.7m (the partnership’s budget in 2018/19) plus £11.6m');
  await expect(answer(page)).toHaveAttribute('aria-expanded', 'true');
  const [number, room] = [await answer(page).boundingBox(), await working(page).boundingBox()];
  expect(room.y).toBeGreaterThanOrEqual(number.y + number.height - 8);
  await answer(page).click();
  await expect(working(page)).toHaveCount(0);
  await expect(answer(page)).toHaveAttribute('aria-expanded', 'false');
});

for (const [where, number, key] of [['a sentence', answer, 'Enter'], ['a table', cell, 'Space'], ['a chart', chart, 'Enter'], ['a chart', chart, 'Space']]) {
  test(`${key} opens a number in ${where}, and Escape closes it and goes back to it @firefox`, async ({ page }) => {
    await open(page);
    await number(page).focus();
    await page.keyboard.press(key);
    await expect(working(page)).toBeVisible();
    await expect(working(page).locator('[data-passport]').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(working(page)).toHaveCount(0);
    await expect(number(page)).toBeFocused();
  });
}

test('one working is open at a time', async ({ page }) => {
  await open(page);
  await answer(page).click();
  await chart(page).click();
  await expect(working(page)).toHaveCount(1);
  await expect(working(page)).toContainText('still to come in');
  await expect(answer(page)).toHaveAttribute('aria-expanded', 'false');
});

test('a number says what pressing it does, and its text is the number alone', async ({ page }) => {
  await open(page);
  await expect(answer(page)).toHaveAccessibleName('£22.3m, how is this worked out');
  await expect(answer(page)).toHaveText('£22.3m');
  await expect(chart(page)).toHaveAccessibleName('pays back after 2.8 years, how is this worked out');
});

test('what is open follows a slider, and says what the reader changed', async ({ page }) => {
  await open(page);
  await page.locator('[data-panel="merger"] > .exact [data-figure="merger.ccgs.payback-years"]').click();
  await expect(working(page)).toContainText('2.8 years is 2 whole years');
  await range(page, 'merger.ccgs.realised').focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
  await expect(working(page)).toContainText('4.0 years is 4 whole years');
  await working(page).locator('[data-passport="merger.ccgs.realised"] summary').click();
  await expect(working(page)).toContainText('You changed this from 75% to 50%.');
});

test('the number that something is compared with has the working of its own scenario', async ({ page }) => {
  await open(page, '#v=1&merger.ccgs.realised=50&place.milton-keynes=bob');
  await page.locator('.systems [data-figure="boundary.blmk.residents"][data-when="before"]').first().click();
  await expect(working(page)).toContainText('969,879');
  await unfold(page);
  await page.locator('table.figures [data-figure="merger.ccgs.saving"][data-when="before"]').click();
  await expect(working(page)).toContainText('£2,334,992.25');
});

test('a number behind a claim has the working of the scenario that the claim speaks of', async ({ page }) => {
  await open(page);
  await page.locator('.closing').scrollIntoViewIfNeeded();
  await page.locator('[data-claim="another-partnership"] [data-when="claim"]').first().click();
  await expect(working(page)).toContainText('749,943 is 194,976 people (residents of Bedford, mid-2024)');
  await expect(working(page)).toContainText('Places of BLMK: Bedford; Central Bedfordshire; Luton.');
});

test('it closes with its number', async ({ page }) => {
  await open(page, '#v=1&place.milton-keynes=bob');
  await page.locator('.findings [data-figure]').first().click();
  await expect(working(page)).toBeVisible();
  await page.locator('[data-place="milton-keynes"]').selectOption('blmk');
  await expect(working(page)).toHaveCount(0);
});

test('a passport names publisher, title, date, link and quoted words, and what was not said', async ({ page }) => {
  await open(page);
  await answer(page).click();
  const passport = working(page).locator('[data-passport="ics.budget-2018-19"]');
  await expect(passport).toContainText('Milton Keynes Citizen');
  await expect(passport).toContainText('5 March 2020');
  await expect(passport.locator('a').first()).toHaveAttribute('href', /^https:/);
  await expect(passport.locator('q')).toHaveText('the ICS budget was £10.7 million for 18/19, and £11.6 million for 19/20');
  await expect(passport).toContainText('reported');
  await expect(passport).toContainText('Its headline says cost');
});

test('every printed number leads to a source or an input in two presses', async ({ page }) => {
  await open(page, '#v=1&place.milton-keynes=bob&ics.further-years=2');
  await unfold(page);
  const without = await page.locator('joined-up').evaluate(async (element) => {
    const root = element.shadowRoot;
    const failed = [];
    const seen = new Set();
    for (const printed of [...root.querySelectorAll('[data-figure]')]) {
      const name = `${printed.dataset.figure} ${printed.dataset.when ?? ''}${printed.localName}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const number = printed.closest('[role="button"]');
      number?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      for (let turns = 0; turns < 50 && !root.querySelector('.working'); turns += 1) await new Promise((done) => { setTimeout(done, 10); });
      const passports = [...root.querySelectorAll('.working [data-passport]')];
      const told = passports.every((one) => one.dataset.passport === 'places' || one.querySelector('.from, .status[data-status="assumed"]'));
      if (passports.length === 0 || !told) failed.push(name);
      number?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    return { failed, count: seen.size };
  });
  expect(without.failed).toEqual([]);
  expect(without.count).toBeGreaterThan(100);
});

for (const width of [280, 320]) {
  test(`at ${width} px no working is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page);
    for (const number of [answer, cell, chart]) {
      await number(page).click();
      await working(page).waitFor();
      await unfold(page);
      const out = await working(page).evaluate((room) => [...room.querySelectorAll('*')].filter((node) => {
        const { left, right, width: own } = node.getBoundingClientRect();
        return own > 1 && (left < 0 || right > innerWidth);
      }).map((node) => node.outerHTML.slice(0, 100)));
      expect(out).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds no fault with a working open, ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, colorScheme, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await open(page);
    for (const number of [answer, chart, cell]) {
      await number(page).click();
      await working(page).waitFor();
      await working(page).evaluate((room) => room.querySelectorAll('details').forEach((details) => { details.open = true; }));
      const { violations } = await new AxeBuilder({ page }).include([['joined-up', '.opening']]).include([['joined-up', '.working']])
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
    }
    await context.close();
  });
}

test('it can be copied as text, with sources and the address of the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#v=1&ics.budget-2018-19=12000000');
  await answer(page).click();
  await working(page).locator('[data-copy]').click();
  await expect(working(page).locator('[data-copy]')).toHaveText('Copied');
  await expect(page.locator('[role="status"]')).toHaveText('The working is copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('= £12,000,000 + £11,600,000');
  expect(text).toContain('You changed this from £10.7m to £12m.');
  expect(text).toContain('https://www.miltonkeynes.co.uk/');
  expect(text).toContain(`From ${page.url()}`);
});

test('where nobody may copy, the text stands there selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await open(page);
  await answer(page).click();
  await working(page).locator('[data-copy]').click();
  const field = working(page).locator('textarea');
  await expect(field).toHaveValue(/^£22\.3m is/);
  await expect(field).toBeFocused();
});

test('print leaves it out', async ({ page }) => {
  await open(page);
  await answer(page).click();
  await working(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(working(page)).toBeHidden();
});

test('where it does not load, the page says so and goes on', async ({ page }) => {
  await open(page);
  await page.route(/panel-.*\.js/, (route) => route.abort());
  await answer(page).click();
  await expect(page.locator('[role="status"]')).toContainText('did not load');
  await expect(answer(page)).toHaveAttribute('aria-expanded', 'false');
});
