// The page draws in slices, and only where a change can move what is drawn.
import assert from 'node:assert/strict';
import test from 'node:test';
import { RUNS, SEED } from '../../www/store/runs.js';
import { explainer, pack } from './built.js';

/** A tenth of the page's runs: every one of them would differ. */
const FEW = RUNS / 10;

/** Whether an input moves a merger, which is all that is drawn. */
const moves = (/** @type {{moves: string[]}} */ input) => input.moves.some((section) => section.startsWith('merger'));

test('draws that are added in slices are the draws in one go', () => {
  const whole = explainer.draws({}, FEW, SEED);
  const slices = explainer.sampling({}, SEED);
  for (const slice of [1, 99, 400, 500]) slices.add(slice);
  assert.deepEqual(slices.draws(), whole);
  slices.free();
});

test('a band drawn by itself is the band among all draws, whatever is held', () => {
  for (const { name } of pack().merger) {
    for (const inputs of [{}, { [`merger.${name}.realised`]: '50', 'merger.horizon': '20' }]) {
      const { fans } = explainer.draws({ inputs }, FEW, SEED);
      const series = `merger.${name}.cumulative-by-year`;
      assert.deepEqual(explainer.draws({ inputs }, FEW, SEED, `merger.${name}`), { headlines: {}, fans: { [series]: fans[series] } });
    }
  }
});

test('of what is no merger no band is drawn', () => {
  for (const none of ['merger.nobody', 'ics', 'ccgs', '']) {
    assert.deepEqual(explainer.draws({}, FEW, SEED, none), { headlines: {}, fans: {} });
  }
});

test('no input of another section moves what is drawn, at either end or by any option', () => {
  const still = JSON.stringify(explainer.draws({}, FEW, SEED));
  const others = explainer.inputs().filter((input) => !moves(input));
  assert.ok(others.length > 10);
  for (const { id, min, max, options = [] } of others) {
    for (const value of [min, max, ...options.map((option) => option.id)]) {
      if (value === undefined) continue;
      assert.equal(JSON.stringify(explainer.draws({ inputs: { [id]: value } }, FEW, SEED)), still, `${id} at ${value}`);
    }
  }
});

test('no move of a place moves what is drawn', () => {
  const moved = Object.fromEntries(pack().place.filter(({ fixed }) => !fixed).map(({ id }) => [id, 'bob']));
  assert.deepEqual(explainer.draws({ places: moved }, FEW, SEED), explainer.draws({}, FEW, SEED));
});

test('every assumption of ours that moves a headline moves what is drawn', () => {
  const still = JSON.stringify(explainer.draws({}, FEW, SEED));
  const drawn = explainer.inputs().filter((input) => input.drawn && moves(input));
  // Eight of each of two mergers, two of the third.
  assert.equal(drawn.length, 18);
  for (const { id, high, default: standard, low } of drawn) {
    const value = high === standard ? low : high;
    assert.notEqual(JSON.stringify(explainer.draws({ inputs: { [id]: value } }, FEW, SEED)), still, id);
  }
});
