/** The publications that a panel rests on, at its end. */

import { html, nothing } from 'lit';
import { longSource, sourcesOf } from '../words/source.js';

/** @import {Pack, Page} from '../types.js' */

/** A pack never changes while it is shown. @type {WeakMap<Pack, Map<string, unknown>>} */
const lists = new WeakMap();

/**
 * @param {Page} page
 * @param {string[]} sections
 */
export function panelSources(page, sections) {
  const { pack } = page;
  const known = lists.get(pack) ?? new Map();
  lists.set(pack, known);
  const key = sections.join();
  if (!known.has(key)) known.set(key, sourceList(page, sections));
  return known.get(key);
}

/**
 * @param {Page} page
 * @param {string[]} sections
 */
function sourceList(page, sections) {
  const sources = sourcesOf(page, sections);
  if (sources.length === 0) return nothing;
  return html`<details class="sources"><summary>Sources of this part (${sources.length})</summary>
    <ul>${sources.map((source) => html`<li>${longSource(source)}</li>`)}</ul>
    <p><a href=${page.method}>All sources, and how each number is made</a></p></details>`;
}
