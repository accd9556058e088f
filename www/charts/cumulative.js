/** Pounds saved less pounds spent, added up year by year, with the point where a merger has paid back. */

import { html, nothing, svg } from 'lit';
import { seen } from '../element/seen.js';
import { date, millions } from '../format.js';
import { panelLink } from '../controls/panel-link.js';
import { fanLabel, fanSentence } from '../words/draws.js';
import { asked, chartFigure, known, printed } from '../words/figure.js';
import { SUM, cumulativeLabel } from '../words/merger.js';
import { icsLine } from '../words/opening.js';
import { fan, fanEnd, medianText, ribs } from './fan.js';
import { chartFrame } from './frame.js';
import { apart, wrapped } from './labels.js';
import { area, line } from './path.js';
import { columns, plot, rows } from './plot.js';

/** @import {Merger, Page, Point} from '../types.js' */
/** @import {Position} from './path.js' */
/** @import {Plot} from './plot.js' */
/** @import {Rib} from './fan.js' */
/** @typedef {{x: number, y: number}} Spot */

/** Width of the longest label beside a point, in pixels. */
const LABEL = 180;

/**
 * @param {Page} page
 * @param {Merger} merger
 * @param {{ics: boolean}} options whether the budgets' total is drawn for size; the table stands
 *   under the panel's own chart
 */
export function cumulativeChart(page, merger, { ics }) {
  const id = `merger.${merger.name}`;
  const series = `${id}.cumulative-by-year`;
  const yours = spots(page.outcome.series[series] ?? []);
  const other = spots((page.kept?.outcome ?? page.baseline).series[series] ?? []);
  // A is shown as far as it looks ahead, the baseline only as far as the reader does.
  const end = Math.max(yours.at(-1)?.x ?? 0, page.kept ? other.at(-1)?.x ?? 0 : 0);
  const baseline = other.filter(({ x }) => x <= end);
  const budgets = ics ? Number(page.outcome.figures['ics.total']?.value ?? 0) / 1e6 : 0;
  const range = ribs(page, series, end);
  const frame = plot(page.width, [0, end], [
    ...[...yours, ...baseline].map(({ y }) => y), budgets, ...range.flatMap(({ low, high }) => [low, high])]);
  const moved = JSON.stringify(yours) !== JSON.stringify(baseline);
  const label = cumulativeLabel(page, printed(page.outcome, `${id}.payback-years`), printed(page.outcome, `${id}.net`, SUM),
    page.drawn?.settled ? fanLabel(page, series, medianText(page, series)) : '',
    ics ? 'The merger part of this page has a table of every number.' : 'The table below has every number.');

  return chartFrame({
    name: ics ? 'opening' : series,
    title: html`What the merger saves, less what it costs: <span class="unit">£m, cumulative</span>`,
    sentence: range.length > 0 || page.kept
      ? html`${range.length > 0 ? fanSentence(page, series) : nothing} ${page.kept?.apartSentence(page, `${id}.net`)}` : undefined,
    picture: html`<svg role="group" aria-label=${label} width=${frame.width} height=${frame.height}
        viewBox="0 0 ${frame.width} ${frame.height}">
      ${rows(frame)}
      ${columns(frame, years(frame, end), 'years after the merger')}
      ${fan(page, frame, range)}
      ${moved ? svg`<path class="between" d=${between(frame, yours, baseline)} />
        <path class="line baseline" d=${line(placed(frame, baseline))} />` : nothing}
      ${budgets ? budgetsLine(page, frame, budgets) : nothing}
      ${lifetime(page, frame, merger, budgets)}
      <path class="line yours" d=${line(placed(frame, yours))} />
      ${payback(page, frame, id, end)}
      ${ends(page, frame, id, { yours, baseline: moved ? baseline : [], range })}
    </svg>`,
    source: html`Our calculation on assumptions${page.still ? nothing : ' that you can change below'}; nobody has published what this merger saved.
      Figures as of ${date(page.pack.pack.date)}.${ics ? html` ${panelLink(page, 'merger', 'Table of the numbers')}` : nothing}`,
    table: ics ? undefined : seen(page, (now) => now.kept?.cumulativeTable(now, series) ?? table(now, series)),
  });
}

