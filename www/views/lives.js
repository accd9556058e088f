/** What the page says of where its reader lives, in one file of its own: it comes when they have said it. */

import { html, nothing } from 'lit';
import { bought, merged, placed } from '../words/lives.js';

/** @import {Merger, Page} from '../types.js' */

/** Who plans and buys care there, under the question. @param {Page} page */
export function lives(page) {
  return page.home ? html`<div class="lives" data-lives="bodies"><p>${bought(page, page.home)}</p>
    <p class="note">Your answer is kept in the address of this page, and nowhere else.</p></div>` : nothing;
}

/**
 * What the merger means there.
 *
 * @param {Page} page
 * @param {Merger} merger
 */
export function livesMerged(page, merger) {
  return page.home ? html`<p class="lives" data-lives="merger.${merger.name}">${merged(page, merger, page.home)}</p>` : nothing;
}

/** What the boundary means there. @param {Page} page */
export function livesPlaced(page) {
  return page.home ? html`<p class="lives" data-lives="boundary">${placed(page, page.home)}</p>` : nothing;
}
