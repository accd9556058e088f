// The runs of A beside the reader's own: their range, and in how many of them a headline holds.
import { expect, test } from '@playwright/test';
import { core, open, range } from './explainer.js';

const drawnOf = (page, mark, side = ':not([data-when])') => page.locator(`.compared [data-draws="${mark.id}"][${mark.as}]${side}`).first();
const payback = { id: 'merger.ccgs.payback-years', as: 'data-quantile="p10 p90"' };
const median = { id: 'merger.ccgs.payback-years', as: 'data-quantile="p50"' };
const horizon = { id: 'merger.ccgs.payback-years', code: 'within-horizon' };
const repaid = { id: 'ics.saving-to-repay', code: 'repays-ics' };
const share = ({ id, code }) => ({ id, as: `data-share="${code}"` });
const inA = '[data-when="a"]';

/** Ten thousand draws from the seed that the page names, of the core in Node. */
const draws = (inputs) => core.draws({ inputs, places: {} }, 10_000, 1).headlines;
const years = (value) => Number(value).toFixed(1);
const settled = (page) => page.locator('joined-up[data-settled]').waitFor({ state: 'attached' });

test('what the page said of its runs before it was kept stands as A, beside the runs of B', async ({ page }) => {
  await open(page);
  await settled(page);
  const before = await page.locator('[data-draws="merger.ccgs.payback-years"][data-quantile="p10 p90"]').first().textContent();
  const middle = await page.locator('.answer [data-draws="merger.ccgs.payback-years"][data-quantile="p50"]').first().textContent();
  await page.locator('[data-action="keep"]').click();
  await range(page, 'merger.ccgs.realised').fill('40');
  await settled(page);
  await expect(drawnOf(page, payback, inA)).toHaveText(`${before.trim()} years`);
  const { p10, p50, p90 } = draws({ 'merger.ccgs.realised': '40' })['merger.ccgs.payback-years'];
  await expect(drawnOf(page, payback)).toHaveText(`${years(p10)} to ${years(p90)} years`);
  await expect(drawnOf(page, median)).toHaveText(`${years(p50)} years`);
  await expect(drawnOf(page, median, inA)).toHaveText(middle.trim());
});

test('a link with an A brings the runs of both, and each share is of its own runs', async ({ page }) => {
  await open(page, '#merger.horizon=5&a.merger.horizon=4&a.merger.ccgs.realised=40');
  const [a, b] = [draws({ 'merger.horizon': '4', 'merger.ccgs.realised': '40' }), draws({ 'merger.horizon': '5' })];
  for (const { id, code } of [horizon, repaid]) {
    for (const [side, there] of [[inA, a], [undefined, b]]) {
      const held = Number(there[id].shares[code]);
      await expect(drawnOf(page, share({ id, code }), side)).toHaveText(held === 0 ? 'none' : `${Math.round(held)} of 100`);
    }
  }
  await expect(page.locator('.compared .runs').filter({ hasText: 'Runs that pay back within 5 years (A: 4 years)' }).first()).toBeVisible();
});

test('a drawn number of A is explained with the settings of A', async ({ page }) => {
  await open(page, '#merger.ccgs.realised=40&a.merger.ccgs.realised=75');
  await drawnOf(page, payback, inA).click();
  await expect(page.locator('.working [data-passport="merger.ccgs.realised"]')).toContainText('set at 75%');
  await page.keyboard.press('Escape');
  await drawnOf(page, payback).click();
  await expect(page.locator('.working [data-passport="merger.ccgs.realised"]')).toContainText('set at 40%');
});
