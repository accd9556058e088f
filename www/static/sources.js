/** The publications that a panel rests on, and where each is told in full. */

import { html } from 'lit';
import { longSource, sourcesOf } from '../words/source.js';

/** @import {Page} from '../types.js' */

/**
 * @param {Page} page
 * @param {string[]} sections
 */
export function sources(page, sections) {
  return html`<div class="sources"><h3>Sources</h3><ul>${sourcesOf(page, sections).map((source) => html`<li>${longSource(source)}</li>`)}</ul>
    ${all(page)}</div>`;
}

/**
 * Who published them, each once, and where the rest stands.
 *
 * @param {Page} page
 * @param {string} panel
 * @param {string[]} sections
 */
export function publishers(page, panel, sections) {
  const names = new Set(sourcesOf(page, sections).map(({ publisher }) => publisher));
  return html`<p class="sources">Sources: ${[...names].join('; ')}. <a href="static/${panel}.html">All figures of this
    part</a>. ${all(page)}.</p>`;
}

/** @param {Page} page */
function all({ method }) {
  return html`<a href=${method}>All sources, and how each number is made</a>`;
}
