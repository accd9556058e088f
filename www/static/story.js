/**
 * The story as it is read where no script runs: the words, charts and tables of the live page,
 * without what can be pressed, dragged or chosen.
 */

import { html, nothing } from 'lit';
import { cumulativeChart } from '../charts/cumulative.js';
import { date } from '../format.js';
import { kicker } from '../views/heading.js';
import { caveat, colophon, openingAnswer } from '../words/opening.js';
import { twice } from './chart.js';
import { boundary, budget, merger } from './panels.js';
import { reading } from './reading.js';

/** @import {Still} from './panels.js' */

const PANELS = { budget, merger, boundary };

/** @param {Still} page */
export function story(page) {
  if (page.view !== 'all') return PANELS[page.view](page);
  const parts = html`<p class="panels">Go to the ${link('budget')} ${link('merger')} ${link('boundary')}</p>`;
  return html`${opening(page, parts)}${budget(page)}${merger(page)}${boundary(page)}`;
}

/** @param {string} panel */
function link(panel) {
  return html`<a href="#${panel}">${panel}</a>`;
}

/**
 * The first screen, as the live page has it down to its chart: it must not jump when that is drawn.
 *
 * @param {Still} page
 * @param {unknown} parts where the rest is
 */
export function opening(page, parts) {
  const { pack } = page;
  const [first] = pack.merger;
  return html`<section class="opening">${kicker(page)}<h1>${pack.pack.question}</h1>${openingAnswer(page)}
    ${first ? twice(page, (sized) => cumulativeChart(sized, first, { ics: pack.ics !== undefined })) : nothing}
    ${caveat(page)}${parts}${reading(false)}<p class="colophon">${colophon(page, date)}</p></section>`;
}
