/** Arrows from a place to the trusts that its residents use: as thick as their shares. */

import { nothing, svg } from 'lit';

/** @import {Flow} from '../words/flows.js' */
/** @import {Plan, Spot} from './plan.js' */

/** Pixels of thickness for all admissions, at the map's full width. */
const ALL = 22;
const FULL = 540;
/** A trust with two sites is reached between them: no source tells their shares apart. */
const FORK = 0.72;

/**
 * @param {Plan} plan
 * @param {string} place
 * @param {Flow[]} flows
 * @param {(figure: string) => number} share in per cent
 */
export function arrows(plan, place, flows, share) {
  const from = plan.middles.get(place);
  if (!from) return nothing;
  const scale = (ALL / 100) * Math.min(1, plan.width / FULL);
  return svg`<g class="arrows" aria-hidden="true">
    ${flows.map((flow) => arrow(from, spotsOf(plan, flow), Math.max(1.5, share(flow.figure) * scale)))}
    <circle cx=${from[0]} cy=${from[1]} r="4" />
  </g>`;
}

/** The points of a trust. @param {Plan} plan @param {Flow} flow */
export function spotsOf({ hospitals }, { sites }) {
  return hospitals.filter(({ id }) => sites.includes(id)).map(({ at }) => at);
}

/** Where an arrow ends. @param {Spot} from @param {Spot[]} spots @returns {Spot} */
export function goal(from, spots) {
  if (spots.length === 1) return spots[0];
  const [x, y] = [0, 1].map((axis) => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length);
  return [from[0] + (x - from[0]) * FORK, from[1] + (y - from[1]) * FORK];
}

/**
 * @param {Spot} from
 * @param {Spot[]} spots none where the trust has no point on the map
 * @param {number} thick
 */
function arrow(from, spots, thick) {
  if (spots.length === 0) return nothing;
  const [x, y] = goal(from, spots);
  const length = Math.hypot(x - from[0], y - from[1]);
  const head = Math.min(length * 0.6, 5 + thick);
  const [alongX, alongY] = [(x - from[0]) / length, (y - from[1]) / length];
  const [neckX, neckY] = [x - alongX * head, y - alongY * head];
  const side = thick / 2 + 4;
  const point = (/** @type {number} */ way) => `${neckX - alongY * side * way} ${neckY + alongX * side * way}`;
  return svg`${spots.length > 1 ? spots.map((spot) => svg`<line class="fork" x1=${x} y1=${y} x2=${spot[0]} y2=${spot[1]} />`) : nothing}
    <line class="shaft" x1=${from[0]} y1=${from[1]} x2=${neckX} y2=${neckY} stroke-width=${thick} />
    <path class="head" d="M${x} ${y}L${point(1)}L${point(-1)}Z" />`;
}
