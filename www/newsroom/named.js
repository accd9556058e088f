/** The controls that an attribute names: `lock="merger.ccgs.realised place.luton deficit"`. */

import { panelOf } from '../words/touched.js';

/** @import {Model} from '../types.js' */

/** What the key of a place begins with. */
export const PLACE = 'place.';

/** Every control of a page by its key in the address: inputs by their ids, places as `place.<id>`. @param {Model} model */
export function keysOf({ pack, inputs }) {
  return [...inputs.keys(), ...(pack.boundary ? pack.place.map(({ id }) => PLACE + id) : [])];
}

/**
 * A word names a control, all whose ids begin with it (`merger.ccgs`, `place`), or a panel with all
 * that is in it (`budget`).
 *
 * @param {string} text
 * @param {string[]} keys of all controls
 * @returns {{named: Set<string>, unknown: string[]}}
 */
export function named(text, keys) {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const of = (/** @type {string} */ word) => keys.filter((key) => (
    key === word || key.startsWith(`${word}.`) || panelOf(key) === word));
  return {
    named: new Set(words.flatMap(of)),
    unknown: words.filter((word) => of(word).length === 0),
  };
}
