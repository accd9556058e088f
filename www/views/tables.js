/** Figures with their names, today's or the baseline's value beside the reader's. */

import { html, nothing } from 'lit';
import { figure, has } from '../words/figure.js';

/** @import {Page} from '../types.js' */
/** @import {Row} from '../words/rows.js' */

/**
 * @param {Page} page
 * @param {object} table
 * @param {unknown} table.caption
 * @param {Row[]} table.rows
 * @param {string} [table.before] heading of the column to compare with
 * @param {string} [table.after]
 */
export function figureTable(page, { caption, rows, before = 'Baseline', after = 'Yours' }) {
  const shown = rows.filter(([id]) => has(page, id));
  return html`<table class="figures"><caption>${caption}</caption>
    <thead><tr><td></td><th scope="col">${before}</th><th scope="col">${after}</th></tr></thead>
    <tbody>${shown.map(([id, label]) => row(page, id, label))}</tbody></table>`;
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {string} label
 */
function row(page, id, label) {
  const { value, before } = page.outcome.figures[id];
  const shown = { ...style(id, page.outcome.figures[id].unit) };
  return html`<tr data-moved=${value === before ? nothing : ''}><th scope="row">${label}</th>
    <td>${figure(page, id, { ...shown, before: true })}</td><td>${figure(page, id, shown)}</td></tr>`;
}

/**
 * How a row prints its figures, where its label says the unit or the unit's own digits are too few.
 *
 * @param {string} id
 * @param {string} unit
 * @returns {import('../format.js').Style}
 */
function style(id, unit) {
  if (id.endsWith('.overhead-shift')) return { sign: true };
  // A share of admissions moves by tenths, a need index by hundredths.
  if (id.endsWith('.home-share')) return { digits: 1 };
  if (id.endsWith('.need-index')) return { digits: 2, bare: true };
  return { bare: unit === 'people' || unit === 'GBP per head' };
}

/**
 * @param {Page} page
 * @param {string} summary
 * @param {unknown} table
 */
export function folded(page, summary, table) {
  return html`<details class="numbers"><summary>${summary}</summary>${table}</details>`;
}
