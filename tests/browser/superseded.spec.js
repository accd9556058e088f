// An old link, on a page whose figures have a later version.
import { expect, test } from '@playwright/test';
import { live, pack } from './explainer.js';

/** The page with a pack that has gone on since: two defaults are others than a link of version 1 knew. */
async function later(page) {
  const newer = structuredClone(pack);
  newer.pack.version = 3;
  const old = { 'merger.ccgs.realised': ['100', 'MPs found such savings overestimated.'], 'merger.ccgs.overrun': ['10', 'The review ran over further.'] };
  for (const [id, [value, why]] of Object.entries(old)) {
    newer.input.find((input) => input.id === id).superseded = [{ version: 2, default: value, why }];
  }
  await page.route('**/packs/blmk.json', (route) => route.fulfill({ json: newer }));
}

const said = (page) => page.locator('joined-up [data-warning]');

test('an old link says which defaults have changed since, from what to what and why, and what it takes', { tag: '@firefox' }, async ({ page }) => {
  await later(page);
  await page.goto('#v=1&merger.ccgs.overrun=40');
  await live(page);
  // It sets the overrun itself, which so is as it was.
  await expect(said(page)).toHaveText('This link was made with version 1 of these figures; this is version 3, and the defaults of some inputs '
    + 'that it leaves open have changed since: “Share of the planned saving that arrives” from 100% to 75% (MPs found such savings '
    + 'overestimated). What it does not set takes today’s defaults, so figures may not be those that were shared.');
  await expect(page.locator('input[type="range"][data-input="merger.ccgs.realised"]')).toHaveValue('75');
  await expect(page.locator('input[type="range"][data-input="merger.ccgs.overrun"]')).toHaveValue('40');
  // A move of the reader's own is no longer what was shared.
  await page.locator('input[type="range"][data-input="merger.ccgs.realised"]').fill('50');
  await expect(said(page)).toHaveCount(0);
});

test('a link that changes nothing says so too, beside what had to be mended in it', async ({ page }) => {
  await later(page);
  await page.goto('#v=1');
  await live(page);
  await expect(said(page)).toContainText('“Share of the planned saving that arrives” from 100% to 75%');
  await expect(said(page)).toContainText('“How far the one-off cost runs over” from 10% to 20% (The review ran over further)');
  await page.goto('#v=2&merger.ccgs.realised=999');
  await expect(said(page)).toHaveText(/^This link was made with version 2 .*“How far the one-off cost runs over” from 10% to 20%.* One part of this link could not be used as it was\. /);
});

test('a link of today, one that leaves its version out and a later one say nothing', async ({ page }) => {
  await later(page);
  for (const address of ['#v=3&merger.ccgs.ramp-years=3', '#merger.ccgs.ramp-years=4', '#v=9&merger.ccgs.ramp-years=5', '']) {
    await page.goto(`embed.html?view=merger${address}`);
    await live(page);
    await page.locator('joined-up[data-settled]').waitFor();
    await expect(said(page)).toHaveCount(0);
  }
});

test('the sentence is there with the first figures: nothing moves for it', async ({ page }) => {
  await later(page);
  await page.addInitScript(() => {
    window.first = '';
    new MutationObserver(() => {
      const root = document.querySelector('joined-up')?.shadowRoot;
      if (!window.first && root?.querySelector('.steps')) window.first = root.querySelector('[data-warning]')?.textContent ?? 'nothing';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.route('**/assets/superseded-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('#v=1');
  await live(page);
  // What is written between the tags goes when the live page stands.
  await expect.poll(() => page.evaluate(() => window.first)).toContain('made with version 1');
});
