// Each scene, one press: the figures that were worked by hand in tests/published.
import { expect, test } from '@playwright/test';
import { figures, open, pack, printed, settings, unfold } from './explainer.js';

/** What the page prints in each scene. @type {Record<string, Record<string, string>>} */
const shows = {
  // (20,755,486.64 × 22.5 % × 2/3 × 75 % saved a year; 2.84074 years)
  baseline: { 'ics.total': '£22.3m', 'merger.ccgs.saving': '£2.3m', 'merger.ccgs.payback-years': '2.8 years' },
  // One year's planned saving as one-off, half of it back in year 1, the rest by the middle of year 2.
  'as-asked': { 'merger.ccgs.payback-years': '1.5 years' },
  'half-savings': { 'merger.ccgs.payback-years': '4.0 years' },
  // 4.5m ÷ 23m × 365 = 71.4 days
  'review-4-5m': { 'review.days-of-losses': '71 days' },
  // 969,879 − 281,434 residents; 1,186.1m − 329.4m of target funding
  'mk-to-bob': { 'boundary.blmk.residents': '688,445', 'boundary.blmk.allocation': '£857m' },
  'home-for-rest': { 'boundary.blmk.places': '0', 'boundary.bob.residents': '2,042,766' },
  // The four of BLMK, Hertfordshire, Cambridgeshire and Peterborough: 969,879 + 1,193,394 + 881,675
  'central-east': { 'boundary.central-east.residents': '3,044,948' },
};

test('the pack has exactly the scenes that this file knows', () => {
  expect(pack.scene.map(({ id }) => id)).toEqual(Object.keys(shows));
});

for (const [id, expected] of Object.entries(shows)) {
  test(`the scene ${id} takes one press, is marked as pressed, and is undone by one`, async ({ page }) => {
    await open(page);
    await unfold(page);
    const [texts, values] = [await printed(page), await settings(page)];
    await page.locator(`[data-scene="${id}"]`).first().click();
    for (const [figure, text] of Object.entries(expected)) {
      await expect(figures(page, figure).first(), figure).toContainText(text);
    }
    await expect(page.locator(`[data-scene="${id}"]`).first()).toHaveAttribute('aria-pressed', 'true');
    if (id === 'baseline') return;
    await page.locator('[data-action="undo"]').first().click();
    expect(await settings(page)).toEqual(values);
    expect(await printed(page)).toEqual(texts);
  });
}

test('a scene says what it comes to, where it is from, and leads to its panel without touching the address', async ({ page }) => {
  await open(page);
  await page.locator('[data-scene="as-asked"]').first().click();
  const line = page.locator('.scene-line');
  await expect(line).toContainText('At exactly these settings it would save £4.2m a year, assumed and pay back in 1.5 years, assumed.');
  await expect(line.getByRole('link', { name: /National Audit Office/ })).toBeVisible();
  const address = page.url();
  await line.getByRole('link', { name: 'See the merger' }).click();
  await expect(page.getByRole('heading', { name: 'The merger: three become one' })).toBeInViewport();
  expect(page.url()).toBe(address);
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('1.5 years');
});

test('a scene of a new system leads with that system', async ({ page }) => {
  await open(page);
  await page.locator('[data-scene="central-east"]').first().click();
  await expect(page.locator('.scene-line .outcome')).toContainText(/^Central East would have/);
});

test('a scene stays told while its settings are changed, and says that they were', async ({ page }) => {
  await open(page);
  await page.locator('[data-scene="half-savings"]').first().click();
  await page.locator('[data-input="merger.ccgs.realised"]').fill('60');
  await expect(page.locator('.scene-line')).toContainText('Half is our choice');
  await expect(page.locator('.scene-line')).toContainText('With your own changes since.');
});

test('a scene sets what it names and puts everything else back', async ({ page }) => {
  await open(page);
  await page.locator('[data-scene="mk-to-bob"]').first().click();
  await page.locator('[data-scene="half-savings"]').first().click();
  await expect(page.locator('[data-place="milton-keynes"]')).toHaveValue('blmk');
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('4.0 years');
});
