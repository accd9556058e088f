/** The figure that an editor has chosen to lead with: the number, what it is, and how sure. */

import { html, nothing } from 'lit';
import { between, median, paybackSpread, spread } from '../words/draws.js';
import { figure } from '../words/figure.js';
import { headline } from '../words/headline.js';
import { exactly, payback, SUM } from '../words/merger.js';
import { figureName } from '../working/names.js';

/** @import {Page} from '../types.js' */

/**
 * @param {Page} page
 * @param {string} id
 */
export function lead(page, id) {
  return html`<p class="lead-figure" part="headline" data-headline=${id}>${sentence(page, id)}</p>`;
}

/** @param {Page} page @param {string} id */
function sentence(page, id) {
  const drawn = spread(page, id);
  const merger = page.pack.merger.find(({ name }) => id === `merger.${name}.payback-years`);
  if (merger && drawn) {
    return html`The merger would ${paybackSpread(page, id, 'pay back its own cost')}. ${exactly(page)} it would
      ${payback(page, merger, 'pay back')}.`;
  }
  const { unit } = page.outcome.figures[id];
  const name = figureName(page, id);
  const own = headline(page, id, unit.startsWith('GBP') && id.startsWith('merger.') ? SUM : {});
  if (!drawn || drawn.p10 === drawn.p90) return html`${own}: ${name}.`;
  return html`<strong>${median(page, id, unit)}</strong>: ${name}, ${between(page, id, unit)} in eight runs of ten. ${exactly(page)}
    it is ${figure(page, id, SUM)}.`;
}
