// For everyone: axe on each state, 320 px, 400 % zoom, forced colours, reduced motion, paper.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { live, open, part, scenario, slider, unfold } from './explainer.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param {import('@playwright/test').Page} page */
async function faults(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`));
}

const ENTRIES = {
  merger: ['years', 'solve', 'matters', 'table', 'take', 'compare'], budget: ['beside', 'budgets', 'repay'], gap: ['levers', 'became', 'warning', 'table'],
  boundary: ['places', 'sides', 'flows'], sums: ['post', 'review', 'spend'], method: ['home'],
};

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds no fault on the page, at rest, changed, and with each thing open that can be opened, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 375, height: 800 });
    await open(page);
    expect(await faults(page), 'at rest').toEqual([]);
    await slider(page, 'merger.ccgs.realised').press('Home');
    await part(page, 'boundary').locator('[data-scene="mk-to-bob"]').click();
    const most = Math.max(...Object.values(ENTRIES).map(({ length }) => length));
    for (let at = 0; at < most; at += 1) {
      for (const [name, entries] of Object.entries(ENTRIES)) if (entries[at]) await unfold(page, name, entries[at]);
      await part(page, 'budget').locator('.answer .number').first().click();
      expect(await faults(page), `opened, ${at}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test(`axe finds no fault on the other pages, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ['claims.html', 'who.html', 'embed.html?view=merger', 'embed.html?view=boundary']) {
      await open(page, address);
      expect(await faults(page), address).toEqual([]);
    }
    await page.goto('sources.html');
    expect(await faults(page), 'sources.html').toEqual([]);
  });
}

for (const width of [320, 375, 768, 1280]) {
  test(`nothing is wider than the screen at ${width} px, whatever is open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    for (const [name, entries] of Object.entries(ENTRIES)) {
      for (const entry of entries) {
        await unfold(page, name, entry);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name}, ${entry}`).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('what can be pressed is large enough for a finger, or has room around it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const small = await page.locator('joined-up').evaluate((element) => [...element.shadowRoot?.querySelectorAll('button, select, input[type="range"], summary') ?? []]
    .filter((node) => node.getClientRects().length > 0)
    .filter((node) => { const { width, height } = node.getBoundingClientRect(); return Math.min(width, height) < 24; })
    .map((node) => node.outerHTML.slice(0, 80)));
  expect(small).toEqual([]);
  const ranges = await page.locator('input[type="range"]').filter({ visible: true }).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...ranges)).toBeGreaterThanOrEqual(44);
});

test('the main task by keyboard alone: reach the row, move it, hear the answer', async ({ page }) => {
  await open(page);
  const reached = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-input'));
  for (let presses = 0; presses < 12 && (await reached()) !== 'merger.ccgs.realised'; presses += 1) await page.keyboard.press('Tab');
  expect(await reached()).toBe('merger.ccgs.realised');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ 'merger.ccgs.realised': '80' });
  await expect(slider(page, 'merger.ccgs.realised')).toHaveAttribute('aria-valuetext', '80%. Cost covered after 3.5 years.');
});

test('the tree that a screen reader has names the question, the answer and each control', async ({ page }) => {
  await open(page);
  await expect(part(page, 'merger')).toMatchAriaSnapshot(`
    - heading "Did our NHS merger pay?" [level=1]
    - paragraph: /it covers its cost after/
    - text: Possible saving really made
    - textbox "Possible saving really made, %"
    - slider "Possible saving really made"
    - button "Half the saving"
  `);
});

test('in forced colours every row keeps its track and range apart, and what is pressed looks so', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const row = part(page, 'merger').locator('[data-row="merger.ccgs.realised"]');
  const painted = await row.evaluate((node) => {
    const [track, ours] = [getComputedStyle(node.querySelector('.track') ?? node, '::before').borderTopColor, getComputedStyle(node.querySelector('.ours') ?? node).backgroundColor];
    return { track, ours, paper: getComputedStyle(node.getRootNode() instanceof ShadowRoot ? /** @type {ShadowRoot} */ (node.getRootNode()).host : node).backgroundColor };
  });
  expect(painted.ours).not.toBe(painted.paper);
  expect(painted.track).not.toBe(painted.paper);
  const [pressed, other] = await part(page, 'merger').locator('.switch button').evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(pressed).not.toBe(other);
});

test('nothing moves by itself, and less still where a reader asks for less', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const before = await page.evaluate(() => scrollY);
  await slider(page, 'merger.ccgs.realised').press('ArrowLeft');
  await live(page);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('on paper there are answers and pictures, and no controls', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['merger', 'budget', 'gap']) {
    await expect(part(page, name).locator('[data-answer]').first()).toBeVisible();
    await expect(part(page, name).locator('[data-graphic]').first()).toBeVisible();
  }
  await expect(page.locator('input[type="range"]').filter({ visible: true })).toHaveCount(0);
});
