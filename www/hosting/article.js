/** What stands in an article's HTML as a browser reads it: not what is commented out, escaped, or held back. */

/**
 * @typedef {object} Tag
 * @property {string} name
 * @property {Map<string, string>} attributes
 */

/** Elements whose content is text, whatever it looks like; with scripts on, `<noscript>` is one. */
const TEXT = /^(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext)$/;

const TAG = /<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/iy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITIES = /** @type {Record<string, string>} */ ({ amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#x27': "'", '#38': '&' });

/**
 * @param {string} page
 * @returns {Tag[]} in the order in which they stand
 */
export function tagsOf(page) {
  /** @type {Tag[]} */
  const tags = [];
  let inert = 0;
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
    if (page.startsWith('<!--', at)) {
      const end = page.indexOf('-->', at + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(page);
    if (!found) {
      at += 1;
      continue;
    }
    at = TAG.lastIndex;
    const [, closes, written, rest] = found;
    const name = written.toLowerCase();
    if (name === 'template') inert = Math.max(0, inert + (closes ? -1 : 1));
    if (closes) continue;
    // What a template holds is not in the page.
    if (inert === 0) tags.push({ name, attributes: attributesOf(rest) });
    if (TEXT.test(name)) {
      const end = new RegExp(`</${name}[\\s/>]`, 'i').exec(page.slice(at));
      if (!end) break;
      at += end.index;
    }
  }
  return tags;
}

/** @param {string} text @returns {Map<string, string>} of a name that stands twice the first */
function attributesOf(text) {
  const all = [...text.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => /** @type {[string, string]} */ ([name.toLowerCase(), plain(double ?? single ?? bare ?? '')]));
  return new Map(all.reverse());
}

/** @param {string} text */
function plain(text) {
  return text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name.toLowerCase()] ?? whole);
}

/**
 * @typedef {object} Embed
 * @property {'frame' | 'script'} kind
 * @property {URL} address
 * @property {string} nonce
 * @property {boolean} sure whether it can be nobody else's: another vendor may call a script embed.js too
 */

/**
 * The explainer's frames and scripts.
 *
 * @param {Tag[]} tags
 * @param {URL} address of the article
 * @returns {Embed[]}
 */
export function embedsOf(tags, address) {
  const [base] = tags.filter(({ name, attributes }) => name === 'base' && attributes.has('href'));
  const root = base ? new URL(base.attributes.get('href') ?? '', address) : address;
  const hasElement = tags.some(({ name }) => name === 'joined-up');
  return tags.flatMap(/** @returns {Embed[]} */ ({ name, attributes }) => {
    const source = attributes.get('src')?.trim();
    if (!source || !URL.canParse(source, root)) return [];
    const at = new URL(source, root);
    const file = at.pathname.split('/').at(-1);
    const own = { address: at, nonce: attributes.get('nonce') ?? '' };
    if (name === 'iframe' && file === 'embed.html') return [{ kind: 'frame', sure: true, ...own }];
    if (name === 'script' && file === 'joined-up.js' && hasElement) return [{ kind: 'script', sure: true, ...own }];
    if (name === 'script' && file === 'embed.js') return [{ kind: 'script', sure: ['data-view', 'data-scene', 'data-title'].some((one) => attributes.has(one)), ...own }];
    return [];
  });
}

/** The policies that an article states in itself. @param {Tag[]} tags */
export function statedIn(tags) {
  return tags.filter(({ name, attributes }) => name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy').map(({ attributes }) => attributes.get('content') ?? '');
}
