/**
 * Arrows from a place to the trusts that its residents use, as thick as their shares. A trust with a
 * hospital in the place itself has a ring there: no arrow is short enough.
 */

import { nothing, svg } from 'lit';

/** @import {Flow} from '../words/flows.js' */
/** @import {Plan, Spot} from './plan.js' */

/** @typedef {{thick: number, blunt: number}} Pen thickness for all admissions, and how far a head stands out */

/** At the map's full width, in pixels; on a narrower map both shrink faster than it does. */
const PEN = { thick: 22, blunt: 4 };
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
  const shrunk = Math.min(1, plan.width / FULL) ** 2;
  const pen = { thick: PEN.thick * shrunk, blunt: Math.max(2, PEN.blunt * shrunk) };
  const away = flows.filter((flow) => spotsOf(plan, flow).length > 0 && hereOf(plan, place, flow).length === 0);
  return svg`<g class="arrows" aria-hidden="true">
    ${flows.flatMap((flow) => hereOf(plan, place, flow)).map(([x, y]) => svg`<circle class="here" cx=${x} cy=${y} r="7" />`)}
    ${away.map((flow) => arrow(from, spotsOf(plan, flow), Math.max(1, (share(flow.figure) / 100) * pen.thick), pen))}
    ${away.length > 0 ? svg`<circle cx=${from[0]} cy=${from[1]} r=${pen.blunt} />` : nothing}
  </g>`;
}

/** The points of a trust in the place itself. @param {Plan} plan @param {string} place @param {Flow} flow */
export function hereOf({ hospitals }, place, { sites }) {
  return hospitals.filter((hospital) => hospital.place === place && sites.includes(hospital.id)).map(({ at }) => at);
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
 * @param {Spot[]} spots
 * @param {number} thick
 * @param {Pen} pen
 */
function arrow(from, spots, thick, { blunt }) {
  const [x, y] = goal(from, spots);
  const length = Math.hypot(x - from[0], y - from[1]);
  const head = Math.min(length * 0.6, 1 + blunt + thick);
  const [alongX, alongY] = [(x - from[0]) / length, (y - from[1]) / length];
  const [neckX, neckY] = [x - alongX * head, y - alongY * head];
  const side = thick / 2 + blunt;
  const point = (/** @type {number} */ way) => `${neckX - alongY * side * way} ${neckY + alongX * side * way}`;
  return svg`${spots.length > 1 ? spots.map((spot) => svg`<line class="fork" x1=${x} y1=${y} x2=${spot[0]} y2=${spot[1]} />`) : nothing}
    <line class="shaft" x1=${from[0]} y1=${from[1]} x2=${neckX} y2=${neckY} stroke-width=${thick} />
    <path class="head" d="M${x} ${y}L${point(1)}L${point(-1)}Z" />`;
}
