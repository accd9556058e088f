// What a reader takes away: files that say what the page says, a link, a sentence to quote.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { core, open, pack } from './explainer.js';

/** @typedef {import('@playwright/test').Page} Page */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can be taken from a part of the page, opened. @param {Page} page @param {string} part */
async function menu(page, part) {
  const details = page.locator(`details[data-take="${part}"]`);
  await details.locator('summary').click();
  await details.locator('[data-save]').first().waitFor();
  return details;
}

/** Saves a file, and tells its name and content. @param {Page} page @param {import('@playwright/test').Locator} button */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/**
 * The same in a browser that the tests cannot watch saving: what is handed to it.
 *
 * @param {Page} page
 */
async function handedOver(page) {
  await page.addInitScript(() => {
    const blobs = new Map();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = make.call(URL, blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click() {
      window.handed = { name: this.download, blob: blobs.get(this.href) };
    };
  });
  return async (/** @type {import('@playwright/test').Locator} */ button) => {
    await button.click();
    await page.waitForFunction(() => window.handed);
    const { name, bytes } = await page.evaluate(async () => {
      const { name: called, blob } = window.handed;
      window.handed = undefined;
      return { name: called, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
    });
    return { name, content: Buffer.from(bytes) };
  };
}

/** Cells of a file, read by the letter of RFC 4180. @param {Buffer} content */
function read(content) {
  const lines = [...content.toString('utf8').matchAll(/(?:"(?:[^"]|"")*"|[^",\r\n])*(?:,(?:"(?:[^"]|"")*"|[^",\r\n])*)*\r\n/g)].map(([line]) => (
    [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare)));
  const [names, ...rows] = lines;
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([names.length]));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at], cell])));
}

const half = { inputs: { 'merger.ccgs.realised': '50' }, places: { 'milton-keynes': 'bob' } };
const HALF = '#v=1&merger.ccgs.realised=50&place.milton-keynes=bob';

for (const [part, name] of [['budget', 'deficit'], ['merger', 'ccgs-by-year'], ['boundary', 'residents']]) {
  test(`a file of every number of the ${part} holds what the core says, to the last digit, each with its unit, status and link`, async ({ page, baseURL }) => {
    await open(page, HALF);
    const details = await menu(page, part);
    const file = await saved(page, details.locator('[data-save="csv"]').last());
    expect(file.name).toBe(`joined-up-${pack.pack.id}-${pack.pack.version}-${part}.csv`);
    const rows = read(file.content);
    const { figures } = core.evaluate(half);
    const told = rows.filter(({ kind }) => kind === 'figure');
    expect(told.length).toBeGreaterThan(8);
    for (const { id, yours, baseline, before, yours_status: status, unit, link, version } of told) {
      expect({ id, yours, other: baseline ?? before, status, unit }).toEqual({
        id, yours: figures[id].value ?? '', other: figures[id].before ?? '', status: figures[id].status, unit: figures[id].unit,
      });
      expect(link).toBe(`${baseURL}index.html${HALF}`);
      expect(version).toBe(String(pack.pack.version));
    }
    // What is set, and that it is the reader's.
    const realised = rows.find(({ id }) => id === 'merger.ccgs.realised');
    if (part === 'merger') expect(realised).toMatchObject({ kind: 'input', baseline: '75', yours: '50', yours_status: 'assumed' });
    expect(rows.some(({ sources }) => sources.includes('Office for National Statistics'))).toBe(true);
    await expect(details.locator('[data-save="svg"]')).toHaveCount(1);
    expect((await saved(page, details.locator('[data-save="svg"]'))).name).toContain(name);
  });
}

test('the chart’s table has its years with what we began with, what is set, and the runs', async ({ page }) => {
  await open(page, HALF);
  await page.locator('joined-up[data-settled]').waitFor();
  const details = await menu(page, 'merger');
  const rows = read((await saved(page, details.locator('[data-save="csv"]').first())).content);
  const { series } = core.evaluate(half);
  expect(rows.map(({ years_after: x, yours: y }) => ({ x, y }))).toEqual(series['merger.ccgs.cumulative-by-year']);
  const fan = core.draws(half, 10_000, 1).fans['merger.ccgs.cumulative-by-year'];
  expect(rows.map(({ low_p10: p10, median_p50: p50, high_p90: p90 }) => ({ p10, p50, p90 }))).toEqual(fan.map(({ p10, p50, p90 }) => ({ p10, p50, p90 })));
  // The working names each assumption behind it.
  expect(rows[0].assumptions.split('; ')).toContain('merger.ccgs.duplicated');
});

