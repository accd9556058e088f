/** Who was who, and when: the set-ups that followed each other as one strip, every body on a page of its own. */

import { html, nothing } from 'lit';
import { placed } from '../../draw/placed.js';
import { date } from '../../number/format.js';
import { more } from '../../stage/more.js';
import { sourced } from '../../stage/named.js';

/** @import {Body, Pack} from '../../types.js' */
/** @import {Stage} from '../../stage/stage.js' */

/** Years that are shown of what is still to come. */
const AHEAD = 6;

/** @param {Stage} stage */
export function who(stage) {
  const { store, words } = stage;
  const strip = (store.pack.setups?.bodies ?? []).flatMap((id) => store.pack.body.find((body) => body.id === id) ?? []);
  const today = yearOf(store.pack.pack.date);
  // What is still to come has some room behind today.
  const coming = strip.map(({ start }) => yearOf(start)).filter((start) => start > today).map((start) => start + AHEAD);
  const [first, last] = [yearOf(strip[0]?.start ?? store.pack.pack.date), Math.max(today, ...coming)];
  return html`
    <div class="text">${stage.heading(words.text('who-question'))}</div>
    <figure class="picture strip" data-graphic data-answer role="img" aria-label=${words.text('who-picture')}>
      <div class="lanes">${strip.map((body) => html`<span class=${body.end ? '' : 'now'} style=${during(body, first, last)}><b>${words.text(`setup-${body.id}`)}</b></span>`)}</div>
      <p class="ends"><span>${Math.floor(first)}</span><span>${coming.length > 0 ? '' : Math.floor(last)}</span></p>
    </figure>
    <div class="controls"><p class="limit">${words.text('who-limit')}</p></div>
    ${stage.whole ? store.more.draw(stage, (pack) => everyone(stage, pack, first, last)) : more(stage, [{ name: 'all', label: words.text('who-more'), href: stage.page('who') }])}`;
}

/** @param {Stage} stage @param {Pack} pack @param {number} first @param {number} last */
function everyone(stage, pack, first, last) {
  const { store, words } = stage;
  const { structures } = pack;
  return html`<div class="depends">${structures ? html`<blockquote class="said"><p>“${structures.quote}”</p><footer>${structures.who}. ${(structures.also ?? []).join('. ')} ${structures.context}</footer></blockquote>` : nothing}
    ${(store.pack.setups?.kinds ?? []).map((kind) => {
      const bodies = pack.body.filter((body) => body.kind === kind);
      return bodies.length === 0 ? nothing : html`<h2 class="kind">${words.text(`who-${kind}`)}</h2>${bodies.map((body) => html`<div class="body" id="body-${body.id}" data-body=${body.id}>
        <p><b>${body.name}</b> ${words.text('who-when', { start: date(body.start), by: body.start_by ? 'by' : 'on', end: body.end ? date(body.end) : '', state: stateOf(body, store.pack.pack.date) })}</p>
        <div class="lanes" aria-hidden="true"><span class=${body.end ? '' : 'now'} style=${during(body, first, last)}></span></div>
        <p>${body.line} ${body.note ?? ''}</p><p class="hint">${body.sources.map((id, at) => html`${at ? '; ' : ''}${sourced(pack, id)}`)}</p></div>`)}`;
    })}</div>`;
}

/** Whether a body is still to come, goes on, or ended, on the day of the sources. @param {Body} body @param {string} today */
function stateOf({ start, end, end_planned: planned }, today) {
  if (start > today) return 'coming';
  return end ? (planned ? 'planned' : 'ended') : 'going';
}

/** Where a body stands between two years: positions, never printed. @param {Body} body @param {number} first @param {number} last */
function during({ start, end }, first, last) {
  const share = (/** @type {number} */ year) => Math.min(100, Math.max(0, ((year - first) / (last - first)) * 100));
  const from = share(yearOf(start));
  return placed({ left: `${from.toFixed(2)}%`, width: `${Math.max(0.6, share(end ? yearOf(end) : last) - from).toFixed(2)}%` });
}

/** `2021-04-01` as 2021.25. @param {string} day */
function yearOf(day) {
  const [year, month = '1'] = day.split('-');
  return Number(year) + (Number(month) - 1) / 12;
}
