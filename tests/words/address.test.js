import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fragment, stateOf, versionOf } from '../../www/address.js';
import { untouched } from '../../www/scenario.js';

const moved = {
  inputs: { 'merger.ccgs.realised': '50', 'deficit.path': 'straight' },
  places: { 'milton-keynes': 'bob' },
};

/** @param {typeof moved} scenario */
const alone = (scenario) => ({ scenario, kept: null, home: '' });

test('a scenario survives the address', () => {
  assert.deepEqual(stateOf(fragment(alone(moved), 1)), alone(moved));
  assert.deepEqual(stateOf(`#${fragment(alone(moved), 1)}`), alone(moved));
});

test('the fragment reads as words', () => {
  assert.equal(fragment(alone(moved), 1), 'v=1&merger.ccgs.realised=50&deficit.path=straight&place.milton-keynes=bob');
});

test('an A that is kept has the same words under a.', () => {
  const kept = { inputs: { 'merger.ccgs.realised': '100' }, places: { 'milton-keynes': 'bob' } };
  const scenario = { inputs: { 'merger.ccgs.realised': '50' }, places: {} };
  const text = 'v=1&merger.ccgs.realised=50&a.merger.ccgs.realised=100&a.place.milton-keynes=bob';
  assert.equal(fragment({ scenario, kept, home: '' }, 1), text);
  assert.deepEqual(stateOf(text), { scenario, kept, home: '' });
});

test('an A that changes nothing survives too, beside what is set and beside nothing', () => {
  assert.equal(fragment({ scenario: moved, kept: untouched, home: '' }, 1), `${fragment(alone(moved), 1)}&a=baseline`);
  assert.equal(fragment({ scenario: untouched, kept: untouched, home: '' }, 1), 'v=1&a=baseline');
  for (const scenario of [moved, untouched]) {
    assert.deepEqual(stateOf(fragment({ scenario, kept: untouched, home: '' }, 1)), { scenario, kept: untouched, home: '' });
  }
});

test('an A alone survives beside nothing that is set', () => {
  assert.deepEqual(stateOf(fragment({ scenario: untouched, kept: moved, home: '' }, 1)), { scenario: untouched, kept: moved, home: '' });
});

test('whatever the ids and values are, both scenarios survive', () => {
  // No input of a pack is called so: the address has these words for itself.
  const id = fc.string({ minLength: 1 }).filter((key) => !/^(v|a|home|__proto__)$|^(a|place)\./.test(key));
  const record = fc.dictionary(id, fc.string(), { noNullPrototype: true });
  const scenario = fc.record({ inputs: record, places: record }, { noNullPrototype: true });
  fc.assert(fc.property(scenario, fc.option(scenario), fc.string(), (own, kept, home) => {
    assert.deepEqual(stateOf(fragment({ scenario: own, kept, home }, 1)), { scenario: own, kept, home });
  }));
});

test('where a reader lives is one key, with a scenario and without, and no part of either', () => {
  assert.equal(fragment({ scenario: untouched, kept: null, home: 'luton' }, 1), 'v=1&home=luton');
  assert.equal(fragment({ ...alone(moved), home: 'luton' }, 1), `${fragment(alone(moved), 1)}&home=luton`);
  assert.deepEqual(stateOf('v=1&home=luton&place.luton=bob'), {
    scenario: { inputs: {}, places: { luton: 'bob' } }, kept: null, home: 'luton',
  });
});

test('nothing changed is no fragment', () => {
  assert.equal(fragment(alone(untouched), 1), '');
  assert.deepEqual(stateOf(''), alone(untouched));
  assert.deepEqual(stateOf('#'), alone(untouched));
});

test('an anchor of the host page is not a scenario', () => {
  assert.equal(stateOf('#comments'), null);
});

test('what a frame is set to, and what an AMP page adds, is no input', () => {
  const nothing = { scenario: untouched, kept: null, home: '' };
  assert.deepEqual(stateOf('#amp=1'), nothing);
  assert.deepEqual(stateOf('#view=merger&theme=dark&scene=x&pack=y&v=1'), nothing);
});

test('values that are odd come through whole, for the core to judge', () => {
  const odd = { inputs: { 'a b': '1&2=3#4', é: '−5' }, places: { '': 'x' } };
  assert.deepEqual(stateOf(fragment({ scenario: odd, kept: odd, home: '' }, 1)), { scenario: odd, kept: odd, home: '' });
});

test('a broken escape does not throw', () => {
  assert.doesNotThrow(() => stateOf('#merger.ccgs.realised=%E0%A4%A&a.%E0%A4%A=1'));
});

test('a key that names a prototype stays a plain key', () => {
  for (const key of ['__proto__', 'a.__proto__']) {
    const { scenario, kept } = stateOf(`#${key}=1`) ?? assert.fail('not ours');
    const { inputs } = kept ?? scenario;
    assert.deepEqual(Object.keys(inputs), ['__proto__']);
    assert.equal(Object.getPrototypeOf(inputs), Object.prototype);
  }
});

test('a link says which version of the pack it was made with, or does not', () => {
  assert.equal(versionOf(`#${fragment(alone(moved), 7)}`), 7);
  assert.equal(versionOf('#merger.ccgs.realised=50'), 0);
  for (const text of ['', '#v=', '#v=2x', '#v=-1']) assert.ok(!(versionOf(text) > 0), text);
});
