/** Headings whose level depends on what stands around: a single panel in a frame has no page title. */

import { html } from 'lit';

/** @import {Page} from '../types.js' */

/**
 * The area, above the first heading.
 *
 * @param {Page} page
 */
export function kicker({ pack: { pack } }) {
  return html`<p class="kicker">${pack.name}</p>`;
}

/**
 * The title of a panel, which a link may lead to.
 *
 * @param {Page} page
 * @param {unknown} text
 * @param {string} id
 */
export function panelTitle(page, text, id) {
  return page.view === 'all'
    ? html`<h2 part="title" id=${id} tabindex="-1">${text}</h2>`
    : html`${kicker(page)}<h1 part="title" id=${id} tabindex="-1">${text}</h1>${page.edition?.lead(page)}`;
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
