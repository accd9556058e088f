/** Residents of each system, before and with the reader's moves, against a least number. */

import { html, nothing, svg } from 'lit';
import { format } from '../format.js';
import { figureTable } from '../views/tables.js';
import { boundaryLabel } from '../words/boundary.js';
import { asked, chartFigure, printed } from '../words/figure.js';
import { systemName, systemShort } from '../words/names.js';
import { shortSource } from '../words/source.js';
import { chartFrame } from './frame.js';
import { linear } from './scale.js';

/** @import {Boundary, Page, System} from '../types.js' */

const ROW = 62;
const TOP = 30;
/** Room for half the label of the least number, in pixels. */
const HALF = 140;

/**
 * @param {Page} page
 * @param {Boundary} boundary
 */
export function boundaryChart(page, boundary) {
  const figureOf = (/** @type {string} */ system) => `boundary.${system}.residents-${boundary.later}`;
  const lengths = (/** @type {System} */ { id }) => [page.outcome.figures[figureOf(id)]?.value, other(page, figureOf(id))].map(Number);
  const systems = page.pack.system.filter((system) => lengths(system).some((people) => people > 0));
  const least = page.pack.figure.find(({ id }) => id === boundary.minimum);
  const minimum = Number(least?.value ?? 0);
  const wanted = format(least?.value ?? '0', 'people', { bare: true });
  const most = Math.max(minimum, ...systems.flatMap(lengths));
  const width = Math.min(page.width, 960);
  const height = TOP + systems.length * ROW + 4;
  const x = linear([0, most], [0, width - 90]);
  const half = Math.min(HALF, width / 2);
  return chartFrame({
    name: 'boundary',
    title: html`Residents of each system: <span class="unit">people, mid-${boundary.later}</span>`,
    picture: html`<svg role="group" aria-label=${boundaryLabel(page)} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <line class="million" x1=${x(minimum)} x2=${x(minimum)} y1=${TOP - 8} y2=${height} />
      <text class="mark" x=${Math.min(Math.max(x(minimum), half), width - half)} y="14" text-anchor="middle" role="button"
        tabindex="0" aria-expanded="false" aria-label=${asked(`${wanted}${boundary.minimum_label ? `: ${boundary.minimum_label}` : ''}`)}
        ><tspan data-figure=${boundary.minimum}>${wanted}</tspan>${boundary.minimum_label ? `: ${boundary.minimum_label}` : nothing}</text>
      ${systems.map((system, at) => bars(page, system, figureOf(system.id), TOP + at * ROW, x))}
      <line class="zero" x1="0" x2="0" y1=${TOP - 8} y2=${height} />
    </svg>`,
    source: sources(page),
    sentence: page.kept?.apartSentence(page, figureOf(boundary.home)),
    table: figureTable(page, {
      caption: `Residents of each system, mid-${boundary.later}`,
      rows: () => systems.map(({ id }) => [figureOf(id), systemName(page.pack, id)]),
      before: 'Before',
    }),
  });
}

/** What a bar is compared with. @param {Page} page @param {string} id */
function other({ kept, outcome }, id) {
  return kept ? kept.outcome.figures[id]?.value : outcome.figures[id]?.before;
}

/**
 * Before thin and grey, yours thick above it; one bar where nothing moved.
 *
 * @param {Page} page
 * @param {System} system
 * @param {string} id
 * @param {number} top
 * @param {import('./scale.js').Scale} x
 */
function bars(page, system, id, top, x) {
  const { value } = page.outcome.figures[id];
  const before = other(page, id);
  const moved = value !== before;
  const now = x(Number(value));
  const then = x(Number(before));
  const name = systemShort(page.pack, system.id);
  return svg`
    <text class="name halo" x="4" y=${top + 14}>${name}${system.partly ? ', the part shown here' : nothing}</text>
    <rect class=${moved ? 'bar yours' : 'bar'} x="0" y=${top + 20} width=${now} height="14" />
    <text class="value halo" x=${now + 6} y=${top + 32} role="button" tabindex="0" aria-expanded="false"
      aria-label=${asked(`${name} ${printed(page.outcome, id, { bare: true })}`)}>${chartFigure(page, id, { bare: true })}</text>
    ${moved ? svg`<rect class="bar before" x="0" y=${top + 38} width=${then} height="5" />
      ${page.kept ? page.kept.barOfA(page, id, name, then + 6, top + 48) : svg`<text class="tick halo" x=${then + 6} y=${top + 48} role="button" tabindex="0" aria-expanded="false"
        aria-label=${asked(`${name} ${printed(page.outcome, id, { bare: true, before: true })} before`)}>${chartFigure(page, id, { bare: true, before: true })} before</text>`}` : nothing}`;
}

/** @param {Page} page */
function sources({ pack }) {
  const used = new Set(pack.figure.filter(({ id }) => id.startsWith('pop.mye')).flatMap(({ sources }) => sources[0]));
  const named = pack.source.filter(({ id }) => used.has(id));
  return html`Source: ${named.map((source, at) => html`${at ? '; ' : nothing}${shortSource(source)}`)}`;
}
