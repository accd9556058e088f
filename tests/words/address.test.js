import assert from 'node:assert/strict';
import test from 'node:test';
import { fragment, scenarioOf } from '../../www/address.js';
import { untouched } from '../../www/scenario.js';

const moved = {
  inputs: { 'merger.ccgs.realised': '50', 'deficit.path': 'straight' },
  places: { 'milton-keynes': 'bob' },
};

test('a scenario survives the address', () => {
  assert.deepEqual(scenarioOf(fragment(moved, 1)), moved);
  assert.deepEqual(scenarioOf(`#${fragment(moved, 1)}`), moved);
});

test('the fragment reads as words', () => {
  assert.equal(fragment(moved, 1), 'v=1&merger.ccgs.realised=50&deficit.path=straight&place.milton-keynes=bob');
});

test('nothing changed is no fragment', () => {
  assert.equal(fragment(untouched, 1), '');
  assert.deepEqual(scenarioOf(''), untouched);
  assert.deepEqual(scenarioOf('#'), untouched);
});

test('an anchor of the host page is not a scenario', () => {
  assert.equal(scenarioOf('#comments'), null);
});

test('what a frame is set to, and what an AMP page adds, is no input', () => {
  assert.deepEqual(scenarioOf('#amp=1'), untouched);
  assert.deepEqual(scenarioOf('#view=merger&theme=dark&scene=x&pack=y&v=1'), untouched);
});

test('values that are odd come through whole, for the core to judge', () => {
  const odd = { inputs: { 'a b': '1&2=3#4', é: '−5' }, places: { '': 'x' } };
  assert.deepEqual(scenarioOf(fragment(odd, 1)), odd);
});

test('a broken escape does not throw', () => {
  assert.doesNotThrow(() => scenarioOf('#merger.ccgs.realised=%E0%A4%A'));
});

test('a key that names a prototype stays a plain key', () => {
  const { inputs } = scenarioOf('#__proto__=1') ?? assert.fail('not ours');
  assert.deepEqual(Object.keys(inputs), ['__proto__']);
  assert.equal(Object.getPrototypeOf(inputs), Object.prototype);
});
