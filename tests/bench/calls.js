// What the page asks of the core, timed in Node beside the yardsticks.
import { explainer as core, pack } from '../boundary/built.js';
import { differences, drawDifferences, sampleDifferences } from './agreement.js';
import { sliders as slidersOf } from './sliders.js';
import { quantile, time } from './timing.js';
import { yardstick } from './yardstick/yardstick.js';

/** @import {Scenario} from './types.js' */
/** @import {Timed} from './timing.js' */

const ROUNDS = 100;
const DRAWS = 10_000;
// The decimal packages are so slow that they draw less and have their turn less often.
const FEW_DRAWS = 200;
const SEED = 1;

const PAYBACK = 'merger.ccgs.payback-years';
/** @type {Record<string, string>[]} */
const MOVES = [{ 'milton-keynes': 'bob' }, { luton: 'herts-west-essex' }, { 'central-bedfordshire': 'bob' }, {}];

/** @type {Scenario[]} Where levers are pulled, where the merger never pays back, where a range has an end. */
const SPECIAL = [
  { inputs: { 'deficit.path': 'straight', 'deficit.prevention': '20000000', 'deficit.social-care': '7000000', 'deficit.spend-to-save': '30' } },
  { inputs: { 'deficit.good-practice': '60000000', 'deficit.prevention': '60000000', 'deficit.first-year': '3' } },
  { inputs: { 'merger.ccgs.realised': '10', 'merger.ccgs.new-running-costs': '100000' } },
  { inputs: { 'merger.ccgs.duplicated': '0', 'deficit.start': '0', 'merger.horizon': '3' } },
];

/** As in a drag: another value each time. @param {number} round @returns {Scenario} */
const dragged = (round) => ({ inputs: { 'merger.ccgs.realised': String(30 + 5 * (round % 19)) } });

const whole = pack();
const sliders = slidersOf(whole);

/** The yardsticks, and what they say otherwise than the core. */
export async function yardsticks() {
  const [doubles, decimal, big] = await Promise.all([
    yardstick('doubles', whole, sliders),
    yardstick('decimal', whole, sliders),
    yardstick('big', whole, sliders),
  ]);
  const scenes = whole.scene.map((/** @type {Scenario} */ { inputs, places }) => ({ inputs, places }));
  const told = [doubles, decimal, big].flatMap((each) =>
    [...scenes, ...SPECIAL].flatMap((scenario) => differences(core, each, sliders, scenario)));
  const few = doubles.draws({}, FEW_DRAWS, SEED);
  const drawn = [
    ...sampleDifferences(core.draws({}, DRAWS, SEED), doubles.draws({}, DRAWS, SEED)),
    ...[decimal, big].flatMap((each) => drawDifferences(few, each.draws({}, FEW_DRAWS, SEED))),
  ];
  return { doubles, decimal, big, differences: [...told, ...drawn] };
}

/** Times every call, in milliseconds: `{row: {contender: {p50, p95}}}`. */
export async function calls() {
  const { doubles, decimal, big, differences: told } = await yardsticks();
  if (told.length > 0) {
    throw new Error(`The yardsticks do not say what the core says, so there is nothing to compare:\n${told.join('\n')}`);
  }
  const scale = DRAWS / FEW_DRAWS;
  /** @type {Record<string, Record<string, Timed & {scale?: number}>>} */
  const rows = {
    evaluate: {
      core: { call: (round) => core.evaluate(dragged(round)) },
      doubles: { call: (round) => doubles.evaluate(dragged(round)) },
      decimal: { call: (round) => decimal.evaluate(dragged(round)) },
      big: { call: (round) => big.evaluate(dragged(round)) },
    },
    move: { core: { call: (round) => core.evaluate({ places: MOVES[round % MOVES.length] }) } },
    working: { core: { call: (round) => core.working(PAYBACK, dragged(round)) } },
    matters: { core: { call: (round) => core.matters(PAYBACK, dragged(round)) } },
    solve: { core: { call: (round) => core.solve('merger.ccgs.one-off-per-pound', PAYBACK, '5', dragged(round)) } },
    curves: {
      core: { call: (round) => sliders.map(({ id, figure }) => core.along(id, figure, dragged(round))) },
      doubles: { call: (round) => doubles.curves(dragged(round)) },
      decimal: { call: (round) => decimal.curves(dragged(round)), every: 5 },
      big: { call: (round) => big.curves(dragged(round)), every: 5 },
    },
    draws: {
      core: { call: (round) => core.draws(dragged(round), DRAWS, SEED) },
      doubles: { call: (round) => doubles.draws(dragged(round), DRAWS, SEED) },
      decimal: { call: (round) => decimal.draws(dragged(round), FEW_DRAWS, SEED), every: 5, scale },
      big: { call: (round) => big.draws(dragged(round), FEW_DRAWS, SEED), every: 5, scale },
    },
  };
  time(Object.values(rows).flatMap((row) => Object.values(row)), ROUNDS);
  const times = Object.entries(rows).map(([name, row]) => [name, Object.fromEntries(
    Object.entries(row).map(([by, { times = [], scale: by_ = 1 }]) => [by, {
      p50: by_ * quantile(times, 0.5),
      p95: by_ * quantile(times, 0.95),
    }]),
  )]);
  return {
    rounds: ROUNDS,
    sliders: sliders.length,
    figures: Object.keys(core.evaluate({}).figures).length,
    draws: DRAWS,
    fewDraws: FEW_DRAWS,
    times: /** @type {Record<string, Record<string, {p50: number, p95: number}>>} */ (Object.fromEntries(times)),
  };
}
