/** The page of sources and method: every assumption with its grounds, every published figure, all that is not settled. */

import { html, nothing } from 'lit';
import { date, exact, format } from '../../number/format.js';
import { ground, groundsOf, linked, sourced } from '../../stage/named.js';

/** @import {Pack} from '../../types.js' */
/** @import {Stage} from '../../stage/stage.js' */

/** @param {Stage} stage */
export function sources(stage) {
  const { store } = stage;
  return store.more.draw(stage, (more) => all(stage, { ...store.pack, ...more }));
}

/** @param {Stage} stage @param {Pack} pack */
function all(stage, pack) {
  const { store, words } = stage;
  const section = (/** @type {string} */ name, /** @type {unknown} */ content) => (Array.isArray(content) && content.length === 0 ? nothing : html`<section id=${name}><h2>${words.text(`sources-${name}`)}</h2>${content}</section>`);
  return html`<h1>${words.text('sources-title')}</h1>
    ${section('method', html`${['how', 'out', 'span', 'status'].map((key) => html`<p>${words.say(`sources-method-${key}`)}</p>`)}`)}
    ${section('assumptions', [...store.core.inputs.values()].map((input) => html`<div class="source-entry" id="input-${input.id}" data-status=${input.status}>
      <p><b>${input.label}</b>: ${input.options ? input.options.map(({ label }) => label).join(' / ') : exact(input.default, input.unit)}
        (${words.text(`status-${input.status}`)}${input.low && input.high ? html`; ${words.text('note-range', { low: exact(input.low, input.unit, { bare: true }), high: exact(input.high, input.unit) })}` : nothing})</p>
      ${groundsOf(input).map(ground)}
      ${input.note ? html`<p>${input.note}</p>` : nothing}${input.not_drawn ? html`<p>${input.not_drawn}</p>` : nothing}
      ${(pack.input.find(({ id }) => id === input.id)?.sources ?? []).map((source) => html`<p class="hint">${sourced(pack, source)}</p>`)}</div>`))}
    ${section('figures', pack.figure.map(({ id, label, value, unit, status, sources: named = [], quote, note }) => html`<div class="source-entry" id="figure-${id}" data-status=${status}>
      <p><b>${label}</b>: ${format(value, unit)} (${words.text(`status-${status}`)})</p>
      ${quote ? html`<p>“${quote}”</p>` : nothing}${note ? html`<p>${note}</p>` : nothing}
      <p class="hint">${named.map((source, at) => html`${at ? '; ' : ''}${sourced(pack, source)}`)}</p></div>`))}
    ${section('published', pack.published.map(({ quote, source, note }) => html`<p>“${quote}” ${note ?? ''} <span class="hint">${sourced(pack, source)}</span></p>`))}
    ${section('conflicts', pack.conflict.map(({ title, reason }) => html`<p><b>${title}.</b> ${reason}</p>`))}
    ${section('missing', pack.missing.map(({ what, looked }) => html`<p><b>${what}</b> ${words.text('sources-looked', { where: looked })}</p>`))}
    ${section('corrections', (pack.correction ?? []).map(({ date: day, was, now }) => html`<p>${words.text('sources-correction', { day: date(day), was, now })}</p>`))}
    ${section('all', pack.source.map((source) => html`<p id="source-${source.id}">${source.author ? `${source.author}. ` : ''}${sourced(pack, source.id)}. ${source.note ?? ''}</p>`))}
    ${section('licences', html`<p>${pack.pack.licence}</p><p>${(pack.pack.licences ?? []).map(({ name, address }) => html`${linked(address, name, 'license external')} `)}</p>${(store.shapes()?.attribution ?? []).map((line) => html`<p>${line}.</p>`)}`)}`;
}
