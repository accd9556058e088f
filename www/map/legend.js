/** What the map's colours, patterns and points stand for. Which place is in which system the table says. */

import { html } from 'lit';
import { placeName, systemShort } from '../words/names.js';
import { swatch } from './picture.js';

/** @import {Page, Shapes} from '../types.js' */

/**
 * @param {Page} page
 * @param {Shapes} shapes
 */
export function legend({ pack }, { attribution, edition, hospitals, trusts }) {
  return html`<div class="legend">
    <ul class="systems-key">${pack.system.map(({ id }) => html`<li>${swatch(pack, id)} ${systemShort(pack, id)}</li>`)}</ul>
    <details class="numbers"><summary>The ${hospitals.length} hospitals that are marked</summary>
      <ul>${hospitals.map(({ name, trust, place }) => html`<li>${name}, in ${placeName(pack, place)}: ${trusts[trust].name}</li>`)}</ul>
    </details>
    <p class="source">Approximate shapes drawn from postcode locations: ${edition}. ${attribution.join('. ')}.</p>
  </div>`;
}
