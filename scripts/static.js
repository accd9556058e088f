// Writes the story into the pages of dist/ as it stands with nothing changed, and each view of it as
// a page of its own, with the core and the templates of the live page: for who reads without script.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { sourcesPage } from '../www/sources/page.js';
import { stillPage } from '../www/static/page.js';
import { opening, story } from '../www/static/story.js';
import { openPack } from './static/core.js';
import { plain } from './static/plain.js';
import { publicAddress } from './static/public-address.js';
import { shared } from './static/shared.js';

const dist = 'dist';
const views = /** @type {const} */ (['all', 'budget', 'merger', 'boundary']);
const model = await openPack('target/packs/blmk.json');
const style = readdirSync(join(dist, 'assets')).find((name) => /^page-.*\.css$/.test(name));

/** A page as Vite left it, with the style sheet that the element has too. @param {string} name */
function read(name) {
  return readFileSync(join(dist, name), 'utf8').replace(/"\.\/styles\/page\.css"\s*/, `"./assets/${style}"`);
}

/** @param {string} name @param {string} page */
function write(name, page) {
  writeFileSync(join(dist, name), page);
}

/** A PNG says its size in its first bytes. @param {string} path */
function pictureAt(path) {
  if (!existsSync(join(dist, path))) return undefined;
  const bytes = readFileSync(join(dist, path));
  return { path, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** @param {unknown} template @param {{brief: boolean}} how */
async function still(template, how) {
  return `<div class="sheet" data-static>${plain(await collectResult(render(template)), how)}</div>`;
}

/** @param {string} page @param {string} form what stands between the element's tags */
function filled(page, form) {
  return page.replace(/(<joined-up\b[^>]*>)[^]*(<\/joined-up>)/, (_, start, end) => `${start}${form}${end}`);
}

// A first view has to be small: the whole is one link away.
const brief = stillPage(model, 'all', { method: 'sources.html', brief: true });
const { page: index, card } = shared({
  page: filled(read('index.html'), await still(story(brief), brief)),
  maker: model.pack.pack.maker,
  address: publicAddress(process.env.PUBLIC_ADDRESS),
  picture: pictureAt('share/baseline.png'),
  table: JSON.parse(readFileSync('www/heights.json', 'utf8')),
});
write('index.html', index);
write('oembed.json', JSON.stringify(card));

// Which view it is to show, it learns from its address by script; without, it leads to each.
const parts = html`<p class="panels">Read the ${views.slice(1).map((view) => html`<a href="static/${view}.html" target="_self">${view}</a> `)}
  or <a href="static/all.html" target="_self">all of it</a></p>`;
const embed = read('embed.html');
const first = await still(opening(brief, parts), brief);
write('embed.html', filled(embed, first.replace(/href="#(\w+)"/g, 'href="static/$1.html"')));

const sources = plain(await collectResult(render(sourcesPage(model))), { folded: true });
write('sources.html', read('sources.html').replace(/(<div data-pack[^>]*>)[^]*?(<\/div>)/, (_, start, end) => `${start}${sources}${end}`));

mkdirSync(join(dist, 'static'), { recursive: true });
for (const view of views) {
  const whole = stillPage(model, view, { method: '../sources.html', brief: false });
  const form = await still(story(whole), whole);
  write(`static/${view}.html`, embed.replace(/\n *<(script|link rel="modulepreload")[^>]*>(<\/script>)?/g, '')
    .replaceAll('"./', '"../').replace(/<joined-up\b[^]*<\/joined-up>/, () => form));
}
