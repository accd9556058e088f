/** The place in hand: what it brings, and where it may be tried. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { partTitle } from '../views/heading.js';
import { brings, whereNow } from '../words/map.js';
import { systemShort } from '../words/names.js';
import { brokenUp, hospitalGoes, leftWith, takes } from '../words/sides.js';
import { triedPairs } from './both-sides.js';
import { swatch } from './picture.js';

/** @import {Page, Place, Shapes} from '../types.js' */
/** @import {Sides} from '../words/sides.js' */
/** @import {Board} from './board.js' */

/**
 * @param {Page} page
 * @param {Board} board
 * @param {Shapes} shapes
 * @param {Sides | null} sides where it is tried
 * @param {number} width of its column
 */
export function inHand(page, board, shapes, sides, width) {
  const place = board.place(board.chosen);
  if (!place) return nothing;
  return html`<div class="in-hand" role="group" aria-label=${place.name}>
    ${partTitle(page, place.name)}
    <p>${brings(page, place.id, board.systemOf(place.id))}</p>
    ${place.fixed ? html`<p>${place.why ?? `${systemShort(page.pack, place.system)} is mostly off this map, so its part cannot move.`}</p>`
      : choices(page, board, place)}
    ${sides ? tried(page, board, shapes, sides, width) : settled(page, board)}
  </div>`;
}

/**
 * @param {Page} page
 * @param {Board} board
 * @param {Place} place
 */
function choices(page, board, place) {
  const now = board.systemOf(place.id);
  return html`<fieldset class="choices"><legend>Try it in</legend>
    ${page.pack.system.filter(({ partly }) => !partly).map(({ id }) => html`<label>
      <input type="radio" name="tried" value=${id} .checked=${live(id === (board.offered || now))} @change=${() => board.offer(id)}>
      ${swatch(page.pack, id)} ${systemShort(page.pack, id)}${id === now ? html` <span class="note">now</span>` : nothing}</label>`)}
  </fieldset>`;
}

/**
 * @param {Page} page
 * @param {Board} board
 * @param {Shapes} shapes
 * @param {Sides} sides
 * @param {number} width
 */
function tried(page, board, shapes, sides, width) {
  const { chosen, offered } = board;
  const systems = [board.systemOf(chosen), offered];
  return html`<div class="tried" data-tried="${chosen} ${offered}">
    <p>${takes(sides, chosen, systems[0], offered)}</p>
    <ul>${systems.map((system) => html`<li>${leftWith(sides, system)}</li>`)}
      ${brokenUp(sides, systems).map(({ code, sentence }) => html`<li data-finding=${code} class="broken">${sentence}</li>`)}
      <li>${hospitalGoes(sides, shapes, chosen)}</li></ul>
    ${triedPairs(page, board, sides, width)}
    <p class="settle"><button type="button" class="confirm" @click=${() => board.confirm()}>Move it to ${systemShort(page.pack, offered)}</button>
      <button type="button" @click=${() => board.stay()}>Leave it</button></p>
  </div>`;
}

/**
 * What became of the trial, where it stood.
 *
 * @param {Page} page
 * @param {Board} board
 */
function settled({ pack }, board) {
  if (!board.settled) return nothing;
  return html`<p class="settled" tabindex="-1">${whereNow(pack, board.chosen, board.settled, board.systemOf(board.chosen))}
    ${board.canUndo ? html`<button type="button" @click=${() => board.undo()}>Undo</button>` : nothing}</p>`;
}
