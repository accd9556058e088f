/** What is saved less what is spent, added up year by year, with the point where the cost is covered. */

import { html, nothing, svg } from 'lit';
import { wrapped } from '../../draw/labels.js';
import { area, ends, line, scale } from '../../draw/plot.js';
import { format } from '../../number/format.js';
import { drawnFigure } from '../../number/number.js';
import { BEHIND, answerAt, ring } from './ring.js';

/** @import {Point} from '../../types.js' */
/** @import {Stage} from '../../stage/stage.js' */
/** @import {Spot} from '../../draw/plot.js' */

/** @typedef {ReturnType<typeof plotOf>} Plot */

/** Width of a letter of a label, in pixels, on the safe side. */
const LETTER = 6.3;

const SIZE = { millions: true, size: true };

/**
 * @param {Stage} stage
 * @param {import('./merger.js').Told} told
 */
export function picture(stage, told) {
  const { store, words } = stage;
  const { id, horizon } = told;
  const series = `${id}.cumulative-by-year`;
  const { series: all, figures } = store.outcome(id);
  const yours = spots(all[series], sum);
  const band = store.runs.band(id);
  const [low, high] = [spots(band, ({ p10 }) => p10), spots(band, ({ p90 }) => p90)];
  const before = spots(store.baseline(id).series[series], sum).filter(({ x }) => x <= horizon);
  const other = store.kept.value;
  const kept = other ? spots(store.core.evaluate(other, [id]).series[series], sum).filter(({ x }) => x <= horizon) : [];
  const plot = plotOf(stage.width(told.usual), stage.columns, told.lives.length > 0 ? 44 : 12, horizon, [...yours, ...low, ...high, ...before, ...kept].map(({ y }) => y));
  const place = (/** @type {Spot[]} */ line) => line.map(({ x, y }) => ({ x: plot.x(x), y: plot.y(y) }));
  const reached = Math.min(horizon, Math.max(0, told.now - told.start));
  const [past, ahead] = [yours.filter(({ x }) => x <= reached), yours.filter(({ x }) => x >= reached)];
  const net = figures[`${id}.net`];
  const moved = net.value !== net.before;
  const last = place(yours).at(-1)?.y ?? plot.bottom;
  const zero = plot.y(0);
  // Where it ends at nothing, the ring stands at the end, and says it all.
  const even = Math.abs(last - zero) < 8;
  const behind = net.value?.startsWith('-') ?? false;
  // What the line ends at stands beside its end, and off the words on the zero line.
  const end = behind ? Math.min(Math.max(last, zero + 24), plot.height - 26) : Math.max(Math.min(last, zero - 40), plot.top);
  return svg`
    <path class="band" d=${area(place(low), place(high))} />
    ${lives(stage, told, plot)}
    <line class="zero" x1=${plot.left} x2=${plot.right} y1=${zero} y2=${zero} />
    <text class="soft" x=${plot.right + (even ? 12 : 6)} y=${zero + 4}>${told.words('covered')}</text>
    ${moved ? svg`<path class="before" d=${line(place(before))} />` : nothing}
    ${kept.length > 0 ? svg`<path class="kept" d=${line(place(kept))} /><text class="soft halo" x=${plot.x(kept.at(-1)?.x ?? 0) - 4} y=${plot.y(kept.at(-1)?.y ?? 0) - 5} text-anchor="end">A</text>` : nothing}
    <path class="yours ${net.status}" d=${line(place(past))} />
    <path class="yours ahead" d=${line(place(ahead))} />
    ${even ? nothing : svg`<text class="strong" x=${plot.right + 6} y=${end}>${drawnFigure(store, `${id}.net`, SIZE)}</text>
    ${wrapped(told.words(behind ? 'end-behind' : 'end-ahead'), 10).map((text, at) => svg`<text class="soft"
      x=${plot.right + 6} y=${end + 14 * (at + 1)}>${text}</text>`)}`}
    ${told.state === 'free' ? nothing : svg`<text class="soft halo" x=${plot.left} y=${belowStart(place(moved ? [...yours, ...before] : yours), plot)}>${
      words.text('merger-behind', { amount: format(figures[`${id}.one-off-cost`].value ?? '0', store.money, SIZE) })}</text>`}
    ${years(told, plot).map(({ at, text, anchor }) => svg`<text class="soft" x=${plot.x(at)} y=${plot.height - 6} text-anchor=${anchor}>${text}</text>`)}
    ${ring(stage, told, plot)}`;
}

/** Where what was spent is written: under the start of the lines, and under all of them where they fall. @param {Spot[]} lines @param {Plot} plot */
function belowStart(lines, plot) {
  const under = lines.filter(({ x }) => x < plot.left + BEHIND).map(({ y }) => y);
  return Math.min(Math.max(...under, 0) + 20, plot.height - 20);
}

