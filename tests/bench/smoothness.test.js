import assert from 'node:assert/strict';
import test from 'node:test';
import { limits } from './limits.js';
import { summed } from './smoothness.js';
import { quantile } from './timing.js';

const FRAME = 16.7;

/** @param {number[]} gaps between one frame and the next, in frames */
function drag(gaps) {
  let now = 1000;
  const frames = [now, ...gaps.map((gap) => (now += gap * FRAME))];
  return { frames, delays: [4, 8, 40], inputs: 10, updates: 5 };
}

test('a gap of three frames drops two, and a frame that comes a little late drops none', () => {
  // 1 + 1 + 3 + 1 = 6 frames were due, of which 4 came: 2 of 6 dropped.
  assert.equal(summed([drag([1, 1.2, 3, 0.9])], FRAME).dropped.toFixed(4), '33.3333');
  // With another drag of 6 due and 6 drawn, 2 of 12.
  assert.equal(summed([drag([1, 1, 3, 1]), drag([1, 1, 1, 1, 1, 1])], FRAME).dropped.toFixed(4), '16.6667');
});

test('quantiles are by nearest rank', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  assert.deepEqual([quantile(values, 0.5), quantile(values, 0.95), quantile([7], 0.95)], [10, 19, 7]);
});

test('a limit is met, met only at the median, or not met, each in words', () => {
  const call = (/** @type {number} */ p50, /** @type {number} */ p95) => ({ core: { p50, p95 }, twin: { p50, p95 } });
  const calls = {
    rounds: 1, sliders: 32, figures: 121, draws: 10_000,
    times: { curves: call(7, 9), draws: call(51, 60), move: call(0.4, 0.9) },
  };
  const [even, bumpy] = [summed([drag([1, 1, 1, 1])], FRAME), summed([drag([1, 2, 1, 1])], FRAME)];
  const measured = {
    frame: FRAME, version: '1', rounds: 1, seconds: 2, trials: [],
    drags: [{ id: 'a', rate: 1, ours: even, empty: even }, { id: 'b', rate: 4, ours: bumpy, empty: even }],
    moves: [{ what: 'moved in the list', rate: 1, p50: 9, p95: 12, shown: 20, moves: 20 }],
  };
  assert.deepEqual(limits(calls, measured, { wasm: 1, firstView: 1_000_000 }).map(({ verdict }) => verdict.replaceAll('*', '')), [
    'met at the median, not at the 95th percentile', 'not met', 'met', 'met',
    // A drag of five frames moved 10 times and changed its text 5 times: 5 ÷ (5 × 16.7 ms) = 60 a second.
    'met', 'not met', 'met', 'met', 'not met',
  ]);
  measured.moves[0].shown = 19;
  assert.match(limits(calls, measured, { wasm: 1, firstView: 1 })[3].verdict, /not.* met/);
});
