/** What was said, in its own words, and what of it was tested: no verdict stands over anybody's words as such. */

import { html, nothing } from 'lit';
import { date, format } from '../../number/format.js';
import { setting } from '../../number/number.js';
import { more } from '../../stage/more.js';

/** @import {Claimed, Claim} from '../../types.js' */
/** @import {Stage} from '../../stage/stage.js' */

/** @param {Stage} stage */
export function claims(stage) {
  const { store, words } = stage;
  const all = store.pack.claim;
  const shown = stage.whole ? all : all.filter(({ lead }) => lead);
  const judged = new Map(store.rested().claims.map((claim) => [claim.id, claim]));
  return html`
    <div class="text"><h2>${words.text('claims-question')}</h2>
      <div data-answer data-graphic>${shown.map((claim) => said(stage, claim, /** @type {Claim} */ (judged.get(claim.id))))}</div></div>
    ${stage.whole || all.length === shown.length ? nothing : more(stage, [{ name: 'all', label: words.text('claims-more', { count: all.length - shown.length }), href: stage.page('claims') }])}`;
}

/**
 * @param {Stage} stage
 * @param {Claimed} claim
 * @param {Claim} judged
 */
function said(stage, claim, judged) {
  const { store, words } = stage;
  const source = store.source(claim.source);
  const tests = judged.tests.map(({ what, verdict }) => words.text('claims-test', { what, verdict }));
  return html`<blockquote class="said" id="claim-${claim.id}" data-claim=${claim.id}><p>“${claim.quote}”</p>
    <footer>${claim.who}, ${date(source.date)}. ${claim.context} ${tests.map((test) => html`<b data-verdict>${test}</b> `)}</footer>
    ${stage.whole ? whole(stage, claim, judged) : nothing}</blockquote>`;
}

/**
 * @param {Stage} stage
 * @param {Claimed} claim
 * @param {Claim} judged
 */
function whole(stage, claim, judged) {
  const { store, words } = stage;
  const missing = claim.tests.flatMap((test) => test.missing ?? []);
  return html`<div class="weighed"><p>${claim.answer}</p>
    ${missing.map((text) => html`<p>${words.text('claims-missing', { what: text })}</p>`)}
    <ul>${judged.figures.map(({ id, value, unit, status }) => html`<li>${nameOf(stage, id)}: <span class="number" role="button" tabindex="0" data-figure=${id}
      data-when="claim" data-status=${status}>${value === null ? words.text('none') : store.core.inputs.has(id) ? setting(store, id, value) : format(value, unit)}</span></li>`)}</ul>
    ${(claim.also ?? []).map((also) => html`<p>${words.text('claims-also', { also })}</p>`)}
    ${claim.other_side ? html`<p>${words.text('claims-other', { side: claim.other_side })}</p>` : nothing}
    <p class="hint">${sourced(stage, claim.source)}</p></div>`;
}

/** What a figure, computed or published, or an input is called. @param {Stage} stage @param {string} id */
export function nameOf({ store, words }, id) {
  const published = store.pack.figure.find((figure) => figure.id === id);
  return published?.label ?? store.core.inputs.get(id)?.label ?? words.text(store.entry(id, words));
}

/** A source, with its address where it has one. @param {Stage} stage @param {string} id */
export function sourced({ store }, id) {
  const { publisher, title, address, date: day } = store.source(id);
  const text = `${publisher}: ${title}, ${date(day)}`;
  return address ? html`<a href=${address} rel="external" target="_top">${text}</a>` : text;
}
