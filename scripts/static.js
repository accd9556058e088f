// Writes the story into the pages of dist/ as it stands with nothing set, and each view of it as a page of
// its own, with the core and the very views of the live page: for who reads without script, and until the
// script has come. Also the picture for link previews of each scene.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { createServer } from 'vite';
import { Explainer, initSync } from '../pkg/joined_up.js';
import { SANS, fonts, missing } from './share/font.js';
import { shareSvg } from './share/picture.js';
import { palettePng } from './share/png.js';
import { firstOf } from './packs.js';
import { publicAddress } from './static/public-address.js';
import { shared } from './static/shared.js';

const dist = 'dist';
const VIEWS = ['all', 'merger', 'budget', 'gap', 'boundary', 'sums', 'claims', 'who'];

initSync({ module: readFileSync('pkg/joined_up_bg.wasm') });
const story = readFileSync('data/blmk/story.ftl', 'utf8');
const compiled = JSON.parse(readFileSync('target/packs/blmk.json', 'utf8'));
const pack = { ...compiled, pack: firstOf(compiled, story).pack };
const shapes = JSON.parse(readFileSync('data/blmk/map/shapes.json', 'utf8'));
const vite = await createServer({ configFile: false, root: 'www', server: { middlewareMode: true, watch: null, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' });
const { pageOf } = await vite.ssrLoadModule('/pages/written.js');
const bytes = readFileSync('target/packs/blmk.pack');
const explainer = () => new Explainer(bytes);

/** Positions, in the order of their numbers: a strict policy lets no style stand in a page. @type {string[]} */
const positions = [];

/** What only a script needs comes off: marks of the renderer, and what says that it can be pressed. @param {unknown} template */
async function text(template) {
  const html = await collectResult(render(template));
  return html.replace(/<!--.*?-->|<\?[^>]*>/g, '').replace(/ (role="button"|tabindex="-?\d+"|data-when="now"|defer-hydration)/g, '').replace(/\s*\n\s*/g, '\n')
    .replace(/ style="([^"]*)"/g, (_, position) => {
      if (!positions.includes(position)) positions.push(position);
      return ` data-at="${positions.indexOf(position)}"`;
    });
}

const style = readdirSync(join(dist, 'assets')).find((name) => /^page-.*\.css$/.test(name));

/** A page as Vite left it, with the style sheet that the element adopts. @param {string} name */
const built = (name) => readFileSync(join(dist, name), 'utf8').replace(/( *<link rel="stylesheet" href=)"\.\/stage\/page\.css"\s*(?:vite-ignore)?>/,
  (_, start) => `${start}"./assets/${style}">\n${start}"./${placed}">`);

/** @param {string} name @param {(page: string) => string} change */
function rewrite(name, change) {
  writeFileSync(join(dist, name), change(built(name)));
}

/** @param {string} page @param {string} form what stands between the element's tags */
const filled = (page, form) => page.replace(/(<joined-up\b[^>]*>)[^]*?(<\/joined-up>)/, (_, start, end) => `${start}<fieldset class="sheet" disabled>${form}</fieldset>${end}`);

// A first view has to be small: the map comes when it is needed, and stands on the pages without script.
const brief = pageOf({ pack, explainer: explainer(), story });
const whole = pageOf({ pack, explainer: explainer(), story, shapes });

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const font = { fontBuffers: fonts(), defaultFontFamily: SANS };
mkdirSync(join(dist, 'share'), { recursive: true });
let size = { width: 0, height: 0 };
for (const scene of pack.scene) {
  const svg = await shareSvg(pageOf({ pack, explainer: explainer(), story, shapes, scene: scene.id }), scene);
  const unknown = missing(svg.replace(/<[^>]*>/g, ''));
  if (unknown.length > 0) throw new Error(`The picture of ${scene.id} has letters that its typefaces lack: ${unknown.join(' ')}`);
  const png = palettePng(new Resvg(svg, { font }).render());
  size = { width: Buffer.from(png).readUInt32BE(16), height: Buffer.from(png).readUInt32BE(20) };
  writeFileSync(join(dist, 'share', `${scene.id}.png`), png);
}

const all = await text(brief.parts('all'));
// A frame learns from its address by script what it is to show; without, it shows the first part and leads to each.
const merger = await text(brief.parts('merger'));
const claims = await text(whole.parts('claims', { whole: true }));
const who = await text(whole.parts('who', { whole: true }));
const sources = await text(whole.sources());
/** @type {[string, string][]} */
const forms = [];
for (const view of VIEWS) forms.push([view, await text(whole.parts(view, { root: '../', whole: view === 'claims' || view === 'who' }))]);
await vite.close();

const rules = positions.map((position, at) => `[data-at="${at}"]{${position}}`).join('');
const placed = `assets/placed-${createHash('sha256').update(rules).digest('hex').slice(0, 8)}.css`;
writeFileSync(join(dist, placed), rules);

rewrite('index.html', (page) => {
  const { page: written, card } = shared({
    page: filled(page, all),
    maker: pack.pack.maker,
    address: publicAddress(process.env.PUBLIC_ADDRESS),
    picture: { path: 'share/baseline.png', ...size },
    table: JSON.parse(readFileSync('www/heights.json', 'utf8')),
  });
  writeFileSync(join(dist, 'oembed.json'), JSON.stringify(card));
  return written;
});
rewrite('claims.html', (page) => filled(page, claims));
rewrite('who.html', (page) => filled(page, who));
rewrite('sources.html', (page) => page.replace(/(<div data-sources)>/, (_, start) => `${start} class="sheet">${sources}`));
rewrite('check.html', (page) => page);
const embed = built('embed.html');
const links = VIEWS.map((view) => `<a href="static/${view}.html" target="_self">${view}</a>`).join(' ');
writeFileSync(join(dist, 'embed.html'), filled(embed, `${merger}<noscript><p>${links}</p></noscript>`));

mkdirSync(join(dist, 'static'), { recursive: true });
for (const [view, form] of forms) {
  writeFileSync(join(dist, 'static', `${view}.html`), embed.replace(/\n *<(script|link rel="modulepreload")[^>]*>(<\/script>)?/g, '')
    .replaceAll('"./', '"../').replace(/<joined-up\b[^]*<\/joined-up>/, () => `<fieldset class="sheet plain" disabled data-static>${form}</fieldset>`));
}
