/** A chart where letters cannot keep their size: its picture grows and shrinks with the column. */

import { html } from 'lit';

/** @import {Page} from '../types.js' */

/** As wide as charts get, and as wide as the column of most phones. */
const WIDE = 960;
const NARROW = 358;

/**
 * @param {Page} page
 * @param {(page: Page) => unknown} draw
 */
export function once(page, draw) {
  return draw({ ...page, width: NARROW });
}

/**
 * At both widths, of which a page shows the one that fits. scripts/static/plain.js makes one figure of them.
 *
 * @param {Page} page
 * @param {(page: Page) => unknown} draw
 */
export function twice(page, draw) {
  return html`<div data-twice>${[WIDE, NARROW].map((width) => draw({ ...page, width }))}</div>`;
}
