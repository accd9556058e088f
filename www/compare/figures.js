/** The figures of a part with A, B and B less A, each in a column. */

import { html, nothing } from 'lit';
import { rowStyle } from '../views/tables.js';
import { addingUp, addsUp, signed } from '../words/difference.js';
import { figure, has, printed } from '../words/figure.js';
import { figureInA, inA, textInA } from './figure.js';
import { named } from './names.js';

/** @import {Style} from '../format.js' */
/** @import {Page, Story} from '../types.js' */
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
  const known = rows(page).filter(([id]) => has(page, id));
  const shown = known.map(([id, label]) => ({ id, name: named(label, others.get(id) ?? label), as: addingUp(page, id, rowStyle(page, id)) }));
  const narrow = page.width < NARROW;
  const loose = shown.some(({ id, as }) => !addsUp(page, id, as));
  return html`<table class="figures beside" part="table" ?data-narrow=${narrow}><caption>${caption}${loose
    ? html`<span class="note">Differences are taken before rounding.</span>` : nothing}</caption>
    <thead><tr>${narrow ? nothing : html`<td></td>`}<th scope="col">A</th><th scope="col">B</th><th scope="col">B less A</th></tr></thead>
    ${shown.map(({ id, name, as }) => row(page, id, name, as, narrow))}</table>`;
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {unknown} name
 * @param {Style} as how its numbers are printed
 * @param {boolean} narrow
 */
function row(page, id, name, as, narrow) {
  const less = page.kept?.difference.figures[id];
  // What prints alike has not moved as far as a reader can see.
  const moved = textInA(page, id, as) !== printed(page.outcome, id, as);
  const cells = html`<td>${figureInA(page, id, as)}</td><td>${figure(page, id, as)}</td>
    <td data-difference=${id}>${less ? signed(id, less, as) : nothing}</td>`;
  return html`<tbody>${narrow
    ? html`<tr class="name"><th scope="rowgroup" colspan="3">${name}</th></tr><tr data-moved=${moved ? '' : nothing}>${cells}</tr>`
    : html`<tr data-moved=${moved ? '' : nothing}><th scope="row">${name}</th>${cells}</tr>`}</tbody>`;
}
