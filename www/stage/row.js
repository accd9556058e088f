/**
 * An input as one row: label, value, track with our range on it. The value is the box to type in, dressed
 * as text; the range is the browser's own.
 */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { placed } from '../draw/placed.js';
import { canonical, fractionDigits } from '../number/decimal.js';
import { boxed, exact, format, shortened, signOf } from '../number/format.js';
import { touchBegins, touchEnds, touchMoves, touchWasScroll, waits } from './touch.js';
import { unlessInUse } from './unless-in-use.js';

/** @import {Input} from '../types.js' */
/** @import {Stage} from './stage.js' */
/** @import {Worth} from './hand.js' */

/** Sliders that are moved by keys. @type {WeakSet<HTMLInputElement>} */
const byKey = new WeakSet();

/** So much of the track has to lie between the words on the ends of our range for them to stand under these; neither leaves the row. */
const APART = 0.405;
const LAST = 0.827;

/**
 * @param {Stage} stage
 * @param {string} id
 * @param {object} told
 * @param {string} told.spoken what the slider in hand says after its value: the answer
 * @param {Worth | null} told.worth of the row in hand
 * @param {(worth: string | null) => unknown} told.amount what an end of the range is worth, in words
 * @param {string} [told.losing] the headline whose losing side is hatched
 */
export function row(stage, id, told) {
  const { store } = stage;
  const spoken = told.worth || stage.hand('') === id ? told.spoken : '';
  const [value, set] = [store.value(id), store.isSet(id)];
  const slip = store.slip.value.input === id ? store.slip.value.text : '';
  // A drag moves one row and the answer: the others stand as they are.
  return guard([id, value, set, spoken, told.worth, slip], () => drawn(stage, id, { ...told, spoken, value, set, slip }));
}

/**
 * @param {Stage} stage
 * @param {string} id
 * @param {Parameters<typeof row>[2] & {value: string, set: boolean, slip: string}} told
 */
function drawn(stage, id, { spoken, worth, amount, losing, value, set, slip }) {
  const { store, words } = stage;
  const input = store.input(id);
  const { label, unit, min = '0', max = '0', step = '1', status, low, high } = input;
  const [before, after] = around(unit);
  const sign = after === '%' ? '%' : '';
  if (store.edition?.isHidden(id)) return nothing;
  if (store.edition?.isLocked(id)) return html`<p class="row" data-row=${id} data-locked=${id}><span>${label}</span> <span class="value">${exact(value, unit)}</span>
    <span class="hint">${words.text('row-locked')}</span></p>`;
  const hold = () => stage.hold(id);
  // A finger on a row may be on its way past.
  const press = (/** @type {PointerEvent} */ event) => event.pointerType === 'touch' || hold();
  const slide = (/** @type {Event} */ event) => {
    hold();
    store.set(id, reading(event, step), byKey.has(field(event)));
  };
  const text = `${before}${boxed(shortened(value))}${sign}`;
  return html`<div class=${worth ? 'row hand' : 'row'} data-row=${id} data-status=${status} @focusin=${hold} @pointerdown=${press} @click=${hold}>
    <label for="input-${id}">${label}</label>
    <span class="value">${set ? html`<button type="button" class="reset" @click=${() => store.reset([id])}
        aria-label=${words.text('row-reset', { value: exact(input.default, unit) })}>↺</button>` : nothing}<input type="text"
        inputmode="decimal" autocomplete="off" size=${Math.max(text.length, 1)} data-box=${id} aria-label=${words.text('row-box', { label, unit: before || after })}
        .value=${unlessInUse(text)} @change=${(/** @type {Event} */ event) => stage.type(id, field(event))} @blur=${(/** @type {Event} */ event) => { field(event).value = text; }}
        >${after && !sign ? html`<span>${after}</span>` : nothing}</span>
    ${slip ? html`<p class="slip">${slip}</p>` : nothing}
    <div class="track" style=${placed({ '--now': share(input, value) })}>
      ${low === undefined || high === undefined ? nothing : html`<i class="ours" style=${between(share(input, low), share(input, high))}></i>`}
      ${worth ? losses(input, worth, losing) : nothing}
      <i class="usual" style=${at(input, input.default)}></i>
      <input id="input-${id}" type="range" data-input=${id} min=${min} max=${max} step=${isBetweenSteps(input, value) ? 'any' : step}
        .value=${live(value)} aria-valuetext=${spoken ? `${exact(value, unit)}. ${spoken}` : exact(value, unit)}
        @pointerdown=${(/** @type {PointerEvent} */ event) => begins(event, step)} @pointercancel=${touchWasScroll}
        @pointermove=${(/** @type {PointerEvent} */ event) => touchMoves(event, () => slide(event))}
        @pointerup=${(/** @type {PointerEvent} */ event) => touchEnds(event, () => slide(event))}
        @input=${(/** @type {Event} */ event) => waits(event) || slide(event)}
        @change=${(/** @type {Event} */ event) => { slide(event); store.rest(); }}
        @keydown=${(/** @type {Event} */ event) => { field(event).step = step; byKey.add(field(event)); }}>
    </div>
    ${worth && low !== undefined && high !== undefined ? html`<div class=${within(share(input, high)) - within(share(input, low)) < APART ? 'worth tight' : 'worth'} aria-hidden="true">
      <span style=${at(input, low)}>${words.say('row-at', { value: exact(low, unit), worth: plain(amount(worth.low)) })}</span>
      <span style=${at(input, high)}>${words.say('row-at', { value: exact(high, unit), worth: plain(amount(worth.high)) })}</span></div>` : nothing}
  </div>`;
}

