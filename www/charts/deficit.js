/** The yearly deficit, if nothing changed and after savings, with what became of it as separate marks. */

import { html, nothing, svg } from 'lit';
import { seen } from '../element/seen.js';
import { digitsThatAddUp, exact, financialYear, millions } from '../format.js';
import { deficitLabel } from '../words/budget.js';
import { asked, chartFigure, current, figure, printed, published } from '../words/figure.js';
import { below } from '../words/headline.js';
import { shortSources } from '../words/source.js';
import { chartFrame } from './frame.js';
import { apart } from './labels.js';
import { area, line } from './path.js';
import { columns, plot, rows } from './plot.js';

/** @import {Deficit, Mark, Page} from '../types.js' */
/** @import {Position} from './path.js' */
/** @import {Plot} from './plot.js' */

const NOTHING = 'deficit.do-nothing-by-year';
const REMAINING = 'deficit.remaining-by-year';

/**
 * @param {Page} page
 * @param {Deficit} deficit
 */
export function deficitChart(page, deficit) {
  const years = (page.outcome.series[NOTHING] ?? []).map(({ x }) => Number(x));
  const nothingDone = heights(page, NOTHING);
  const left = heights(page, REMAINING);
  const kept = page.kept ? heights(page.kept, REMAINING) : [];
  const marks = (deficit.marks ?? []).map((mark, at) => ({ ...mark, letter: String.fromCharCode(97 + at), value: worth(page, mark) }));
  const charted = marks.filter(({ year }) => year <= deficit.last);
  const frame = plot(page.width, [deficit.first, deficit.last],
    [...nothingDone, ...left, ...kept, ...charted.map(({ value }) => Number(value) / 1e6)]);
  const saved = page.kept !== null || JSON.stringify(nothingDone) !== JSON.stringify(left);
  /** @type {(values: number[]) => Position[]} */
  const placed = (values) => values.map((value, at) => [frame.x(years[at]), frame.y(value)]);

  return chartFrame({
    name: REMAINING,
    title: html`The yearly deficit: <span class="unit">£m</span>`,
    sentence: html`${page.kept?.apartSentence(page, 'deficit.final')} ${charted.length > 0 ? 'Letters mark what single bodies reported later; they are parts of the area, not points on the line.' : nothing}`,
    picture: html`<svg role="group" aria-label=${deficitLabel(page, (below(page, 'deficit.final') ? 'a surplus of ' : '') + printed(page.outcome, 'deficit.final', { size: true }))}
        width=${frame.width} height=${frame.height} viewBox="0 0 ${frame.width} ${frame.height}">
      ${rows(frame)}
      ${columns(frame, years.map((at) => ({ at, text: tick(at, deficit, frame.narrow) })), 'financial year')}
      ${saved ? svg`<path class="between" d=${area(placed(page.kept ? kept : nothingDone), placed(left))} />` : nothing}
      <path class=${saved ? 'line baseline' : 'line cost'} d=${line(placed(nothingDone))} />
      ${page.kept ? svg`<path class="line kept" d=${line(placed(kept))} />` : nothing}
      ${saved ? svg`<path class="line yours" d=${line(placed(left))} />` : nothing}
      ${charted.map((mark) => dot(frame, mark, nothingDone[years.indexOf(mark.year)]))}
      ${ends(page, frame, [nothingDone, left, kept].flatMap((values) => values.at(-1) ?? []), saved)}
    </svg>`,
    notes: marks.length > 0 ? html`<ul class="marks-list">${marks.map((mark) => told(page, mark, charted.includes(mark)))}</ul>` : undefined,
    source: sources(page),
    table: seen(page, (now) => now.kept?.deficitTables(now, [REMAINING, NOTHING]) ?? table(now)),
  });
}

/** @param {{outcome: Page['outcome']}} page @param {string} series */
function heights({ outcome }, series) {
  return (outcome.series[series] ?? []).map(({ y }) => Number(y) / 1e6);
}

/** @param {Page} page @param {Mark} mark */
function worth(page, { figure: id }) {
  return page.pack.figure.find((one) => one.id === id)?.value ?? '0';
}

/** A phone has room for the first and the last. @param {number} year @param {Deficit} deficit @param {boolean} narrow */
function tick(year, { first, last }, narrow) {
  return narrow && year !== first && year !== last ? '' : financialYear(year);
}

/**
 * A mark, its letter on the side where the line is not.
 *
 * @param {Plot} frame
 * @param {Mark & {letter: string, value: string}} mark
 * @param {number} charted the line's value in that year
 */
