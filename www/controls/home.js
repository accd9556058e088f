/** Where the reader lives: one line, and nothing else until they say it. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { homes } from '../scenario.js';

/** @import {Page} from '../types.js' */

/** @param {Page} page */
export function homeSelect({ pack, home, act }) {
  const places = homes(pack);
  if (places.length === 0) return nothing;
  return html`<p class="home"><label for="home">Where do you live?</label>
    <select id="home" data-home .value=${live(home)} @change=${(/** @type {Event} */ event) => (
      act.liveIn(/** @type {HTMLSelectElement} */ (event.currentTarget).value))}>
      <option value="">Somewhere else</option>
      ${places.map(({ id, name }) => html`<option value=${id} ?selected=${id === home}>${name}</option>`)}</select></p>`;
}