/** @param {Point[]} points @returns {Spot[]} */
function spots(points) {
  // A year without a value (the core found none) is left out of the picture, not drawn as zero.
  return points.filter(({ y }) => y !== null).map(({ x, y }) => ({ x: Number(x), y: Number(y) / 1e6 }));
}

/** @param {Plot} frame @param {number} end */
function years({ x, narrow }, end) {
  return x.ticks(Math.min(end, narrow ? 5 : 10)).filter(Number.isInteger).map((at) => ({ at, text: String(at) }));
}

/**
 * The difference, as far as both lines reach.
 *
 * @param {Plot} frame
 * @param {Spot[]} yours
 * @param {Spot[]} baseline
 */
function between(frame, yours, baseline) {
  const known = (/** @type {Spot[]} */ spots) => new Set(spots.map(({ x }) => x));
  const [mine, other] = [known(yours), known(baseline)];
  return area(placed(frame, baseline.filter(({ x }) => mine.has(x))), placed(frame, yours.filter(({ x }) => other.has(x))));
}

/** @param {Plot} frame @param {Spot[]} spots @returns {Position[]} */
function placed({ x, y }, spots) {
  return spots.map((spot) => [x(spot.x), y(spot.y)]);
}

/** The budgets, for size. @param {Page} page @param {Plot} frame @param {number} budgets */
function budgetsLine(page, { y, left, right, top, narrow, width }, budgets) {
  const at = y(budgets);
  return svg`<line class="budgets" x1=${left} x2=${right} y1=${at} y2=${at} />
    <text class="mark" x=${narrow ? width : right} y=${Math.max(at - 6, top - 6)} text-anchor="end"
      role="button" tabindex="0" aria-expanded="false" aria-label=${asked(`${printed(page.outcome, 'ics.total')}, ${icsLine(page)}`)}
      >${chartFigure(page, 'ics.total')}, ${icsLine(page)}</text>`;
}

/**
 * How long the merged body itself lasted, named below the line of the budgets.
 *
 * @param {Page} page
 * @param {Plot} frame
 * @param {Merger} merger
 * @param {number} budgets
 */
function lifetime(page, { x, y, top, bottom, narrow, right }, { name, kind }, budgets) {
  const id = `merger.${name}.lifetime`;
  const value = page.outcome.figures[id]?.value;
  if (value === null || value === undefined) return nothing;
  const at = x(Number(value));
  if (at > right) return nothing;
  const said = wrapped(`the merged ${kind ?? 'body'} was replaced after`, narrow ? 16 : 40);
  const first = (budgets ? y(budgets) : top) + 20;
  return svg`<line class="lifetime" x1=${at} x2=${at} y1=${first - 10} y2=${bottom} />
    ${said.map((text, row) => svg`<text class="mark halo" x=${at + 6} y=${first + row * 15}>${text}</text>`)}
    <text class="mark halo" x=${at + 6} y=${first + said.length * 15} role="button" tabindex="0" aria-expanded="false"
      aria-label=${asked(printed(page.outcome, id))}>${chartFigure(page, id)}</text>`;
}

/**
 * The point where the line crosses zero, named. The room is where the line is not: below it on the
 * left, above it on the right.
 *
 * @param {Page} page
 * @param {Plot} frame
 * @param {string} id
 * @param {number} end
 */
function payback(page, { x, y, left, right, width, narrow }, id, end) {
  const own = `${id}.payback-years`;
  const value = Number(page.outcome.figures[own]?.value);
  if (!known(page, own)) {
    const none = 'never pays back within 50 years';
    return svg`<text class="mark strong halo" x=${(left + right) / 2} y=${y(0) - 8} text-anchor="middle"
      role="button" tabindex="0" aria-expanded="false" aria-label=${asked(none)}>${chartFigure(page, own, { none })}</text>`;
  }
  const name = asked(`pays back after ${printed(page.outcome, own)}`);
  if (value > end) {
    return svg`<text class="mark strong halo" x=${right} y=${y(0) - 8} text-anchor="end"
      role="button" tabindex="0" aria-expanded="false" aria-label=${name}>pays back after ${chartFigure(page, own)} →</text>`;
  }
  const at = x(value);
  const roomRight = (narrow ? width : right) - at > LABEL;
  // On the narrowest screens there is room on neither side.
  const from = roomRight ? at + 8 : Math.max(at - 10, LABEL);
  return svg`<circle class="point" cx=${at} cy=${y(0)} r="6" />
    <text class="mark strong halo" x=${from} y=${roomRight ? y(0) + 19 : y(0) - 10}
      text-anchor=${roomRight ? 'start' : 'end'} role="button" tabindex="0" aria-expanded="false" aria-label=${name}
      >pays back after ${chartFigure(page, own)}</text>`;
}