function dot({ x, y }, { year, kind, letter, value }, charted) {
  const height = Number(value) / 1e6;
  const at = y(height);
  return svg`<circle class=${kind} cx=${x(year)} cy=${at} r="5" />
    <text class="mark letter halo" x=${x(year)} y=${height > charted ? at - 9 : at + 17} text-anchor="middle">${letter}</text>`;
}

/**
 * @param {Page} page
 * @param {Plot} frame
 * @param {number[]} lasts where the lines end: nothing changed, yours, A
 * @param {boolean} saved
 */
function ends(page, { y, right, top, bottom, narrow }, lasts, saved) {
  const surplus = below(page, 'deficit.final');
  const [above, beneath, besides] = apart(lasts.map((last) => y(last)), narrow ? 48 : 34, top + 6, bottom - 14);
  const words = narrow ? ['if nothing', 'changed'] : ['if nothing changed'];
  const at = right + 8;
  const rest = saved ? above : y(lasts[0]);
  const own = page.kept ? 'B' : page.still ? (surplus ? 'surplus' : 'as set') : surplus ? 'your surplus' : 'yours';
  const style = page.kept?.addingUp(page, 'deficit.final', { bare: true }) ?? { bare: true, size: true };
  return svg`
    <text class=${saved ? 'end baseline' : 'end cost'} x=${at} y=${rest}>
      ${words.map((word, row) => svg`<tspan x=${at} dy=${row ? 15 : 0}>${word}</tspan>`)}
      <tspan x=${at} dy="16">${exact(current(page, 'deficit.do-nothing'), 'GBP')}</tspan></text>
    ${saved ? svg`<text class="end yours" x=${at} y=${beneath} role="button" tabindex="0" aria-expanded="false"
      aria-label=${asked(`${own} ${printed(page.outcome, 'deficit.final', style)}`)}>
      <tspan x=${at}>${own}</tspan>
      <tspan x=${at} dy="16">${chartFigure(page, 'deficit.final', style)}</tspan></text>` : nothing}
    ${page.kept?.endOfA(page, 'deficit.final', style, at, besides)}`;
}

/**
 * @param {Page} page
 * @param {Mark & {letter: string, value: string}} mark
 * @param {boolean} charted
 */
function told(page, { figure: id, year, kind, label, remark, letter }, charted) {
  const found = page.pack.figure.find((one) => one.id === id);
  return html`<li><span class="key" data-kind=${kind} aria-hidden="true"></span>
    ${charted ? html`<b>${letter}</b> ` : nothing}${label}: ${published(page, id, { bare: true })} in ${financialYear(year)}
    (${[kind, remark].filter(Boolean).join(', ')}${charted ? '' : '; off this chart'}).${found?.note ? html` ${found.note}` : nothing}
    <span class="aside">${shortSources(page.pack, found?.sources)}</span></li>`;
}

/** @param {Page} page */
function sources(page) {
  const told = page.pack.input.filter(({ id }) => id === 'deficit.start' || id === 'deficit.do-nothing');
  const ids = new Set(told.flatMap(({ sources = [] }) => sources));
  return html`Start and end: ${shortSources(page.pack, [...ids])}. The years between are ours.`;
}

/** @param {Page} page @param {string} series */
function written(page, series) {
  return (page.outcome.series[series] ?? []).map(({ x, y }) => ({ x, y: y ?? '0' }));
}

/** @param {Page} page */
function table(page) {
  const nothingDone = written(page, NOTHING);
  const left = new Map(written(page, REMAINING).map(({ x, y }) => [x, y]));
  const total = page.outcome.figures['deficit.cumulative-do-nothing']?.value ?? '0';
  const rest = page.outcome.figures['deficit.cumulative']?.value ?? '0';
  const digits = [digitsThatAddUp(nothingDone.map(({ y }) => y), total, 1), digitsThatAddUp([...left.values()], rest, 1)];
  const shown = Math.max(...digits.map((one) => one ?? 2));
  return html`<table part="table"><caption>Deficit by financial year, £m</caption>
    <thead><tr><th scope="col">Year</th><th scope="col">If nothing changed</th><th scope="col">Yours</th></tr></thead>
    <tbody>${nothingDone.map(({ x, y }) => html`<tr><th scope="row">${financialYear(x)}</th><td>${millions(y, shown)}</td>
      <td>${millions(left.get(x) ?? '0', shown)}</td></tr>`)}</tbody>
    <tfoot><tr><th scope="row">All</th>
      <td>${figure(page, 'deficit.cumulative-do-nothing', { digits: shown })}</td>
      <td>${figure(page, 'deficit.cumulative', { digits: shown })}</td></tr></tfoot></table>
    ${digits.includes(null) ? html`<p class="note">The years may not add up to the total, because each is rounded.</p>` : nothing}`;
}
