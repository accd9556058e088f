/**
 * Names on the map, each where it covers no other: shares at their arrows, places, then systems and
 * hospitals as far as there is room. On a phone there is none for more than places: the list has the shares.
 */

import { svg } from 'lit';
import { wrapped } from '../charts/labels.js';
import { publishedText } from '../words/figure.js';
import { placeShort, systemShort } from '../words/names.js';
import { goal, hereOf, spotsOf } from './arrows.js';

/** @import {Page} from '../types.js' */
/** @import {Flow} from '../words/flows.js' */
/** @import {Plan, Spot} from './plan.js' */

/**
 * @typedef {object} Name
 * @property {string} kind its class
 * @property {string[]} lines
 * @property {Spot} at what it names
 * @property {Spot[]} shifts where it may stand from there, the best first
 * @property {boolean} [spare] left out where there is no room
 */
/** @typedef {[left: number, top: number, right: number, bottom: number]} Box */

/** Below this width the legend alone names the systems, and the list the hospitals. */
const ROOMY = 460;
const LINE = 14;
/** Width of a letter in a short name, about. */
const LETTER = 7.6;
/** Most letters in a line of a place's name. */
const LETTERS = 14;

/** On what it names, or a little off; rather below, where a small place has no other above it. @type {Spot[]} */
const OVER = [[0, 0], [0, 10], [0, -10], [0, 18], [0, -18], [-16, 0], [16, 0], [-22, 14], [22, 14], [-22, -14], [22, -14], [0, 28], [0, -28]];

/**
 * @param {Page} page
 * @param {Plan} plan
 * @param {(place: string) => string} systemOf
 * @param {string} chosen
 * @param {Flow[]} flows
 */
export function lettering(page, plan, systemOf, chosen, flows) {
  const roomy = plan.width >= ROOMY;
  const from = plan.middles.get(chosen);
  const shares = from && roomy ? flows.flatMap((flow) => shareName(page, plan, chosen, from, flow)) : [];
  const places = [...plan.bySize].reverse().map((id) => placeName(page, plan, id));
  /** @type {Name[]} */
  const wanted = [
    ...shares,
    ...places,
    ...roomy ? systemNames(page, plan, systemOf) : [],
    ...roomy ? plan.hospitals.filter(({ id, place }) => place === chosen || flows.some(({ sites }) => sites.includes(id)))
      .map(({ name, at }) => beside(at, 'hospital-name', shortened(name), true)) : [],
  ];
  /** Where arrows begin and hospitals are nobody should write. @type {Box[]} */
  const taken = [...from ? [around(from, 6)] : [], ...plan.hospitals.map(({ at }) => around(at, 4))];
  return svg`<g class="names" aria-hidden="true">${wanted.map((name) => written(name, taken, plan))}</g>`;
}

/** @param {Page} page @param {Plan} plan @param {string} id @returns {Name} */
function placeName(page, plan, id) {
  return { kind: 'place-name', lines: wrapped(placeShort(page.pack, id), LETTERS), at: plan.middles.get(id) ?? [0, 0], shifts: OVER };
}

/**
 * The largest place of each system bears its name too, unless it is the same.
 *
 * @param {Page} page
 * @param {Plan} plan
 * @param {(place: string) => string} systemOf
 */
function systemNames({ pack }, plan, systemOf) {
  const largest = new Map([...plan.bySize].reverse().map((id) => [systemOf(id), id]));
  return [...largest].filter(([system, id]) => systemShort(pack, system) !== placeShort(pack, id)).map(/** @returns {Name} */ ([system, id]) => ({
    kind: 'system-name',
    lines: wrapped(systemShort(pack, system), LETTERS),
    at: plan.middles.get(id) ?? [0, 0],
    shifts: [[0, 15], [0, 22], [0, -22], [0, 30], [24, 26], [-24, 26], [0, 40]],
    spare: true,
  }));
}

/**
 * @param {Page} page
 * @param {Plan} plan
 * @param {string} place
 * @param {Spot} from
 * @param {Flow} flow
 * @returns {Name[]}
 */
function shareName(page, plan, place, from, flow) {
  const spots = spotsOf(plan, flow);
  if (spots.length === 0) return [];
  const [here] = hereOf(plan, place, flow);
  return [beside(here ?? goal(from, spots), 'share', publishedText(page, flow.figure, { digits: 1 }))];
}

/**
 * @param {Spot} at
 * @param {string} kind
 * @param {string} text
 * @param {boolean} [spare]
 * @returns {Name}
 */
function beside(at, kind, text, spare) {
  const far = (text.length * LETTER) / 2 + 7;
  return { kind, lines: [text], at, shifts: [[far, 0], [-far, 0], [0, 14], [0, -14], [far, 12], [-far, 12], [far, -12], [-far, -12]], spare };
}

/** @param {string} hospital */
function shortened(hospital) {
  return hospital.replace(/( University)?( General)? Hospital$/, '');
}

/**
 * @param {Name} name
 * @param {Box[]} taken what is written is taken too
 * @param {Plan} plan
 */
function written({ kind, lines, at, shifts, spare }, taken, { width }) {
  const half = (Math.max(...lines.map(({ length }) => length)) * LETTER) / 2;
  const tall = (lines.length * LINE) / 2;
  let best = { covered: Infinity, x: 0, y: 0 };
  for (const [right, down] of shifts) {
    const x = Math.min(Math.max(at[0] + right, half), width - half);
    const y = at[1] + down;
    const covered = taken.reduce((sum, other) => sum + overlap([x - half, y - tall, x + half, y + tall], other), 0);
    if (covered < best.covered) best = { covered, x, y };
    if (covered === 0) break;
  }
  if (spare && best.covered > 0) return svg``;
  const { x, y } = best;
  taken.push([x - half, y - tall, x + half, y + tall]);
  return svg`<text class="halo ${kind}" text-anchor="middle" x=${x} y=${y - tall + LINE - 3}>${lines.map((line, row) => svg`<tspan x=${x}
    dy=${row ? LINE : 0}>${line}</tspan>`)}</text>`;
}

/** @param {Spot} spot @param {number} far @returns {Box} */
function around([x, y], far) {
  return [x - far, y - far, x + far, y + far];
}

/** @param {Box} one @param {Box} other */
function overlap([left, top, right, bottom], [otherLeft, otherTop, otherRight, otherBottom]) {
  return Math.max(0, Math.min(right, otherRight) - Math.max(left, otherLeft)) * Math.max(0, Math.min(bottom, otherBottom) - Math.max(top, otherTop));
}
