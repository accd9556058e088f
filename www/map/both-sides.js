/** Both sides of a boundary in bars: of a move that is tried, with every figure, and of all that are made. */

import { html, nothing } from 'lit';
import { partTitle } from '../views/heading.js';
import { movedSides, together } from '../words/sides.js';
import { pairs } from './bars.js';
import { everyFigure } from './every.js';

/** @import {Page} from '../types.js' */
/** @import {Sides} from '../words/sides.js' */
/** @import {Board} from './board.js' */

/**
 * @param {Page} page
 * @param {Board} board
 * @param {Sides} sides of the move that is tried
 * @param {number} width
 */
export function triedPairs(page, board, sides, width) {
  return html`${pairs({ ...page, width }, sides, [board.systemOf(board.chosen), board.offered])}<p class="together">${together(sides)}</p>`;
}

/**
 * @param {Page} page
 * @param {Board} board
 * @param {Sides} sides of the move that is tried
 */
export function triedFigures(page, board, sides) {
  const { chosen, offered } = board;
  return html`<div class="both-sides" data-tried="${chosen} ${offered}">
    ${everyFigure(page, sides, chosen, [board.systemOf(chosen), offered])}</div>`;
}

/**
 * What all moves that are made do to the systems that they change.
 *
 * @param {Page} page
 */
export function madeParts(page) {
  const { pack, scenario } = page;
  const moved = pack.place.filter(({ id }) => id in scenario.places);
  if (moved.length === 0) return nothing;
  const touched = new Set(moved.flatMap(({ id, system }) => [system, scenario.places[id]]));
  const systems = pack.system.map(({ id }) => id).filter((id) => touched.has(id));
  const sides = movedSides(page);
  return html`<div class="both-sides" data-section="moves">${partTitle(page, 'What your moves do to both sides')}
    ${pairs(page, sides, systems)}<p class="together">${together(sides)}</p></div>`;
}
