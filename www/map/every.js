/** Every figure of a place and of both its systems, as it is and as it would be. */

import { html, nothing } from 'lit';
import { spelled } from '../format.js';
import { rowStyle } from '../views/tables.js';
import { has } from '../words/figure.js';
import { placeName, systemName } from '../words/names.js';
import { placeRows, sumRows } from '../words/place-rows.js';
import { systemRows } from '../words/rows.js';

/** @import {Page} from '../types.js' */
/** @import {Row} from '../words/rows.js' */
/** @import {Sides} from '../words/sides.js' */

/**
 * @param {Page} page
 * @param {Sides} sides
 * @param {string} place
 * @param {string[]} systems
 */
export function everyFigure(page, sides, place, systems) {
  const { pack } = page;
  return html`<div class="systems every">
    ${systems.map((system) => table(page, sides, systemName(pack, system), systemRows(page, system)))}
    ${table(page, sides, placeName(pack, place), placeRows(page, place))}
    ${table(page, sides, `All ${spelled(pack.system.length)} systems together`, sumRows(page))}
  </div>`;
}

/**
 * @param {Page} page
 * @param {Sides} sides
 * @param {string} caption
 * @param {Row[]} rows
 */
function table(page, sides, caption, rows) {
  return html`<table class="figures" part="table"><caption>${caption}</caption>
    <thead><tr><td></td><th scope="col">Now</th><th scope="col">If moved</th></tr></thead>
    <tbody>${rows.filter(([id]) => has(page, id)).map(([id, label]) => {
      const [was, is] = sides.values(id);
      const style = rowStyle(page, id);
      return html`<tr data-moved=${was === is ? nothing : ''}><th scope="row">${label}</th>
        <td>${sides.was(id, style)}</td><td>${sides.is(id, style)}</td></tr>`;
    })}</tbody></table>`;
}