/** @param {string} at */
function within(at) {
  return Math.min(LAST, Math.max(1 - LAST, Number(at)));
}

/** @param {unknown} text */
function plain(text) {
  return String(text);
}

/** Set one by one, never as an attribute, which a strict policy refuses. @param {string} from @param {string} to */
export function between(from, to) {
  return placed({ '--from': from, '--to': to });
}

/** @param {Input} input @param {string} value */
function at(input, value) {
  return placed({ '--at': share(input, value) });
}

/** Where a value stands between the ends, from 0 to 1: a position, never printed. @param {Input} input @param {string} value */
export function share({ min = '0', max = '0' }, value) {
  const width = Number(max) - Number(min) || 1;
  return Math.min(1, Math.max(0, (Number(value) - Number(min)) / width)).toFixed(4);
}

/**
 * The side of each flip on which the headline does not hold.
 *
 * @param {Input} input
 * @param {Worth} worth
 * @param {string | undefined} losing
 */
function losses(input, { flips }, losing) {
  return flips.filter(({ code }) => code === losing).map(({ x, above }) => (above
    ? html`<i class="loses" style=${between('0', share(input, x))}></i>`
    : html`<i class="loses" style=${between(share(input, x), '1')}></i>`));
}

/** What stands before and after the number. @param {string} unit @returns {[string, string]} */
export function around(unit) {
  const sign = signOf(unit);
  if (sign) return [sign, ''];
  if (unit === 'per cent') return ['', '%'];
  return ['', ['count', 'years', 'year'].includes(unit) ? '' : `\u00a0${unit}`];
}

/**
 * The slider's value with no more digits than its step has: some browsers count in floats, where
 * three steps of 0.05 come to 0.15000000000000002.
 *
 * @param {Event} event
 * @param {string} step
 */
function reading(event, step) {
  const { value } = field(event);
  return canonical(format(value, 'count', { digits: fractionDigits(step) }).replace(/,/g, '').replace('−', '-')) ?? value;
}

/** @param {Event} event */
function field(event) {
  return /** @type {HTMLInputElement} */ (event.currentTarget);
}

/**
 * Whether a value lies between two steps of its slider, as a typed or a solved one may. Then the range
 * takes any value, until somebody takes hold of it.
 *
 * @param {Input} input
 * @param {string} value
 */
function isBetweenSteps({ min, step }, value) {
  const steps = (Number(value) - Number(min)) / Number(step);
  return Math.abs(steps - Math.round(steps)) > 1e-6;
}

/** @param {PointerEvent} event @param {string} step */
function begins(event, step) {
  field(event).step = step;
  byKey.delete(field(event));
  touchBegins(event);
}
