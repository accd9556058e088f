/** The map in the panel of the boundary: places to take in hand and try elsewhere. */

import { html, nothing } from 'lit';
import { adopt } from '../styles/map.js';
import { flowsOf } from '../words/flows.js';
import { triedSides } from '../words/sides.js';
import { Board } from './board.js';
import { bothSides } from './both-sides.js';
import { inHand } from './in-hand.js';
import { legend } from './legend.js';
import { picture } from './picture.js';
import { Plan } from './plan.js';
import { whereTo } from './where-to.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Model, Page, Shapes} from '../types.js' */

/** Above this width the place in hand stands beside the map, not under it. */
const WIDE = 860;
/** Widest map beside the place in hand, and alone. */
const BESIDE = 540;
const ALONE = 600;

/**
 * @param {JoinedUp} element
 * @param {Model} model
 * @param {Shapes} shapes
 */
export function boundaryMap(element, model, shapes) {
  adopt(/** @type {ShadowRoot} */ (element.renderRoot));
  const board = new Board(element, model);
  let plan = new Plan(shapes, 0);
  return (/** @type {Page} */ page) => {
    const wide = page.width >= WIDE;
    const width = Math.min(page.width, wide ? BESIDE : ALONE);
    if (plan.width !== width) plan = new Plan(shapes, width);
    const trial = board.trial(page);
    const sides = trial ? triedSides(page, trial) : null;
    const flows = (/** @type {string} */ place) => flowsOf(page.pack, shapes, place);
    return html`<div class="around" data-wide=${wide ? '' : nothing}>
      <figure class="chart" data-chart="map">
        <figcaption>Who belongs where
          <span class="sentence">Take a place, try it in another system, and see both sides. Nothing moves until you say so.</span></figcaption>
        ${picture(trial ?? page, board, plan, flows(board.chosen))}
        <p class="source">Approximate shapes drawn from postcode locations.</p>
      </figure>
      <div class="beside">${inHand(page, board, shapes, sides)}${sides ? nothing : whereTo(page, board, shapes, flows)}</div>
      ${bothSides(page, board, sides)}
      ${sides ? whereTo(page, board, shapes, flows) : nothing}
      ${legend(trial ?? page, shapes)}
    </div>`;
  };
}
