/** Links within the page of sources, and to the places on the first page where something is used. */

import { html } from 'lit';
import { label } from '../words/label.js';

/** @import {Story} from '../types.js' */

/** @param {Story} story @param {string} id of a figure or an input */
export function figureLink(story, id) {
  return html`<a href="#figure-${id}">${label(story, id)}</a>`;
}

/** @param {Story} story @param {string} id */
export function claimLink({ pack }, id) {
  const quote = pack.claim.find((claim) => claim.id === id)?.quote ?? id;
  return html`<a href="./index.html#claim-${id}">“${quote}”</a>`;
}

/** @param {Story} story @param {number} at */
export function conflictLink({ pack }, at) {
  return html`<a href="#conflict-${at + 1}">${pack.conflict[at].title}</a>`;
}

/**
 * Items with commas between them.
 *
 * @param {unknown[]} items
 */
export function listed(items) {
  return items.map((item, at) => html`${at ? '; ' : ''}${item}`);
}
