/** Both sides of a move that is tried, or of all that are made: bars, and every figure. */

import { html, nothing } from 'lit';
import { movedSides, together } from '../words/sides.js';
import { pairs } from './bars.js';
import { everyFigure } from './every.js';

/** @import {Page} from '../types.js' */
/** @import {Sides} from '../words/sides.js' */
/** @import {Board} from './board.js' */

/**
 * @param {Page} page
 * @param {Board} board
 * @param {Sides | null} sides of the move that is tried
 */
export function bothSides(page, board, sides) {
  const { chosen, offered } = board;
  if (sides) {
    const systems = [board.systemOf(chosen), offered];
    return html`<div class="both-sides" data-tried="${chosen} ${offered}">
      ${pairs(page, sides, systems)}<p class="together">${together(sides)}</p>
      ${everyFigure(page, sides, chosen, systems)}</div>`;
  }
  const moved = Object.entries(page.scenario.places);
  if (moved.length === 0) return nothing;
  const touched = new Set(moved.flatMap(([place, system]) => [board.place(place)?.system, system]));
  const systems = page.pack.system.map(({ id }) => id).filter((id) => touched.has(id));
  return html`<div class="both-sides">${pairs(page, movedSides(page), systems)}
    <p class="together">${together(movedSides(page))}</p></div>`;
}
