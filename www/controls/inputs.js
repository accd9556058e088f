/** The inputs of a part: those that matter most at once, the rest folded. */

import { html, nothing } from 'lit';
import { seen } from '../element/seen.js';
import { choice } from './choice.js';
import { slider } from './slider.js';

/** @import {Input, Page} from '../types.js' */

/**
 * @param {Page} page
 * @param {(id: string) => boolean} belongs
 */
export function inputs(page, belongs) {
  const all = [...page.inputs.values()].filter(({ id, hidden }) => !hidden && belongs(id));
  const first = all.filter(({ main }) => main);
  const rest = all.filter(({ main }) => !main);
  return html`<div class="inputs">${first.map((input) => control(page, input))}</div>
    ${rest.length === 0 ? nothing : html`<details class="more"><summary>More assumptions (${rest.length})</summary>
      <div class="inputs">${rest.map((input) => control(page, input))}</div></details>`}`;
}

/**
 * @param {Page} page
 * @param {Input} input
 */
function control(page, input) {
  if (input.held) return page.edition?.control(page, input);
  return seen(page, (now) => (input.options ? choice(now, input) : slider(now, input)), input.id);
}
