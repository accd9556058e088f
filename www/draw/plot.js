/** Where values stand in a picture. Floats here are positions, never prints. */

/** @typedef {{x: number, y: number}} Spot */
/** @typedef {(value: number) => number} Scale */

/**
 * @param {[number, number]} domain values at both ends; where they are one, all stand in the middle
 * @param {[number, number]} range positions of both ends
 * @returns {Scale}
 */
export function scale([from, to], [start, end]) {
  return (value) => start + (to === from ? 0.5 : (value - from) / (to - from)) * (end - start);
}

/**
 * Ends that hold all values and zero, rounded up so that a drag does not make a picture breathe.
 *
 * @param {number[]} values
 * @returns {[number, number]}
 */
export function ends(values) {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const size = Math.max(high, -low) || 1;
  const step = 10 ** Math.floor(Math.log10(size)) / 2;
  return [-Math.ceil(-low / step) * step, Math.ceil(high / step) * step];
}

/** @param {Spot[]} spots */
export function line(spots) {
  return spots.length === 0 ? '' : `M${joined(spots)}`;
}

/** What lies between two lines. @param {Spot[]} one @param {Spot[]} other */
export function area(one, other) {
  return one.length === 0 ? '' : `M${joined([...one, ...[...other].reverse()])}Z`;
}

/** A tenth of a pixel is nothing. @param {Spot[]} spots */
function joined(spots) {
  return spots.map(({ x, y }) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join('L');
}
