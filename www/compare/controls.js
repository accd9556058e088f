/** What says what A is: in the bar of changes, beside each control, beside each place. */

import { html } from 'lit';
import { same } from '../scenario.js';
import { current, inputText } from '../words/figure.js';
import { briefly } from '../words/kept.js';
import { systemShort } from '../words/names.js';

/** @import {Input, Page, Place} from '../types.js' */

/** @param {Page} page */
export function sides(page) {
  const { kept, scenario } = page;
  if (!kept) return '';
  const own = same(kept.scenario, scenario) ? 'the same until you change it' : briefly(page, scenario);
  return html`<span class="sides"><b>A</b> ${briefly(page, kept.scenario)} · <b>B</b> ${own}</span>`;
}

/** What is said of a press, by its control. @type {Record<string, string>} */
export const said = {
  keep: 'Kept as A. What you set from now on is B.',
  swap: 'A and B have changed places.',
  drop: 'A is dropped.',
};

/** A phone has room for the first word of a swap. @param {Page} page */
export function buttons({ act, kept, scenario }) {
  const swap = () => kept && act.become('swap', { scenario: kept.scenario, kept: scenario });
  return html`<button type="button" data-action="swap" @click=${swap}>Swap<span class="wide"> A and B</span></button>
    <button type="button" data-action="drop" @click=${() => act.become('drop', { kept: null })}>Drop A</button>`;
}

/**
 * Always there while A is: a text that came and went would move what is below.
 *
 * @param {Page} page
 * @param {Input} input
 */
export function settingInA({ kept, inputs }, input) {
  if (!kept) return '';
  return html`
    <span class="in-a">Set to ${inputText(input, current({ scenario: kept.scenario, inputs }, input.id))} in A.</span>`;
}

/**
 * @param {Page} page
 * @param {Place} place
 */
export function placeInA({ kept, pack }, { id, system }) {
  const there = kept?.scenario.places[id] ?? system;
  return `A: in ${systemShort(pack, there)}${there === system ? '' : `, before: ${systemShort(pack, system)}`}`;
}
