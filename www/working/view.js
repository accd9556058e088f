/** A working on the page: one sentence, the steps, what they rest on. */

import { html, nothing } from 'lit';
import { longSource } from '../words/source.js';

/** @import {Explained} from './explained.js' */
/** @import {Line} from './outline.js' */
/** @import {Passport} from './passport.js' */

/** So many passports stand open; more are a list to open one by one. */
const FEW = 3;

/**
 * @param {Explained} explained
 * @param {object} act
 * @param {() => void} act.copy
 * @param {() => void} act.dismiss
 * @param {(() => void) | null} act.aim
 * @param {string} copied what the button says once it was pressed
 */
export function workingView({ sentence, chosen, notes, line, rests, passports, counted, method }, { copy, dismiss, aim }, copied) {
  const open = passports.length <= FEW;
  // Where all parts are leaves, their passports are the list.
  const deep = line.parts.some(({ formula, loop }) => formula || loop);
  return html`
    <p class="told">${sentence}${chosen ? ` ${chosen}` : nothing}</p>
    ${notes.map((note) => html`<p>${note}</p>`)}
    ${line.formula ? html`<div class="arithmetic">
      <p class="sum"><b>${line.value}</b> <span class="formula">= ${line.formula}</span></p>
      ${deep || line.parts.length > passports.length ? html`<ul>${line.parts.map(part)}</ul>` : nothing}
    </div>` : nothing}
    ${counted ? html`<p data-passport="places">${counted.title}: ${counted.places.join('; ') || 'none'}.</p>` : nothing}
    ${passports.length > 0 ? html`<p class="rests">${rests}</p>
      <ul class="passports">${passports.map((one) => passportView(one, open))}</ul>` : nothing}
    ${method ? html`<p><a href=${method}>How ranges are drawn</a></p>` : nothing}
    <p class="acts">${aim ? html`<button type="button" data-aim @click=${aim}>What would it take?</button>` : nothing}
      <button type="button" data-copy @click=${copy}>${copied || 'Copy as text'}</button>
      <button type="button" data-close @click=${dismiss}>Close</button></p>`;
}

/** @param {Line} line @returns {unknown} */
function part({ value, name, formula, repeated, loop, parts }) {
  const head = html`${value ? html`<b>${value}</b> ` : nothing}${name}`;
  if (!formula && !loop) return html`<li>${head}${repeated ? ' (as above)' : nothing}</li>`;
  // A line without parts of its own has nothing to unfold.
  const sum = formula ? html`<span class="formula">= ${formula}</span>` : nothing;
  if (parts.length === 0) return html`<li>${head} ${sum}</li>`;
  return html`<li><details><summary>${head}</summary>${sum}<ul>${parts.map(part)}</ul></details></li>`;
}

/** @param {Passport} passport @param {boolean} open */
function passportView({ id, value, label, status, changed, sources, quote, notes, parts }, open) {
  return html`<li data-passport=${id}><details ?open=${open}>
    <summary><b>${value}</b> ${label} <span class="status" data-status=${status}>${status}</span></summary>
    ${changed ? html`<p><strong>${changed}</strong></p>` : nothing}
    ${sources.map((source) => html`<p class="from">${longSource(source)}</p>`)}
    ${quote ? html`<p><q>${quote}</q></p>` : nothing}
    ${notes.map((note) => html`<p class="aside">${note}</p>`)}
    ${parts.length > 0 ? html`<p>Added up from:</p><ul>${parts.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
  </details></li>`;
}
