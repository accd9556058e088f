/** Headings whose level depends on what stands around: a single panel in a frame has no page title. */

import { html } from 'lit';

/** @import {Page} from '../types.js' */

/**
 * The title of a panel.
 *
 * @param {Page} page
 * @param {unknown} text
 */
export function panelTitle({ view }, text) {
  return view === 'all' ? html`<h2>${text}</h2>` : html`<h1>${text}</h1>`;
}

/**
 * The title of a part of a panel.
 *
 * @param {Page} page
 * @param {unknown} text
 */
export function partTitle({ view }, text) {
  return view === 'all' ? html`<h3>${text}</h3>` : html`<h2>${text}</h2>`;
}
