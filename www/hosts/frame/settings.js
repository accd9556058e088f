/**
 * What the address of a frame asks for: `embed.html?view=merger&scene=half-arrives&theme=dark`. What
 * the query does not say the fragment may, for hosts that cut off queries.
 */

const NAMES = /** @type {const} */ (['view', 'scene', 'theme']);

/**
 * @typedef {object} Settings
 * @property {string} view
 * @property {string} scene empty for none
 * @property {'auto' | 'light' | 'dark'} theme
 */

/**
 * @param {{search: string, hash: string}} address such as `location`
 * @returns {Settings}
 */
export function settingsOf({ search, hash }) {
  const [query, rest] = [new URLSearchParams(search), new URLSearchParams(hash.slice(1))];
  const [view, scene, theme] = NAMES.map((name) => query.get(name) ?? rest.get(name) ?? '');
  return {
    view: view.toLowerCase() || 'all',
    scene,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

/**
 * The same address with its settings in the query, so that the fragment is the scenario's alone and
 * the settings outlast what the reader does.
 *
 * @param {{pathname: string, search: string, hash: string}} address
 */
export function settled({ pathname, search, hash }) {
  const [query, rest] = [new URLSearchParams(search), new URLSearchParams(hash.slice(1))];
  // A part of the page, `#claims`, is no setting, and would not outlast being read as one.
  if (!NAMES.some((name) => rest.has(name))) return pathname + search + hash;
  for (const name of NAMES) {
    const value = rest.get(name);
    if (value !== null && !query.has(name)) query.set(name, value);
    rest.delete(name);
  }
  return [pathname, query.size > 0 ? `?${query}` : '', rest.size > 0 ? `#${rest}` : ''].join('');
}
