// The page as it was written at build time: without script, before script, and where something fails.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { live, open, pack } from './explainer.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param {import('@playwright/test').Browser} browser @param {string} baseURL @param {object} [options] */
async function withoutScript(browser, baseURL, options) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, ...options });
  // A stock Firefox runs script all the same, unless the page's policy forbids it.
  if (browser.browserType().name() === 'firefox') {
    await context.route(/(\/|\.html)$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'none'" } });
    });
  }
  return context.newPage();
}

/** Every printed figure: its id and the text, once each. */
const printed = (nodes) => [...new Set(nodes.map((node) => `${node.dataset.figure}: ${node.textContent.trim()}`))];

/** The text of every row of a table. */
const rowsOf = (table) => table.locator('tbody tr').evaluateAll((rows) =>
  rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

const PANELS = { budget: 'deficit.remaining-by-year', merger: 'merger.ccgs.cumulative-by-year', boundary: 'boundary' };

test('without script the answer stands there, and each panel with its chart, table and sources', { tag: '@firefox' }, async ({ browser, baseURL }) => {
  const page = await withoutScript(browser, baseURL);
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pack.pack.question);
  await expect(page.locator('.opening .answer').first()).toContainText('£22.3m in two years');
  await expect(page.locator('.opening .answer').nth(1)).toContainText('pay back its own cost in 4.0 years, assumed, 2.9 to 5.5 in eight runs of ten');
  await expect(page.locator('.opening svg:visible')).toHaveCount(1);
  for (const [panel, chart] of Object.entries(PANELS)) {
    const section = page.locator(`[data-panel="${panel}"]`);
    await expect(section.locator('.answer')).toBeVisible();
    await expect(section.locator(`[data-chart="${chart}"]`).getByRole('img')).toBeVisible();
    await expect(section.locator('table').first()).toBeVisible();
    await expect(section.locator('.sources')).toContainText('Office for National Statistics');
  }
});

test('each figure of the static form is the live one’s, and so are the rows of its tables', async ({ page, browser, baseURL }) => {
  const still = await withoutScript(browser, baseURL);
  await open(page);
  const drawn = await page.locator('joined-up').evaluate((element) =>
    [...element.shadowRoot.querySelectorAll('[data-figure]')].map((node) => `${node.dataset.figure}: ${node.textContent.trim()}`));
  const liveRows = Object.fromEntries(await Promise.all(Object.values(PANELS).map(async (chart) =>
    [chart, await rowsOf(page.locator(`[data-chart="${chart}"] table`))])));
  for (const address of ['', 'static/all.html', 'static/budget.html', 'static/merger.html', 'static/boundary.html']) {
    await still.goto(address);
    const shown = await still.locator('[data-figure]').evaluateAll(printed);
    expect(shown.length, address).toBeGreaterThan(8);
    expect(shown.filter((one) => !drawn.includes(one)), address).toEqual([]);
  }
  await still.goto('');
  for (const [chart, rows] of Object.entries(liveRows)) {
    expect(rows.length).toBeGreaterThan(4);
    expect(await rowsOf(still.locator(`[data-chart="${chart}"] table`)), chart)
      .toEqual(rows.map(([name, baseline, , ...runs]) => [name, baseline, ...runs]));
  }
});

