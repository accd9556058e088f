/** Where the patients of a place go: of the place in hand, or first of the one that something was said of. */

import { html, nothing } from 'lit';
import { partTitle } from '../views/heading.js';
import { flowLine, flowsOf, said, saidOf, servedLeast } from '../words/flows.js';
import { sourceOf } from '../words/source.js';

/** @import {Page, Shapes} from '../types.js' */
/** @import {Board} from './board.js' */

/**
 * @param {Page} page
 * @param {Board} board
 * @param {Shapes} shapes
 */
export function whereTo(page, board, shapes) {
  const id = board.chosen || page.pack.place.find((place) => said(page.pack, place.id))?.id;
  const place = board.place(id ?? '');
  if (!place) return nothing;
  const flows = flowsOf(page.pack, shapes, place.id);
  const title = partTitle(page, `Where patients of ${place.name} go`);
  if (flows.length === 0) return html`<div class="where-to" data-section="flows">${title}<p class="note">We found no shares of admissions for it.</p></div>`;
  return html`<div class="where-to" data-section="flows">${title}
    <p class="note">Shares of its residents’ hospital admissions in 2019, from 2% on.${board.chosen ? ' An arrow is as thick as its share; a ring is a hospital in the place itself.' : nothing}</p>
    <ul class="flows">${flows.map((flow) => html`<li>${flowLine(page, shapes, flow)}</li>`)}</ul>
    <p class="source">Source: ${sourceOf(page, flows[0].figure)}</p>
    ${board.chosen ? nothing : html`<p><button type="button" @click=${() => board.choose(place.id)}>Show it on the map</button></p>`}
    ${saidOf(page, place.id)}
    ${place.system === page.pack.boundary?.home ? html`<p>${servedLeast(page)}</p>` : nothing}
  </div>`;
}
