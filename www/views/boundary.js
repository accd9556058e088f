/** Who belongs where: places to move, and every system before and after, side by side. */

import { html, nothing } from 'lit';
import { boundaryChart } from '../charts/boundary.js';
import { inputs } from '../controls/inputs.js';
import { placeSelect } from '../controls/place.js';
import { boundaryAnswer, boundaryStory } from '../words/boundary.js';
import { findingSentence } from '../words/findings.js';
import { systemName, systemShort } from '../words/names.js';
import { movedRows, systemRows } from '../words/rows.js';
import { partTitle } from './heading.js';
import { panel } from './panel.js';
import { figureTable, folded } from './tables.js';

/** @import {Page, System} from '../types.js' */

/**
 * @param {Page} page
 */
export function boundaryPanel(page) {
  const { boundary } = page.pack;
  if (!boundary) return nothing;
  return panel(page, {
    name: 'boundary',
    title: 'The boundary: who belongs where',
    answer: boundaryAnswer(page),
    sections: ['boundary', 'place', 'split'],
    body: html`
      ${findings(page)}
      ${places(page)}
      ${boundaryChart(page, boundary)}
      ${boundaryStory(page)}
      ${partTitle(page, 'Both sides, before and after')}
      ${boundary.flow_note ? html`<p class="note">${boundary.flow_note}</p>` : nothing}
      ${systems(page)}
      ${inputs(page, (id) => id.startsWith('boundary.'))}
      ${folded(page, 'All that moves', figureTable(page, { caption: 'Moved', rows: movedRows(), before: 'Today' }))}`,
  });
}

/** @param {Page} page */
function findings(page) {
  const { findings: found } = page.outcome;
  if (found.length === 0) return nothing;
  return html`<ul class="findings">${found.map((finding) => html`<li data-finding=${finding.code}
    >${findingSentence(page, finding)}</li>`)}</ul>`;
}

/** @param {Page} page */
function places(page) {
  const { pack, scenario } = page;
  return html`<table class="places"><caption>Move a place to another system</caption>
    <thead><tr><th scope="col">Place</th><th scope="col">System</th></tr></thead>
    <tbody>${pack.place.map((place) => html`<tr data-moved=${place.id in scenario.places ? '' : nothing}>
      <th scope="row"><label for="place-${place.id}">${place.name}</label>
        <span class="note">${place.id in scenario.places ? `today in ${systemShort(pack, place.system)}` : nothing}</span></th>
      <td>${placeSelect(page, place)}</td></tr>`)}</tbody></table>`;
}

/**
 * Every system; those that stay as they are, folded.
 *
 * @param {Page} page
 */
function systems(page) {
  const { pack, scenario } = page;
  const moved = new Set(Object.entries(scenario.places).flatMap(([place, system]) => (
    [system, pack.place.find(({ id }) => id === place)?.system])));
  const first = pack.system.filter(({ id }) => id === pack.boundary?.home || moved.has(id));
  const rest = pack.system.filter((system) => !first.includes(system));
  return html`<div class="systems">${first.map((system) => systemTable(page, system))}</div>
    <details class="numbers"><summary>Systems that stay as they are today (${rest.length})</summary>
      <div class="systems">${rest.map((system) => systemTable(page, system))}</div></details>`;
}

/**
 * @param {Page} page
 * @param {System} system
 */
function systemTable(page, system) {
  const caption = html`${systemName(page.pack, system.id)}${system.partly
    ? html`<span class="note">only the part shown here, which cannot move</span>` : nothing}`;
  return figureTable(page, { caption, rows: systemRows(page, system.id), before: 'Today' });
}
