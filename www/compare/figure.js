/** A number as it comes to in A, beside the reader's own in B. */

import { chartFigure, figure, printed } from '../words/figure.js';

/** @import {Style} from '../format.js' */
/** @import {Page} from '../types.js' */

/**
 * @param {Page} page
 * @param {string} id
 * @param {Style} style
 */
export function textInA(page, id, style) {
  return printed(inA(page).outcome, id, style);
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {Style} style
 */
export function figureInA(page, id, style) {
  return figure(inA(page), id, { ...style, kept: true });
}

/**
 * The same inside a chart.
 *
 * @param {Page} page
 * @param {string} id
 * @param {Style} style
 */
export function chartFigureInA(page, id, style) {
  return chartFigure(inA(page), id, { ...style, kept: true });
}

/** The page as it would be with A. @param {Page} page */
export function inA(page) {
  const { kept } = page;
  if (!kept) return page;
  const { scenario, outcome, runs: { known } } = kept;
  return { ...page, scenario, outcome, drawn: known && { draws: known, settled: true } };
}
