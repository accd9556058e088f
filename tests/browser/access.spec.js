// axe on every panel, light and dark, narrow and wide, and a page with faults that axe must catch.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, unfold } from './explainer.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, as one line a fault. */
async function faults(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

const pages = {
  'the whole page': '',
  'the budget panel': 'embed.html?view=budget',
  'the merger panel': 'embed.html?view=merger',
  'the boundary panel': 'embed.html?view=boundary',
};

for (const [name, path] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      test(`axe finds no fault in ${name}, ${colorScheme}, ${width} px, folded and unfolded`, async ({ browser, baseURL }) => {
        // Twice over every number of a long page.
        test.slow();
        const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        await open(page, path);
        expect(await faults(page)).toEqual([]);
        await unfold(page);
        expect(await faults(page)).toEqual([]);
        await context.close();
      });
    }
  }
}

test('axe finds no fault with changes, findings and a refused number on the page', async ({ page }) => {
  await open(page, '#v=1&place.central-bedfordshire=herts-west-essex&merger.ccgs.realised=999');
  await unfold(page);
  const box = page.locator('[data-box="merger.ccgs.overrun"]');
  await box.fill('much');
  await box.press('Enter');
  await expect(page.locator('.complaint').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the check catches planted faults', async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><title>Faults</title><main><h1>Faults</h1>
    <img src="data:,"><input type="range"><button></button>
    <p style="color:#bbb;background:#fff">Pale</p></main></html>`);
  const found = (await faults(page)).map((fault) => fault.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'label', 'button-name', 'color-contrast']));
});

test('everything can be reached by Tab alone, and focus is always visible', async ({ page }) => {
  // Every number is a stop of its own.
  test.slow();
  await open(page);
  const seen = new Set();
  for (let presses = 0; presses < 600; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      const { input, place, scene } = element.dataset;
      return { key: input ?? place ?? scene ?? '', ring, name: element.outerHTML.slice(0, 80) };
    });
    if (!stop) break;
    expect(stop.ring, `focus can be seen on ${stop.name}`).toBe(true);
    seen.add(stop.key);
  }
  for (const id of ['ics.budget-2018-19', 'merger.ccgs.realised', 'milton-keynes', 'mk-to-bob']) {
    expect(seen).toContain(id);
  }
});

test('a slider tells its value with its unit', async ({ page }) => {
  await open(page);
  const slider = page.getByRole('slider', { name: /saving/i }).first();
  await expect(slider).toHaveAttribute('aria-valuetext', /%|£|years|months/);
});

test('a slider says that it is assumed, and that it does nothing yet', async ({ page }) => {
  await open(page);
  await unfold(page);
  await expect(page.locator('[data-input="merger.ccgs.realised"]')).toHaveAccessibleDescription(/assumed/);
  await expect(page.locator('[data-input="ics.further-budget"]')).toHaveAccessibleDescription(/assumed.*No effect until you add further years/);
});

test('a number box is not a year twice', async ({ page }) => {
  await open(page);
  await expect(page.locator('[data-box="review.annual-losses"]')).toHaveAccessibleName('What the two hospitals lose in a year, pounds');
});

test('each part is a landmark with its name, and a link leads there', async ({ page }) => {
  await open(page);
  for (const [link, name] of [['budget', 'The budget'], ['merger', 'The merger: three become one'], ['boundary', 'The boundary: who belongs where']]) {
    await expect(page.getByRole('region', { name })).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: link }).press('Enter');
    await expect(page.getByRole('heading', { name })).toBeFocused();
  }
});

test('a scene speaks what it comes to', async ({ page }) => {
  await open(page);
  await page.locator('[data-scene="as-asked"]').first().click();
  await expect(page.locator('[role="status"]')).toHaveText(/^If it saves the 20% asked for\. At exactly these settings it would save £4\.2m a year/);
});

test('the change is spoken once, in one sentence, after a pause', async ({ page }) => {
  await open(page);
  const status = page.locator('[role="status"]');
  await page.locator('[data-input="merger.ccgs.realised"]').first().focus();
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('ArrowLeft');
    await expect(status).toHaveText('');
  }
  await expect(status).toContainText('4.0 years');
});
