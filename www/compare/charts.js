/** What a chart says of A beside B. */

import { html, nothing, svg } from 'lit';
import { financialYear } from '../format.js';
import { rowStyle } from '../views/tables.js';
import { chartFigureInA, textInA } from './figure.js';
import { addingUp, inWords } from '../words/difference.js';
import { asked } from '../words/figure.js';
import { systemShort } from '../words/names.js';

/** @import {Style} from '../format.js' */
/** @import {Page} from '../types.js' */

/**
 * How far apart A and B are, above a chart.
 *
 * @param {Page} page
 * @param {string} id
 */
export function apartSentence(page, id) {
  const less = page.kept?.difference.figures[id];
  if (!less || less.value === null) return html`<span class="apart-line"></span>`;
  const where = place(page, id);
  if (less.value === '0') return html`<span class="apart-line">${where} A and B come to the same.</span>`;
  const shown = { ...addingUp(page, id, rowStyle(page, id)), bare: true };
  return html`<span class="apart-line">${where} B ${id.startsWith('deficit.') ? 'comes to' : 'has'} <span class="figure" data-status=${less.status}
    data-difference=${id}>${inWords(id, less, shown)}</span> than A.</span>`;
}

/** @param {Page} page @param {string} id */
function place({ pack }, id) {
  const [section, name] = id.split('.');
  if (section === 'boundary') return `In ${systemShort(pack, name)}`;
  return section === 'deficit' ? `In ${financialYear(pack.deficit?.last ?? '')}` : 'At the end';
}

/**
 * The end of A's line.
 *
 * @param {Page} page
 * @param {string} id
 * @param {Style} shown as B's end is printed
 * @param {number} x
 * @param {number} y
 */
export function endOfA(page, id, shown, x, y) {
  return svg`<text class="end baseline" x=${x} y=${y} role="button" tabindex="0" aria-expanded="false"
    aria-label=${asked(`A ${textInA(page, id, shown)}`)}>
    <tspan x=${x}>A</tspan>
    <tspan x=${x} dy="16">${chartFigureInA(page, id, shown)}</tspan></text>`;
}

/**
 * What stands at the end of A's bar.
 *
 * @param {Page} page
 * @param {string} id
 * @param {string} name
 * @param {number} x
 * @param {number} y
 */
export function barOfA(page, id, name, x, y) {
  const shown = { bare: true };
  return svg`<text class="tick halo" x=${x} y=${y} role="button" tabindex="0" aria-expanded="false"
    aria-label=${asked(`${name} ${textInA(page, id, shown)} in A`)}>${chartFigureInA(page, id, shown)} in A</text>`;
}
