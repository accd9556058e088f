// The page as it was written at build time: without script, before script, and where something fails.
import { expect, test } from '@playwright/test';
import { core, figure, isPrintOf, live, open, pack, part, prints, slider } from './explainer.js';

const VIEWS = ['all', 'merger', 'budget', 'gap', 'boundary', 'sums', 'claims', 'who'];

/** @param {import('@playwright/test').Browser} browser @param {string} baseURL */
async function withoutScript(browser, baseURL) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  return context.newPage();
}

test('without script the question, the answer and the picture stand there, and no control that does nothing', async ({ browser, baseURL }) => {
  const page = await withoutScript(browser, baseURL ?? '');
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Did our NHS merger pay?');
  await expect(page.locator('[data-part="merger"] .answer').first()).toContainText('covers its cost after 3.7 years');
  await expect(page.locator('[data-part="merger"] [data-graphic] svg')).toBeVisible();
  await expect(page.locator('[data-part="merger"] [data-graphic]')).toContainText('2.7 to 5 years');
  await expect(page.locator('button, input[type="range"], select').filter({ visible: true })).toHaveCount(0);
});

for (const address of ['', 'claims.html', 'who.html', 'sources.html', ...VIEWS.map((view) => `static/${view}.html`)]) {
  test(`every number in /${address} as it was written is what the core says, and every link leads somewhere`, async ({ browser, baseURL, request }) => {
    const page = await withoutScript(browser, baseURL ?? '');
    await page.goto(address);
    const { figures } = core.evaluate({});
    const shown = await page.locator('[data-figure]').evaluateAll((all) => all.map((node) => ({
      id: node.getAttribute('data-figure') ?? '', text: node.textContent?.trim() ?? '', claim: node.getAttribute('data-when') === 'claim',
    })));
    const known = shown.filter(({ id, claim }) => figures[id] && !claim);
    expect(known.filter(({ id, text }) => text !== '' && !isPrintOf(text, figures[id].value, figures[id].unit))).toEqual([]);
    const links = await page.locator('a[href]:not([rel~="external"])').evaluateAll((all) => all.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
    for (const link of new Set(links.filter((one) => one.startsWith(baseURL ?? '')))) {
      expect((await request.get(link.split('#')[0])).status(), link).toBe(200);
    }
  });
}

test('the written page and the live one say the same: not one figure differs', async ({ browser, baseURL, page }) => {
  const still = await withoutScript(browser, baseURL ?? '');
  await still.goto('');
  const written = await still.locator('[data-figure]').evaluateAll((all) => all.map((node) => `${node.getAttribute('data-figure')}: ${node.textContent?.trim()}`));
  await open(page);
  const now = (await prints(page)).map(({ id, text }) => `${id}: ${text}`);
  expect(written.length).toBeGreaterThan(12);
  expect(written.filter((one) => !now.includes(one))).toEqual([]);
});

test('the answer is painted before any script runs', async ({ page }) => {
  await page.route('**/*.js', () => {});
  await page.goto('', { waitUntil: 'commit' });
  await expect(page.locator('[data-part="merger"] .answer').first()).toContainText('3.7 years');
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
});

for (const [address, width, height] of /** @type {[string, number, number][]} */ ([
  ['', 375, 667], ['', 768, 1024], ['', 1280, 720], ['embed.html?view=merger', 375, 720], ['embed.html?view=merger', 700, 700],
])) {
  test(`the live page takes the place of the written one without a shift, /${address} at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      Reflect.set(window, 'shifts', 0);
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
        Reflect.set(window, 'shifts', Reflect.get(window, 'shifts') + Reflect.get(entry, 'value'));
      })).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBeLessThanOrEqual(0.005);
  });
}

for (const [what, address, sentence] of /** @type {[string, string | RegExp, string][]} */ ([
  ['the pack', '**/packs/*.json', 'The figures of this page did not load.'],
  ['the core', /joined_up/, 'The part of this page that computes did not load.'],
])) {
  test(`without ${what} the written page stays, and says so once, with a way to try again`, async ({ page }) => {
    await page.route(address, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('');
    const alert = page.locator('[role="alert"]');
    await expect(alert).toContainText(sentence);
    await expect(alert).toHaveCount(1);
    await expect(page.locator('[data-part="merger"] .answer').first()).toContainText('3.7 years');
    await page.unroute(address);
    await alert.getByRole('button').click();
    await live(page);
    await expect(figure(page, 'merger.ccgs.payback-years').first()).toHaveText('3.7 years');
  });
}

test('a pack that is broken is refused with what to do, and the written page stays', async ({ page }) => {
  await page.route('**/packs/blmk.pack', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 5000), headers: { 'content-type': 'application/octet-stream' } });
  });
  await page.goto('');
  await expect(page.locator('[role="alert"]')).toContainText('Build it again with');
  await expect(page.locator('[data-part="merger"] .answer').first()).toContainText('3.7 years');
});

test('what is loaded later and fails says so in its place, and comes at the next try', { tag: '@firefox' }, async ({ page }) => {
  await page.route(/assets\/solve-/, (route) => route.abort());
  await open(page);
  await part(page, 'merger').locator('[data-more="solve"]').click();
  const late = part(page, 'merger').locator('.late');
  await expect(late).toContainText('This did not load.');
  await page.unroute(/assets\/solve-/);
  await late.getByRole('button').click();
  await expect(part(page, 'merger').locator('[data-solved]').first()).toBeVisible();
});

for (const how of ['where the browser has none', 'where the page’s policy refuses it']) {
  test(`without WebAssembly, ${how}, the page prints the same figures`, async ({ page, context, baseURL }) => {
    const half = async (/** @type {import('@playwright/test').Page} */ one) => {
      await open(one);
      await slider(one, 'merger.ccgs.realised').press('Home');
      await slider(one, 'merger.ccgs.overrun').press('End');
      await live(one);
      return prints(one);
    };
    const expected = await half(page);
    const without = await context.newPage();
    if (how.includes('browser')) {
      await without.addInitScript(() => { Reflect.deleteProperty(globalThis, 'WebAssembly'); });
    } else {
      await without.route(`${baseURL}`, async (route) => {
        const response = await route.fetch();
        const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
      });
    }
    expect(await half(without)).toEqual(expected);
  });
}

test('the page of sources has every source, figure and assumption, each that can be led to', async ({ browser, baseURL }) => {
  const page = await withoutScript(browser, baseURL ?? '');
  await page.goto('sources.html');
  for (const { id } of pack.source) await expect(page.locator(`[id="source-${id}"]`)).toHaveCount(1);
  for (const { id } of pack.figure) await expect(page.locator(`[id="figure-${id}"]`)).toHaveCount(1);
  for (const { id } of core.inputs()) await expect(page.locator(`[id="input-${id}"]`)).toHaveCount(1);
  await expect(page.locator('a[rel~="license"]')).toHaveCount(pack.pack.licences.length);
});
