/** Figures with their names, the value to compare with beside the reader's. */

import { html, nothing } from 'lit';
import { seen } from '../element/seen.js';
import { ROUGH } from '../words/budget.js';
import { figure, has, printed } from '../words/figure.js';
import { SUM } from '../words/merger.js';

/** @import {Page, Story} from '../types.js' */
/** @import {Row} from '../words/rows.js' */

/**
 * @param {Page} page
 * @param {object} table
 * @param {unknown} table.caption
 * @param {(story: Story) => Row[]} table.rows
 * @param {string} [table.before] heading of the column to compare with
 * @param {string} [table.after]
 */
export function figureTable(page, table) {
  const { caption, rows } = table;
  return seen(page, (now) => now.kept?.figureTable(now, caption, rows) ?? beside(now, table));
}

/**
 * @param {Page} page
 * @param {Parameters<typeof figureTable>[1]} table
 */
function beside(page, { caption, rows, before = 'Baseline', after = 'Yours' }) {
  const shown = rows(page).filter(([id]) => has(page, id));
  return html`<table class="figures" part="table"><caption>${caption}</caption>
    <thead><tr><td></td><th scope="col">${before}</th><th scope="col">${after}</th></tr></thead>
    <tbody>${shown.map(([id, label]) => row(page, id, label))}</tbody></table>`;
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {string} label
 */
function row(page, id, label) {
  const shown = rowStyle(page, id);
  // What prints alike has not moved as far as a reader can see.
  const moved = printed(page.outcome, id, shown) !== printed(page.outcome, id, { ...shown, before: true });
  return html`<tr data-moved=${moved ? '' : nothing}><th scope="row">${label}</th>
    <td>${figure(page, id, { ...shown, before: true })}</td><td>${figure(page, id, shown)}</td></tr>`;
}

/**
 * How a row prints its figures, where its label says the unit or the unit's own digits are too few.
 *
 * @param {Page} page
 * @param {string} id
 * @returns {import('../format.js').Style}
 */
export function rowStyle({ pack, outcome }, id) {
  const { unit } = outcome.figures[id];
  if (pack.ics?.yardsticks?.some(({ name }) => id === `ics.${name}`)) return ROUGH;
  // A small share, and sums of two whose printed parts have to make the printed gap.
  if (id === 'chair.share-of-ics') return { digits: 2 };
  if (id.startsWith('spend.')) return { digits: 3, bare: true };
  if (id.startsWith('merger.') && unit.startsWith('GBP')) return { ...SUM, bare: unit === 'GBP per head' };
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
