/** How we know: what solid and dashed mean, what the span is, who answers for it, and all that can be taken away. */

import { html } from 'lit';
import { date } from '../../number/format.js';
import { more } from '../../stage/more.js';
import { spanOf } from '../merger/merger.js';

/** @import {Stage} from '../../stage/stage.js' */

/** @param {Stage} stage */
export function method(stage) {
  const { store, words } = stage;
  const { maker, corrections } = store.pack.pack;
  const merger = `merger.${store.subject.value}`;
  return html`
    <div class="text"><h2>${words.text('method-question')}</h2>
      <p class="answer" data-answer data-graphic>${words.say('method-answer', { merger, whose: store.touches(merger) ? 'yours' : 'ours', ...spanOf(store, merger) })}</p>
      <p class="limit">${words.text('method-checked', { checked: date(store.pack.pack.date), newest: date(store.pack.pack.newest ?? store.pack.pack.date) })}
        ${words.text('method-answers', { maker: maker || '', corrections: corrections || '', state: maker && corrections ? 'known' : 'open' })}</p></div>
    ${more(stage, [
      { name: 'sources', label: words.text('method-sources'), href: stage.page('sources') },
      ...stage.entries('compare', ...store.pack.setups?.home_kinds ? /** @type {const} */ (['home']) : []),
      ...stage.embed ? [{ name: 'embed', label: words.text('embed-title'), act: stage.embed }] : [],
    ])}`;
}
