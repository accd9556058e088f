/**
 * The panels without their controls: what each answers, its charts, its tables, its sources. A brief
 * one leaves tables of what its sentences say to the whole one.
 */

import { html, nothing } from 'lit';
import { boundaryChart } from '../charts/boundary.js';
import { cumulativeChart } from '../charts/cumulative.js';
import { deficitChart } from '../charts/deficit.js';
import { spelled } from '../format.js';
import { panelTitle, partTitle } from '../views/heading.js';
import { figureTable } from '../views/tables.js';
import { boundaryAnswer, boundaryStory, overheadNote } from '../words/boundary.js';
import { budgetAnswer, chairAnswer, deficitAnswer, deficitStory, icsAnswer, reviewAnswer, spendAnswer, yardsticks } from '../words/budget.js';
import { askedSentence, mergerAnswer, mergerExact, mergerStory } from '../words/merger.js';
import { systemName } from '../words/names.js';
import { chairRows, deficitRows, icsRows, mergerRows, reviewRows, systemRows } from '../words/rows.js';
import { once } from './chart.js';
import { reading } from './reading.js';
import { publishers, sources } from './sources.js';

/** @import {Merger, Page, Story} from '../types.js' */
/** @import {Row} from '../words/rows.js' */
/** @typedef {Page & {brief: boolean}} Still */

/** @param {Still} page */
export function budget(page) {
  const { ics, chair, deficit, review } = page.pack;
  if (!ics && !chair && !deficit && !review) return nothing;
  return panel(page, {
    name: 'budget',
    title: 'The budget',
    answer: budgetAnswer(page),
    sections: ['ics', 'chair', 'deficit', 'review', 'spend'],
    body: html`${ics ? icsPart(page) : nothing}${chair ? chairPart(page) : nothing}${deficit ? deficitPart(page) : nothing}
      ${review ? reviewPart(page) : nothing}`,
  });
}

/** @param {Still} page */
function icsPart(page) {
  return html`${partTitle(page, 'What the partnership was budgeted')}${icsAnswer(page)}
    ${page.brief ? nothing : html`<p>For size, the total is:</p><ul>${yardsticks(page)}</ul>`}
    ${table(page, 'Budgets', icsRows)}`;
}

/** @param {Still} page */
function chairPart(page) {
  return html`${partTitle(page, 'What a chair was to be paid')}<p>${chairAnswer(page)}</p>${table(page, 'Chair', chairRows)}`;
}

/** @param {Still} page */
function deficitPart(page) {
  const { deficit } = page.pack;
  if (!deficit) return nothing;
  return html`${partTitle(page, 'If nothing changed')}<p>${deficitAnswer(page)}</p>
    ${once(page, (sized) => deficitChart(sized, deficit))}
    ${page.brief ? nothing : deficitStory(page)}${table(page, 'Deficit', deficitRows)}`;
}

/** @param {Still} page */
function reviewPart(page) {
  return html`${partTitle(page, 'The review')}<p>${reviewAnswer(page)}</p>
    ${page.brief ? nothing : html`<p>${spendAnswer(page)}</p>`}
    ${table(page, 'Review and spending for every head', reviewRows)}`;
}

/** @param {Still} page */
export function merger(page) {
  const [first] = page.pack.merger;
  if (!first) return nothing;
  return panel(page, {
    name: 'merger',
    title: `The merger: ${spelled(first.bodies.length)} become one`,
    answer: mergerAnswer(page, first),
    exact: mergerExact(page, first),
    sections: ['merger'],
    body: page.pack.merger.map((one) => html`${one === first ? nothing : html`${partTitle(page, one.into)}
      <p>${mergerAnswer(page, one)}</p>${mergerExact(page, one)}`}${mergerPart(page, one)}`),
  });
}

/**
 * @param {Still} page
 * @param {Merger} one
 */
function mergerPart(page, one) {
  return html`${once(page, (sized) => cumulativeChart(sized, one, { ics: false }))}${mergerStory(page, one)}
    ${page.brief ? nothing : askedSentence(page, one)}${table(page, one.into, (story) => mergerRows(story, one))}`;
}

/** @param {Still} page */
export function boundary(page) {
  const { boundary: drawn, system } = page.pack;
  if (!drawn) return nothing;
  return panel(page, {
    name: 'boundary',
    title: 'The boundary: who belongs where',
    answer: boundaryAnswer(page),
    sections: ['boundary', 'place', 'split'],
    body: html`${once(page, (sized) => boundaryChart(sized, drawn))}${boundaryStory(page)}
      ${page.brief ? nothing : html`<p class="note">${overheadNote}</p>
        <div class="systems">${system.map(({ id }) => table(page, systemName(page.pack, id), (story) => systemRows(story, id)))}</div>`}`,
  });
}

/**
 * @param {Still} page
 * @param {string} caption
 * @param {(story: Story) => Row[]} rows
 */
function table(page, caption, rows) {
  return page.brief ? nothing : figureTable(page, { caption, rows });
}

/**
 * @param {Still} page
 * @param {object} panel
 * @param {string} panel.name
 * @param {unknown} panel.title
 * @param {unknown} panel.answer
 * @param {unknown} [panel.exact] the same at the settings themselves
 * @param {unknown} panel.body
 * @param {string[]} panel.sections whose sources it lists
 */
function panel(page, { name, title, answer, exact, body, sections }) {
  return html`<section class="panel" data-panel=${name} id=${name}>${panelTitle(page, title, `title-${name}`)}
    <p class="answer">${answer}</p>${exact ?? nothing}${body}${page.view === 'all' ? nothing : reading(true)}
    ${page.brief ? publishers(page, name, sections) : sources(page, sections)}</section>`;
}
