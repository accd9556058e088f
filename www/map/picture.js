/** The map itself: places, borders, hospitals, names. */

import { html, nothing, svg } from 'lit';
import { pictureLabel, placeLabel } from '../words/map.js';
import { arrows } from './arrows.js';
import { pressed } from './keys.js';
import { lettering } from './lettering.js';
import { toneOf, weaves } from './weaves.js';

/** @import {Pack, Page, Place} from '../types.js' */
/** @import {Flow} from '../words/flows.js' */
/** @import {Board} from './board.js' */
/** @import {Plan} from './plan.js' */

/**
 * @param {Page} page as it is, or as it would be with the place in hand where it is tried
 * @param {Board} board
 * @param {Plan} plan
 * @param {Flow[]} flows of the place in hand
 */
export function picture(page, board, plan, flows) {
  const { pack, scenario } = page;
  const systemOf = (/** @type {string} */ id) => scenario.places[id] ?? board.place(id)?.system ?? '';
  const { width, height, outlines, borders } = plan;
  const places = pack.place.filter(({ id }) => outlines.has(id));
  const chosen = outlines.get(board.chosen);
  return html`<svg class="plan" role="group" aria-label=${pictureLabel(page)} width=${width} height=${height}
      viewBox="0 0 ${width} ${height}" @pointerdown=${board.lift}>
    ${weaves()}
    ${places.map((place) => ground(page, board, plan, place, systemOf(place.id)))}
    <g class="borders">${borders.map(({ path, sides }) => {
      const [one, other] = sides.map(systemOf);
      return svg`<path class=${sides.length < 2 ? 'rim' : one === other ? 'within' : 'between-systems'} d=${path} />`;
    })}</g>
    ${chosen ? svg`<path class="gap" d=${chosen} />` : nothing}<path class="gap lit" />
    ${chosen ? svg`<path class="chosen" d=${chosen} />` : nothing}<path class="light lit" />
    <g class="hospitals">${plan.hospitals.map(({ at: [x, y] }) => svg`<path d="M${x - 3.5} ${y}h7M${x} ${y - 3.5}v7" />`)}</g>
    ${arrows(plan, board.chosen, flows, (id) => Number(pack.figure.find((one) => one.id === id)?.value ?? 0))}
    ${lettering(page, plan, systemOf, board.chosen, flows)}
  </svg>`;
}

/**
 * @param {Page} page
 * @param {Board} board
 * @param {Plan} plan
 * @param {Place} place
 * @param {string} system
 */
function ground(page, board, plan, { id }, system) {
  const outline = plan.outlines.get(id);
  const tone = toneOf(page.pack, system);
  return svg`<g class="ground-of tone-${tone}" role="button" data-map-place=${id} data-system=${system}
      tabindex=${board.stop === id ? 0 : -1} aria-pressed=${board.chosen === id ? 'true' : 'false'}
      aria-label=${placeLabel(page, id, system)}
      @click=${() => board.choose(id)} @keydown=${(/** @type {KeyboardEvent} */ event) => pressed(board, plan, event)}>
    <title>${placeLabel(page, id, system)}</title>
    <path class="ground" d=${outline} /><path class="woven" d=${outline} fill="url(#weave-${tone})" />
  </g>`;
}

/** @param {Pack} pack @param {string} system */
export function swatch(pack, system) {
  const tone = toneOf(pack, system);
  return html`<svg class="swatch tone-${tone}" width="28" height="20" aria-hidden="true"><rect class="ground" width="28" height="20"
    /><rect class="woven" width="28" height="20" fill="url(#weave-${tone})" /></svg>`;
}
