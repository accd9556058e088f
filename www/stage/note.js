/** The one note of a part, about the row in hand: what follows, where it flips, why our range, and its keys. */

import { html, nothing } from 'lit';
import { canonical } from '../number/decimal.js';
import { exact, rounded } from '../number/format.js';
import { ground, groundsOf } from './named.js';

/** @import {Flip} from '../types.js' */
/** @import {Stage} from './stage.js' */
/** @import {Worth} from './hand.js' */

/** Digits of a value at which an answer flips. */
const SIGNIFICANT = 2;

/**
 * @param {Stage} stage
 * @param {string} id
 * @param {object} told
 * @param {string} told.answer
 * @param {Worth} told.worth
 * @param {(flip: Flip, value: string) => string} told.flips where the answer flips, in words
 */
export function note(stage, id, { answer, worth, flips }) {
  const { store, words } = stage;
  const input = store.input(id);
  const { unit, label, low, high, likely } = input;
  const value = exact(store.value(id), unit);
  const turns = worth.flips.map((flip) => flips(flip, exact(rounded(flip.x, { significant: SIGNIFICANT }), unit))).filter(Boolean);
  const grounds = groundsOf(input);
  return html`<div class="note"><p><b>${words.say('note-now', { label, value, answer })}</b> ${turns.map((text) => `${text} `)}
      ${low === undefined || high === undefined ? nothing : words.say('note-range', { low: exact(low, unit, { bare: true }), high: exact(high, unit) })}</p>
    <p class="keys">
      <button type="button" data-step="down" aria-label=${words.text('step-down', { label })} @click=${() => step(stage, id, -1)}>−</button>
      <button type="button" data-step="up" aria-label=${words.text('step-up', { label })} @click=${() => step(stage, id, 1)}>+</button>
      ${store.isSet(id) ? html`<button type="button" class="link" @click=${() => store.reset([id])}>${words.text('row-reset', { value: exact(input.default, unit) })}</button>` : nothing}
    </p>
    ${grounds.length > 0 ? html`<details class="why"><summary>${words.text('note-why')}</summary>${grounds.map(ground)}
      ${likely ? html`<p>${words.text('note-middle', { value: exact(input.default, unit) })}</p>` : nothing}</details>` : nothing}
  </div>`;
}

/**
 * One step of the slider, by the range element's own arithmetic.
 *
 * @param {Stage} stage
 * @param {string} id
 * @param {1 | -1} way
 */
function step({ store }, id, way) {
  const { min = '', max = '', step: by = '1' } = store.input(id);
  const range = Object.assign(document.createElement('input'), { type: 'range', min, max, step: by });
  range.value = store.value(id);
  range.stepUp(way);
  store.set(id, canonical(rounded(range.value, { digits: by.split('.')[1]?.length ?? 0 })) ?? by, true);
  store.rest();
}
