/** Where the reader lives, and which bodies that place has had. It stays in the address, and no host is told. */

import { html, nothing } from 'lit';
import { date } from '../number/format.js';

export { learn } from './messages.js';

/** @import {Stage} from '../stage/stage.js' */

/** @param {Stage} stage */
export function draw(stage) {
  const { store, words } = stage;
  const { home } = store.state.value;
  const own = store.pack.place.filter(({ system }) => store.pack.boundary?.homes.includes(system));
  return html`<p><label>${words.text('home-where')} <select data-home @change=${(/** @type {Event} */ event) => {
      store.live(/** @type {HTMLSelectElement} */ (event.currentTarget).value);
    }}><option value="">–</option>${own.map(({ id, name }) => html`<option value=${id} .selected=${id === home}>${name}</option>`)}</select></label></p>
    ${home ? store.more.draw(stage, (pack) => html`<p>${words.text('home-bodies', { place: store.place(home).name })}</p><ul>${pack.body.filter(({ kind, places }) => store.pack.setups?.home_kinds?.includes(kind) && (places ?? []).includes(home)).map(({ name, start, end }) => html`<li>${words.text('home-body', {
      name, start: date(start), end: end ? date(end) : '', state: start > store.pack.pack.date ? 'planned' : end ? 'ended' : 'going',
    })}</li>`)}</ul>`) : nothing}`;
}
