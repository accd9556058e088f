/** A system's residents and money in two pairs of bars: as it was thin and grey, as it came to be thick. */

import { html, nothing, svg } from 'lit';
import { linear } from '../charts/scale.js';
import { format } from '../format.js';
import { publishedText } from '../words/figure.js';
import { systemName } from '../words/names.js';
import { overhead, staysInside } from '../words/sides.js';
import { swatch } from './picture.js';

/** @import {Page} from '../types.js' */
/** @import {Sides} from '../words/sides.js' */

/** @typedef {{end: string, unit: string, title: string, least?: string}} Measure */

/** Room for two systems side by side, from this width on. */
const TWO = 600;
const COLUMN = 960;
const GAP = 32;
const WIDEST = 420;
const PAIR = 66;
const TOP = 18;
/** Room for the number at the end of the longest bar. */
const NUMBER = 84;

/**
 * @param {Page} page
 * @param {Sides} sides
 * @param {string[]} systems
 */
export function pairs(page, sides, systems) {
  const width = page.width < TWO ? page.width : Math.min(WIDEST, (Math.min(page.width, COLUMN) - GAP) / 2);
  const { boundary, figure } = page.pack;
  const wanted = publishedText(page, boundary?.minimum ?? '', { bare: true });
  /** @type {Measure[]} */
  const measures = [
    { end: `residents-${boundary?.later}`, unit: 'people', title: `Residents, mid-${boundary?.later} (dashes: ${wanted})`, least: boundary?.minimum },
    { end: 'allocation', unit: 'GBP', title: `Target funding, ${boundary?.allocation_of}` },
  ];
  const scales = measures.map(({ end, least }) => {
    const all = systems.flatMap((system) => sides.values(`boundary.${system}.${end}`));
    const mark = figure.find(({ id }) => id === least)?.value ?? '0';
    return linear([0, Math.max(1, ...[...all, mark].map(Number))], [0, width - NUMBER]);
  });
  return html`<div class="pairs">${systems.map((system) => html`<div class="pair">
    <p class="whose">${swatch(page.pack, system)} <strong>${systemName(page.pack, system)}</strong></p>
    <svg role="img" aria-label=${`${systemName(page.pack, system)}: ${measures.map((one) => said(sides, system, one)).join('; ')}`}
      width=${width} height=${measures.length * PAIR} viewBox="0 0 ${width} ${measures.length * PAIR}">
      ${measures.map((measure, at) => pair(page, sides, system, measure, scales[at], at * PAIR))}
      <line class="zero" x1="0" x2="0" y1=${TOP - 4} y2=${measures.length * PAIR} /></svg>
    <ul><li>${staysInside(sides, system)}</li><li>${overhead(sides, system)}</li></ul>
  </div>`)}</div>`;
}

/**
 * @param {Sides} sides
 * @param {string} system
 * @param {Measure} measure
 */
function said(sides, system, { end, unit, title }) {
  const [was, is] = sides.values(`boundary.${system}.${end}`).map((value) => format(value ?? '0', unit, { bare: true }));
  return `${title}, ${was} before, ${is} after`;
}

/**
 * @param {Page} page
 * @param {Sides} sides
 * @param {string} system
 * @param {Measure} measure
 * @param {import('../charts/scale.js').Scale} x
 * @param {number} top
 */
function pair({ pack }, sides, system, { end, title, least }, x, top) {
  const id = `boundary.${system}.${end}`;
  const [was, is] = sides.values(id).map(Number);
  const mark = pack.figure.find(({ id }) => id === least)?.value;
  return svg`<text class="tick" x="4" y=${top + 10}>${title}</text>
    <rect class="bar before" x="0" y=${top + TOP} width=${x(was)} height="6" />
    <rect class="bar yours" x="0" y=${top + TOP + 11} width=${x(is)} height="14" />
    ${mark ? svg`<path class="gap" d=${across(x(Number(mark)), top)} /><path class="million" d=${across(x(Number(mark)), top)} />` : nothing}
    <text class="tick halo" x=${x(was) + 5} y=${top + TOP + 8}>${sides.wasDrawn(id, { bare: true })}</text>
    <text class="value halo" x=${x(is) + 5} y=${top + TOP + 23}>${sides.isDrawn(id, { bare: true })}</text>`;
}

/** Down over both bars of a pair. @param {number} x @param {number} top */
function across(x, top) {
  return `M${x} ${top + TOP - 2}v29`;
}
