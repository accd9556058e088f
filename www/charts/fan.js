/** Where eight runs of ten lie, year by year, behind a line, and their median. */

import { nothing, svg } from 'lit';
import { quantileText, spread } from '../words/draws.js';
import { asked } from '../words/figure.js';
import { area, line } from './path.js';

/** @import {Page} from '../types.js' */
/** @import {Position} from './path.js' */
/** @import {Plot} from './plot.js' */
/** @typedef {{x: number, low: number, middle: number, high: number}} Rib */

/**
 * The last known fan as far as the chart reaches: until the next is drawn it is not shown, and
 * keeps the scale where it is.
 *
 * @param {Page} page
 * @param {string} series
 * @param {number} end
 * @returns {Rib[]}
 */
export function ribs({ drawn }, series, end) {
  return (drawn?.draws.fans[series] ?? []).flatMap(({ x, p10, p50, p90 }) => (
    p10 === null || p50 === null || p90 === null || Number(x) > end ? []
      : [{ x: Number(x), low: Number(p10) / 1e6, middle: Number(p50) / 1e6, high: Number(p90) / 1e6 }]));
}

/**
 * @param {Page} page
 * @param {Plot} frame
 * @param {Rib[]} range
 */
export function fan(page, { x, y }, range) {
  if (range.length === 0) return nothing;
  /** @type {(height: (rib: Rib) => number) => Position[]} */
  const placed = (height) => range.map((rib) => [x(rib.x), y(height(rib))]);
  return svg`<g class="fan" ?data-settling=${!page.drawn?.settled}>
    <path class="spread" d=${area(placed(({ low }) => low), placed(({ high }) => high))} /><path class="line median" d=${line(placed(({ middle }) => middle))} /></g>`;
}

/**
 * The end of the median's line.
 *
 * @param {Page} page
 * @param {Plot} frame
 * @param {string} series
 * @param {number} at
 */
export function fanEnd(page, { right }, series, at) {
  const text = medianText(page, series);
  return svg`<text class="end median" ?data-settling=${!page.drawn?.settled} data-draws=${series} data-quantile="p50"
    role="button" tabindex="0" aria-expanded="false" aria-label=${asked(`median ${text}`)}>
    <tspan x=${right + 8} y=${at}>median</tspan><tspan x=${right + 8} dy="16">${text}</tspan></text>`;
}

/** @param {Page} page @param {string} series */
export function medianText(page, series) {
  return quantileText(spread(page, series)?.p50, 'GBP');
}