for (const address of ['', 'embed.html', 'static/all.html', 'static/merger.html']) {
  test(`nothing in the static form of /${address} plays a control, and every link leads somewhere`, async ({ browser, baseURL, request }) => {
    const page = await withoutScript(browser, baseURL);
    await page.goto(address);
    await expect(page.locator('button, input, select, summary, [role="button"], [tabindex], [aria-expanded]')).toHaveCount(0);
    const links = await page.locator('a:not([rel="external"])').evaluateAll((all) => all.map((link) => link.href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links)) {
      const [path, part] = link.split('#');
      expect((await request.get(path)).status(), link).toBe(200);
      if (part) await expect(page.locator(`[id="${part}"]`), link).toHaveCount(1);
    }
  });
}

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    test(`without script axe finds no fault and nothing is cut off, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      // axe is a script of its own: the page's are kept away instead.
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.route('**/*.js', (route) => route.abort());
      for (const address of ['', 'static/all.html']) {
        await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
      }
      await context.close();
    });
  }
}

test('the answer is painted before any script runs', async ({ page }) => {
  await page.route('**/*.js', () => {});
  await page.goto('', { waitUntil: 'commit' });
  await expect(page.locator('.opening [data-figure="ics.total"]').first()).toBeVisible();
  await expect(page.locator('.opening .answer').first()).toHaveCSS('line-height', /^2\d/);
  const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
});

for (const width of [390, 1280]) {
  test(`at ${width} px the live page takes the place of the static one without a shift`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.shifts += value; }))
        .observe({ type: 'layout-shift', buffered: true });
    });
    const tops = () => Promise.all(['h1', '.opening .answer', '.opening figcaption', '.opening svg:visible'].map(async (part) =>
      Math.round((await page.locator(part).first().boundingBox()).y)));
    const released = [];
    await page.route('**/packs/*.json', (route) => { released.push(() => route.continue()); });
    await page.goto('');
    await expect.poll(() => released.length).toBe(1);
    const before = await tops();
    released[0]();
    await live(page);
    for (const [at, top] of (await tops()).entries()) expect(Math.abs(top - before[at])).toBeLessThanOrEqual(2);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => window.shifts)).toBeLessThanOrEqual(0.02);
  });
}

test('once the live page is drawn no figure of the static one is left beside it', async ({ page }) => {
  await open(page);
  await expect(page.locator('joined-up > [data-static]')).toHaveCount(0);
});

for (const [what, address, sentence] of [
  ['the pack', '**/packs/*.json', 'The figures of this page did not load.'],
  ['the core', /joined_up/, 'The part of this page that computes did not load.'],
]) {
  test(`without ${what} the static form stays, and says so once`, async ({ page }) => {
    await page.route(address, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('');
    await expect(page.locator('[role="alert"]')).toContainText(`${sentence} Check the connection and reload`);
    await expect(page.locator('[role="alert"]')).toHaveCount(1);
    await expect(page.locator('[role="alert"]')).toContainText('these are the figures with nothing changed');
    await expect(page.locator('.opening [data-figure="ics.total"]').first()).toHaveText('£22.3m');
    await expect(page.locator('[data-panel="boundary"] svg')).toBeVisible();
  });
}

test('a page whose pack fails later shows the static form again', async ({ page }) => {
  await open(page);
  await page.locator('joined-up').evaluate((element) => { element.pack = 'packs/none.json'; });
  await expect(page.locator('[role="alert"]')).toBeVisible();
  await expect(page.locator('joined-up > [data-static] h1')).toBeVisible();
});

test('a first view asks for at most 8 files', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeLessThanOrEqual(8);
});

test('on paper the static form is all there, without links that paper cannot follow', async ({ browser, baseURL }) => {
  const page = await withoutScript(browser, baseURL, { viewport: { width: 720, height: 1000 } });
  await page.goto('');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg:visible')).toHaveCount(4);
  for (const table of await page.locator('table').all()) await expect(table).toBeVisible();
  for (const sources of await page.locator('.sources').all()) await expect(sources).toBeVisible();
  await expect(page.locator('.panels')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('[data-static]')).color)).toBe('rgb(0, 0, 0)');
});

test('without script the page of sources has every source and the formulas', async ({ browser, baseURL }) => {
  const page = await withoutScript(browser, baseURL);
  await page.goto('sources.html');
  await expect(page.locator('[data-source]')).toHaveCount(pack.source.length);
  await expect(page.locator('[id="figure-ics.total"] .formula').first()).toContainText('the partnership’s budget in 2018/19');
});
