/**
 * Straight lines through points, for what a first view draws. d3-shape, which draws the curves that
 * come later, brings ways to bend a line along: 2 KB that no reader of the first screen would see.
 */

/** @typedef {[x: number, y: number]} Position */

/** @param {Position[]} points */
export function line(points) {
  return points.length === 0 ? '' : `M${joined(points)}`;
}

/**
 * What lies between two lines.
 *
 * @param {Position[]} one
 * @param {Position[]} other
 */
export function area(one, other) {
  return one.length === 0 ? '' : `M${joined([...one, ...[...other].reverse()])}Z`;
}

/** A hundredth of a pixel is nothing. @param {Position[]} points */
function joined(points) {
  return points.map((point) => point.map((at) => Math.round(at * 100) / 100)).join('L');
}
