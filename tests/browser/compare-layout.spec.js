// A scenario kept as A beside the reader's own, B: at every width, by finger and keyboard, on paper, for axe.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, unfold } from './explainer.js';
import { bar, halfAsA, keep } from './kept.js';
import { coveredFocus, drift } from './layout.js';

const long = `#v=1&merger.horizon=8&deficit.prevention=60000000&merger.ccgs.new-running-costs=5000000&${halfAsA}`;

for (const width of [280, 320, 768, 1280]) {
  test(`at ${width} px nothing reaches beyond the page beside an A, all unfolded`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, long);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const out = await page.locator('joined-up').evaluate((element) => (
      [...element.shadowRoot.querySelectorAll('.compared *, .beside *, .steps *, .in-a')]
        .filter((node) => node.getBoundingClientRect().width > 1 && node.getBoundingClientRect().right > innerWidth + 1)
        .map((node) => node.outerHTML.slice(0, 90))));
    expect(out).toEqual([]);
  });
}

for (const width of [320, 1280]) {
  test(`at ${width} px no control moves itself beside an A, from one end of its range to the other`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '#v=1&a.merger.ccgs.realised=0&a.merger.horizon=7&a.place.milton-keynes=bob');
    expect(await drift(page)).toEqual([]);
  });
}

test('on the smallest phone the bar leaves four fifths of the screen, and covers nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, long);
  const { height } = await bar(page).boundingBox();
  expect(height).toBeLessThanOrEqual(568 / 5);
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await coveredFocus(page)).toBe('');
  }
});

test('the buttons of the bar are 44 px high and say what they do', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, '#v=1&merger.ccgs.realised=50');
  await expect(page.getByRole('button', { name: 'Keep as A to compare' })).toBeVisible();
  await keep(page);
  for (const name of ['Reset B', 'Swap A and B', 'Drop A']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box.height, name).toBeGreaterThanOrEqual(44);
    expect(box.width, name).toBeGreaterThanOrEqual(44);
  }
});

test('paper has both sides and what A is, and no bar', async ({ page }) => {
  await open(page, `#v=1&${halfAsA}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.compared').first()).toContainText('A is what you kept: Share of the planned saving that arrives: 50%; Milton Keynes in BOB.');
  await expect(bar(page)).toBeHidden();
});

for (const view of ['budget', 'merger', 'boundary']) {
  test(`embed.html?view=${view} shows both sides and says what A is`, async ({ page }) => {
    await open(page, `embed.html?view=${view}#v=1&${halfAsA}`);
    await expect(page.locator('.compared').first()).toContainText('A is what you kept');
    await expect(page.locator('[data-when="a"]').first()).toBeVisible();
  });
}

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    test(`axe finds no fault beside an A, ${colorScheme}, ${width} px, folded and unfolded`, async ({ browser, baseURL }) => {
      test.slow();
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await open(page, long);
      const faults = async () => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
      };
      expect(await faults()).toEqual([]);
      await unfold(page);
      expect(await faults()).toEqual([]);
      await context.close();
    });
  }
}
