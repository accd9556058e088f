/** The map in the panel of the boundary: places to take in hand and try elsewhere. */

import { html, nothing } from 'lit';
import { adopt } from '../styles/map.js';
import { flowsOf } from '../words/flows.js';
import { triedSides } from '../words/sides.js';
import { Board } from './board.js';
import { madeParts, triedFigures } from './both-sides.js';
import { inHand } from './in-hand.js';
import { legend } from './legend.js';
import { picture } from './picture.js';
import { Plan } from './plan.js';
import { whereTo } from './where-to.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Draw} from '../element/later.js' */
/** @import {Model, Page, Shapes} from '../types.js' */

/** From this width on the place in hand stands beside the map, not under it. */
const WIDE = 940;
/** Widest map beside the place in hand, and alone. */
const BESIDE = 540;
const ALONE = 600;
/** Widest page, and what parts its columns. */
const PAGE = 960;
const GAP = 40;
/** Widest text. */
const TEXT = 640;

/**
 * What stands above the table of places, and below it.
 *
 * @param {JoinedUp} element
 * @param {Model} model
 * @param {Shapes} shapes
 * @returns {{above: Draw, below: Draw}}
 */
export function boundaryMap(element, model, shapes) {
  adopt(/** @type {ShadowRoot} */ (element.renderRoot));
  const board = new Board(element, model);
  let plan = new Plan(shapes, 0);
  const isWide = (/** @type {Page} */ page) => page.width >= WIDE;
  const where = (/** @type {Page} */ page) => whereTo(page, board, shapes);
  return {
    above(page) {
      const width = Math.min(page.width, isWide(page) ? BESIDE : ALONE);
      if (plan.width !== width) plan = new Plan(shapes, width);
      const trial = board.trial(page);
      const sides = trial ? triedSides(page, trial) : null;
      const wide = isWide(page);
      const column = wide ? Math.min(page.width, PAGE) - BESIDE - GAP : Math.min(page.width, TEXT);
      const key = legend(page, shapes);
      const flows = wide || board.chosen ? where(page) : nothing;
      const every = sides ? triedFigures(page, board, sides) : nothing;
      return html`<div class="around" data-section="map" data-wide=${wide ? '' : nothing}
          @keydown=${(/** @type {KeyboardEvent} */ event) => board.escape(event)}>
        <figure class="chart" part="chart" data-chart="map">
          <figcaption>Who belongs where
            <span class="sentence">Take a place, try it in another system, and see both sides. Nothing moves until you say so.</span></figcaption>
          ${picture(trial ?? page, board, plan, flowsOf(page.pack, shapes, board.chosen))}
        </figure>
        <div class="beside">${inHand(page, board, shapes, sides, column)}${sides ? nothing : flows}</div>
        ${wide ? key : every}${sides ? flows : nothing}${wide ? every : key}
      </div>`;
    },
    // On a phone the map should not push the table away before anything is touched.
    below: (page) => html`${madeParts(page)}${isWide(page) || board.chosen ? nothing : where(page)}`,
  };
}
