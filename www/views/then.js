/** Who was there in the month that a reader looks at, place by place and body by body. */

import { html, nothing } from 'lit';
import { changesIn, isThere, isUnconfirmed } from '../timeline/then.js';
import { KINDS, bodySources, changeSentence, monthName, spanText } from '../words/bodies.js';
import { list } from '../words/names.js';

/** @import {Timeline} from '../timeline/timeline.js' */
/** @import {Body, Page, Place} from '../types.js' */

/**
 * @param {Page} page
 * @param {Timeline} timeline
 */
export function thenView(page, timeline) {
  const { month, bodies } = timeline;
  const there = bodies.filter((body) => isThere(body, month));
  return html`<div class="then" data-then=${month}>
    <h3>${monthName(month)}</h3>
    ${changes(timeline)}
    ${places(page, bodies, there)}
    ${KINDS.map(([kind, heading]) => kindList(page, there, kind, heading))}
  </div>`;
}

/** What had changed last, and what was to change next. @param {Timeline} timeline */
function changes({ bodies, last, next }) {
  const sentences = (/** @type {string | undefined} */ month) => (
    month ? changesIn(bodies, month).map((change) => html`<li>${changeSentence(change)}</li>`) : nothing);
  return html`${last ? html`<h4>The last change</h4><ul class="changes" data-changes="last">${sentences(last)}</ul>` : nothing}
    ${next ? html`<h4>The next</h4><ul class="changes" data-changes="next">${sentences(next)}</ul>` : nothing}`;
}

/**
 * @param {Page} page
 * @param {Body[]} bodies
 * @param {Body[]} there
 */
function places({ pack }, bodies, there) {
  const home = pack.place.filter(({ system }) => system === pack.boundary?.home);
  const cell = (/** @type {Place} */ { id }, /** @type {Body['kind']} */ kind) => {
    const found = there.filter((body) => body.kind === kind && body.places.includes(id));
    return found.length > 0 ? found.map((body) => html`<span class="who">${body.short}${isUnconfirmed(bodies, body)
      ? ' (not confirmed)' : nothing}</span>`) : '–';
  };
  return html`<table class="places-then" part="table"><caption>Place by place</caption>
    <thead><tr><th scope="col">Place</th><th scope="col">Plans and buys its care</th>
      <th scope="col">Runs its hospital</th></tr></thead>
    <tbody>${home.map((place) => html`<tr><th scope="row">${place.name}</th>
      <td>${cell(place, 'commissioner')}</td><td>${cell(place, 'provider')}</td></tr>`)}</tbody></table>`;
}

/**
 * @param {Page} page
 * @param {Body[]} there
 * @param {Body['kind']} kind
 * @param {string} heading
 */
function kindList(page, there, kind, heading) {
  const found = there.filter((body) => body.kind === kind);
  if (found.length === 0) return nothing;
  return html`<h4>${heading}</h4><dl class="bodies">${found.map((body) => html`<div id="body-${body.id}">
    <dt>${body.short} <span class="note">${spanText(body)}</span></dt>
    <dd>${body.line} ${overseen(body, there)}
      <span class="note">${body.note ?? nothing} ${bodySources(page.pack, body)}</span></dd></div>`)}</dl>`;
}

/**
 * Who oversaw it then, and whom it oversaw.
 *
 * @param {Body} body
 * @param {Body[]} there
 */
function overseen({ id, overseers }, there) {
  const over = there.filter((other) => overseers.includes(other.id));
  const under = there.filter((other) => other.overseers.includes(id));
  return html`${over.length > 0 ? `Overseen by ${list(over.map(({ short }) => short))}.` : nothing}
    ${under.length > 0 ? `Then over ${list(under.map(({ short }) => short))}.` : nothing}`;
}
