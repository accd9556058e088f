// Writes the story into the pages of dist/ as it stands with nothing set, and each view of it as a page of
// its own, with the core and the very views of the live page: for who reads without script, and until the
// script has come. Also the picture for link previews of each scene.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
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
import { complaints } from './check-story.js';
import { FIRST, PACKS, firstOf, folderOf } from './packs.js';
import { publicAddress } from './static/public-address.js';
import { shared } from './static/shared.js';
import { TITLES } from './static/titles.js';

const dist = 'dist';

initSync({ module: readFileSync('pkg/joined_up_bg.wasm') });
const vite = await createServer({ configFile: false, root: 'www', server: { middlewareMode: true, watch: null, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' });
const { pageOf } = await vite.ssrLoadModule('/pages/written.js');
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

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
const font = { fontBuffers: fonts(), defaultFontFamily: SANS };

/** The pages as Vite left them, before any is filled. @type {Record<string, string>} */
const built = Object.fromEntries(['index', 'embed', 'claims', 'who', 'sources'].map((name) => [name, readFileSync(join(dist, `${name}.html`), 'utf8')]));

/** Pages with the rules for their positions to come, by path. @type {Map<string, string>} */
const pages = new Map();

/** @param {string} text inside double quotes or between tags */
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** @param {string} page @param {string} form what stands between the element's tags */
const filled = (page, form) => page.replace(/(<joined-up\b[^>]*>)[^]*?(<\/joined-up>)/, (_, start, end) => `${start}<fieldset class="sheet" disabled>${form}</fieldset>${end}`);

/** The same page for a folder below. @param {string} page */
const below = (page) => page.replace(/"(\.\.?)\//g, (_, root) => (root === '.' ? '"../' : '"../../'));

for (const id of PACKS) {
  const lacks = await wrongIn(id);
  if (lacks.length > 0) {
    console.error(`\n${lacks.join('\n')}\n\nSee it beside the page with: make preview PACK=${id}`);
    process.exit(1);
  }
  await write(id);
}
await vite.close();

const rules = positions.map((position, at) => `[data-at="${at}"]{${position}}`).join('');
const placed = `assets/placed-${createHash('sha256').update(rules).digest('hex').slice(0, 8)}.css`;
writeFileSync(join(dist, placed), rules);
for (const [path, page] of [...pages, ['check.html', readFileSync(join(dist, 'check.html'), 'utf8')]]) {
  // The style sheet that the element adopts, in the place that the source names.
  writeFileSync(join(dist, path), page.replace(/( *<link rel="stylesheet" href=)"([./]*)\/stage\/page\.css"\s*(?:vite-ignore)?>/,
    (_, start, root) => `${start}"${root}/assets/${style}">\n${start}"${root}/${placed}">`));
}

/** What a pack's words lack, before any page is written. @param {string} id */
async function wrongIn(id) {
  const path = join('data', id, 'story.ftl');
  return complaints(path, pageOf, { ...opened(id), explainer: () => new Explainer(readFileSync(`target/packs/${id}.pack`)) });
}

/** @param {string} id */
function opened(id) {
  const story = readFileSync(join('data', id, 'story.ftl'), 'utf8');
  const compiled = JSON.parse(readFileSync(`target/packs/${id}.json`, 'utf8'));
  return { story, pack: { ...compiled, pack: firstOf(compiled, story).pack } };
}

/** All pages and pictures of a pack. @param {string} id */
async function write(id) {
  const folder = folderOf(id);
  const { story, pack } = opened(id);
  const map = join('data', id, 'map', 'shapes.json');
  const shapes = existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')) : undefined;
  const explainer = () => new Explainer(readFileSync(`target/packs/${id}.pack`));
  // A first view has to be small: the map comes when it is needed, and stands on the pages without script.
  const brief = pageOf({ pack, explainer: explainer(), story });
  const whole = pageOf({ pack, explainer: explainer(), story, shapes });
  const views = ['all', ...whole.names.filter((/** @type {string} */ name) => name !== 'method')];

  mkdirSync(join(folder, 'share'), { recursive: true });
  let size = { width: 0, height: 0 };
  for (const scene of pack.scene) {
    const svg = await shareSvg(pageOf({ pack, explainer: explainer(), story, shapes, scene: scene.id }), scene);
    const unknown = missing(svg.replace(/<[^>]*>/g, ''));
    if (unknown.length > 0) throw new Error(`The picture of ${scene.id} has letters that its typefaces lack: ${unknown.join(' ')}`);
    const png = palettePng(new Resvg(svg, { font }).render());
    size = { width: Buffer.from(png).readUInt32BE(16), height: Buffer.from(png).readUInt32BE(20) };
    writeFileSync(join(folder, 'share', `${scene.id}.png`), png);
  }

  /** Page `name` in the words of this pack. @param {string} name @param {string} title @param {string} description */
  const titled = (name, title, description = '') => {
    const own = built[name].replace('lang="en-GB"', `lang="${pack.pack.locale ?? 'en-GB'}"`).replace('<title></title>', () => `<title>${escaped(title)}</title>`)
      .replace('name="description" content=""', () => `name="description" content="${escaped(description)}"`);
    const moved = id === FIRST ? own : own.replace(/"\.\/(?!(?:index|embed|claims|who|sources)\.html)/g, '"../');
    return moved.replace(/ pack="[^"]*"/, ` pack="${id === FIRST ? '' : '../'}packs/${id}.json"`);
  };
  const put = (/** @type {string} */ name, /** @type {string} */ page) => pages.set(join(folder.replace(/^dist\/?/, ''), name), page);
  const { words } = whole;
  const files = publicAddress(process.env.PUBLIC_ADDRESS);
  const { page: index, card } = shared({
    page: filled(titled('index', pack.pack.question, words.text('page-description')), await text(brief.parts('all'))),
    maker: pack.pack.maker,
    address: files && id !== FIRST ? new URL(`${id}/`, files).href : files,
    files,
    picture: { path: 'share/baseline.png', ...size },
    table: JSON.parse(readFileSync('www/heights.json', 'utf8')),
  });
  writeFileSync(join(folder, 'oembed.json'), JSON.stringify(card));
  put('index.html', index);
  for (const name of ['claims', 'who']) {
    const { title = '', description } = TITLES[name];
    if (views.includes(name)) put(`${name}.html`, filled(titled(name, words.text(title), words.text(description)), await text(whole.parts(name, { whole: true }))));
  }
  const sources = await text(whole.sources());
  put('sources.html', titled('sources', words.text('sources-title'), words.text('sources-description')).replace(/(<div data-sources)>/, (_, start) => `${start} class="sheet">${sources}`));
  const embed = titled('embed', pack.pack.question);
  const named = (/** @type {string} */ view) => (view === 'all' ? 'view-all' : [`${view}-question`, `merger-${whole.store.subject.peek()}-question`].find((name) => words.has(name)) ?? '');
  const links = views.map((view) => `<a href="static/${view}.html" target="_self">${escaped(words.text(named(view)))}</a>`).join(' · ');
  // A frame learns from its address by script what it is to show; without, it leads to each part, and shows the first.
  put('embed.html', filled(embed, `<noscript><p class="hint">${links}</p></noscript>${await text(brief.parts('merger'))}`));
  mkdirSync(join(folder, 'static'), { recursive: true });
  for (const view of views) {
    const form = await text(whole.parts(view, { root: '../', whole: view === 'claims' || view === 'who' }));
    put(join('static', `${view}.html`), below(embed.replace(/\n *<(script|link rel="modulepreload")[^>]*>(<\/script>)?/g, ''))
      .replace(/<joined-up\b[^]*<\/joined-up>/, () => `<fieldset class="sheet plain" disabled data-static>${form}</fieldset>`));
  }
}
