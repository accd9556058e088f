// The pictures of link previews: one for each scene, of the page's own numbers, painted alike each time.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { card } from '../../scripts/share/card.js';
import { SANS, fonts, missing, unpacked } from '../../scripts/share/font.js';
import { shareSvg } from '../../scripts/share/picture.js';
import { palettePng } from '../../scripts/share/png.js';
import { openPack } from '../../scripts/static/core.js';
import { open, pack } from './explainer.js';

const folder = new URL('../../dist/share/', import.meta.url);
const model = await openPack(new URL('../../dist/packs/blmk.json', import.meta.url));
const svgs = new Map(await Promise.all(model.pack.scene.map(async (scene) => [scene.id, shareSvg(model.pack, await card(model, scene))])));

test('each scene has its picture, as large as previews ask for and light enough to be fetched', async ({ request }) => {
  expect(readdirSync(folder).sort()).toEqual(pack.scene.map(({ id }) => `${id}.png`).sort());
  expect(readdirSync(folder)).toContain('baseline.png');
  for (const { id } of pack.scene) {
    const response = await request.get(`share/${id}.png`);
    expect(response.headers()['content-type']).toBe('image/png');
    const bytes = await response.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length, id).toBeLessThan(60_000);
    expect(bytes.length, id).toBeGreaterThan(20_000);
  }
});

/** Numbers that a reader would take along: sums, shares, years, people. What an axis counts is not among them. */
const numbers = (text) => [...new Set(text.match(/−?£?\d[\d,]*(?:\.\d+)?(?:bn|m|%)?/g))].filter((one) => /[£%.,]/.test(one));

for (const { id, inputs = {}, places = {} } of pack.scene) {
  test(`every number in the picture of ${id} stands on the page at that scene`, async ({ page }) => {
    const keys = [...Object.entries(inputs), ...Object.entries(places).map(([place, system]) => [`place.${place}`, system])];
    await open(page, `#${new URLSearchParams([['v', '1'], ...keys])}`);
    await page.locator('joined-up[data-settled]').waitFor();
    const live = await page.locator('joined-up').evaluate((element) => element.shadowRoot.textContent);
    const texts = [...svgs.get(id).matchAll(/<text(?![^>]*aria-hidden)[^>]*>(.*?)<\/text>/g)].map(([, inside]) => inside.replace(/<[^>]*>/g, ' '));
    const told = texts.filter((text) => !text.startsWith('joined-up')).join(' ');
    const shown = numbers(told);
    expect(shown.length).toBeGreaterThan(4);
    const known = new Set(numbers(live));
    expect(shown.filter((one) => !known.has(one))).toEqual([]);
  });
}

test('a picture holds nothing but shapes and letters that its typefaces have', async () => {
  for (const [id, svg] of svgs) {
    expect(missing(svg), id).toEqual([]);
    expect(svg).not.toMatch(/<(image|style|script|a)\b|href|class=/);
  }
  expect(missing('£22.3m – “years” −5 ŵ→')).toEqual(['ŵ', '→']);
});

test('no line of a picture runs out of it, and words keep off the chart', async () => {
  await painter;
  for (const [id, svg] of svgs) {
    // What is painted of the words alone, and of the whole.
    const box = new Resvg(svg.replace(/<rect width="1200"[^>]*>/, ''), { font }).getBBox();
    expect(box.x, id).toBeGreaterThan(40);
    expect(box.x + box.width, id).toBeLessThan(1200 - 20);
    expect(box.y + box.height, id).toBeLessThan(630 - 20);
    for (const [line] of svg.matchAll(/<text x="56" y="(?:[1-4]\d\d|\d\d)"[^>]*>[^<]*<\/text>/g)) {
      const own = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="${SANS}">${line}</svg>`, { font }).getBBox();
      expect(own.x + own.width, `${id}: ${line}`).toBeLessThan(590);
    }
  }
});

const font = { fontBuffers: fonts(), defaultFontFamily: SANS };
const painter = initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

test('the same scene is painted to the same byte', async () => {
  await painter;
  const painted = () => palettePng(new Resvg(svgs.get('mk-to-bob'), { font }).render());
  expect(painted().equals(painted())).toBe(true);
  expect(painted().equals(readFileSync(new URL('mk-to-bob.png', folder)))).toBe(true);
});

test('a typeface that is no typeface stops the build', () => {
  expect(() => unpacked(Buffer.from('<html>not found'))).toThrow('A typeface is no WOFF: run npm ci.');
});
