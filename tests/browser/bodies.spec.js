// Who was who: the timeline by keyboard, by button and by eye, and the same as a table.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, pack } from './explainer.js';

const section = (page) => page.locator('[data-section="bodies"]');
const time = (page) => page.locator('input[data-time]');
const cell = (page, place, column) => page.locator('.places-then tr', { has: page.getByText(place, { exact: true }) }).locator('td').nth(column);

async function openBodies(page) {
  await open(page, '#bodies');
  await section(page).waitFor();
}

/** Drags to a month; the first is January 2013. */
async function goTo(page, month) {
  const [year, number] = month.split('-').map(Number);
  await time(page).fill(String((year - 2013) * 12 + number - 1));
  await expect(time(page)).toHaveAttribute('data-time', month);
}

test('by keyboard, a month at a time, with the month in words', { tag: '@firefox' }, async ({ page }) => {
  await openBodies(page);
  await time(page).focus();
  await page.keyboard.press('Home');
  await expect(time(page)).toHaveAttribute('aria-valuetext', 'January 2013');
  await page.keyboard.press('ArrowRight');
  await expect(time(page)).toHaveAttribute('aria-valuetext', 'February 2013');
  await page.keyboard.press('End');
  await expect(time(page)).toHaveAttribute('aria-valuetext', 'November 2026');
  await expect(time(page)).toHaveAttribute('data-time', pack.pack.date.slice(0, 7));
});

test('in June 2019 each place has its own commissioner and its own hospital', async ({ page }) => {
  await openBodies(page);
  await goTo(page, '2019-06');
  await expect(time(page)).toHaveAttribute('aria-valuetext', 'June 2019');
  await expect(cell(page, 'Milton Keynes', 0)).toHaveText('Milton Keynes CCG');
  await expect(cell(page, 'Luton', 0)).toHaveText('Luton CCG');
  await expect(cell(page, 'Luton', 1)).toHaveText('Luton and Dunstable');
  await expect(cell(page, 'Central Bedfordshire', 1)).toContainText('Bedford Hospital');
  await expect(page.locator('#body-blmk-ics')).toContainText('Overseen by NHS Improvement and NHS England');
  await expect(page.locator('#body-nhs-improvement')).toContainText('Then over Milton Keynes Hospital');
});

test('in April 2021 three have become one, and the next change is its end', async ({ page }) => {
  await openBodies(page);
  await goTo(page, '2021-04');
  for (const place of ['Milton Keynes', 'Bedford', 'Central Bedfordshire', 'Luton']) {
    await expect(cell(page, place, 0)).toHaveText('BLMK CCG');
  }
  await expect(page.locator('[data-changes="last"]'))
    .toContainText('On 1 April 2021 Bedfordshire CCG, Luton CCG and Milton Keynes CCG became one: BLMK CCG.');
  await expect(page.locator('[data-changes="next"]')).toContainText('On 1 July 2022 BLMK CCG became BLMK ICB.');
});

test('by button from change to change, spoken once, to the ends and no further', async ({ page }) => {
  await openBodies(page);
  const [previous, next] = [page.locator('[data-leap="previous"]'), page.locator('[data-leap="next"]')];
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await next.click({ force: true });
  await expect(time(page)).toHaveAttribute('data-time', '2026-11');
  await previous.click();
  await expect(time(page)).toHaveAttribute('data-time', '2026-04');
  await previous.click();
  await expect(time(page)).toHaveAttribute('data-time', '2025-10');
  await previous.click();
  await expect(time(page)).toHaveAttribute('data-time', '2022-07');
  await expect(page.locator('[role="status"]')).toContainText('July 2022. On 1 July 2022');
  await next.click();
  await expect(time(page)).toHaveAttribute('data-time', '2025-10');
});

test('that the merged body lasted 15 months stands out, and can be asked', async ({ page }) => {
  await openBodies(page);
  const lasted = page.locator('.lasted [data-figure="later.ccg-months"]');
  await expect(lasted).toHaveText('15 months');
  const size = (locator) => locator.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(await size(lasted)).toBeGreaterThan(1.5 * await size(page.locator('.lasted')));
});

test('the quote carries every attribution', async ({ page }) => {
  await openBodies(page);
  await expect(section(page).locator('.opening-quote q')).toHaveText(pack.structures.quote);
  const said = section(page).locator('.said').first();
  for (const words of ['A source from MK Council', 'A source from a partner organisation', 'March 2020', 'April 2021']) {
    await expect(said).toContainText(words);
  }
});

test('the table has every body, its dates, what it came from and its source', async ({ page }) => {
  await openBodies(page);
  const table = page.locator('[data-table="bodies"]');
  await table.locator('summary').click();
  await expect(table.locator('tr.named')).toHaveCount(pack.body.length);
  const row = (name) => table.locator('tr.named', { has: page.getByText(name, { exact: true }) });
  const told = (name) => row(name).locator('xpath=following-sibling::tr[1]');
  for (const { name, line } of pack.body) {
    await expect(told(name)).toContainText(line);
    await expect(told(name)).toContainText(/Sources?: /);
  }
  await expect(row('Bedford Hospital NHS Trust').locator('td').first()).toHaveText('by 2013');
  await expect(row('NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board').locator('td').last())
    .toHaveText('1 April 2026, planned or not confirmed');
  await expect(told('NHS Bedfordshire, Luton and Milton Keynes Clinical Commissioning Group'))
    .toContainText('Came from Bedfordshire CCG, Luton CCG and Milton Keynes CCG.');
});

test('moving in time moves no figure and leaves the address alone', async ({ page }) => {
  await openBodies(page);
  const before = await page.locator('[data-panel="merger"] .answer').textContent();
  await goTo(page, '2014-01');
  expect(await page.locator('[data-panel="merger"] .answer').textContent()).toBe(before);
  expect(new URL(page.url()).hash).toBe('#bodies');
});

test('the chart names every body beside its line', async ({ page }) => {
  await openBodies(page);
  const chart = page.locator('[data-chart="bodies"] svg');
  await expect(chart.locator('.life')).toHaveCount(pack.body.length);
  for (const { short } of pack.body) await expect(chart.locator('text', { hasText: short }).first()).toBeVisible();
  await expect(chart.locator('.life.merged')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    test(`axe finds no fault and nothing is cut off, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await openBodies(page);
      await page.locator('[data-table="bodies"] summary').click();
      // A list stands for the chart where there is no room for it.
      await expect(page.locator('[data-chart="bodies"] svg')).toHaveCount(width < 600 ? 0 : 1);
      const { violations } = await new AxeBuilder({ page }).include('joined-up').analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const small = await section(page).evaluate((element) => [...element.querySelectorAll('button, input, summary')]
        .map((node) => ({ node: node.outerHTML.slice(0, 90), box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24)).map(({ node }) => node));
      expect(small).toEqual([]);
      await context.close();
    });
  }
}
