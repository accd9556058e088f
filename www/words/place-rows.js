/** What the figures of a place, and of all systems together, are called in a table. */

/** @import {Story} from '../types.js' */
/** @import {Row} from './rows.js' */

/**
 * What a place brings to the system that it is in.
 *
 * @param {Story} story
 * @param {string} place
 * @returns {Row[]}
 */
export function placeRows({ pack: { boundary } }, place) {
  const own = /** @type {Row[]} */ ([
    ['residents', dated('Residents', boundary?.residents_of)],
    ['allocation', dated('Target funding', boundary?.allocation_of)],
    ['share-of-allocation', 'Share of its system’s target funding'],
    ['home-share', 'Admissions that stay in its system'],
  ]);
  return own.map(([id, label]) => [`boundary.place.${place}.${id}`, label]);
}

/**
 * What no move changes.
 *
 * @param {Story} story
 * @returns {Row[]}
 */
export function sumRows({ pack: { boundary } }) {
  return [
    ['boundary.residents', dated('Residents', boundary?.residents_of)],
    [`boundary.residents-${boundary?.later}`, `Residents, mid-${boundary?.later}`],
    ['boundary.people', dated('Registered with a GP', boundary?.allocation_of)],
    ['boundary.allocation', dated('Target funding', boundary?.allocation_of)],
    ['boundary.overhead-shift', 'Gains and losses on fixed running costs'],
  ];
}

/** @param {string} label @param {string | undefined} when */
function dated(label, when) {
  return when ? `${label}, ${when}` : label;
}
