/** The picture's numbers, year by year. */

import { html, nothing } from 'lit';
import { format } from '../number/format.js';

export { learn } from './messages.js';

/** @import {Stage} from '../stage/stage.js' */

const STYLE = { millions: true };

/** @param {Stage} stage */
export function draw(stage) {
  return stage.part === 'gap' ? gap(stage) : merger(stage);
}

/** @param {Stage} stage */
function merger({ store, words }) {
  const section = `merger.${store.subject.value}`;
  const series = `${section}.cumulative-by-year`;
  const yours = store.outcome(section).series[series];
  const ours = new Map(store.baseline(section).series[series].map(({ x, y }) => [x, y]));
  const fan = new Map((store.runs.span.value?.fans[series] ?? []).map((point) => [point.x, point]));
  const moved = yours.some(({ x, y }) => ours.get(x) !== y);
  const cell = (/** @type {string | null | undefined} */ value) => (value === null || value === undefined ? '–' : format(value, store.money, STYLE));
  return html`<div class="scroll"><table data-table=${series}><caption>${words.text('table-merger')}</caption>
    <thead><tr><th scope="col">${words.text('table-year')}</th>${moved ? html`<th scope="col">${words.text('table-ours')}</th>` : nothing}
      <th scope="col">${words.text(moved ? 'table-yours' : 'table-ours')}</th><th scope="col">${words.text('table-low')}</th><th scope="col">${words.text('table-high')}</th></tr></thead>
    <tbody>${yours.map(({ x, y }) => html`<tr><th scope="row">${x}</th>${moved ? html`<td>${cell(ours.get(x))}</td>` : nothing}<td>${cell(y)}</td>
      <td>${cell(fan.get(x)?.p10)}</td><td>${cell(fan.get(x)?.p90)}</td></tr>`)}</tbody></table></div>`;
}

/** @param {Stage} stage */
function gap({ store, words }) {
  const { series } = store.outcome('deficit');
  const left = new Map(series['deficit.remaining-by-year'].map(({ x, y }) => [x, y]));
  return html`<div class="scroll"><table data-table="deficit"><caption>${words.text('table-gap')}</caption>
    <thead><tr><th scope="col">${words.text('table-year')}</th><th scope="col">${words.text('table-nothing')}</th><th scope="col">${words.text('table-left')}</th></tr></thead>
    <tbody>${series['deficit.do-nothing-by-year'].map(({ x, y }) => html`<tr><th scope="row">${format(x, 'year')}</th><td>${format(y ?? '0', store.money, STYLE)}</td>
      <td>${format(left.get(x) ?? '0', store.money, STYLE)}</td></tr>`)}</tbody></table></div>`;
}
