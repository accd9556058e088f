/** An input that the editor of the page has set: its value and what it rests on, and nothing to move. */

import { html } from 'lit';
import { restsOn, statusWord } from '../controls/provenance.js';
import { consequence } from '../words/consequence.js';
import { current, inputText } from '../words/figure.js';
import { byEditor } from './words.js';

/** @import {Input, Page} from '../types.js' */

/**
 * @param {Page} page
 * @param {Input} input
 */
export function locked(page, input) {
  const { id, label, status } = input;
  const value = current(page, id);
  const ours = value === input.default ? '' : ` We start at ${inputText(input, input.default)}.`;
  return html`<div class="control locked" part="control" data-locked=${id} data-status=${status} role="group" aria-labelledby="input-${id}">
    <div class="head"><span class="label" id="input-${id}">${label}</span> ${statusWord(input)}</div>
    <p class="set"><strong>${inputText(input, value)}</strong> <span class="note">${byEditor}.${ours}</span></p>
    <p class="means">${consequence(page, id)}</p>
    ${restsOn(page, input)}
  </div>`;
}
