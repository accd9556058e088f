/**
 * One height, in every way that hosts already listen for. Each message holds the height and what its
 * listener needs to find the frame, which the host itself has written; nothing of the reader.
 */

/** What starts and parts the words of a pym message. */
const PYM = 'pymxPYMx';

/**
 * How the host knows the frame.
 *
 * @typedef {object} Known
 * @property {string} src the address that the host gave it
 * @property {string} part of that address, by which a Datawrapper listener finds it
 * @property {string} pym its id for pym, empty where the host is no pym parent
 * @property {string} secret by which WordPress knows it, empty where the host is none
 */

/**
 * Taken as the frame loads: what a reader does changes the address, and is nobody's business.
 *
 * @param {Location} address
 * @returns {Known}
 */
export function known({ href, pathname, search, hash }) {
  const pym = new URLSearchParams(search).get('childId') ?? '';
  return {
    src: href,
    part: pathname.slice(pathname.lastIndexOf('/') + 1) + search,
    // An id that parts the message in other places would say something else.
    pym: pym.includes('xPYMx') ? '' : pym,
    secret: /^#\?secret=([a-z\d]+)$/i.exec(hash)?.[1] ?? '',
  };
}

/**
 * @param {number} height
 * @param {number} width
 * @param {Known} frame
 */
export function messages(height, width, { src, part, pym, secret }) {
  return [
    // Ours, for embed.js.
    { type: 'joined-up:size', height },
    // AMP's resizable <amp-iframe> (ampproject/amphtml, extensions/amp-iframe/0.1/amp-iframe.js) and
    // Sidechain's <side-chain> (nprapps/sidechain, src/index.js) read the same.
    { sentinel: 'amp', type: 'embed-size', height },
    // The script that Datawrapper's embed codes carry: a key for each chart. It looks for the frame by
    // event.source, in older codes for `iframe[src*=key]`.
    { 'datawrapper-height': { [part]: height } },
    // open-iframe-resizer (Lemick/open-iframe-resizer, packages/core/src/parent.ts).
    { type: 'iframe-resized', width, height },
    // Embedly's "provider height resizing", which Medium reads; text, not an object.
    JSON.stringify({ src, context: 'iframe.resize', height }),
    // The Guardian's pages (guardian/dotcom-rendering, src/client/updateIframeHeight.tsx; the frame's
    // side is guardian/iframe-messenger); text as well.
    JSON.stringify({ type: 'set-height', value: height }),
    // pym (nprapps/pym.js, src/pym.js), whose parent puts an id into the address.
    // WordPress (wp-includes/js/wp-embed.js), which takes no height above 1,000.
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(pym ? [`${PYM}${pym}xPYMxheightxPYMx${height}`] : []),
  ];
}

/**
 * Whether a message asks for the height. Whatever else a host says is not answered.
 *
 * @param {unknown} data
 */
export function asks(data) {
  // pym says a width when the host's own changes; the Guardian's newsletters say "resize".
  if (typeof data === 'string') return data === 'resize' || data.startsWith(PYM);
  const type = /** @type {{type?: unknown} | null} */ (data)?.type;
  // Ours, and open-iframe-resizer's, which repeats the first until it is answered.
  return type === 'joined-up:ask' || type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
}
