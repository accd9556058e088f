/** Who was who, and when: a chart to look at, a month to go to, and a table to read. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { touchBegins, touchEnds, touchMoves, touchWasScroll, waits } from '../controls/touch.js';
import { bodiesChart } from '../timeline/chart.js';
import { monthName } from '../words/bodies.js';
import { attribution } from '../words/claims.js';
import { published } from '../words/figure.js';
import { takes } from './asks.js';
import { bodiesTable } from './bodies-table.js';
import { thenView } from './then.js';

/** @import {Timeline} from '../timeline/timeline.js' */
/** @import {Page, Quote} from '../types.js' */

/**
 * @param {Page} page
 * @param {Timeline} timeline
 */
export function bodiesSection(page, timeline) {
  const { pack } = page;
  if (pack.body.length === 0) return nothing;
  return html`<section class="later" data-section="bodies" id="bodies">
    <h2>Who was who, and when</h2>
    ${pack.structures ? lostTrack(page, pack.structures) : nothing}
    ${lasted(page)}
    ${bodiesChart(page, timeline)}
    ${control(timeline)}
    ${thenView(page, timeline)}
    ${bodiesTable(page)}
    ${takes(page, 'bodies')}
  </section>`;
}

/**
 * @param {Page} page
 * @param {Quote} quote
 */
function lostTrack({ pack }, quote) {
  return html`<blockquote class="opening-quote"><p><q>${quote.quote}</q></p></blockquote>
    <p class="said">${attribution(pack, quote)}</p>
    <p class="context">${quote.context}</p>`;
}

/** How long the merged body lasted: what stands out. @param {Page} page */
function lasted(page) {
  return page.pack.merger.map(({ into, lifetime }) => html`<p class="lasted"><strong>${published(page, lifetime)}</strong>
    is how long ${into} lasted. Its successor kept the single body.</p>`);
}

/** @param {Timeline} timeline */
function control(timeline) {
  const { months, month } = timeline;
  const go = (/** @type {Event} */ event) => timeline.slide(Number(/** @type {HTMLInputElement} */ (event.currentTarget).value));
  return html`<div class="control time">
    <div class="head"><label for="time">Go to a month</label> <output for="time">${monthName(month)}</output></div>
    <div class="track"><svg class="marks" height="44" aria-hidden="true"><line class="rail" x1="0" x2="100%" y1="22" y2="22" /></svg>
    <input id="time" type="range" data-time=${month} min="0" max=${months.length - 1} step="1"
      .value=${live(String(months.indexOf(month)))} aria-valuetext=${monthName(month)}
      @pointerdown=${touchBegins} @pointercancel=${touchWasScroll}
      @pointermove=${(/** @type {PointerEvent} */ event) => touchMoves(event, () => go(event))}
      @pointerup=${(/** @type {PointerEvent} */ event) => touchEnds(event, () => go(event))}
      @input=${(/** @type {Event} */ event) => waits(event) || go(event)}>
    <div class="ends" aria-hidden="true"><span>${monthName(months[0])}</span><span>${monthName(months[months.length - 1])}</span></div></div>
    <p class="leaps">
      ${leap(timeline, timeline.previous, 'previous', '← Change before')}
      ${leap(timeline, timeline.next, 'next', 'Next change →')}
    </p>
  </div>`;
}

/**
 * @param {Timeline} timeline
 * @param {string | undefined} month
 * @param {'previous' | 'next'} way
 * @param {string} words
 */
function leap(timeline, month, way, words) {
  return html`<button type="button" data-leap=${way} aria-disabled=${month ? 'false' : 'true'}
    @click=${() => timeline.leap(month)}>${words}${month ? html`<span class="note">${monthName(month)}</span>` : nothing}</button>`;
}
