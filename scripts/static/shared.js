// What other programs show of the page where somebody pastes its address: tags in the page, and
// oembed.json, from which a CMS takes a frame.
import { viewAt } from '../../www/hosts/frame/room.js';
import { heightsOf, loadedFrame } from '../../www/hosts/embedding/code.js';

const CARD = 'oembed.json';
const WIDTH = 600;

/** @typedef {{path: string, width: number, height: number}} Picture */

/**
 * @param {object} given
 * @param {string} given.page the HTML, which has a title and a description
 * @param {string} given.maker who made the figures
 * @param {string} given.address where the page will stand, with a slash at its end; empty where nobody
 *   has said: then addresses are relative where that is allowed, and there is no code to hand out
 * @param {string} [given.files] where the scripts of all packs stand, where that is another folder
 * @param {Picture} [given.picture]
 * @param {import('../../www/hosts/frame/room.js').Table} given.table
 * @returns {{page: string, card: Record<string, string | number>}}
 */
export function shared({ page, maker, address, files = address, picture, table }) {
  const title = text(page, /<title>([^<]*)/);
  const description = text(page, /name="description" content="([^"]*)"/);
  const at = (/** @type {string} */ path) => (address ? new URL(path, address).href : path);
  const tags = [
    `<link rel="alternate" type="application/json+oembed" href="${at(CARD)}" title="${title}">`,
    '<meta property="og:type" content="website">',
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    ...(address ? [`<meta property="og:url" content="${address}">`] : []),
    ...(picture ? [`<meta property="og:image" content="${at(picture.path)}">`] : []),
    `<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">`,
  ];
  return {
    page: page.replace('</title>', `</title>${tags.map((tag) => `\n    ${tag}`).join('')}`),
    card: card({ title: plain(title), maker, address, files, picture, table }),
  };
}

/** @param {{title: string, maker: string, address: string, files: string, picture?: Picture, table: import('../../www/hosts/frame/room.js').Table}} given */
function card({ title, maker, address, files, picture, table }) {
  const about = { version: '1.0', title, author_name: maker, provider_name: 'Joined up' };
  if (!address) return { ...about, type: 'link' };
  const choice = /** @type {const} */ ({ view: 'merger', scene: '', settings: '', theme: 'auto' });
  const [height] = heightsOf(table, viewAt(address, choice.view), choice.scene);
  return {
    ...about,
    type: 'rich',
    provider_url: address,
    html: loadedFrame(address, choice, title, table, files),
    width: WIDTH,
    height,
    ...(picture && {
      thumbnail_url: new URL(picture.path, address).href,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}

/** @param {string} page @param {RegExp} pattern */
function text(page, pattern) {
  const found = pattern.exec(page)?.[1];
  if (!found) throw new Error(`index.html has nothing like ${pattern}, from which its tags are made.`);
  return found;
}

/** @param {string} escaped */
function plain(escaped) {
  return escaped.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&amp;/g, '&');
}
