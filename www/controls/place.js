/** Which system a place belongs to: the native select. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { systemName, systemShort } from '../words/names.js';

/** @import {Page, Place} from '../types.js' */

/**
 * @param {Page} page
 * @param {Place} place
 */
export function placeSelect({ pack, scenario, act, width }, place) {
  const system = scenario.places[place.id] ?? place.system;
  const name = `place-${place.id}`;
  // A phone has no room for the full names; the tables below have them.
  const named = width < 480 ? systemShort : systemName;
  const why = place.why ?? `${systemShort(pack, place.system)} is mostly off this page, so its part cannot move.`;
  return html`<select id=${name} data-place=${place.id} ?disabled=${place.fixed} .value=${live(system)}
      aria-describedby=${place.fixed ? `${name}-why` : nothing}
      @change=${(/** @type {Event} */ event) => act.move(place.id, /** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
      ${pack.system.map(({ id }) => html`<option value=${id} ?selected=${id === system}>${named(pack, id)}</option>`)}
    </select>
    ${place.fixed ? html`<span class="note" id="${name}-why">${why}</span>` : nothing}`;
}
