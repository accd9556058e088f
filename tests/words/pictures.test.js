// The pictures of link previews: each says of its scene what the core says, and stays within its edges.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test, { after } from 'node:test';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { createServer } from 'vite';
import { firstOf } from '../../scripts/packs.js';
import { SANS, fonts, missing } from '../../scripts/share/font.js';
import { shareSvg } from '../../scripts/share/picture.js';
import { Explainer, bytes, explainer, pack, text } from '../boundary/built.js';

const root = new URL('../../', import.meta.url);
const vite = await createServer({ configFile: false, root: new URL('www', root).pathname, server: { middlewareMode: true, watch: null, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' });
after(() => vite.close());
const { pageOf } = await vite.ssrLoadModule('/pages/written.js');
const story = text('data/blmk/story.ftl');
const whole = { ...pack(), pack: firstOf(pack(), story).pack };
const shapes = JSON.parse(text('data/blmk/map/shapes.json'));
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

for (const scene of whole.scene) {
  const svg = await shareSvg(pageOf({ pack: whole, explainer: new Explainer(bytes()), story, shapes, scene: scene.id }), scene);
  const said = svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

  test(`the picture of ${scene.id} gives the answer of its scene`, () => {
    const { figures } = explainer.evaluate({ inputs: scene.inputs ?? {}, places: scene.places ?? {} });
    if (scene.part?.startsWith('merger') || !scene.part) {
      const years = Number(figures[`${scene.part ?? 'merger.ccgs'}.payback-years`].value).toFixed(1).replace(/^(\d\d)\..*/, '$1');
      // The span beside it ends in years too.
      assert.deepEqual([...new Set(said.match(/(?<!to |\d|\.)\d+(\.\d)? years/g))], [`${years} years`], said);
    } else if (scene.part === 'boundary') {
      const homes = new Set(Object.entries(scene.places).filter(([place]) => whole.place.find((/** @type {{id: string}} */ { id }) => id === place).system === 'blmk').map(([, system]) => system));
      const left = Number(figures['boundary.blmk.residents-2024'].value);
      if (left === 0 && homes.size > 1) return assert(said.includes('Nothing is left') && !/\d people/.test(said), said);
      const people = left || Number(figures[`boundary.${[...homes][0]}.residents-2024`].value);
      const printed = people >= 999_500 ? `${String(Math.round(people / 1e4) / 100)} million` : `${Math.round(people / 1e3)},000`;
      assert(said.includes(`${printed} people`), `${printed}: ${said}`);
    } else {
      return assert(said.includes(`${Math.round(Number(figures['review.break-even-cut'].value))}%`), said);
    }
    return undefined;
  });

  test(`the words beside the picture of ${scene.id} have only letters of their typefaces, and keep off it`, () => {
    assert.deepEqual(missing(said), []);
    const { x, y, width, height } = new Resvg(svg.replace(/<rect width="100%"[^>]*>/, '').replace(/<svg x="560".*?<\/svg>/s, ''), { font: { fontBuffers: fonts(), defaultFontFamily: SANS } }).getBBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    assert(x >= 40 && y >= 20 && y + height <= 620 && x + width <= 1160, `${x} ${y} ${width} ${height}`);
    // The lines of the answer, beside the picture that begins at 560.
    for (const [line] of svg.includes('<svg x=') ? svg.matchAll(/<text [^>]*font-family:'[^']*'[^>]*>[^<]*<\/text>/g) : []) {
      const own = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${line}</svg>`, { font: { fontBuffers: fonts(), defaultFontFamily: SANS } }).getBBox();
      assert((own?.x ?? 0) + (own?.width ?? 0) < 560, line);
    }
  });
}
