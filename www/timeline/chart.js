/** Bodies as lines from start to end, by kind, with a join where one came from another. */

import { html, nothing, svg } from 'lit';
import { linear } from '../charts/scale.js';
import { date, format } from '../format.js';
import { KINDS, chartLabel, monthName, spanText } from '../words/bodies.js';
import { asked } from '../words/figure.js';
import { position } from './months.js';
import { isThere, isUnconfirmed } from './then.js';

/** @import {Body, Pack, Page} from '../types.js' */
/** @import {Timeline} from './timeline.js' */
/** @typedef {(at: number) => number} Scale */

const WIDEST = 960;
/** Below this width names and lines have no room side by side: a list says the same. */
const NARROW = 600;
/** Room for the names. */
const NAMES = 206;
const ROW = 23;
const HEAD = 30;
const TOP = 22;

/**
 * @param {Page} page
 * @param {Timeline} timeline
 */
export function bodiesChart(page, timeline) {
  const width = Math.min(page.width, WIDEST);
  const narrow = width < NARROW;
  return html`<figure class="chart" part="chart" data-chart="bodies">
    <figcaption>${timeline.bodies.length} bodies since ${timeline.months[0].slice(0, 4)}
      <span class="sentence">${narrow
        ? `Those with a bar beside them were there in ${monthName(timeline.month)}.`
        : 'A line is a body’s time; one from the left edge began earlier or then. A join leads from one to what came from it. An open '
          + 'end or a dashed line is planned or not confirmed.'}</span>
    </figcaption>
    ${narrow ? bodiesList(timeline) : picture(page, timeline, width)}
    <p class="source">${page.still ? nothing : 'The sources of each date stand in the table below. '}Dates as of ${date(page.pack.pack.date)}.</p>
  </figure>`;
}

/** @param {Timeline} timeline */
function bodiesList({ bodies, month }) {
  return html`<div class="bodies-list">${KINDS.map(([kind, heading]) => html`<h3>${heading}</h3>
    <ul>${bodies.filter((body) => body.kind === kind).map((body) => html`<li data-there=${isThere(body, month) ? '' : nothing}
      >${body.short}: <span class="note">${spanText(body)}</span></li>`)}</ul>`)}</div>`;
}

/**
 * @param {Page} page
 * @param {Timeline} timeline
 * @param {number} width
 */
function picture(page, timeline, width) {
  const { bodies, months, month, today } = timeline;
  const rows = new Map();
  let y = TOP;
  const heads = KINDS.map(([kind, heading]) => {
    const at = y + HEAD - 10;
    y += HEAD;
    for (const body of bodies.filter((one) => one.kind === kind)) {
      rows.set(body.id, y + ROW / 2);
      y += ROW;
    }
    return { heading, at };
  });
  const first = position(months[0]);
  // Half a thumb is left on either side, so that the slider below stands under the same months.
  const last = position(today);
  const axis = linear([first, last], [NAMES + 14, width - 14]);
  // A body that goes on ends where the picture does.
  const x = (/** @type {number} */ at) => axis(Math.max(first, Math.min(at, last)));
  const height = y + 6;
  return html`<svg role="group" aria-label=${chartLabel(bodies, months)} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${years(x, months, height)}
    ${heads.map(({ heading, at }) => svg`<text class="strong" x="0" y=${at}>${heading}</text>`)}
    ${bodies.map((body) => joins(body, bodies, rows, x))}
    ${bodies.map((body) => line(page, body, rows.get(body.id), x))}
    ${mark(x(position(today)), height, 'today', month === today ? '' : 'today')}
    ${mark(x(position(month)), height, 'month', monthName(month))}
  </svg>`;
}

/**
 * @param {Scale} x
 * @param {string[]} months
 * @param {number} height
 */
function years(x, months, height) {
  const januaries = months.filter((month) => month.endsWith('-01'));
  const step = x(position(januaries[1] ?? januaries[0])) - x(position(januaries[0])) < 44 ? 2 : 1;
  return januaries.filter((_, at) => at % step === 0).map((month) => svg`
    <line class="grid" x1=${x(position(month))} x2=${x(position(month))} y1=${TOP + 8} y2=${height} />
    <text class="tick" x=${x(position(month))} y=${TOP + 4} text-anchor="middle">${month.slice(0, 4)}</text>`);
}

/**
 * @param {Page} page
 * @param {Body} body
 * @param {number} y
 * @param {Scale} x
 */
function line(page, body, y, x) {
  const from = x(position(body.start));
  const to = x(body.end === undefined ? Infinity : position(body.end));
  const merger = mergerInto(page.pack, body);
  const kind = merger ? 'merged' : (isUnconfirmed(page.pack.body, body) ? 'unconfirmed' : '');
  return svg`<text class="mark" x=${NAMES} y=${y + 4} text-anchor="end">${body.short}</text>
    <line class="life ${kind}" x1=${from} x2=${to} y1=${y} y2=${y} />
    ${body.end && body.end_planned ? svg`<circle class="doubt" cx=${to} cy=${y} r="3.5" />` : nothing}
    ${merger ? lasted(page, merger.lifetime, to + 8, y + 4) : nothing}`;
}

/**
 * How long a merged body lasted, at the end of its line.
 *
 * @param {Page} page
 * @param {string} id
 * @param {number} x
 * @param {number} y
 */
function lasted({ pack }, id, x, y) {
  const found = pack.figure.find((figure) => figure.id === id);
  if (!found) return nothing;
  const text = format(found.value, found.unit);
  return svg`<text class="mark strong halo" x=${x} y=${y} role="button" tabindex="0" aria-expanded="false"
    aria-label=${asked(text)}><tspan data-figure=${id}>${text}</tspan></text>`;
}

/**
 * The merger that made a body: of its kind, out of as many as merged.
 *
 * @param {Pack} pack
 * @param {Body} body
 */
function mergerInto(pack, body) {
  const same = pack.body.filter(({ id, kind }) => body.from.includes(id) && kind === body.kind);
  return body.kind === 'commissioner' ? pack.merger.find(({ bodies }) => bodies.length === same.length) : undefined;
}

/**
 * From the end of what came before, or from its line where that went on, to the start.
 *
 * @param {Body} body
 * @param {Body[]} bodies
 * @param {Map<string, number>} rows
 * @param {Scale} x
 */
function joins(body, bodies, rows, x) {
  const at = x(position(body.start));
  return bodies.filter(({ id }) => body.from.includes(id)).map((from) => svg`<line class="join" x1=${at} x2=${at}
    y1=${rows.get(from.id)} y2=${rows.get(body.id)} />`);
}

/**
 * A line through all rows at a date, named above them.
 *
 * @param {number} x
 * @param {number} height
 * @param {string} kind
 * @param {string} text
 */
function mark(x, height, kind, text) {
  return svg`<line class="date ${kind}" x1=${x} x2=${x} y1=${TOP + 8} y2=${height} />
    <text class="mark strong halo date-name" x=${x + 14} y=${TOP - 10} text-anchor="end">${text}</text>`;
}
