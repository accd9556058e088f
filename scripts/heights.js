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
// A scene that needs no more than this above the starting point gets no row of its own.
const NEAR = 0.03;
// The table is at most this far above what was measured, before the air is added...
const CLOSE = 0.035;
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

/** @param {(width: number) => Promise<number>} height @returns {Promise<Heights>} */
async function everyWidth(height) {
  const heights = new Map();
  for (let width = NARROWEST; width < WIDEST; width += STEP) heights.set(width, await height(width));
  heights.set(WIDEST, await height(WIDEST));
  /** @param {number} from @param {number} to */
  const look = async (from, to) => {
    const [before, after] = [heights.get(from), heights.get(to)];
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

/** The higher of two at each width of either. @param {Heights} one @param {Heights} other @returns {Heights} */
function higher(one, other) {
  const widths = [...new Set([...one.keys(), ...other.keys()])].sort((some, next) => some - next);
  return new Map(widths.map((width) => [width, Math.max(one.get(width) ?? 0, other.get(width) ?? 0)]));
}

/** @param {Heights} one @param {Heights} other */
const near = (one, other) => [...one].every(([width, height]) => (other.get(width) ?? height) <= height * (1 + NEAR));

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

/** @param {string} root @param {string[]} scenes */
async function table(root, scenes) {
  const browser = await chromium.launch({ executablePath: find('chromium') });
  const page = await browser.newPage({ viewport: { width: WIDEST + 100, height: 800 } });
  /** @type {Map<string, Heights>} */
  const rows = new Map();
  for (const view of VIEWS) {
    let row = await everyWidth(await measure(page, `${root}embed.html?view=${view}`));
    const start = row;
    for (const scene of scenes) {
      const heights = await everyWidth(await measure(page, `${root}embed.html?view=${view}&scene=${scene}`));
      if (near(start, heights)) row = higher(row, heights);
      else rows.set(`${view} ${scene}`, heights);
      console.log(`  ${view}, ${scene}: ${heights.get(NARROWEST)} px high at ${NARROWEST}, ${heights.get(WIDEST)} at ${WIDEST}`);
    }
    rows.set(view, row);
  }
  await browser.close();
  const widths = fewWidths([...rows.values()]);
  const lines = [...rows].map(([name, heights]) => [name, lineAbove(heights, widths).map((height) => Math.ceil(height * AIR / UNIT))]);
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
