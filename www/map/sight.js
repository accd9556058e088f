/** Brings what a press on the map opened into sight, as far as the map stays in it. */

/** @import {Board} from './board.js' */

/** How much of it should be in sight, in pixels. */
const ENOUGH = 260;

/**
 * @param {Board} board
 * @param {string} selector
 */
export function intoSight(board, selector) {
  const opened = board.find(selector)?.getBoundingClientRect();
  const map = board.find('.map svg')?.getBoundingClientRect();
  if (!opened || !map) return;
  const bar = board.find('.steps[data-live]')?.getBoundingClientRect().height ?? 0;
  const below = opened.top + Math.min(opened.height, ENOUGH) + bar - innerHeight;
  const above = map.top - 8;
  if (below > 0 && above > 0) scrollBy(0, Math.min(below, above));
}
