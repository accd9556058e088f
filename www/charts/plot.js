/** The frame of a line chart: its size, its scales, its axes. Floats here are positions, never prints. */

import { svg } from 'lit';
import { linear } from './scale.js';

/**
 * @typedef {object} Plot
 * @property {number} width
 * @property {number} height
 * @property {boolean} narrow
 * @property {number} left
 * @property {number} right
 * @property {number} top
 * @property {number} bottom
 * @property {import('./scale.js').Scale} x
 * @property {import('./scale.js').Scale} y
 */

/** Charts breathe to this width; text keeps its size at every width. */
const WIDEST = 960;
const NARROW = 560;

/**
 * @param {number} room width of the element
 * @param {[number, number]} xs
 * @param {number[]} ys values that the chart must hold; zero is always among them
 * @returns {Plot}
 */
export function plot(room, xs, ys) {
  const width = Math.min(room, WIDEST);
  const narrow = width < NARROW;
  const height = narrow ? 300 : Math.min(440, Math.round(width * 0.52));
  const left = 34;
  const right = width - (narrow ? 76 : 142);
  const top = 18;
  const bottom = height - 42;
  const low = Math.min(0, ...ys);
  const high = Math.max(0, ...ys);
  const air = (high - low || 1) * 0.04;
  return {
    width,
    height,
    narrow,
    left,
    right,
    top,
    bottom,
    x: linear(xs, [left, right]),
    y: linear([low < 0 ? low - air : 0, high + air], [bottom, top]),
  };
}

/**
 * Horizontal lines, few, with the zero line strong.
 *
 * @param {Plot} frame
 */
export function rows({ y, left, right, narrow }) {
  return y.ticks(narrow ? 4 : 5).map((tick) => svg`
    <line class=${tick === 0 ? 'zero' : 'grid'} x1=${left} x2=${right} y1=${y(tick)} y2=${y(tick)} />
    <text class="tick" x=${left - 6} y=${y(tick) + 4} text-anchor="end">${String(tick).replace('-', '−')}</text>`);
}

/**
 * @param {Plot} frame
 * @param {{at: number, text: string}[]} ticks
 * @param {string} title
 */
export function columns({ x, bottom, left, right }, ticks, title) {
  return svg`${ticks.map(({ at, text }) => svg`
    <line class="grid" x1=${x(at)} x2=${x(at)} y1=${bottom} y2=${bottom + 5} />
    <text class="tick" x=${x(at)} y=${bottom + 18} text-anchor="middle">${text}</text>`)}
    <text class="tick" x=${(left + right) / 2} y=${bottom + 35} text-anchor="middle">${title}</text>`;
}
