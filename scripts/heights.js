// Measures how high each view is at each width, in a frame of the built page, and writes the table
// from which embed.js reserves room: www/heights.json. Run it (make heights) when a view has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { find } from './browsers.js';
import { isMain } from './is-main.js';
import { serve } from './serve.js';

const TABLE = 'www/heights.json';
const VIEWS = ['all', 'budget', 'merger', 'boundary'];
const [NARROWEST, WIDEST, STEP] = [280, 1200, 16];
// Between two neighbours that differ more than this the layout changes; where, is looked for.
const JUMP = 0.025;
// A scene that needs no more than this above the starting point, at some widths that are tried, gets no
// row of its own.
const NEAR = 0.03;
const TRIED = 128;
// The table is at most this far above what was measured, before the air is added...
const CLOSE = 0.02;
// ...for fonts a little larger than the ones here.
const AIR = 1.02;
// The loader counts in tens, which are shorter to send.
const UNIT = 10;

/** @typedef {Map<number, number>} Heights by width */

/**
 * What a view needs, in a frame as wide as asked.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address of the frame
 * @returns {Promise<(width: number) => Promise<number>>}
 */
export async function measure(page, address) {
  await page.goto(new URL('licences.md', address).href);
  await page.setContent('<!doctype html><body style="margin:0"><iframe style="border:0;height:60000px"></iframe>');
  await page.evaluate((src) => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
    return new Promise((resolve) => {
      addEventListener('message', ({ data }) => data.type === 'joined-up:size' && resolve(null));
      frame.src = src;
    });
  }, address);
  return (width) => page.evaluate(async (wide) => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
    const inside = /** @type {Window} */ (frame.contentWindow);
    frame.style.width = `${wide}px`;
    // The width is noticed in the first rendering, and what follows from it stands in the second.
    for (let renderings = 0; renderings < 3; renderings += 1) await new Promise((resolve) => inside.requestAnimationFrame(resolve));
    return Math.ceil(inside.document.querySelector('main')?.getBoundingClientRect().height ?? 0);
  }, width);
}

/** @param {(width: number) => Promise<number>} height @param {number} step @returns {Promise<Heights>} */
async function someWidths(height, step) {
  const heights = new Map();
  for (let width = NARROWEST; width < WIDEST; width += step) heights.set(width, await height(width));
  heights.set(WIDEST, await height(WIDEST));
  return heights;
}

/** @param {(width: number) => Promise<number>} height @returns {Promise<Heights>} */
async function everyWidth(height) {
  const heights = await someWidths(height, STEP);
  /** @param {number} from @param {number} to */
  const look = async (from, to) => {
    const [before, after] = [heights.get(from) ?? 0, heights.get(to) ?? 0];
    if (to - from < 2 || Math.abs(before - after) <= before * JUMP) return;
    const middle = Math.floor((from + to) / 2);
    heights.set(middle, await height(middle));
    await look(from, middle);
    await look(middle, to);
  };
  const widths = [...heights.keys()];
  for (let at = 1; at < widths.length; at += 1) await look(widths[at - 1], widths[at]);
  return new Map([...heights].sort(([one], [other]) => one - other));
}

/** By how much one is above the other where it is most, as a ratio. @param {Heights} one @param {Heights} other */
const rise = (one, other) => Math.max(...[...one].map(([width, height]) => height / (other.get(width) ?? height)));

/**
 * A line through some widths that lies nowhere below what was measured.
 *
 * @param {Heights} heights
 * @param {number[]} widths
 */
function lineAbove(heights, widths) {
  const line = widths.map((width) => heights.get(width) ?? nearby(heights, width));
  for (let at = 1; at < widths.length; at += 1) {
    const lacking = between(heights, widths, at).map(([width, height]) => height - along(widths, line, width));
    const lift = Math.max(0, ...lacking);
    line[at - 1] += lift;
    line[at] += lift;
  }
  return line;
}

/** @param {Heights} heights @param {number} width */
function nearby(heights, width) {
  const around = [...heights].filter(([one]) => Math.abs(one - width) < STEP);
  return Math.max(...around.map(([, height]) => height));
}

