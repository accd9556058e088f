/** The least upright box around spots of a picture. */

/** @typedef {[x: number, y: number]} Spot */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** @param {Spot[]} spots @returns {Box} */
export function boxOf(spots) {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
