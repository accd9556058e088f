// What the page asks of the core, timed in Node: the WebAssembly beside its twin in plain JavaScript, which
// is made of the same Rust. No second copy of any formula.
import { Explainer as Twin } from '../../pkg/twin/joined_up.js';
import { bytes, explainer as core } from '../boundary/built.js';
import { sliders as slidersOf } from './sliders.js';
import { quantile, time } from './timing.js';

/** @typedef {import('./timing.js').Timed} Timed */

const ROUNDS = 100;
const DRAWS = 10_000;
const SEED = 1;

const PAYBACK = 'merger.ccgs.payback-years';
/** @type {Record<string, string>[]} */
const MOVES = [{ 'milton-keynes': 'bob' }, { luton: 'herts-west-essex' }, { 'central-bedfordshire': 'bob' }, {}];

/** As in a drag: another value each time. @param {number} round */
const dragged = (round) => ({ inputs: { 'merger.ccgs.realised': String(30 + 5 * (round % 19)) } });

/** Times every call, in milliseconds: `{row: {contender: {p50, p95}}}`. */
export async function calls() {
  const sliders = slidersOf();
  /** @type {Record<string, (asked: typeof core, round: number) => unknown>} */
  const asks = {
    evaluate: (asked, round) => asked.evaluate(dragged(round)),
    part: (asked, round) => asked.evaluate(dragged(round), ['merger.ccgs']),
    move: (asked, round) => asked.evaluate({ places: MOVES[round % MOVES.length] }, ['boundary']),
    working: (asked, round) => asked.working(PAYBACK, dragged(round)),
    matters: (asked, round) => asked.matters(PAYBACK, dragged(round)),
    solve: (asked, round) => asked.solve('merger.ccgs.one-off-per-pound', PAYBACK, '5', dragged(round)),
    curves: (asked, round) => sliders.map(({ id, figure }) => asked.along(id, figure, dragged(round))),
    draws: (asked, round) => asked.draws(dragged(round), DRAWS, SEED),
  };
  const twin = /** @type {typeof core} */ (/** @type {unknown} */ (new Twin(bytes())));
  /** @type {Record<string, {core: Timed, twin: Timed}>} */
  const rows = Object.fromEntries(Object.entries(asks).map(([name, ask]) => [name, {
    core: { call: (/** @type {number} */ round) => ask(core, round) },
    twin: { call: (/** @type {number} */ round) => ask(twin, round), every: 5 },
  }]));
  time(Object.values(rows).flatMap((row) => Object.values(row)), ROUNDS);
  const told = (/** @type {Timed} */ { times = [] }) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
  return {
    rounds: ROUNDS,
    sliders: sliders.length,
    figures: Object.keys(core.evaluate({}).figures).length,
    draws: DRAWS,
    times: Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, { core: told(row.core), twin: told(row.twin) }])),
  };
}