/** @param {Heights} heights @param {number[]} widths @param {number} at */
const between = (heights, widths, at) => [...heights].filter(([width]) => width >= widths[at - 1] && width <= widths[at]);

/** @param {number[]} widths @param {number[]} line @param {number} width */
function along(widths, line, width) {
  const at = widths.findIndex((one) => one > width);
  if (at < 1) return line[at === 0 ? 0 : widths.length - 1];
  const share = (width - widths[at - 1]) / (widths[at] - widths[at - 1]);
  return line[at - 1] + (line[at] - line[at - 1]) * share;
}

/**
 * Few widths for all rows: the next one is always where the lines lie furthest above what was measured.
 *
 * @param {Heights[]} rows
 */
function fewWidths(rows) {
  const all = [...new Set(rows.flatMap((heights) => [...heights.keys()]))].sort((one, other) => one - other);
  const chosen = [NARROWEST, WIDEST];
  for (;;) {
    let [worst, where] = [CLOSE, 0];
    for (const heights of rows) {
      const line = lineAbove(heights, chosen);
      for (const [width, height] of heights) {
        const above = along(chosen, line, width) / height - 1;
        if (above > worst && !chosen.includes(width)) [worst, where] = [above, width];
      }
    }
    if (where === 0) return chosen;
    // A jump needs a width at either side.
    const beside = all[all.indexOf(where) - 1];
    chosen.push(where);
    if (where - beside === 1 && !chosen.includes(beside)) chosen.push(beside);
    chosen.sort((one, other) => one - other);
  }
}

/**
 * The rows of one view: where it starts from, and the scenes that need more.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address of the frame
 * @param {string} view
 * @param {string[]} scenes
 * @returns {Promise<[string, Heights][]>}
 */
async function rowsOf(page, address, view, scenes) {
  const start = await everyWidth(await measure(page, `${address}?view=${view}`));
  let lift = 1;
  /** @type {[string, Heights][]} */
  const others = [];
  for (const scene of scenes) {
    const height = await measure(page, `${address}?view=${view}&scene=${scene}`);
    const tried = await someWidths(height, TRIED);
    const ratio = rise(tried, start);
    if (ratio <= 1 + NEAR) lift = Math.max(lift, ratio);
    else others.push([`${view} ${scene}`, await everyWidth(height)]);
    console.log(`  ${view}, ${scene}: ${tried.get(NARROWEST)} px high at ${NARROWEST}, ${tried.get(WIDEST)} at ${WIDEST}`);
  }
  return [[view, new Map([...start].map(([width, height]) => [width, height * lift]))], ...others];
}

/** @param {string} root @param {string[]} scenes */
async function table(root, scenes) {
  const browser = await chromium.launch({ executablePath: find('chromium') });
  // Side by side: most of the time goes by waiting for the next rendering.
  const rows = (await Promise.all(VIEWS.map(async (view) => {
    const page = await browser.newPage({ viewport: { width: WIDEST + 100, height: 800 } });
    return rowsOf(page, `${root}embed.html`, view, scenes);
  }))).flat();
  await browser.close();
  const widths = fewWidths(rows.map(([, heights]) => heights));
  const lines = rows.map(([name, heights]) => [name, lineAbove(heights, widths).map((height) => Math.ceil(height * AIR / UNIT))]);
  return { widths, rows: Object.fromEntries(lines) };
}

if (isMain(import.meta.url)) {
  const { scene } = JSON.parse(readFileSync('dist/packs/blmk.json', 'utf8'));
  const site = await serve(0);
  const { widths, rows } = await table(site.address, scene.map((/** @type {{id: string}} */ { id }) => id));
  site.close();
  const lines = Object.entries(rows).map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
  writeFileSync(TABLE, `{\n  "widths": ${JSON.stringify(widths)},\n  "rows": {\n${lines.join(',\n')}\n  }\n}\n`);
  console.log(`${TABLE}: ${lines.length} rows of ${widths.length} widths`);
}
