/** The status of an input, whether the reader changed it, and what it rests on. */

import { html, nothing } from 'lit';
import { exact } from '../format.js';
import { grounds, provenance } from '../words/assumption.js';
import { inputText } from '../words/figure.js';

/** @import {Input, Page} from '../types.js' */

/**
 * The ids of what says more of a control than its label.
 *
 * @param {Page} page
 * @param {string} id
 */
export function describedBy({ idle }, id) {
  const parts = ['means', 'flips', 'status', ...(idle.has(id) ? ['idle'] : [])];
  return parts.map((part) => `input-${id}-${part}`).join(' ');
}

/**
 * @param {Input} input
 */
export function statusWord({ id, status }) {
  return html`<span class="status" id="input-${id}-status" data-status=${status}>${status}</span>`;
}

/**
 * @param {Page} page
 * @param {Input} input
 */
export function resetButton({ scenario, act }, input) {
  // The room is kept, so that nothing below moves when a slider leaves its default.
  const changed = input.id in scenario.inputs;
  const short = input.options ? inputText(input, input.default) : exact(input.default, input.unit, { bare: true });
  return html`<span class="changed" ?data-shown=${changed}>${changed
    ? html`changed
      <button type="button" data-reset=${input.id} aria-label="Reset ${input.label} to ${inputText(input, input.default)}"
        @click=${() => act.reset(input.id)}><span aria-hidden="true">↺</span> ${short}</button>`
    : nothing}</span>`;
}

/**
 * @param {Page} page
 * @param {Input} input
 */
export function restsOn({ pack, idle }, input) {
  const why = grounds(pack, input);
  const line = provenance(pack, input);
  return html`
    ${idle.has(input.id) ? html`<p class="note" id="input-${input.id}-idle">${input.idle}</p>` : nothing}
    ${line.length > 0 ? html`<p class="note">${line}</p>` : nothing}
    ${why === nothing ? nothing : html`<details class="why"><summary>${input.status === 'assumed' ? 'Why' : 'More'}<span class="unseen">: ${input.label}</span></summary>${why}</details>`}`;
}
