import assert from 'node:assert/strict';
import test from 'node:test';
import { changes, mended, reduced, same, untouched, withInput, withPlace } from '../../www/scenario.js';

const input = { id: 'merger.ccgs.realised', label: 'Share', unit: 'per cent', status: 'assumed', default: '75', min: '0', max: '120', step: '5' };
const years = { id: 'merger.horizon', label: 'Years', unit: 'years', status: 'assumed', default: '10', min: '3', max: '20', step: '1' };
const path = { id: 'deficit.path', label: 'Path', unit: 'choice', status: 'assumed', default: 'steady', options: [{ id: 'steady', label: 'a' }, { id: 'straight', label: 'b' }] };
const inputs = new Map([input, years, path].map((one) => [one.id, one]));
const pack = { place: [{ id: 'milton-keynes', name: 'Milton Keynes', system: 'blmk' }] };

test('a change does not touch the scenario that it starts from', () => {
  const changed = withInput(untouched, input, '50');
  assert.deepEqual(untouched, { inputs: {}, places: {} });
  assert.deepEqual(changed.inputs, { 'merger.ccgs.realised': '50' });
});

test('an input back at its default differs no more, however it is written', () => {
  const changed = withInput(untouched, input, '50');
  assert.deepEqual(withInput(changed, input, '75').inputs, {});
  assert.deepEqual(withInput(changed, input, '075.0').inputs, {});
});

test('a choice is compared as a word', () => {
  assert.deepEqual(withInput(untouched, path, 'straight').inputs, { 'deficit.path': 'straight' });
  assert.deepEqual(withInput(withInput(untouched, path, 'straight'), path, 'steady').inputs, {});
});

test('a place back home differs no more', () => {
  const moved = withPlace(untouched, pack, 'milton-keynes', 'bob');
  assert.deepEqual(moved.places, { 'milton-keynes': 'bob' });
  assert.deepEqual(withPlace(moved, pack, 'milton-keynes', 'blmk').places, {});
});

test('a link is reduced to what differs, and keeps what the core has to judge', () => {
  const asked = { inputs: { 'merger.ccgs.realised': '75.0', nonsense: '1' }, places: { 'milton-keynes': 'blmk' } };
  assert.deepEqual(reduced(asked, pack, inputs), { inputs: { nonsense: '1' }, places: {} });
});

test('what the core clamped, rounded or ignored shows as the core used it', () => {
  const asked = { inputs: { 'merger.ccgs.realised': '500', 'merger.horizon': '4.5', nonsense: '1' }, places: { pluto: 'bob' } };
  const warnings = [
    { code: 'clamped', input: 'merger.ccgs.realised', message: '' },
    { code: 'rounded', input: 'merger.horizon', message: '' },
    { code: 'unknown-input', input: 'nonsense', message: '' },
    { code: 'unknown-place', input: 'pluto', message: '' },
  ];
  assert.deepEqual(mended(asked, warnings, pack, inputs), {
    inputs: { 'merger.ccgs.realised': '120', 'merger.horizon': '5' },
    places: {},
  });
});

test('below the least is the least', () => {
  const asked = { inputs: { 'merger.horizon': '-7' }, places: {} };
  assert.deepEqual(mended(asked, [{ code: 'clamped', input: 'merger.horizon', message: '' }], pack, inputs).inputs, { 'merger.horizon': '3' });
});

test('two scenarios are the same when they hold the same, in any order', () => {
  const one = { inputs: { a: '1', b: '2' }, places: {} };
  assert.ok(same(one, { inputs: { b: '2', a: '1' }, places: {} }));
  assert.ok(!same(one, { inputs: { a: '1' }, places: {} }));
  assert.ok(!same(one, { inputs: { a: '1', b: '3' }, places: {} }));
  assert.ok(!same(one, { inputs: { a: '1', b: '2' }, places: { c: 'd' } }));
});

test('changes count inputs and places', () => {
  assert.equal(changes({ inputs: { a: '1' }, places: { b: 'c', d: 'e' } }), 3);
});
