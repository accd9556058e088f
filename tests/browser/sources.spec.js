// Sources and method: every source, every figure, every conflict, and the formulas, from the same pack.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { core, open, pack, unsettled } from './explainer.js';

async function openSources(page, fragment = '') {
  await page.goto(`sources.html${fragment}`);
  await page.locator('#licences').waitFor();
}

test('every source has its anchor, and figures that rest on it or the word that it is context', async ({ page }) => {
  await openSources(page);
  const shown = await page.locator('[data-source]').evaluateAll((entries) => entries.map((entry) => ({
    id: entry.id, figures: entry.querySelectorAll('details a').length, text: entry.textContent,
  })));
  expect(shown.map(({ id }) => id)).toEqual(pack.source.map(({ id }) => `source-${id}`));
  for (const [at, { id, figures, text }] of shown.entries()) {
    const { title, note = '' } = pack.source[at];
    expect(text).toContain(title);
    expect(text).toContain(note);
    const named = [...pack.figure, ...pack.input].filter(({ sources }) => sources?.includes(pack.source[at].id)).length;
    expect(figures, id).toBe(named);
    if (named === 0) expect(text, id).toContain('Context: no figure rests on it.');
  }
});

test('every figure, input and computed figure has one anchor, and no link leads nowhere', async ({ page }) => {
  await openSources(page);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const known = new Set(ids);
  for (const { id } of [...pack.figure, ...pack.input]) expect(known, id).toContain(`figure-${id}`);
  for (const id of Object.keys(core.evaluate({}).figures)) expect(known, id).toContain(`figure-${id}`);
  const links = await page.locator('a[href^="#"]').evaluateAll((all) => all.map((link) => link.getAttribute('href').slice(1)));
  expect(links.filter((link) => !known.has(link))).toEqual([]);
});

test('a figure has its value, status, source and the places that use it', async ({ page }) => {
  await openSources(page);
  const residents = page.locator('[id="figure-pop.blmk.2019"]');
  await expect(residents).toContainText('969,879 people');
  await expect(residents).toContainText('derived');
  await expect(residents).toContainText('Part of: For every resident');
  await expect(residents).toContainText('Sum of Residents of Milton Keynes, mid-2019');
  const overrun = page.locator('[id="figure-fin.review_4_5"]');
  await expect(overrun).toContainText('Seems to conflict: A review of £3.2 million or of £4.5 million');
});

test('figures that seem to conflict stand side by side with the reason', async ({ page }) => {
  await openSources(page);
  const shown = page.locator('[data-conflict]');
  await expect(shown).toHaveCount(unsettled.conflict.length);
  for (const [at, { title, figures, reason }] of unsettled.conflict.entries()) {
    await expect(shown.nth(at)).toContainText(title);
    await expect(shown.nth(at)).toContainText(reason);
    const sides = shown.nth(at).locator('.side-by-side > li');
    await expect(sides).toHaveCount(figures.length);
    const [first, second] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect(second.y).toBe(first.y);
  }
});

test('what could not be found stands with where it was looked for', async ({ page }) => {
  await openSources(page);
  for (const { what, looked } of unsettled.missing) {
    await expect(page.locator('#missing')).toContainText(what);
    await expect(page.locator('#missing')).toContainText(looked);
  }
});

test('each formula is the model’s own, in names', async ({ page }) => {
  await openSources(page);
  const formula = (id) => page.locator(`[id="figure-${id}"] .formula`).first();
  await expect(formula('ics.total')).toHaveText('= the partnership’s budget in 2018/19 + the partnership’s budget in 2019/20');
  await expect(formula('merger.ccgs.running-cost'))
    .toHaveText('= running cost for each resident × residents of Bedfordshire, Luton and Milton Keynes, mid-2018');
  await expect(formula('boundary.residents-moved')).toContainText('residents of Milton Keynes, mid-2019');
  for (const heading of ['The budgets', 'The deficit if nothing changed', 'The merger', 'The boundary']) {
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
});

test('a link to a folded figure unfolds it', { tag: '@firefox' }, async ({ page }) => {
  await openSources(page, '#figure-boundary.bob.residents');
  await expect(page.locator('[id="figure-boundary.bob.residents"]')).toBeInViewport();
});

test('the first page leads here, from its foot and from each panel’s sources', async ({ page }) => {
  await open(page);
  const links = await page.locator('a[href$="sources.html"]').evaluateAll((all) => all.map(({ href }) => href));
  expect(links.length).toBeGreaterThanOrEqual(4);
  expect(new Set(links).size).toBe(1);
  await page.locator('footer a').click();
  await expect(page.locator('h1')).toHaveText('Sources and method');
});

test('without its pack the page says so', async ({ page }) => {
  await page.route(/packs\//, (route) => route.abort());
  await page.goto('sources.html');
  await expect(page.locator('[role="alert"]')).toBeVisible();
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    test(`axe finds no fault and nothing is cut off, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await openSources(page);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // Entries of a list are alike: the first few stand for all, which would take axe minutes.
      await page.evaluate(() => document.querySelectorAll(':is(dl, ol, ul) > :nth-child(n+4)').forEach((entry) => entry.remove()));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
      await context.close();
    });
  }
}
