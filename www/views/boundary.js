/** Who belongs where: places to move, and every system before and after, side by side. */

import { html, nothing } from 'lit';
import { boundaryChart } from '../charts/boundary.js';
import { inputs } from '../controls/inputs.js';
import { seen } from '../element/seen.js';
import { placeSelect } from '../controls/place.js';
import { boundaryAnswer, boundaryStory, overheadNote, partedNote, shortNames } from '../words/boundary.js';
import { systemName, systemShort } from '../words/names.js';
import { movedRows, systemRows } from '../words/rows.js';
import { partTitle } from './heading.js';
import { panel } from './panel.js';
import { figureTable, folded } from './tables.js';

/** @import {Mapping} from '../element/mapping.js' */
/** @import {Page, System} from '../types.js' */

/**
 * @param {Page} page
 * @param {Mapping} map
 */
export function boundaryPanel(page, map) {
  const { boundary } = page.pack;
  if (!boundary) return nothing;
  return panel(page, {
    name: 'boundary',
    title: 'The boundary: who belongs where',
    answer: boundaryAnswer(page),
    sections: ['boundary', 'place', 'split'],
    body: html`
      ${boundary.map ? map.draw(page) : nothing}
      ${seen(page, places)}
      ${page.outcome.findings.length > 0 ? page.finding?.findings(page) : nothing}
      ${page.living?.livesPlaced(page)}
      ${map.drawBelow(page)}
      ${seen(page, (now) => boundaryChart(now, boundary))}
      ${inputs(page, (id) => id.startsWith('boundary.'))}
      ${boundaryStory(page)}
      ${partTitle(page, 'Both sides, before and after')}
      <p class="note">${overheadNote}</p>
      ${boundary.flow_note ? html`<p class="note">${boundary.flow_note}</p>` : nothing}
      ${partedNote(page)}
      ${systems(page)}
      ${folded(page, 'All that moves', figureTable(page, { caption: 'Moved', rows: movedRows, before: 'Before' }))}`,
  });
}

/** @param {Page} page */
function places(page) {
  const { pack, scenario } = page;
  const shown = pack.place.filter(({ hidden }) => !hidden);
  return shown.length === 0 ? nothing : html`<table class="places" part="table"><caption>Move a place to another system
      <span class="note">${shortNames(page)}</span></caption>
    <thead><tr><th scope="col">Place</th><th scope="col">System</th></tr></thead>
    <tbody>${shown.map((place) => html`<tr data-moved=${place.id in scenario.places ? '' : nothing}>
      <th scope="row"><label for="place-${place.id}">${place.name}</label>
        <span class="note">${page.kept?.placeInA(page, place) ?? `before: ${systemShort(pack, place.system)}`}</span></th>
      <td>${placeSelect(page, place)}</td></tr>`)}</tbody></table>`;
}

/**
 * Every system; those that stay as they are, folded.
 *
 * @param {Page} page
 */
function systems(page) {
  const { pack, scenario, kept } = page;
  const moves = [scenario.places, kept?.scenario.places ?? {}].flatMap(Object.entries);
  const moved = new Set(moves.flatMap(([place, system]) => [system, pack.place.find(({ id }) => id === place)?.system]));
  const first = pack.system.filter(({ id }) => id === pack.boundary?.home || moved.has(id));
  const rest = pack.system.filter((system) => !first.includes(system));
  return html`<div class="systems">${first.map((system) => systemTable(page, system))}</div>
    <details class="numbers"><summary>Systems that no move changes (${rest.length})</summary>
      <div class="systems">${rest.map((system) => systemTable(page, system))}</div></details>`;
}

/**
 * @param {Page} page
 * @param {System} system
 */
function systemTable(page, system) {
  const { value, before } = page.outcome.figures[`boundary.${system.id}.places`] ?? {};
  const remark = system.partly ? 'only the part shown here, which cannot move'
    : value === '0' && before !== '0' ? 'no place is left, so no body is left there' : '';
  const caption = html`${systemName(page.pack, system.id)}${remark ? html`<span class="note">${remark}</span>` : nothing}`;
  return figureTable(page, { caption, rows: (story) => systemRows(story, system.id), before: 'Before' });
}
