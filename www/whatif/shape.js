/** Where a curve along a slider runs. Floats here are positions, never prints. */

import { nice } from 'd3-array';
import { area, line } from 'd3-shape';
import { linear } from '../charts/scale.js';
import { portion } from '../controls/track.js';

/** @import {Along, Input, Point} from '../types.js' */

/** All paybacks have one scale, up to half as long again as the years looked ahead: what is longer is off the top. */
const BEYOND = 1.5;

/** Air above the highest point and below the lowest, in pixels: the line is not cut. */
const AIR = 3;

/**
 * The curve across a width of 100, its area down to zero, and the height of any value.
 *
 * @param {Input} input
 * @param {Along} along
 * @param {number} height
 * @param {number} [horizon] the years looked ahead, where the figure is a payback
 */
export function shape(input, { points }, height, horizon) {
  const known = points.filter(({ y }) => y !== null).map(({ y }) => Number(y));
  /** @type {[number, number]} */
  const ends = horizon ? [0, horizon * BEYOND] : nice(Math.min(0, ...known), Math.max(0, ...known), 4);
  const y = linear(ends, [height - AIR, AIR]);
  const at = (/** @type {Point} */ point) => portion(input, point.x) * 100;
  const has = (/** @type {Point} */ point) => point.y !== null;
  const to = (/** @type {Point} */ point) => y(Number(point.y));
  return {
    line: line(at, to).defined(has)(points) ?? '',
    under: area(at, y(0), to).defined(has)(points) ?? '',
    y,
    gaps: gaps(input, points),
  };
}

/**
 * The stretches without a value, each from 0 to 1 of the width.
 *
 * @param {Input} input
 * @param {Point[]} points
 */
function gaps(input, points) {
  /** @type {{from: number, to: number}[]} */
  const found = [];
  let open = false;
  for (const { x, y } of points) {
    if (y === null && !open) found.push({ from: portion(input, x), to: portion(input, x) });
    const last = found.at(-1);
    if (y === null && last) last.to = portion(input, x);
    open = y === null;
  }
  return found;
}
