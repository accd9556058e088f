/** What was said, in its own words, and what of it was tested: no verdict stands over anybody's words as such. */

import { html, nothing } from 'lit';
import { date, format } from '../../number/format.js';
import { setting } from '../../number/number.js';
import { more } from '../../stage/more.js';
import { nameOf, sourced } from '../../stage/named.js';
import { sectionOf } from '../../store/store.js';

/** @import {Claimed, Claim, Pack} from '../../types.js' */
/** @import {Stage} from '../../stage/stage.js' */

/** @param {Stage} stage */
export function claims(stage) {
  const { store, words } = stage;
  const all = store.pack.claim;
  const judged = new Map(store.rested().claims.map((claim) => [claim.id, claim]));
  const led = all.filter(({ lead }) => lead);
  const each = (/** @type {Claimed[]} */ some, /** @type {Pack} */ pack) => some.map((claim) => said(stage, claim, /** @type {Claim} */ (judged.get(claim.id)), pack));
  return html`
    <div class="text">${stage.heading(words.text('claims-question'))}
      <div data-answer data-graphic>${stage.whole ? store.more.draw(stage, (pack) => each(pack.claim, pack)) : each(led, store.pack)}</div></div>
    ${stage.whole ? nothing : more(stage, [{ name: 'all', label: words.text('claims-more', { count: all.length - led.length }), href: stage.page('claims') }])}`;
}

/**
 * @param {Stage} stage
 * @param {Claimed} claim
 * @param {Claim} judged
 * @param {Pack} pack
 */
function said(stage, claim, judged, pack) {
  const { words } = stage;
  const source = pack.source.find(({ id }) => id === claim.source);
  const told = judged.tests.map(({ what, verdict }, at) => ({ what, verdict, whose: whoseOf(stage, judged, claim.tests[at].figure) }));
  // What cannot be tested is told first: nobody is to take the rest for all that was said.
  const tests = told.sort((one, other) => Number(isOpen(other)) - Number(isOpen(one))).map((test) => words.text('claims-test', test));
  return html`<blockquote class="said" id="claim-${claim.id}" data-claim=${claim.id}><p>“${claim.quote}”</p>
    <footer>${claim.who}${source ? `, ${date(source.date)}` : ''}. ${claim.context} ${tests.map((test) => html`<b data-verdict>${test}</b> `)}</footer>
    ${stage.whole ? whole(stage, claim, judged, pack) : other(stage, claim)}</blockquote>`;
}

/** @param {{verdict: string}} test */
const isOpen = ({ verdict }) => verdict === 'cannot-be-tested';

/** On whose assumptions a verdict rests: on none where its figure was published, or follows from what was. @param {Stage} stage @param {Claim} judged @param {string} [figure] */
function whoseOf({ store }, judged, figure = '') {
  const behind = judged.figures.find(({ id }) => id === figure);
  // What is never reached rests on the same assumptions.
  if (!behind || (behind.status !== 'assumed' && behind.value !== null)) return 'none';
  return store.touches(sectionOf(figure)) ? 'yours' : 'ours';
}

/**
 * @param {Stage} stage
 * @param {Claimed} claim
 * @param {Claim} judged
 * @param {Pack} pack
 */
function whole(stage, claim, judged, pack) {
  const { store, words } = stage;
  const missing = claim.tests.flatMap((test) => test.missing ?? []);
  return html`<div class="weighed"><p>${claim.answer}</p>
    ${missing.map((text) => html`<p>${words.text('claims-missing', { what: text })}</p>`)}
    ${isOwn(stage, judged) ? html`<p><b>${words.text('claims-own')}</b></p>` : nothing}
    <ul>${judged.figures.map(({ id, value, unit, status }) => html`<li>${nameOf(stage, id)}${ofWhich(stage, id)}: <span class="number" role="button" tabindex="0" data-figure=${id}
      data-when="claim" data-status=${status}>${value === null ? words.text('none') : store.core.inputs.has(id) ? setting(store, id, value) : format(value, unit)}</span></li>`)}</ul>
    ${(claim.also ?? []).map((also) => html`<p>${words.text('claims-also', { also })}</p>`)}
    ${other(stage, claim)}
    <p class="hint">${sourced(pack, claim.source)}</p></div>`;
}

/** Which of several mergers, or which system, a figure is of. @param {Stage} stage @param {string} id */
function ofWhich({ store, words }, id) {
  const [section, of, end] = id.split('.');
  if (end === undefined) return '';
  if (section === 'merger') return store.pack.merger.length > 1 ? ` (${words.text(`merger-${of}-switch`)})` : '';
  const system = section === 'boundary' && store.pack.system.find((one) => one.id === of);
  return system ? ` (${system.short})` : '';
}

/** Whether the numbers follow from what the reader has set. @param {Stage} stage @param {Claim} judged */
function isOwn({ store }, judged) {
  const moved = Object.keys(store.places.value).length > 0;
  return judged.figures.some(({ id }) => store.touches(sectionOf(id)) || (moved && sectionOf(id) === 'boundary'));
}

/** What those say of whom it speaks. @param {Stage} stage @param {Claimed} claim */
function other({ words }, { other_side: side }) {
  return side ? html`<p class="other">${words.text('claims-other', { side })}</p>` : nothing;
}
