// Numbers in the host's own text, written by the element.
import { expect } from '@playwright/test';
import { test } from './hosts.js';
import { PAYBACK, REALISED, visit } from './element.js';

test.describe('numbers in the host’s own text', () => {
  const mark = (page, id) => page.locator(`[data-joined-up="${id}"]`).first();

  test('each is the figure as the element has it, and follows each change', async ({ page, hosts }) => {
    const warnings = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await visit(page, `${hosts}element-prose.html`, 2);
    await expect(mark(page, 'merger.ccgs.saving')).toHaveText('£2.3m');
    await expect(mark(page, 'review.cost')).toHaveText('£3.2m');
    await expect(page.locator('#half')).toHaveText('4.0 years');
    await page.locator('#explainer [data-scene="as-asked"]').click();
    // One year's planned saving, £4.15m, all of which arrives.
    await expect(mark(page, 'merger.ccgs.saving')).toHaveText('£4.2m');
    await expect(mark(page, PAYBACK)).toHaveText('1.5 years');
    await expect(mark(page, REALISED)).toHaveText('100%');
    await expect(page.locator('[data-joined-up-when="before"]')).toHaveText('2.8 years');
    await expect(page.locator('#half'), 'of the other element').toHaveText('4.0 years');
    await page.locator('#half-the-savings [data-scene="baseline"]').click();
    await expect(page.locator('#half')).toHaveText('2.8 years');
    await expect(mark(page, PAYBACK)).toHaveText('1.5 years');
    // An id that is none: the host's words stay, and its editor is told once.
    await expect(page.locator('#unknown')).toHaveText('a sum that nobody has published');
    expect(warnings).toEqual(['joined-up: data-joined-up="merger.ccgs.no-such" names no figure of this page, so its text stays as it is. Check its spelling.']);
  });

  test('each says how firm it is, and from whom', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-prose.html`, 2);
    const saving = mark(page, 'merger.ccgs.saving');
    await expect(saving).toHaveAttribute('data-status', 'assumed');
    await expect(saving).toHaveAccessibleDescription(/Rests on assumptions\.$/);
    await expect(mark(page, 'review.cost')).toHaveAttribute('title', /^Planned cost of the review\. Reported by .+, .*20\d\d\.$/);
    await page.locator('#explainer [data-scene="as-asked"]').click();
    await expect(saving).toHaveAccessibleDescription(/Rests on assumptions, at the settings chosen on this page\.$/);
  });

  test('nothing but text is written, and what a host adds later comes with the next change', async ({ page, hosts }) => {
    await page.route('**/packs/blmk.json', async (route) => {
      const pack = await (await route.fetch()).json();
      pack.input.find(({ id }) => id === 'deficit.path').options[0].label = '<img src=x onerror="window.hit=1">';
      await route.fulfill({ json: pack, headers: { 'Access-Control-Allow-Origin': '*' } });
    });
    await visit(page, `${hosts}element-prose.html`, 2);
    await page.evaluate(() => document.querySelector('h2').insertAdjacentHTML('afterend', '<p>By <span id="later" data-joined-up="deficit.path">some path</span>.</p>'));
    await page.locator('#explainer [data-scene="as-asked"]').click();
    await expect(page.locator('#later')).toHaveText('<img src=x onerror="window.hit=1">');
    expect(await page.evaluate(() => [document.querySelectorAll('img').length, window.hit])).toEqual([0, undefined]);
  });
});
