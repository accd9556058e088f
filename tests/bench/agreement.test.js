// `make bench` compares times of the same answer: these hold the yardsticks to the core.
import assert from 'node:assert/strict';
import test from 'node:test';
import { explainer, pack } from '../boundary/built.js';
import { differences, drawDifferences, sampleDifferences } from './agreement.js';
import { yardsticks } from './calls.js';
import { sliders } from './sliders.js';

const { doubles, decimal, differences: told } = await yardsticks();

test('the same model in doubles, decimal.js and big.js says what the core says, curve by curve and draw by draw', () => {
  assert.deepEqual(told, []);
});

test('a yardstick that says something else is found out', () => {
  const all = sliders(pack());
  /** @type {import('./types.js').Yardstick} */
  const dearer = {
    ...doubles,
    curves: (scenario) => doubles.curves({ inputs: { ...scenario.inputs, 'merger.ccgs.overrun': '21' } }),
  };
  const found = differences(explainer, dearer, all, {});
  assert(found.some((line) => line.includes('merger.ccgs.realised at')), found[0]);
  assert(found.some((line) => line.includes('merger.ccgs.new-running-costs flips at')), found[0]);
  assert(found.every((line) => line.includes('merger.')), 'an overrun is nothing to the other sections');
  const other = doubles.draws({ inputs: { 'merger.ccgs.duplicated': '30' } }, 10_000, 1);
  assert(sampleDifferences(explainer.draws({}, 10_000, 1), other).length > 0);
  assert(drawDifferences(doubles.draws({}, 200, 1), decimal.draws({}, 200, 2)).length > 0);
});
