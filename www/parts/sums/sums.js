/** Smaller sums: a post by the day, a one-off against a yearly loss. Each sentence has its rows one press away. */

import { html, nothing } from 'lit';
import { more } from '../../stage/more.js';
import { row } from '../../stage/row.js';

/** @import {Stage} from '../../stage/stage.js' */

const POST = ['chair.pay', 'chair.days-per-week', 'chair.weeks'];
const REVIEW = ['review.cost', 'review.annual-losses', 'review.years'];

/** @param {Stage} stage */
export function sums(stage) {
  const { store, words } = stage;
  const { chair, review, spend } = store.pack;
  const set = (/** @type {string[]} */ ids) => (ids.some((id) => store.isSet(id)) ? 'yours' : 'ours');
  const given = { post: set(POST), review: set(REVIEW) };
  const rows = (/** @type {string[]} */ ids, /** @type {string} */ spoken) => ids.map((id) => row(stage, id, {
    spoken: words.text(spoken), worth: null, amount: () => '',
  }));
  return html`
    <div class="text">
      ${stage.heading(words.text('sums-question'))}
      <div data-answer data-graphic>
        ${chair ? html`<p class="answer">${words.say('sums-post', given)}</p>` : nothing}
        ${review ? html`<p class="answer">${words.say('sums-review', given)}</p>` : nothing}
      </div>
    </div>
    ${more(stage, [
      ...chair ? [{ name: 'post', label: words.text('sums-more-post'), draw: () => html`${rows(POST, 'sums-post-spoken')}<p>${words.say('sums-post-more')}</p>` }] : [],
      ...review ? [{ name: 'review', label: words.text('sums-more-review'), draw: () => html`${rows(REVIEW, 'sums-review-spoken')}
        <div class="chips">${store.pack.scene.filter(({ part }) => part === 'review').map((scene) => html`<button type="button" data-scene=${scene.id}
          aria-pressed=${store.shows(scene)} @click=${() => store.choose(scene.id)}>${scene.label}</button>`)}</div>` }] : [],
      ...spend ? [{ name: 'spend', label: words.text('sums-more-spend'), draw: () => html`<p>${words.say('sums-spend')}</p>` }] : [],
    ])}`;
}
