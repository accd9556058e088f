// What the project promises of its speed, and whether the run kept it.
import { BUDGET } from '../../scripts/sizes.js';
import { bytes, count, number, share } from './print.js';

/** @typedef {Awaited<ReturnType<typeof import('./calls.js').calls>>} Calls */
/** @typedef {import('./drags.js').Measured} Measured */
/** @typedef {import('./smoothness.js').Smoothness} Smoothness */
/** @typedef {{wasm: number, firstView: number}} Sizes */
/** @typedef {{limit: string, measured: string, verdict: string}} Kept */

const MOST = { curves: 8, draws: 50, move: 1, points: 5, updates: 30, drawn: /** @type {Record<number, number>} */ ({ 1: 50, 4: 100 }) };

/** @param {boolean} kept */
const verdict = (kept) => (kept ? 'met' : '**not met**');

/**
 * @param {string} what
 * @param {{p50: number, p95: number}} time
 * @param {number} most
 * @returns {Kept}
 */
function within(what, { p50, p95 }, most) {
  const usually = p50 <= most && p95 > most;
  return {
    limit: `${what} in at most ${number(most)} ms`,
    measured: `${number(p50)} ms, 95th percentile ${number(p95)}`,
    verdict: usually ? 'met at the median, **not** at the 95th percentile' : verdict(p95 <= most),
  };
}

/** @param {Measured['drags'][number]} drag */
const excess = ({ ours, empty }) => ours.dropped - empty.dropped;

/** @param {Measured} measured @param {number} rate @returns {Kept} */
function smooth({ drags }, rate) {
  const worst = drags.filter((drag) => drag.rate === rate).reduce((one, other) => (excess(other) > excess(one) ? other : one));
  return {
    limit: `Dragging any slider at ${speed(rate)} drops no more frames than an empty page and ${MOST.points} in 100`,
    measured: `${share(worst.ours.dropped)} against ${share(worst.empty.dropped)} in 100, of \`${worst.id}\``,
    verdict: verdict(excess(worst) <= MOST.points),
  };
}

/** @param {Measured} measured @returns {Kept} */
function follows({ drags }) {
  const least = Math.min(...drags.filter(({ rate, ours }) => rate > 1 && ours.inputs >= MOST.updates).map(({ ours }) => ours.updates));
  return {
    limit: `At a quarter of the speed the text follows a drag at least ${MOST.updates} times a second`,
    measured: `${share(least)} times`,
    verdict: verdict(least >= MOST.updates),
  };
}

/** @param {Measured['moves'][number]} move @returns {Kept} */
function drawn({ what, rate, shown, moves: made, ...delay }) {
  const timely = within(`What follows from a place that is ${what} is drawn, at ${speed(rate)},`, delay, MOST.drawn[rate]);
  return {
    ...timely,
    measured: `in the next frame in ${shown} of ${made} moves, ${timely.measured}`,
    verdict: shown === made ? timely.verdict : verdict(false),
  };
}

/** @param {string} what @param {number} size @param {number} most @returns {Kept} */
function light(what, size, most) {
  return { limit: `${what} at most ${bytes(most)}`, measured: bytes(size), verdict: verdict(size <= most) };
}

/** @param {number} rate */
export function speed(rate) {
  return rate === 1 ? 'full speed' : `1/${rate} speed`;
}

/**
 * @param {Calls} calls
 * @param {Measured} measured
 * @param {Sizes} sizes
 * @returns {Kept[]}
 */
export function limits({ times, sliders, draws }, measured, sizes) {
  const rates = [...new Set(measured.drags.map(({ rate }) => rate))];
  return [
    within(`The curves and flip points of all ${sliders} sliders`, times.curves.core, MOST.curves),
    within(`${count(draws)} draws`, times.draws.core, MOST.draws),
    within('The figures of a move', times.move.core, MOST.move),
    ...measured.moves.map(drawn),
    ...rates.map((rate) => smooth(measured, rate)),
    follows(measured),
    light('The WebAssembly', sizes.wasm, BUDGET.wasm),
    light('A first view', sizes.firstView, BUDGET.firstView),
  ];
}