/**
 * What stands at the end of each line.
 *
 * @param {Page} page
 * @param {Plot} frame
 * @param {string} id
 * @param {{yours: Spot[], baseline: Spot[], range: Rib[]}} lines the baseline only where yours has left it
 */
function ends(page, frame, id, { yours, baseline, range }) {
  const { x, y, top, bottom } = frame;
  const at = [yours.at(-1)?.y, baseline.at(-1)?.y, range.at(-1)?.middle];
  const shown = at.flatMap((value, line) => (value === undefined ? [] : [line]));
  const placed = apart(shown.map((line) => y(at[line] ?? 0)), 34, top + 6, bottom - 14);
  const place = (/** @type {number} */ line) => placed[shown.indexOf(line)];
  const net = `${id}.net`;
  const { kept } = page;
  const style = kept?.addingUp(page, net, SUM) ?? SUM;
  const two = baseline.length > 0;
  const own = kept ? (two ? 'B' : 'A and B') : (two && !page.still ? 'yours' : 'as set');
  // Beside an A that looks further ahead, the line ends before the chart does.
  const beside = (/** @type {Spot[]} */ line) => x(line.at(-1)?.x ?? 0) + 8;
  return svg`${lineEnd(page, net, beside(yours), place(0), own, style)}
    ${!two ? nothing : kept ? kept.endOfA(page, net, style, beside(baseline), place(1))
      : lineEnd(page, net, beside(baseline), place(1), 'baseline', { ...SUM, before: true })}
    ${range.length > 0 ? fanEnd(page, frame, `${id}.cumulative-by-year`, place(2)) : nothing}`;
}

/**
 * @param {Page} page
 * @param {string} net
 * @param {number} x
 * @param {number} y
 * @param {string} name
 * @param {import('../words/figure.js').Told} style
 */
function lineEnd(page, net, x, y, name, style) {
  return svg`<text class=${style.before ? 'end baseline' : 'end yours'} x=${x} y=${y} role="button" tabindex="0"
      aria-expanded="false" aria-label=${asked(`${name} ${printed(page.outcome, net, style)}`)}>
      <tspan x=${x}>${name}</tspan>
      <tspan x=${x} dy="16">${chartFigure(page, net, style)}</tspan></text>`;
}

/** @param {Page} page @param {string} series */
function table(page, series) {
  const yours = new Map((page.outcome.series[series] ?? []).map(({ x, y }) => [x, y]));
  const baseline = new Map((page.baseline.series[series] ?? []).map(({ x, y }) => [x, y]));
  const drawn = new Map((page.drawn?.settled ? page.drawn.draws.fans[series] ?? [] : []).map((point) => [point.x, point]));
  const years = [...(yours.size > baseline.size ? yours : baseline).keys()];
  const cell = (/** @type {string | null | undefined} */ value, digits = 2) => (value ? millions(value, digits) : '–');
  return html`<table part="table"><caption>Saving less cost, added up, £m
      <span class="note">Eight runs of ten lie between low and high, half above the median.</span></caption>
    <thead><tr><th scope="col">Years after</th><th scope="col">Baseline</th><th scope="col">Yours</th>
      <th scope="col">Low</th><th scope="col">Median</th><th scope="col">High</th></tr></thead>
    <tbody>${years.map((x) => html`<tr><th scope="row">${x}</th><td>${cell(baseline.get(x))}</td>
      <td>${cell(yours.get(x))}</td>${(/** @type {const} */ (['p10', 'p50', 'p90'])).map((quantile) => html`<td
      data-quantile=${quantile}>${cell(drawn.get(x)?.[quantile], 1)}</td>`)}</tr>`)}</tbody></table>`;
}