test('with an A kept, a file has A, B and B less A', async ({ page }) => {
  await open(page, `${HALF}&a.merger.ccgs.realised=100`);
  await page.locator('.sides').waitFor();
  const details = await menu(page, 'merger');
  const rows = read((await saved(page, details.locator('[data-save="csv"]').first())).content);
  const a = { inputs: { 'merger.ccgs.realised': '100' } };
  const less = core.compare(a, half).series['merger.ccgs.cumulative-by-year'];
  expect(rows.map((row) => row.b_less_a)).toEqual(less.map(({ y }) => y));
  expect(rows.map((row) => row.a)).toEqual(core.evaluate(a).series['merger.ccgs.cumulative-by-year'].map(({ y }) => y));
});

test('a drawing stands by itself: its words, its numbers, its source and link, no style sheet, no script', { tag: '@firefox' }, async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const hand = await handedOver(page);
  await open(page, HALF);
  await page.locator('joined-up[data-settled]').waitFor();
  const details = await menu(page, 'merger');
  const svg = (await hand(details.locator('[data-save="svg"]'))).content.toString('utf8');
  const told = await page.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      wrong: drawn.querySelector('parsererror')?.textContent ?? '',
      text: [...drawn.querySelectorAll('text:not([aria-hidden])')].map((one) => one.textContent.replace(/\s+/g, ' ').trim()).join(' | '),
      title: drawn.querySelector('title')?.textContent,
      foreign: drawn.querySelectorAll('[class], [style], [href], style, script, image, foreignObject, [role="button"]').length,
      width: drawn.documentElement.getAttribute('width'),
    };
  }, svg);
  expect(told.wrong).toBe('');
  expect(told.title).toBe('What the merger saves, less what it costs: £m, cumulative');
  expect(told.text).toContain('pays back after 4.0 years');
  expect(told.text).toMatch(/as set £9\.3m \| baseline £16\.7m/);
  expect(told.text).toContain('As set: Share of the planned saving that arrives: 50%; Milton Keynes in BOB.');
  expect(told.text).toContain('nobody has published what this merger saved');
  expect(told.text.replaceAll(' | ', '').replaceAll(' ', '')).toContain(`${baseURL}index.html${HALF}`);
  expect(told.foreign).toBe(0);
  // Not the phone's narrow chart.
  expect(told.width).toBe('848');
});

test('under the strict policy of the examples a picture is made, twice as fine as the drawing, and nothing is refused', { tag: '@firefox' }, async ({ page, baseURL }) => {
  const configuration = await readFile(new URL('../../www/hosting/nginx.conf', import.meta.url), 'utf8');
  const [, policy] = /Content-Security-Policy "([^"]+)"/.exec(configuration);
  const refused = [];
  const hand = await handedOver(page);
  page.on('console', (message) => {
    if (/content.security.policy|trusted.?types/i.test(message.text())) refused.push(message.text());
  });
  await page.route(`${baseURL}**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await open(page);
  await page.locator('joined-up[data-settled]').waitFor();
  const details = await menu(page, 'boundary');
  const svg = (await hand(details.locator('[data-save="svg"]'))).content.toString('utf8');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg);
  const { name, content } = await hand(details.locator('[data-save="png"]'));
  expect(name).toMatch(/residents\.png$/);
  expect(content.toString('latin1', 1, 4)).toBe('PNG');
  expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  expect(content.length).toBeGreaterThan(30_000);
  expect(refused).toEqual([]);
});

test('the scenario’s file brings a program to the same figures', async ({ page }) => {
  await open(page, HALF);
  const details = await menu(page, 'opening');
  const record = JSON.parse((await saved(page, details.locator('[data-save="json"]'))).content.toString('utf8'));
  expect(record.pack).toMatchObject({ id: pack.pack.id, version: pack.pack.version });
  expect(record.scenario.changed).toEqual(half);
  expect(record.scenario.inputs['merger.ccgs.realised']).toMatchObject({ value: '50', default: '75', status: 'assumed' });
  expect(record.scenario.places['milton-keynes']).toBe('bob');
  const { figures } = core.evaluate(record.scenario.changed);
  expect(Object.keys(record.figures)).toEqual(Object.keys(figures));
  for (const [id, { value, before, unit, status }] of Object.entries(figures)) {
    expect(record.figures[id]).toMatchObject({ value, before, unit, status });
    expect(record.figures[id].label, id).not.toBe(id);
  }
});

test('the bodies’ times can be saved too, and no setting is said to move them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, HALF);
  await page.locator('.closing').scrollIntoViewIfNeeded();
  const details = await menu(page, 'bodies');
  const rows = read((await saved(page, details.locator('[data-save="csv"]'))).content);
  expect(rows.map(({ id, from, to }) => ({ id, from, to }))).toEqual(pack.body.map(({ id, start, end = '' }) => ({ id, from: start, to: end })));
  expect(rows.every(({ sources }) => sources.length > 0)).toBe(true);
  const svg = (await saved(page, details.locator('[data-save="svg"]'))).content.toString('utf8');
  // A phone’s list becomes the chart again.
  expect(svg.match(/stroke-width="4"/g).length).toBeGreaterThan(10);
  expect(svg).not.toContain('As set:');
});

test('a link is copied and said to be, and leads to the same figures', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `embed.html?view=merger${HALF}`);
  const details = await menu(page, 'merger');
  await details.locator('[data-copy="link"]').press('Enter');
  await expect(details.locator('.taken-done')).toHaveText('The link is copied.');
  await expect(page.getByRole('status')).toHaveText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${baseURL}index.html${HALF}`);
  await page.goto(link);
  await expect(page.locator('[data-figure="merger.ccgs.payback-years"]:not([data-when])').first()).toContainText('4.0');
});

