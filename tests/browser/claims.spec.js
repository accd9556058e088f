// What was said: every quote, its verdict as the reader sets things, both sides, and nobody's party.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { core, open, pack, range } from './explainer.js';

const section = (page) => page.locator('[data-section="claims"]');
const claim = (page, id) => page.locator(`[data-claim="${id}"]`);

/** Opens the page at its claims; settings may come first. */
async function openClaims(page, settings = '') {
  await open(page, settings);
  await page.evaluate(() => document.querySelector('joined-up').closing.reveal('claims'));
  await section(page).waitFor();
}

test('the claims are fetched when a reader comes near, and not before', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /closing/.test(url))).toEqual([]);
  await expect(section(page)).toHaveCount(0);
  await page.locator('[data-panel="boundary"]').evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await expect(section(page)).toBeVisible();
  expect(asked.filter((url) => /closing/.test(url))).toHaveLength(1);
});

test('nothing above moves when they arrive', async ({ page }) => {
  await open(page);
  const panel = page.locator('[data-panel="boundary"]');
  const top = () => panel.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await top();
  await panel.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await section(page).waitFor();
  expect(await top()).toBe(before);
});

for (const path of ['#claim-good-value', 'embed.html?view=all#claim-good-value']) {
  test(`a link to one claim brings it into view: ${path}`, { tag: '@firefox' }, async ({ page }) => {
    await page.goto(path);
    await expect(claim(page, 'good-value').locator('blockquote')).toBeInViewport();
  });
}

test('each quote stands as printed, with who, when and where, in the order of the pack', async ({ page }) => {
  await openClaims(page);
  const shown = await section(page).locator('[data-claim]').evaluateAll((articles) => articles.map((article) => ({
    id: article.dataset.claim,
    quote: article.querySelector('blockquote q').textContent,
    said: article.querySelector('.said').textContent,
    linked: article.querySelector('cite a')?.href,
    whole: article.textContent,
  })));
  expect(shown.map(({ id }) => id)).toEqual(pack.claim.map(({ id }) => id));
  for (const [at, { quote, who, also = [], source, other_side: other = '', missing }] of pack.claim.entries()) {
    expect(shown[at].quote).toBe(quote);
    for (const attribution of [who, ...also]) expect(shown[at].said).toContain(attribution);
    expect(shown[at].linked).toBe(pack.source.find(({ id }) => id === source).address);
    expect(shown[at].whole).toContain(other);
    if (missing) expect(shown[at].whole).toContain(missing.slice(1));
  }
});

test('each verdict is the core’s, in words, with its figures', async ({ page }) => {
  await openClaims(page);
  const words = {
    holds: /^Holds on these figures/,
    'holds-if': /^Holds if/,
    'does-not-hold': /^Does not hold on these figures/,
    'cannot-be-tested': /^Cannot be tested with public figures: missing is/,
  };
  for (const { id, verdict, figures } of core.evaluate({}).claims) {
    await expect(claim(page, id)).toHaveAttribute('data-verdict', verdict);
    await expect(claim(page, id).locator('.verdict')).toHaveText(words[verdict]);
    for (const { id: figure } of figures) {
      await expect(claim(page, id).locator(`.behind [data-figure="${figure}"]`), figure).toHaveCount(1);
    }
  }
});

test('a verdict flips as a slider makes payback longer than the years looked ahead, and back', async ({ page }) => {
  await openClaims(page, '#v=1&merger.horizon=3');
  const once = claim(page, 'once-instead-of-three');
  await expect(once.locator('.verdict')).toHaveText('Holds on these figures: 2.8 years is no more than 3 years.');
  await range(page, 'merger.ccgs.realised').focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
  await expect(once).toHaveAttribute('data-verdict', 'does-not-hold');
  await expect(once.locator('.verdict')).toHaveText('Does not hold on these figures: 4.0 years is more than 3 years.');
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(once).toHaveAttribute('data-verdict', 'holds');
});

test('a claim that speaks of a move has its own figures, wherever the reader has put the place', async ({ page }) => {
  await openClaims(page);
  const figure = claim(page, 'another-partnership').locator('.behind [data-figure="boundary.blmk.residents-2024"]');
  await expect(figure).toHaveText('749,943 people');
  await expect(figure).toHaveAttribute('data-when', 'claim');
  await page.locator('[data-place="buckinghamshire"]').selectOption('blmk');
  await expect(figure).toHaveText('1,328,715 people');
  await expect(claim(page, 'another-partnership')).toHaveAttribute('data-verdict', 'does-not-hold');
});

test('the words of the unnamed source stand once on the page, and nobody has a party', async ({ page }) => {
  await openClaims(page);
  const text = await page.locator('joined-up').evaluate((element) => element.shadowRoot.textContent);
  expect(text.split('lost track of all the structures')).toHaveLength(2);
  expect(text).not.toMatch(/\b(Conservatives?|Labour|Lib Dems?|Liberal Democrats?|Tory|Tories|Green Party|Reform UK)\b/);
});

test('what others published stands beside what is computed, with the difference', async ({ page }) => {
  await openClaims(page);
  const rows = page.locator('[data-published="boundary.blmk.residents"]');
  await expect(rows.locator('td').nth(0)).toHaveText('969,879');
  await expect(rows.locator('td').nth(1)).toHaveText('985,000');
  await expect(rows.locator('td').nth(2)).toHaveText('−15,121');
  await expect(rows).toContainText('The King’s Fund');
  await expect(page.locator('[data-published]')).toHaveCount(pack.published.length);
});

test('print shows the claims without being scrolled to', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(section(page)).toBeVisible();
});

test('a page on which they did not load says so', async ({ page }) => {
  await page.route(/closing/, (route) => route.abort());
  await open(page);
  await page.evaluate(() => document.querySelector('joined-up').closing.reveal('claims'));
  await expect(page.locator('.closing')).toContainText('did not load');
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    test(`axe finds no fault and nothing is cut off, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await openClaims(page);
      const { violations } = await new AxeBuilder({ page }).include('joined-up').analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await context.close();
    });
  }
}
