/** What a reader can ask of a panel's answer: what it would take, and what matters most. */

import { html, nothing } from 'lit';
import { has } from '../words/figure.js';

/** @import {Page} from '../types.js' */

/**
 * Both are filled in when they are opened (element/what-if.js).
 *
 * @param {Page} page
 * @param {object} figures
 * @param {string[]} figures.targets those that an input can bring to a target
 * @param {string[]} figures.ranked those that assumptions are ranked by
 */
export function asks(page, { targets, ranked }) {
  return html`<div class="asks">${ask(page, 'solve', 'What would it take?', targets)}
    ${ask(page, 'matters', 'What matters most', ranked)}</div>`;
}

/**
 * @param {Page} page
 * @param {string} kind
 * @param {string} summary
 * @param {string[]} figures
 */
function ask(page, kind, summary, figures) {
  const there = figures.filter((id) => has(page, id));
  return there.length === 0 ? nothing
    : html`<details data-ask=${kind} data-figures=${there.join(' ')}><summary>${summary}</summary><div class="asked"></div></details>`;
}