/** Low enough for its rows to stand beside it on one screen. @param {number} width @param {boolean} columns */
export function heightOf(width, columns) {
  if (columns) return Math.min(400, Math.round(width * 0.62));
  return width < 480 ? 202 : Math.min(272, Math.round(width * 0.36));
}

/**
 * @param {number} width
 * @param {boolean} columns
 * @param {number} top room above, where something is written there
 * @param {number} horizon
 * @param {number[]} values
 */
function plotOf(width, columns, top, horizon, values) {
  const narrow = width < 480;
  const height = heightOf(width, columns);
  const [left, right, bottom] = [4, width - (narrow ? 82 : 92), height - 26];
  // On both sides of zero there is room for the answer: a third of all above it, a fifth below.
  const [least, most] = ends(values);
  const lowest = Math.min(least, -most / 4);
  const highest = Math.max(most, -lowest / 2);
  return { width, height, narrow, left, right, top, bottom, x: scale([0, horizon], [left, right]), y: scale([lowest, highest], [bottom, top]) };
}

/**
 * @template {{x: string}} Year
 * @param {Year[]} points
 * @param {(point: Year) => string | null} of
 * @returns {Spot[]} in millions; a year without a value is left out of the picture, not drawn as zero
 */
function spots(points, of) {
  return points.flatMap((point) => {
    const value = of(point);
    return value === null ? [] : [{ x: Number(point.x), y: Number(value) / 1e6 }];
  });
}

const sum = (/** @type {Point} */ { y }) => y;

/** @param {import('./merger.js').Told} told @param {Plot} plot */
function years({ start, now, horizon, words }, plot) {
  const ends = [
    { at: 0, text: String(start), anchor: 'start' },
    { at: horizon, text: words('year-end', { year: String(start + horizon), years: String(horizon) }), anchor: 'end' },
  ];
  const since = now - start;
  const room = plot.x(since) - plot.left > 70 && plot.right - plot.x(since) > 130;
  return since > 0 && since < horizon && room ? [...ends, { at: since, text: words('year-now', { year: String(now), years: String(since) }), anchor: 'middle' }] : ends;
}

/**
 * How long what the merger made lasted: marks of equal weight, named at the top.
 *
 * @param {Stage} stage
 * @param {import('./merger.js').Told} told
 * @param {Plot} plot
 */
function lives(stage, told, plot) {
  const { store } = stage;
  const { id, lives: named } = told;
  const { anchor, beside, above, span, y: zero } = answerAt(stage, told, plot);
  // A line ends above the answer where it would go through its letters, and at zero elsewhere.
  const wide = Math.max(span.length * LETTER, 60) + 6;
  const foot = (/** @type {number} */ at) => (anchor === 'end' && at > beside - wide && at < beside + 2 ? above - 14 : zero);
  let free = -Infinity;
  const places = named.map(({ name }) => plot.x(Number(store.figure(`${id}.life-${name}`).value)));
  return named.map(({ name, mark }, number) => {
    const value = store.figure(`${id}.life-${name}`).value;
    const at = places[number];
    if (value === null || at > plot.right) return nothing;
    // As many letters as there is room for before the next one.
    const room = Math.floor(((places[number + 1] ?? plot.right) - at - 8) / LETTER);
    const lines = wrapped(mark, Math.max(9, Math.min(room, plot.narrow ? 15 : 18)));
    const widest = Math.max(...lines.map((text) => text.length)) * LETTER;
    const from = Math.max(at + 4, free);
    free = from + widest + 6;
    return svg`<line class="life" x1=${at} x2=${at} y1=${4} y2=${foot(at)} />
      ${lines.map((text, row) => svg`<text class="soft halo" x=${from} y=${12 + row * 14}>${text}</text>`)}`;
  });
}

/**
 * The merger's line again, small, with another amount across it: for size, not as its part.
 *
 * @param {Stage} stage
 * @param {string} name
 * @param {number} amount in millions
 * @param {string} label
 */
export function comparison({ store }, name, amount, label) {
  const id = `merger.${name}`;
  const yours = spots(store.outcome(id).series[`${id}.cumulative-by-year`], sum);
  const wide = 343;
  const [left, right, top, bottom] = [4, wide - 4, 18, 120];
  const x = scale([0, yours.at(-1)?.x ?? 1], [left, right]);
  const y = scale(ends([...yours.map((spot) => spot.y), amount]), [bottom, top]);
  return html`<svg role="img" aria-label=${label} width=${wide} height="130" viewBox="0 0 ${wide} 130">
    <line class="zero" x1=${left} x2=${right} y1=${y(0)} y2=${y(0)} />
    <line class="before" x1=${left} x2=${right} y1=${y(amount)} y2=${y(amount)} />
    <text class="soft" x=${left} y=${y(amount) - 5}>${label}</text>
    <path class="yours ${store.figure(`${id}.net`).status}" d=${line(yours.map((spot) => ({ x: x(spot.x), y: y(spot.y) })))} />
  </svg>`;
}
