/** The numbers of a chart, year by year, with A, B and B less A. */

import { html, nothing } from 'lit';
import { digitsThatAddUp, financialYear, millions } from '../format.js';
import { signed } from '../words/difference.js';
import { figure } from '../words/figure.js';
import { figureInA } from './figure.js';

/** @import {Page} from '../types.js' */

/**
 * @typedef {object} Year
 * @property {string} x
 * @property {string | null} a
 * @property {string | null} b
 * @property {string | null} less
 */

/**
 * Every year that either has.
 *
 * @param {Page} page
 * @param {string} series
 * @returns {Year[]}
 */
function years({ kept, outcome }, series) {
  const at = (/** @type {Page['outcome'] | undefined} */ from, /** @type {string} */ x) => (
    from?.series[series]?.find((point) => point.x === x)?.y ?? null);
  return (kept?.difference.series[series] ?? []).map(({ x, y }) => ({ x, a: at(kept?.outcome, x), b: at(outcome, x), less: y }));
}

/**
 * @param {Year[]} rows
 * @param {number} usual digits, in millions
 * @param {(year: Year) => unknown} name
 * @param {string} head
 * @param {string} caption
 * @param {unknown} [foot]
 */
function table(rows, usual, name, head, caption, foot) {
  const digits = rows.map(({ a, b, less }) => (
    a === null || b === null || less === null ? usual : digitsThatAddUp([a, less], b, usual)));
  const shown = Math.max(...digits.map((one) => one ?? usual + 1));
  const cell = (/** @type {string | null} */ value) => (value === null ? '–' : millions(value, shown));
  return html`<table class="beside" part="table"><caption>${caption}${digits.includes(null)
    ? html`<span class="note">Differences are taken before rounding.</span>` : nothing}</caption>
    <thead><tr><th scope="col">${head}</th><th scope="col">A</th><th scope="col">B</th><th scope="col">B less A</th></tr></thead>
    <tbody>${rows.map((year) => html`<tr><th scope="row">${name(year)}</th><td>${cell(year.a)}</td><td>${cell(year.b)}</td>
      <td>${apart(year.less, cell)}</td></tr>`)}</tbody>
    ${foot ?? nothing}</table>`;
}

/** @param {string | null} less @param {(value: string | null) => string} cell */
function apart(less, cell) {
  if (less === null || less === '0') return less ?? '–';
  return less.startsWith('-') ? cell(less) : `+${cell(less)}`;
}

/** @param {Page} page @param {string} series */
export function cumulativeTable(page, series) {
  return table(years(page, series), 2, ({ x }) => x, 'Years after', 'Saving less cost, added up, £m');
}

/**
 * @param {Page} page
 * @param {[remaining: string, nothingDone: string]} series
 */
export function deficitTables(page, [remaining, nothingDone]) {
  return html`${deficitTable(page, remaining, 'deficit.cumulative', 'Deficit by financial year, £m')}
    ${deficitTable(page, nothingDone, 'deficit.cumulative-do-nothing', 'The same if nothing changed, £m')}`;
}

/**
 * @param {Page} page
 * @param {string} series
 * @param {string} total
 * @param {string} caption
 */
function deficitTable(page, series, total, caption) {
  const less = page.kept?.difference.figures[total];
  const style = { digits: 1 };
  const foot = html`<tfoot><tr><th scope="row">All</th><td>${figureInA(page, total, style)}</td>
    <td>${figure(page, total, style)}</td><td data-difference=${total}>${less ? signed(total, less, style) : nothing}</td></tr></tfoot>`;
  return table(years(page, series), 1, ({ x }) => financialYear(x), 'Year', caption, foot);
}
