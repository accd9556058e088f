/** How to read a page on which nothing can be changed. */

import { html, nothing } from 'lit';

/** @param {boolean} alone whether nothing else on the page says what the dots mean */
export function reading(alone) {
  return html`<p class="note">${alone ? html`<span class="figure" data-status="assumed">Dotted</span> figures rest on our
    assumptions. ` : nothing}This is the page with nothing changed. Where JavaScript runs, you can change each assumption and
    ask each number how it was worked out.</p>`;
}
