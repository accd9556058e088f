/**
 * Where the page will stand, as whoever builds it says (PUBLIC_ADDRESS): the folder, or its index.html.
 *
 * @param {string} [given]
 * @returns {string} with a slash at its end; empty where nobody says
 */
export function publicAddress(given) {
  if (!given) return '';
  const address = URL.canParse(given) ? new URL(given) : null;
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`PUBLIC_ADDRESS is "${given}": give the whole address, such as https://news.example/joined-up/`);
  }
  const { pathname } = address;
  return new URL(pathname.replace(/index\.html$/, '').replace(/\/?$/, '/'), address).href;
}
