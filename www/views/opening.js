/** The first screen: the question, the answer, one chart, ready scenes, and who says so. */

import { html, nothing } from 'lit';
import { cumulativeChart } from '../charts/cumulative.js';
import { sceneButtons } from '../controls/scenes.js';
import { date } from '../format.js';
import { boundaryAnswer } from '../words/boundary.js';
import { reviewAnswer } from '../words/budget.js';
import { colophon, openingAnswer } from '../words/opening.js';
import { panelsOf } from '../words/touched.js';

/** @import {Page} from '../types.js' */

/**
 * @param {Page} page
 */
export function opening(page) {
  const merger = page.pack.merger[0];
  return html`<section class="opening">
    <h1>${page.pack.pack.question}</h1>
    ${openingAnswer(page)}
    ${merger ? cumulativeChart(page, merger, { ics: page.pack.ics !== undefined }) : nothing}
    ${sceneButtons(page, page.pack.scene, elsewhere(page))}
    <p class="colophon">${colophon(page, date)}</p>
  </section>`;
}

/**
 * What a scene comes to that the first screen does not show.
 *
 * @param {Page} page
 */
function elsewhere(page) {
  const panels = panelsOf(page.scenario);
  const review = 'review.cost' in page.scenario.inputs ? reviewAnswer(page) : nothing;
  const boundary = panels.includes('boundary') ? boundaryAnswer(page) : nothing;
  return html`${review} ${boundary}`;
}
