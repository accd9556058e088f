/** The first screen: the question, the answer, one chart, ready scenes, and who says so. */

import { html, nothing } from 'lit';
import { cumulativeChart } from '../charts/cumulative.js';
import { homeSelect } from '../controls/home.js';
import { panelLink } from '../controls/panel-link.js';
import { sceneButtons } from '../controls/scenes.js';
import { seen } from '../element/seen.js';
import { date } from '../format.js';
import { caveat, colophon, openingAnswer } from '../words/opening.js';
import { takes } from './asks.js';
import { kicker } from './heading.js';

/** @import {Page} from '../types.js' */

/**
 * @param {Page} page
 */
export function opening(page) {
  const merger = page.pack.merger[0];
  return html`<section class="opening" part="panel" aria-labelledby="title-opening">
    ${kicker(page)}
    <h1 part="title" id="title-opening">${page.pack.pack.question}</h1>
    ${page.edition?.lead(page)}
    ${openingAnswer(page)}
    ${page.kept?.headlines(page, 'opening')}
    ${merger ? seen(page, (now) => cumulativeChart(now, merger, { ics: now.pack.ics !== undefined })) : nothing}
    ${caveat(page)}
    ${panels(page)}
    ${sceneButtons(page, page.pack.scene, true)}
    ${homeSelect(page)}${page.living?.lives(page)}
    ${takes(page, 'opening')}
    <p class="colophon">${colophon(page, date)}</p>
  </section>`;
}

/** Straight to what a reader came for. @param {Page} page */
function panels(page) {
  const { ics, chair, deficit, review, merger, boundary } = page.pack;
  return html`<nav class="panels" aria-label="Parts of this page">Go to the
    ${ics || chair || deficit || review ? panelLink(page, 'budget', 'budget') : nothing}
    ${merger.length > 0 ? panelLink(page, 'merger', 'merger') : nothing}
    ${boundary ? panelLink(page, 'boundary', 'boundary') : nothing}</nav>`;
}
