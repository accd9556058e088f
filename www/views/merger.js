/** Several bodies become one: what it costs, what it saves, when it has paid back. */

import { html, nothing } from 'lit';
import { cumulativeChart } from '../charts/cumulative.js';
import { inputs } from '../controls/inputs.js';
import { seen } from '../element/seen.js';
import { spelled } from '../format.js';
import { askedSentence, mergerAnswer, mergerExact, mergerStory } from '../words/merger.js';
import { mergerRows } from '../words/rows.js';
import { partTitle } from './heading.js';
import { panel } from './panel.js';
import { figureTable, folded } from './tables.js';

/** @import {Merger, Page} from '../types.js' */

/**
 * @param {Page} page
 */
export function mergerPanel(page) {
  const [first, ...others] = page.pack.merger;
  if (!first) return nothing;
  return panel(page, {
    name: 'merger',
    title: html`The merger: ${spelled(first.bodies.length)} become one`,
    answer: mergerAnswer(page, first),
    exact: mergerExact(page, first),
    sections: ['merger'],
    body: html`${part(page, first, true)}
      ${others.map((merger) => html`${partTitle(page, merger.into)}<p>${mergerAnswer(page, merger)}</p>${mergerExact(page, merger)}
        ${page.kept?.headlines(page, `merger.${merger.name}`)}${part(page, merger, false)}`)}`,
  });
}

/**
 * @param {Page} page
 * @param {Merger} merger
 * @param {boolean} first shows what is common to all mergers too
 */
function part(page, merger, first) {
  const common = ['merger.horizon', 'merger.discount-rate'];
  return html`<div class="part" data-part="merger.${merger.name}">
    ${seen(page, (now) => cumulativeChart(now, merger, { ics: false }))}
    ${inputs(page, (id) => id.startsWith(`merger.${merger.name}.`) || (first && common.includes(id)))}
    ${mergerStory(page, merger)}
    ${page.living?.livesMerged(page, merger)}
    ${askedSentence(page, merger)}
    ${folded(page, 'All figures of this part', figureTable(page, { caption: merger.into, rows: (story) => mergerRows(story, merger) }))}
  </div>`;
}
