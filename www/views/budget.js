/** What was budgeted, what the deficit would have come to, what the review cost. */

import { html, nothing } from 'lit';
import { deficitChart } from '../charts/deficit.js';
import { inputs } from '../controls/inputs.js';
import { seen } from '../element/seen.js';
import { budgetAnswer, chairAnswer, deficitAnswer, deficitStory, icsAnswer, reviewAnswer, spendAnswer, yardsticks } from '../words/budget.js';
import { chairRows, deficitRows, icsRows, reviewRows } from '../words/rows.js';
import { partTitle } from './heading.js';
import { panel } from './panel.js';
import { figureTable, folded } from './tables.js';

/** @import {Page} from '../types.js' */

/**
 * @param {Page} page
 */
export function budgetPanel(page) {
  const { ics, chair, deficit, review } = page.pack;
  if (!ics && !chair && !deficit && !review) return nothing;
  return panel(page, {
    name: 'budget',
    title: 'The budget',
    answer: budgetAnswer(page),
    sections: ['ics', 'chair', 'deficit', 'review', 'spend'],
    body: [ics && icsPart, chair && chairPart, deficit && deficitPart, review && reviewPart].map((part) => (
      part ? seen(page, part) : nothing)),
  });
}

/** @param {Page} page */
function icsPart(page) {
  return html`<div class="part" data-part="ics">
    ${partTitle(page, 'What the partnership was budgeted')}
    ${icsAnswer(page)}
    ${page.kept?.headlines(page, 'ics')}
    <p>For size, the total is:</p>
    <ul class="yardsticks">${yardsticks(page)}</ul>
    ${inputs(page, (id) => id.startsWith('ics.'))}
    ${folded(page, 'All figures of this part', figureTable(page, { caption: 'Budgets', rows: icsRows }))}
  </div>`;
}

/** @param {Page} page */
function chairPart(page) {
  return html`<div class="part" data-part="chair">
    ${partTitle(page, 'What a chair was to be paid')}
    <p>${chairAnswer(page)}</p>
    ${page.kept?.headlines(page, 'chair')}
    ${inputs(page, (id) => id.startsWith('chair.'))}
    ${folded(page, 'All figures of this part', figureTable(page, { caption: 'Chair', rows: chairRows }))}
  </div>`;
}

/** @param {Page} page */
function deficitPart(page) {
  const { deficit } = page.pack;
  return html`<div class="part" data-part="deficit">
    ${partTitle(page, 'If nothing changed')}
    <p>${deficitAnswer(page)}</p>
    ${page.kept?.headlines(page, 'deficit')}
    ${deficit ? seen(page, (now) => deficitChart(now, deficit)) : nothing}
    ${inputs(page, (id) => id.startsWith('deficit.'))}
    ${deficitStory(page)}
    ${folded(page, 'All figures of this part', figureTable(page, { caption: 'Deficit', rows: deficitRows }))}
  </div>`;
}

/** @param {Page} page */
function reviewPart(page) {
  return html`<div class="part" data-part="review">
    ${partTitle(page, 'The review')}
    <p>${reviewAnswer(page)}</p>
    ${page.kept?.headlines(page, 'review')}
    <p>${spendAnswer(page)}</p>
    ${inputs(page, (id) => id.startsWith('review.'))}
    ${folded(page, 'All figures of this part',
      figureTable(page, { caption: 'Review and spending for every head', rows: reviewRows }))}
  </div>`;
}
