/** The figures of a part with A, B and B less A, each in a column. */

import { html, nothing } from 'lit';
import { rowStyle } from '../views/tables.js';
import { addingUp, addsUp, signed } from '../words/difference.js';
import { figure, has, printed } from '../words/figure.js';
import { systemName } from '../words/names.js';
import { inA, figureInA, textInA } from './figure.js';
import { named } from './names.js';

/** @import {Page, Story, System} from '../types.js' */
/** @import {Row} from '../words/rows.js' */

/** Narrower than this, a name stands above its numbers. */
const NARROW = 480;

/**
 * @param {Page} page
 * @param {unknown} caption
 * @param {(story: Story) => Row[]} rows
 */
export function figureTable(page, caption, rows) {
  const others = new Map(rows(inA(page)));
  const shown = rows(page).filter(([id]) => has(page, id));
  const narrow = page.width < NARROW;
  const loose = shown.some(([id]) => !addsUp(page, id, addingUp(page, id, rowStyle(page, id))));
  return html`<table class="figures beside" ?data-narrow=${narrow}><caption>${caption}${loose
    ? html`<span class="note">Differences are taken before rounding.</span>` : nothing}</caption>
    <thead><tr>${narrow ? nothing : html`<td></td>`}<th scope="col">A</th><th scope="col">B</th><th scope="col">B less A</th></tr></thead>
    ${shown.map(([id, label]) => row(page, id, named(label, others.get(id) ?? label), narrow))}</table>`;
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {unknown} name
 * @param {boolean} narrow
 */
function row(page, id, name, narrow) {
  const less = page.kept?.difference.figures[id];
  const shown = addingUp(page, id, rowStyle(page, id));
  // What prints alike has not moved as far as a reader can see.
  const moved = textInA(page, id, shown) !== printed(page.outcome, id, shown);
  const cells = html`<td>${figureInA(page, id, shown)}</td><td>${figure(page, id, shown)}</td>
    <td data-difference=${id}>${less ? signed(id, less, shown) : nothing}</td>`;
  return html`<tbody>${narrow
    ? html`<tr class="name"><th scope="rowgroup" colspan="3">${name}</th></tr><tr data-moved=${moved ? '' : nothing}>${cells}</tr>`
    : html`<tr data-moved=${moved ? '' : nothing}><th scope="row">${name}</th>${cells}</tr>`}</tbody>`;
}

/**
 * @param {Page} page
 * @param {System[]} systems
 * @param {(system: string) => string} figureOf
 */
export function residentsTable(page, systems, figureOf) {
  const rows = systems.map(({ id }) => /** @type {Row} */ ([figureOf(id), systemName(page.pack, id)]));
  return figureTable(page, `Residents of each system, mid-${page.pack.boundary?.later}`, () => rows);
}
