/**
 * A slider, a number box and − / + as one value. The range element is the native one; its value
 * goes to the core as a decimal string.
 */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { canonical, fractionDigits } from '../decimal.js';
import { boxed, exact, format, shortened } from '../format.js';
import { consequence } from '../words/consequence.js';
import { current } from '../words/figure.js';
import { movedBy } from '../words/moved.js';
import { side } from '../words/thresholds.js';
import { describedBy, resetButton, restsOn, statusWord } from './provenance.js';
import { touchBegins, touchEnds, touchMoves, touchWasScroll, waits } from './touch.js';
import { track } from './track.js';

/** @import {Input, Page} from '../types.js' */

/**
 * @param {Page} page
 * @param {Input} input
 */
export function slider(page, input) {
  const { id, label, unit, min = '0', max = '0', step = '1', status } = input;
  const value = current(page, id);
  const name = `input-${id}`;
  const [before, after] = around(unit);
  const complaint = page.complaints.get(id);
  const between = isBetweenSteps(input, value);
  const text = boxed(shortened(value));
  return html`<div class="control" part="control" data-status=${status}>
    <div class="head">
      <label for=${name}>${label}</label> ${statusWord(input)} ${resetButton(page, input)}
    </div>
    <div class="row">
      <div class="track">
        <div class="curve" data-curve=${id}></div>
        ${track(input)}
        <input id=${name} type="range" data-input=${id} min=${min} max=${max} step=${between ? 'any' : step}
          .value=${live(value)} aria-valuetext=${exact(value, unit) + side(page, movedBy(page, id), id)} aria-describedby=${describedBy(page, id)}
          @pointerdown=${(/** @type {PointerEvent} */ event) => begins(event, step)} @pointercancel=${touchWasScroll}
          @pointermove=${(/** @type {PointerEvent} */ event) => touchMoves(event, () => page.act.slide(id, reading(event, step)))}
          @pointerup=${(/** @type {PointerEvent} */ event) => touchEnds(event, () => page.act.put(id, reading(event, step)))}
          @input=${(/** @type {Event} */ event) => waits(event) || page.act.slide(id, reading(event, step))}
          @change=${(/** @type {Event} */ event) => rest(event, page)}
          @keydown=${(/** @type {KeyboardEvent} */ event) => hold(event, step)} @keyup=${(/** @type {Event} */ event) => release(event, page)}>
        <div class="ends" aria-hidden="true"><span>${exact(min, unit, { bare: true })}</span><span>${exact(max, unit, { bare: true })}</span></div>
      </div>
      <div class="box">
        ${before ? html`<span aria-hidden="true">${before}</span>` : nothing}
        <input type="text" inputmode="decimal" autocomplete="off" size=${between ? text.length : boxed(max).length} data-box=${id}
          aria-label="${label}, ${before ? 'pounds' : after}" .value=${live(complaint?.text ?? text)}
          aria-invalid=${complaint ? 'true' : nothing} aria-describedby=${complaint ? `${name}-complaint` : nothing}
          @change=${(/** @type {Event} */ event) => page.act.type(id, field(event).value)}>
        ${after ? html`<span aria-hidden="true">${after}</span>` : nothing}
        ${stepButton(page, input, 'down')}${stepButton(page, input, 'up')}
      </div>
    </div>
    <p class="means" id="${name}-means">${consequence(page, id)}${page.kept?.settingInA(page, input)}</p>
    <p class="flips" id="${name}-flips" data-flips=${id}></p>
    ${complaint ? html`<p class="complaint" id="${name}-complaint">${complaint.sentence}</p>` : nothing}
    ${restsOn(page, input)}
  </div>`;
}

/**
 * @param {Page} page
 * @param {Input} input
 * @param {'up' | 'down'} way
 */
function stepButton(page, { id, label, unit, step = '1', min, max }, way) {
  const value = current(page, id);
  const end = value === canonical((way === 'up' ? max : min) ?? '');
  return html`<button type="button" class="step" data-step=${way}
    aria-label="${label}: ${way === 'up' ? 'up' : 'down'} by ${exact(step, unit)}" aria-disabled=${end ? 'true' : 'false'}
    @click=${(/** @type {Event} */ event) => page.act.put(id, stepped(event, way, step))}
    >${way === 'up' ? '+' : '−'}</button>`;
}

/**
 * One step on, by the range element's own arithmetic.
 *
 * @param {Event} event
 * @param {'up' | 'down'} way
 * @param {string} step
 */
function stepped(event, way, step) {
  const control = /** @type {HTMLElement} */ (event.currentTarget).closest('.control');
  const range = /** @type {HTMLInputElement} */ (control?.querySelector('input[type="range"]'));
  range.step = step;
  if (way === 'up') range.stepUp();
  else range.stepDown();
  return tidy(range.value, step);
}

/**
 * @param {Event} event
 * @param {string} step
 */
function reading(event, step) {
  return tidy(field(event).value, step);
}

/**
 * The slider's value with no more digits than its step has: some browsers count in floats, where
 * three steps of 0.05 come to 0.15000000000000002.
 *
 * @param {string} value
 * @param {string} step
 */
function tidy(value, step) {
  return canonical(format(value, 'count', { digits: fractionDigits(step) }).replace(/,/g, '').replace('−', '-')) ?? value;
}

/** @param {Event} event */
function field(event) {
  return /** @type {HTMLInputElement} */ (event.currentTarget);
}

/** What stands before and after the number. @param {string} unit @returns {[string, string]} */
function around(unit) {
  if (unit.startsWith('GBP')) return ['£', unit === 'GBP' ? '' : unit.replace('GBP ', '').replace('per head', 'a head')];
  if (unit === 'ratio') return ['£', 'for each £1'];
  return ['', unit === 'per cent' ? '%' : unit];
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
  touchBegins(event);
}

/** A key that is held down is one movement, as a drag is. @param {KeyboardEvent} event @param {string} step */
function hold(event, step) {
  if (event.key.startsWith('Arrow') || event.key.startsWith('Page') || event.key === 'Home' || event.key === 'End') {
    field(event).step = step;
    field(event).dataset.held = '';
  }
}

/** @param {Event} event @param {Page} page */
function release(event, page) {
  delete field(event).dataset.held;
  page.act.settle();
}

/** @param {Event} event @param {Page} page */
function rest(event, page) {
  if (!('held' in field(event).dataset)) page.act.settle();
}
