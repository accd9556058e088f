/** Back, forth, and all the way back. */

import { html } from 'lit';
import { spelled } from '../format.js';
import { changes } from '../scenario.js';

/** @import {Page} from '../types.js' */

/**
 * @param {Page} page
 */
export function steps(page) {
  const { scenario, kept, lost, canUndo, canRedo, act } = page;
  const count = changes(scenario) - (page.edition?.changes ?? 0);
  const said = count === 0 ? 'Nothing changed' : `${spelled(count)} ${count === 1 ? 'change' : 'changes'}`;
  // A button that is truly disabled would drop the focus of whoever pressed it.
  // Nobody needs the bar before they have moved something; then it stays in reach.
  return html`<div class="steps" part="bar" ?data-live=${canUndo || canRedo || count > 0 || kept} role="group"
      aria-label="Your changes">
    ${lost ? html`<span>A could not be loaded. Check the connection and reload.</span>`
      : kept ? kept.sides(page) : html`<span class="count">${said}</span>`}
    <button type="button" data-action="undo" aria-disabled=${canUndo ? 'false' : 'true'} @click=${act.undo}>Undo</button>
    <button type="button" data-action="redo" aria-disabled=${canRedo ? 'false' : 'true'} @click=${act.redo}>Redo</button>
    <button type="button" data-action="reset-all" aria-disabled=${count === 0 ? 'true' : 'false'} @click=${act.resetAll}>${kept ? 'Reset B' : 'Reset all'}</button>
    ${kept ? kept.buttons(page) : html`<button type="button" data-action="keep" @click=${act.keep}
      >Keep as A<span class="wide"> to compare</span></button>`}
  </div>`;
}
