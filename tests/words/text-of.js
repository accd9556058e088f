/**
 * The text of a template, as a reader sees it.
 *
 * @param {unknown} part
 * @returns {string}
 */
export function textOf(part) {
  return flat(part).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
}

/**
 * @param {any} part
 * @returns {string}
 */
function flat(part) {
  if (part === null || part === undefined || typeof part === 'symbol' || typeof part === 'function') return '';
  if (Array.isArray(part)) return part.map(flat).join('');
  if (typeof part === 'object' && 'strings' in part) {
    return part.strings.map((/** @type {string} */ text, /** @type {number} */ at) => text + flat(part.values[at])).join('');
  }
  return String(part);
}
