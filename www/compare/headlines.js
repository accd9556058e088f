/** The figures that each answer leads with, in A and in B, and how far apart. */

import { html, nothing } from 'lit';
import { rowStyle } from '../views/tables.js';
import { addingUp, addsUp, inWords } from '../words/difference.js';
import { figure, has, printed } from '../words/figure.js';
import { fully } from '../words/kept.js';
import { figureInA, textInA } from './figure.js';
import { rowNames } from './names.js';
import { spreadLines } from './spread.js';

/** @import {Page} from '../types.js' */

/**
 * What stands in the answer of a part, what it turns on first.
 *
 * @param {Page} page
 * @param {string} part
 * @returns {string[]}
 */
function leads({ pack }, part) {
  const mergers = pack.merger.map(({ name }) => `merger.${name}`);
  const [first] = mergers;
  const home = pack.boundary?.home;
  switch (part) {
    case 'opening':
      return [`${first}.payback-years`, `${first}.saving`, 'ics.total', 'ics.saving-to-repay'];
    case 'budget':
      return ['ics.total', 'deficit.final'];
    case 'ics':
      return ['ics.saving-to-repay'];
    case 'chair':
      return ['chair.day-rate', 'chair.times-median-pay'];
    case 'deficit':
      return ['deficit.cumulative', 'deficit.cumulative-do-nothing'];
    case 'review':
      return ['review.break-even-cut', 'review.share-of-losses'];
    case 'boundary':
      return [`boundary.${home}.residents-${pack.boundary?.later}`, 'boundary.residents-moved', 'boundary.allocation-moved'];
    default: {
      const own = part === 'merger' ? first : part;
      return ['payback-years', 'saving', 'one-off-cost'].map((name) => `${own}.${name}`);
    }
  }
}

/**
 * @param {Page} page
 * @param {string} part of the page, such as `opening` or `deficit`
 */
export function headlines(page, part) {
  const ids = leads(page, part).filter((id) => has(page, id));
  const first = part === 'opening' || part === page.view;
  return html`<div class="compared">${first ? told(page) : nothing}
    <dl>${ids.map((id) => line(page, id))}</dl></div>`;
}

/** What A is, once on a page. What B is changes under a reader's finger, and this stands above it. @param {Page} page */
function told(page) {
  if (!page.kept) return nothing;
  return html`<p class="note"><b>A</b> is what you kept: ${fully(page, page.kept.scenario)}. <b>B</b> is what you set now.</p>`;
}

/** @param {Page} page @param {string} id */
function line(page, id) {
  const less = page.kept?.difference.figures[id];
  if (!less) return nothing;
  const shown = addingUp(page, id, rowStyle(page, id));
  const moved = textInA(page, id, shown) !== printed(page.outcome, id, shown);
  const words = moved || less.value !== null ? inWords(id, less, shown) : 'the same';
  return html`<div data-compared=${id} data-moved=${moved ? '' : nothing}>
    <dt>${rowNames(page, id)}</dt>
    <dd><span>A: ${figureInA(page, id, shown)}</span> <span>· B: ${figure(page, id, shown)}</span>
      ${words ? html`<span class="apart">· <span class="figure" data-status=${less.status} data-difference=${id}>${words}</span>${addsUp(page, id, shown)
        ? nothing : html`<i> (rounded)</i>`}</span>` : nothing}</dd></div>
    ${spreadLines(page, id)}`;
}
