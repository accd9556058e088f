/** One line of what else a part has, each one press away: what is pressed opens under the line. */

import { html, nothing } from 'lit';

/** @import {Stage} from './stage.js' */

/**
 * What may be opened under a part, or is a page of its own.
 *
 * @typedef {object} Entry
 * @property {string} name
 * @property {string} label
 * @property {() => unknown} [draw] what opens; drawn only while it is open
 * @property {string} [href]
 * @property {() => void} [act] what a press does, where nothing opens
 */

/**
 * @param {Stage} stage
 * @param {Entry[]} own
 */
export function more(stage, own) {
  // A frame stands alone in somebody's article: where its figures come from is a press away too.
  /** @type {Entry[]} */
  const entries = stage.view === 'all' || stage.whole ? own : [...own, { name: 'sources', label: stage.words.text('sources'), href: stage.page('sources') }];
  const open = entries.find(({ name }) => name === stage.opened());
  return html`<div class="more"><p>${entries.map(({ name, label, href, act }) => (href
    ? html`<a href=${href}>${label}</a> `
    : html`<button type="button" class="link" data-more=${name} aria-expanded=${name === open?.name}
        @click=${act ?? (() => stage.open(name === open?.name ? '' : name))}>${label}</button> `))}</p>
    ${open?.draw ? html`<div class="opened" data-opened=${open.name}>${open.draw()}</div>` : nothing}</div>`;
}
