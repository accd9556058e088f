import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { explainer } from './built.js';

const value = (id, scenario = {}) => explainer.evaluate(scenario).figures[id].value;

/** Every value below `node`, with the way to it. */
function* leaves(node, way = '') {
  if (node !== null && typeof node === 'object') {
    for (const [key, below] of Object.entries(node)) yield* leaves(below, `${way}/${key}`);
  } else yield [way, node];
}

function* objects(node) {
  if (node === null || typeof node !== 'object') return;
  yield node;
  for (const below of Object.values(node)) yield* objects(below);
}

test('an empty scenario gives the defaults', () => {
  assert.equal(value('ics.total'), '22300000');
  assert.match(value('merger.ccgs.payback-years'), /^3\.69727/);
  assert.equal(value('deficit.balanced-in'), null);
});

test('what differs changes what follows from it, and says what it was', () => {
  const { figures } = explainer.evaluate({ inputs: { 'merger.ccgs.realised': '50' } });
  const { value: after, before, unit, status } = figures['merger.ccgs.payback-years'];
  assert.match(after, /^5\.15894/);
  assert.match(before, /^3\.69727/);
  assert.deepEqual([unit, status], ['years', 'assumed']);
});

test('a move changes who belongs where, and is told of', () => {
  const { figures, findings } = explainer.evaluate({ places: { 'milton-keynes': 'bob' } });
  assert.equal(figures['boundary.blmk.residents-2024'].value, '749943');
  assert.deepEqual(findings, [{ code: 'below-million', system: 'blmk', threshold: 'million' }]);
});

test('all that comes out is plain: objects, lists, text and null', () => {
  const scenario = { inputs: { mood: '1' }, places: { 'central-bedfordshire': 'bob' } };
  const evaluation = explainer.evaluate(scenario);
  for (const [way, leaf] of leaves(evaluation)) assert(leaf === null || typeof leaf === 'string', way);
  for (const each of objects(evaluation)) {
    assert([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(each)));
  }
  assert.deepEqual(JSON.parse(JSON.stringify(evaluation)), evaluation);
});

test('keys keep one order whatever is asked', () => {
  const orderOf = (scenario) => {
    const { figures, series, ...rest } = explainer.evaluate(scenario);
    return [figures, series, rest, figures['ics.total']].map(Object.keys);
  };
  const first = orderOf({});
  assert.deepEqual(first[2], ['scenario', 'findings', 'claims', 'warnings', 'idle']);
  for (const places of [{ luton: 'bob' }, { bedford: 'bob', luton: 'central-east' }]) {
    assert.deepEqual(orderOf({ inputs: { 'merger.horizon': '20' }, places }), first);
  }
});

test('a number that is no text is left out with a warning', () => {
  const { figures, warnings } = explainer.evaluate({ inputs: { 'ics.budget-2018-19': 0.1 + 0.2 } });
  assert.equal(figures['ics.total'].value, '22300000');
  assert.deepEqual(warnings.map(({ code, input }) => [code, input]), [['not-a-number', 'ics.budget-2018-19']]);
  assert.match(warnings[0].message, /takes a decimal as text, such as "12\.5"/);
});

test('parts of a scenario may be absent, undefined or null', () => {
  for (const scenario of [{ inputs: null }, { places: undefined }, { inputs: {}, places: {} }]) {
    assert.deepEqual(explainer.evaluate(scenario), explainer.evaluate({}));
  }
});

test('a scenario without a prototype is one like any other', () => {
  const inputs = Object.assign(Object.create(null), { 'merger.horizon': '8' });
  const scenario = Object.assign(Object.create(null), { inputs });
  assert.equal(value('ics.saving-to-repay', scenario), '2787500');
});

test('what is no scenario throws an error that says what one is, and the next call is answered', () => {
  const none = [null, undefined, 42, 'x', true, [], 10n, Symbol('x'), { inputs: [] }, { places: 'bob' }, { inputs: 4 }];
  for (const scenario of none) {
    assert.throws(() => explainer.evaluate(scenario), (error) => {
      assert(error instanceof Error);
      assert.equal(error.name, 'scenario-invalid');
      assert.match(error.message, /Pass an object such as/);
      return true;
    });
    assert.equal(value('ics.total'), '22300000');
  }
});

test('one evaluation leaves nothing behind for the next', () => {
  const before = explainer.evaluate({});
  explainer.evaluate({ inputs: { 'review.cost': '1' }, places: { luton: 'bob' } });
  assert.deepEqual(explainer.evaluate({}), before);
});

test('a clamped value is told to the console as well, for whoever embeds the page', () => {
  const { mock: calls } = mock.method(console, 'warn', () => {});
  const { warnings } = explainer.evaluate({ inputs: { 'merger.horizon': '50', mood: '1' } });
  assert.deepEqual(calls.calls.map((call) => call.arguments), [[warnings[0].message]]);
  calls.restore();
});
