/** What a boundary leads to, as a list. It comes with the first boundary that leads to anything. */

import { html } from 'lit';
import { findingSentences } from '../words/findings.js';

/** @import {Page} from '../types.js' */

/** @param {Page} page */
export function findings(page) {
  const told = findingSentences(page, page.outcome.findings);
  return html`<ul class="findings">${told.map(({ code, sentence }) => html`<li data-finding=${code}>${sentence}</li>`)}</ul>`;
}
