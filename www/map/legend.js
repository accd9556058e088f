/** What the map's colours, patterns and points stand for: the map in words. */

import { html } from 'lit';
import { list, placeName, systemShort } from '../words/names.js';
import { swatch } from './picture.js';

/** @import {Page, Shapes} from '../types.js' */

/**
 * @param {Page} page
 * @param {Shapes} shapes
 */
export function legend({ pack, scenario }, { attribution, edition, hospitals, trusts }) {
  return html`<div class="legend">
    <ul class="key-of-systems">${pack.system.map(({ id }) => {
      const places = pack.place.filter((place) => (scenario.places[place.id] ?? place.system) === id);
      return html`<li>${swatch(pack, id)} <span><strong>${systemShort(pack, id)}:</strong>
        ${list(places.map((place) => placeName(pack, place.id))) || 'no place'}</span></li>`;
    })}</ul>
    <details class="numbers"><summary>Hospitals on the map (${hospitals.length})</summary>
      <ul>${hospitals.map(({ name, trust, place }) => html`<li>${name}, in ${placeName(pack, place)}: ${trusts[trust].name}</li>`)}</ul>
    </details>
    <p class="source">Shapes and points: ${edition}. ${attribution.join('. ')}.</p>
  </div>`;
}
