/** A scenario kept as A, beside the reader's own: what differs, figure by figure. */

import { html } from 'lit';
import { nameOf } from '../stage/named.js';
import { format } from '../number/format.js';
import { setting } from '../number/number.js';

export { learn } from './messages.js';

/** @import {Stage} from '../stage/stage.js' */

/** @param {Stage} stage */
export function draw(stage) {
  const { store, words } = stage;
  const { kept, scenario } = store.state.value;
  if (!kept) {
    return html`<p>${words.text('compare-hint')}</p><p><button type="button" data-compare="keep" @click=${() => store.keep(scenario)}>${words.text('compare-keep')}</button></p>`;
  }
  const a = store.core.evaluate(kept).figures;
  const b = store.rested().figures;
  const difference = store.core.compare(kept, scenario).figures;
  const ids = Object.keys(b).filter((id) => a[id].value !== b[id].value);
  const inputs = [...new Set([...Object.keys(kept.inputs), ...Object.keys(scenario.inputs)])];
  const cell = (/** @type {string | null} */ value, /** @type {string} */ unit, /** @type {object} */ style = {}) => (value === null ? '–' : format(value, unit, { millions: true, ...style }));
  return html`<p><button type="button" data-compare="swap" @click=${() => store.swap()}>${words.text('compare-swap')}</button>
      <button type="button" data-compare="drop" @click=${() => store.keep(null)}>${words.text('compare-drop')}</button></p>
    <div class="scroll"><table data-compared><caption>${words.text('compare-caption', { count: ids.length })}</caption>
      <thead><tr><td></td><th scope="col">A</th><th scope="col">B</th><th scope="col">${words.text('compare-difference')}</th></tr></thead>
      <tbody>${inputs.map((id) => html`<tr><th scope="row">${store.input(id).label}</th>
          <td>${setting(store, id, kept.inputs[id] ?? store.input(id).default)}</td><td>${setting(store, id)}</td><td></td></tr>`)}
        ${ids.map((id) => html`<tr><th scope="row">${nameOf(stage, id)}</th><td data-when="a">${cell(a[id].value, a[id].unit)}</td><td>${cell(b[id].value, b[id].unit)}</td>
          <td data-difference=${id}>${cell(difference[id].value, difference[id].unit, { sign: true })}</td></tr>`)}</tbody></table></div>`;
}
