// A scenario kept as A in the address, in what a host sets, and what is fetched for it.
import { expect, test } from '@playwright/test';
import { figures, open, printed, range, settings } from './explainer.js';
import { bar, fragment, halfAsA, keep, press, texts } from './kept.js';

test('a link holds both, and a reload restores them', { tag: '@firefox' }, async ({ page }) => {
  await open(page, '#v=1&merger.ccgs.realised=100&place.milton-keynes=bob');
  await keep(page);
  await press(page, 'reset-all');
  await range(page, 'merger.ccgs.realised').fill('50');
  await expect.poll(() => fragment(page)).toBe('#v=1&merger.ccgs.realised=50&a.merger.ccgs.realised=100&a.place.milton-keynes=bob');
  const all = async () => [await printed(page), await settings(page), await texts(page, 'data-figure', '[data-when="a"]'), await texts(page, 'data-difference')];
  const before = await all();
  await page.reload();
  await page.locator('joined-up .compared').first().waitFor();
  expect(await all()).toEqual(before);
});

test('an A that changes nothing survives a link too', async ({ page }) => {
  await open(page);
  await keep(page);
  await expect(bar(page)).toContainText('A Starting point');
  await expect.poll(() => fragment(page)).toBe('#v=1&a=baseline');
  await range(page, 'merger.ccgs.realised').fill('50');
  await expect.poll(() => fragment(page)).toBe('#v=1&merger.ccgs.realised=50&a=baseline');
  await page.reload();
  await expect(page.locator('[data-compared="merger.ccgs.payback-years"]').first()).toContainText('A: 2.8 years · B: 4.0 years');
});

test('back and forward go through keeping and changing', async ({ page }) => {
  await open(page);
  await keep(page);
  await range(page, 'merger.ccgs.realised').fill('50');
  await expect.poll(() => fragment(page)).toContain('a=baseline');
  await page.goBack();
  await expect(page.locator('[data-compared="merger.ccgs.payback-years"]').first()).toContainText('the same');
  await page.goBack();
  await expect(page.locator('.compared')).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(page.locator('[data-compared="merger.ccgs.payback-years"]').first()).toContainText('A: 2.8 years · B: 4.0 years');
});

test('what is wrong in the A of a link is mended and said, and the rest stands', async ({ page }) => {
  await open(page, '#v=1&merger.ccgs.realised=50&a.merger.ccgs.realised=500&a.no.such.input=1&a.place.luton=atlantis&a.merger.horizon=8');
  const warning = page.locator('[data-warning]');
  await expect(warning).toContainText('3 parts of this link');
  await expect(warning).toContainText('In A: Share of the planned saving that arrives goes from 0% to 120%, so it is set to 120%.');
  await expect(warning).toContainText('atlantis');
  expect(await page.locator('joined-up').evaluate(({ kept }) => kept)).toEqual({ inputs: { 'merger.ccgs.realised': '120', 'merger.horizon': '8' }, places: {} });
  await expect(range(page, 'merger.ccgs.realised')).toHaveValue('50');
});

for (const bad of ['#a=', '#a.=', '#v=1&a.=x&a.a.b=1', '#a.%E0%A4%A=1', `#a.${'x'.repeat(9000)}=1`]) {
  test(`a fragment of ${bad.slice(0, 20)} leaves a page that works`, async ({ page }) => {
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await open(page, bad);
    await expect(figures(page, 'ics.total').first()).toHaveText('£22.3m');
    await expect(bar(page)).toContainText('A Starting point');
    expect(errors).toEqual([]);
  });
}

test('a host reads and sets both sides, and hears of each change', async ({ page }) => {
  await open(page);
  const heard = await page.locator('joined-up').evaluate(async (element) => {
    const details = [];
    element.addEventListener('joined-up:change', ({ detail }) => details.push(detail));
    await element.act.keep();
    element.scenario = { inputs: { 'merger.ccgs.realised': '50' }, places: {} };
    element.kept = null;
    return details;
  });
  const untouched = { inputs: {}, places: {} };
  const changed = { inputs: { 'merger.ccgs.realised': '50' }, places: {} };
  expect(heard).toEqual([
    { control: 'keep', scenario: untouched, kept: untouched },
    { control: 'address', scenario: changed, kept: untouched },
    { control: 'address', scenario: changed, kept: null },
  ]);
});

test('what shows A and B is fetched only once an A is kept', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '#v=1&merger.ccgs.realised=50');
  await page.locator('[data-action="undo"]').waitFor();
  expect(asked.filter((path) => /\/view-/.test(path))).toEqual([]);
  await keep(page);
  expect(asked.filter((path) => /\/view-.*\.js$/.test(path))).toHaveLength(1);
});

test('where it cannot be fetched the page says so and stays as it was', async ({ page }) => {
  await page.route('**/assets/view-*.js', (route) => route.abort());
  await open(page, '#v=1&merger.ccgs.realised=50');
  await press(page, 'keep');
  await expect(bar(page)).toContainText('A could not be loaded. Check the connection and reload.');
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('4.0 years');
  expect(fragment(page)).toBe('#v=1&merger.ccgs.realised=50');
});

test('a link with an A whose view cannot be fetched still shows B, and keeps A in the address', async ({ page }) => {
  await page.route('**/assets/view-*.js', (route) => route.abort());
  await open(page, '#v=1&merger.ccgs.realised=50&a=baseline');
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('4.0 years');
  await expect(bar(page)).toContainText('A could not be loaded');
  expect(fragment(page)).toContain('a=baseline');
});

test('a link with an A is drawn once, with all that shows it, and shifts no more than one without', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifts = async (hash) => {
    await page.goto('about:blank');
    await open(page, hash);
    const drawn = await page.locator('.compared').count();
    await page.waitForTimeout(300);
    return { drawn, shifts: await page.evaluate(() => globalThis.shifts) };
  };
  const without = await shifts('#v=1&merger.ccgs.realised=50');
  const beside = await shifts(`#v=1&${halfAsA}`);
  expect(beside.drawn).toBeGreaterThan(0);
  expect(beside.shifts).toBeLessThan(without.shifts + 0.01);
});
