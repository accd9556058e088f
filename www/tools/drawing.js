/** A part's picture as a file of its own: what the page draws, with its styles written into it, a title and a source. */

import { date } from '../number/format.js';

/** @import {Stage} from '../stage/stage.js' */

/** What a drawing can say as an attribute. */
const DRAWN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'paint-order', 'opacity', 'font-size', 'font-weight', 'font-family', 'text-anchor'];

/** Dots for each pixel: sharp on most screens, and in print at column width. */
const DOTS = 2;

/** Room above and below the picture for its words, in pixels. */
const WORDS = 44;

/** @param {Stage} stage @returns {string} an SVG */
export function drawing({ store, words, part }) {
  const shown = [...document.querySelectorAll('joined-up')].map((host) => host.shadowRoot?.querySelector(`[data-part="${part}"] [data-graphic] svg`)).find(Boolean);
  const text = (/** @type {number} */ y, /** @type {string} */ content, weight = 400) => `<text x="8" y="${y}" font-family="sans-serif" font-size="13" font-weight="${weight}" fill="#1b1b1b">${escaped(content)}</text>`;
  const title = words.text(part === 'merger' ? `merger-${store.subject.value}-question` : `${part}-question`);
  const source = words.text('take-source', { name: store.pack.pack.name, day: date(store.pack.pack.date), version: String(store.pack.pack.version) });
  if (!shown) return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${WORDS}">${text(18, title, 700)}${text(36, source)}</svg>`;
  const [width, height] = ['width', 'height'].map((name) => Number(shown.getAttribute(name)));
  const copy = styled(shown);
  copy.setAttribute('y', String(WORDS));
  copy.setAttribute('overflow', 'visible');
  const paper = getComputedStyle(shown).getPropertyValue('--paper');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + 2 * WORDS}" viewBox="0 0 ${width} ${height + 2 * WORDS}">
    <rect width="100%" height="100%" fill="${paper}"/>${text(24, title, 700)}${new XMLSerializer().serializeToString(copy)}${text(height + WORDS + 26, source)}</svg>`;
}

/** @param {Element} shown @returns {Element} the same with its computed styles as attributes */
function styled(shown) {
  const copy = /** @type {Element} */ (shown.cloneNode(false));
  const style = getComputedStyle(shown);
  for (const name of DRAWN) copy.setAttribute(name, style.getPropertyValue(name));
  for (const name of ['class', 'role', 'tabindex', 'style']) copy.removeAttribute(name);
  for (const child of shown.childNodes) {
    if (child instanceof Element) copy.append(styled(child));
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

/** @param {string} svg @returns {Promise<Blob>} */
export async function png(svg) {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    await new Promise((resolve, reject) => Object.assign(image, { onload: resolve, onerror: reject, src: address }));
    const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth * DOTS, height: image.naturalHeight * DOTS });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
