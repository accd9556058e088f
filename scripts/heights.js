// Measures how high each view is at some widths, in a frame of the built page, and writes the table from
// which embed.js reserves room: www/heights.json. Run it (make heights) when a view has changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { find } from './browsers.js';
import { isMain } from './is-main.js';
import { FIRST, PACKS } from './packs.js';
import { serve } from './serve.js';

const TABLE = 'www/heights.json';
const VIEWS = ['all', 'merger', 'budget', 'gap', 'boundary', 'sums', 'claims', 'who'];
// Close together on phones, and at either side of where the layout changes: 600 and 900 px without the
// frame's own padding.
const WIDTHS = [280, 300, 320, 340, 360, 390, 420, 460, 503, 504, 560, 623, 624, 660, 700, 768, 840, 923, 924, 980, 1200];
// A scene that needs no more than this above the starting point gets no row of its own.
const NEAR = 0.02;
// For a line that wraps between two widths, and fonts a little larger than the ones here.
const AIR = 1.03;
// The loader counts in tens, which are shorter to send.
const UNIT = 10;

/**
 * What a view needs, in a frame as wide as asked.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address of the frame
 * @returns {Promise<(width: number) => Promise<number>>}
 */
export async function measure(page, address) {
  await page.goto(new URL('licences.md', address).href);
  await page.setContent('<!doctype html><body style="margin:0"><iframe style="border:0;height:9000px"></iframe>');
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
    for (let renderings = 0; renderings < 4; renderings += 1) await new Promise((resolve) => inside.requestAnimationFrame(resolve));
    return Math.ceil(inside.document.querySelector('main')?.getBoundingClientRect().height ?? 0);
  }, width);
}

/** @param {import('@playwright/test').Page} page @param {string} address @returns {Promise<number[]>} */
async function heightsAt(page, address) {
  const height = await measure(page, address);
  const heights = [];
  for (const width of WIDTHS) heights.push(await height(width));
  return heights;
}

/** The rows of one view: where it starts from, and its scenes that need more. @param {import('@playwright/test').Page} page @param {string} address @param {string} view @param {string[]} scenes */
async function rowsOf(page, address, view, scenes) {
  const start = await heightsAt(page, `${address}?view=${view}`);
  /** @type {[string, number[]][]} */
  const rows = [[view, start]];
  for (const scene of scenes) {
    const heights = await heightsAt(page, `${address}?view=${view}&scene=${scene}`);
    if (heights.some((height, at) => height > start[at] * (1 + NEAR))) rows.push([`${view} ${scene}`, heights]);
  }
  return rows;
}

if (isMain(import.meta.url)) {
  const site = await serve(0);
  const browser = await chromium.launch({ executablePath: find('chromium') });
  const page = await browser.newPage({ viewport: { width: 1300, height: 800 } });
  /** @type {[string, number[]][]} */
  const rows = [];
  for (const id of PACKS) {
    const folder = id === FIRST ? '' : `${id}/`;
    /** @type {{id: string, part?: string}[]} */
    const scenes = JSON.parse(readFileSync(`dist/packs/${id}.json`, 'utf8')).scene;
    for (const view of VIEWS.filter((name) => existsSync(`dist/${folder}static/${name}.html`))) {
      const own = scenes.filter(({ part }) => part?.split('.')[0] === view).map((scene) => scene.id);
      const measured = await rowsOf(page, `${site.address}${folder}embed.html`, view, own);
      rows.push(...measured.map(([name, heights]) => /** @type {[string, number[]]} */ ([folder + name, heights])));
    }
  }
  await browser.close();
  site.close();
  const lines = rows.map(([name, heights]) => `    ${JSON.stringify(name)}: ${JSON.stringify(heights.map((height) => Math.ceil(height * AIR / UNIT)))}`);
  writeFileSync(TABLE, `{\n  "widths": ${JSON.stringify(WIDTHS)},\n  "rows": {\n${lines.join(',\n')}\n  }\n}\n`);
  console.log(`${TABLE}: ${lines.length} rows of ${WIDTHS.length} widths`);
}