test('where a browser lets nobody copy, the sentence is selected, ready for the keys', { tag: '@firefox' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await open(page);
  const details = await menu(page, 'merger');
  await details.locator('[data-copy="sentence"]').click();
  await expect(details.locator('.taken-done')).toContainText('press Ctrl or ⌘ and C');
  const whole = await details.locator('textarea').evaluate((field) => field.selectionEnd - field.selectionStart === field.value.length);
  expect(whole).toBe(true);
});

test('the sentence follows what is set, with the numbers that stand on the page', async ({ page }) => {
  await open(page);
  const details = await menu(page, 'merger');
  const sentence = details.locator('textarea');
  await expect(sentence).toHaveValue(/pay back its own cost in 4\.0 years at the median of 10,000 runs over our ranges \(2\.9 to 5\.5 in eight of ten\).*at exactly our starting settings .*pay back in 2\.8 years/);
  await page.locator('input[type="range"][data-input="merger.ccgs.realised"]').fill('50');
  await expect(sentence).toHaveValue(/at exactly these settings .*save £1\.6m a year when complete and pay back in 4\.0 years \(set for this: share of the planned saving that arrives, 50% \(our assumption is 75%\); assumed: /);
  await page.locator('joined-up[data-settled]').waitFor();
  const [low, median] = await Promise.all(['p10 p90', 'p50'].map((quantile) => (
    page.locator(`[data-panel="merger"] .answer [data-quantile="${quantile}"]`).textContent())));
  await expect(sentence).toHaveValue(new RegExp(`${median} at the median of 10,000 runs over our ranges \\(${low} in eight`));
});

test('nothing of it is fetched before it is opened; Escape closes it and goes back to what opened it', async ({ page }) => {
  const scripts = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((address) => /\/menu-/.test(address))).toEqual([]);
  const details = await menu(page, 'opening');
  expect(scripts.filter((address) => /\/menu-/.test(address))).toHaveLength(1);
  await details.locator('[data-copy="link"]').focus();
  await page.keyboard.press('Escape');
  await expect(details).not.toHaveAttribute('open');
  await expect(details.locator('summary')).toBeFocused();
});

for (const [name, options] of [['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }]]) {
  test(`axe finds no fault in what can be saved, at 320 px, ${name}, and nothing is wider than the screen`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, viewport: { width: 320, height: 640 }, ...options });
    const page = await context.newPage();
    // Without changes: with some, the bar of changes lies over whatever the scroll has left below it.
    await open(page);
    for (const part of ['opening', 'budget', 'merger', 'boundary']) await menu(page, part);
    const { violations } = await new AxeBuilder({ page }).withTags(tags).include('joined-up').analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small = await page.locator('.taken button').evaluateAll((buttons) => buttons.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(small).toBe(0);
    await context.close();
  });
}

test('on paper there is none of it', async ({ page }) => {
  await open(page);
  const details = await menu(page, 'merger');
  await page.emulateMedia({ media: 'print' });
  await expect(details).toBeHidden();
});
