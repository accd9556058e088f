/**
 * Where a value stands on a straight axis. d3-scale does the same and brings colours and times
 * along, at 7 KB; only its ticks are wanted here, and they are d3-array's.
 */

import { ticks } from 'd3-array';

/**
 * @typedef {((value: number) => number) & {ticks: (count: number) => number[]}} Scale
 *   the position of a value, and about so many round values to mark
 */

/**
 * @param {[number, number]} domain values at both ends; where they are one, all stand in the middle
 * @param {[number, number]} range positions of both ends
 * @returns {Scale}
 */
export function linear([from, to], [start, end]) {
  const position = (/** @type {number} */ value) => {
    const share = to === from ? 0.5 : (value - from) / (to - from);
    return start + share * (end - start);
  };
  return Object.assign(position, { ticks: (/** @type {number} */ count) => ticks(from, to, count) });
}
