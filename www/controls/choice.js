/** An input with options instead of a range: the native select. */

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { consequence } from '../words/consequence.js';
import { current } from '../words/figure.js';
import { describedBy, resetButton, restsOn, statusWord } from './provenance.js';

/** @import {Input, Page} from '../types.js' */

/**
 * @param {Page} page
 * @param {Input} input
 */
export function choice(page, input) {
  const { id, label, status, options = [] } = input;
  const name = `input-${id}`;
  const value = current(page, id);
  return html`<div class="control" part="control" data-status=${status}>
    <div class="head"><label for=${name}>${label}</label> ${statusWord(input)} ${resetButton(page, input)}</div>
    <select id=${name} data-input=${id} aria-describedby=${describedBy(page, id)} .value=${live(value)}
      @change=${(/** @type {Event} */ event) => page.act.put(id, /** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
      ${options.map((option) => html`<option value=${option.id} ?selected=${option.id === value}>${option.label}</option>`)}
    </select>
    <p class="means" id="${name}-means">${consequence(page, id)}${page.kept?.settingInA(page, input)}</p>
    <p class="flips" id="${name}-flips" data-flips=${id}></p>
    ${restsOn(page, input)}
  </div>`;
}
