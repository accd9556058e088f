// Writes dist/share/<scene>.png, a picture for each scene of the pack, for the previews of links: the
// core's own figures in the page's words and charts, painted with typefaces of our own.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { card } from './share/card.js';
import { SANS, fonts, missing } from './share/font.js';
import { shareSvg } from './share/picture.js';
import { palettePng } from './share/png.js';
import { openPack } from './static/core.js';

const folder = 'dist/share';

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const model = await openPack('dist/packs/blmk.json');
const font = { fontBuffers: fonts(), defaultFontFamily: SANS };
mkdirSync(folder, { recursive: true });
for (const scene of model.pack.scene) {
  const svg = shareSvg(model.pack, await card(model, scene));
  const unknown = missing(svg);
  if (unknown.length > 0) throw new Error(`The picture of ${scene.id} has letters that its typefaces lack: ${unknown.join(' ')}`);
  writeFileSync(join(folder, `${scene.id}.png`), palettePng(new Resvg(svg, { font }).render()));
}
