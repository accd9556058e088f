import assert from 'node:assert/strict';
import test from 'node:test';
import { explainer } from './built.js';

const half = { inputs: { 'merger.ccgs.realised': '50' } };

test('two scenarios are compared figure by figure, the second less the first', () => {
  const { figures } = explainer.compare(half, {});
  // 17,904,906 × 32.5 % × 2/3 × (75 % − 50 %)
  assert.deepEqual(figures['merger.ccgs.saving'], { value: '969849.075', unit: 'GBP a year', status: 'assumed' });
  assert.deepEqual(figures['ics.total'], { value: '0', unit: 'GBP', status: 'derived' });
});

test('a figure that one of the two has not is not apart by any number', () => {
  const never = { inputs: { 'merger.ccgs.realised': '0' } };
  assert.equal(explainer.compare(never, half).figures['merger.ccgs.payback-years'].value, null);
});

test('series are compared as far as the longer one goes', () => {
  const longer = { inputs: { 'merger.horizon': '12' } };
  const points = explainer.compare({}, longer).series['merger.ccgs.cumulative-by-year'];
  assert.deepEqual(points.map(({ x }) => x), Array.from({ length: 13 }, (_, x) => String(x)));
  assert.deepEqual(points.map(({ y }) => y), [...Array(11).fill('0'), null, null]);
});

test('what is wrong in either is mended, and what is no scenario is refused by name', () => {
  const bad = { inputs: { 'merger.ccgs.realised': '50', mood: '1' }, places: { luton: 'atlantis' } };
  assert.deepEqual(explainer.compare(bad, {}), explainer.compare(half, {}));
  for (const [a, b] of [[null, {}], [{}, 'x'], [undefined, undefined]]) {
    assert.throws(() => explainer.compare(a, b), { name: 'scenario-invalid' });
  }
});
