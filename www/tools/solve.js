/** What would it take? The assumption in hand, at what brings the answer where the reader wants it. */

import { html, nothing } from 'lit';
import { exact, format, rounded } from '../number/format.js';

export { learn } from './messages.js';

/** @import {Stage} from '../stage/stage.js' */

/** Digits of a value that was solved for: more would pretend to know them. */
const SIGNIFICANT = 4;

/** @param {Stage} stage */
export function draw(stage) {
  const { store, words } = stage;
  const name = store.subject.value;
  const id = `merger.${name}`;
  const payback = `${id}.payback-years`;
  const hand = stage.hand(`${id}.realised`);
  const input = store.input(hand.startsWith(id) ? hand : `${id}.realised`);
  const raw = store.pack.merger.find((merger) => merger.name === name);
  const targets = [
    ...(raw?.lives ?? []).map((life) => ({ years: store.figure(`${id}.life-${life.name}`).value ?? '', why: words.text(`merger-${name}-life-${life.name}`) })),
    { years: store.value('merger.horizon'), why: words.text('solve-horizon') },
  ];
  const inputs = [...store.core.inputs.values()].filter((one) => one.id.startsWith(id) && !store.edition?.isLocked(one.id));
  return html`<p>${words.text('solve-hint')} <select aria-label=${words.text('solve-input')} @change=${(/** @type {Event} */ event) => {
      stage.hold(/** @type {HTMLSelectElement} */ (event.currentTarget).value);
    }}>${inputs.map((one) => html`<option value=${one.id} .selected=${one.id === input.id}>${one.label}</option>`)}</select></p>
    <ul>${targets.map(({ years, why }) => {
      const solved = store.core.solve(input.id, payback, years, store.scenario.value);
      const value = solved.reached ? rounded(solved.value, { significant: SIGNIFICANT }) : null;
      return html`<li data-solved=${years}>${words.text('solve-target', { years: format(years, 'years'), why })}
        ${value === null ? words.text('solve-never') : html`<b>${exact(value, input.unit)}</b> <button type="button" class="link" @click=${() => {
          store.set(input.id, value);
          store.rest();
        }}>${words.text('solve-set')}</button>`}</li>`;
    })}</ul>${nothing}`;
}
