/** What bodies, places and systems are called, from the pack. */

/** @import {Pack} from '../types.js' */

/**
 * @param {Pack} pack
 * @param {string} id
 */
export function placeName(pack, id) {
  return pack.place.find((place) => place.id === id)?.name ?? title(id);
}

/**
 * Where there is little room.
 *
 * @param {Pack} pack
 * @param {string} id
 */
export function placeShort(pack, id) {
  return pack.place.find((place) => place.id === id)?.short ?? placeName(pack, id);
}

/**
 * @param {Pack} pack
 * @param {string} id
 */
export function systemShort(pack, id) {
  return pack.system.find((system) => system.id === id)?.short ?? title(id);
}

/**
 * @param {Pack} pack
 * @param {string} id
 */
export function systemName(pack, id) {
  return pack.system.find((system) => system.id === id)?.name ?? title(id);
}

/**
 * The name in an id as a name on the page: `milton-keynes` is `Milton Keynes`.
 *
 * @param {string} slug
 */
export function title(slug) {
  return slug.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase());
}

/**
 * `Luton`, `Luton and Bedford`, `Luton, Bedford and Milton Keynes`.
 *
 * @param {string[]} names
 */
export function list(names) {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
