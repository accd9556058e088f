import assert from 'node:assert/strict';
import test from 'node:test';
import { explainer, snapshot } from './built.js';
import { askedAgain } from './same-everywhere.js';

const payback = 'merger.ccgs.payback-years';
const realised = 'merger.ccgs.realised';

/** Checks that `ask` throws an error by that name, and that the next question is answered. */
function refused(ask, name, message) {
  assert.throws(ask, (error) => {
    assert(error instanceof Error);
    assert.equal(error.name, name);
    assert.match(error.message, message);
    return true;
  });
  assert.equal(explainer.solve('chair.pay', 'chair.day-rate', '600', {}).value, '46800');
}

test('the same seed gives the same bytes in WebAssembly as natively', () => {
  const text = snapshot('same-everywhere');
  assert.equal(askedAgain(explainer, text), text);
});

test('a curve has its points and its flips, and what is set moves both', () => {
  const { points, flips } = explainer.along(realised, payback, {});
  assert.deepEqual([points[0].x, points.at(-1).x], ['0', '120']);
  assert.equal(points[0].y, null);
  // P a year is planned, of which 1/3, 2/3 and then all arrives; 1.38 P and 0.5 P are spent once, and
  // 150,000 a year, which is 0.038665… P. In ten years 9 P: (1.88 + 0.38665…) ÷ 9 = 25.185 %. In the five
  // until the next merger 4 P: (1.88 + 0.19332…) ÷ 4 = 51.833 %.
  assert.deepEqual(flips.map(({ code, above }) => [code, above]), [['within-horizon', true], ['within-life-single-body', true]]);
  assert.match(flips[0].x, /^25\.185/);
  assert.match(flips[1].x, /^51\.833/);
  // Twenty years bring 19 P: (1.88 + 0.77331…) ÷ 19 = 13.964 %.
  const further = explainer.along(realised, payback, { inputs: { 'merger.horizon': '20' } });
  assert.match(further.flips[0].x, /^13\.964/);
  assert.deepEqual(explainer.along('deficit.path', 'deficit.final', {}).points.map(({ x }) => x), ['steady', 'straight']);
});

test('a value that does it is told, or that none does', () => {
  const five = explainer.solve(realised, payback, '5', {});
  // As above, 51.833 %.
  assert.equal(five.reached, true);
  assert.match(five.value, /^51\.833/);
  assert.deepEqual(explainer.solve(realised, payback, '1', {}), { value: null, reached: false, closest: '120' });
  const straight = explainer.solve('deficit.path', 'deficit.cumulative', '363000000', {});
  assert.deepEqual(straight, { value: 'straight', reached: true });
});

test('what matters is told by input, the widest first', () => {
  const bars = explainer.matters('merger.ccgs.saving', {});
  assert.equal(bars.length, explainer.inputs().filter(({ low, options }) => low !== undefined || options).length);
  // 3,879,396.30 × 50 % and × 100 %, less 150,000.
  assert.deepEqual(bars[1], { input: realised, low: '1789698.15', high: '3729396.3', swing: '1939698.15' });
});

test('more draws than a hundred thousand are as many', () => {
  const most = explainer.draws({}, 100_000, 1);
  assert.notDeepEqual(explainer.draws({}, 99_999, 1), most);
  // The lesser first: where nothing held them back, four thousand million would never end.
  for (const count of [100_001, 4_294_967_295]) assert.deepEqual(explainer.draws({}, count, 1), most);
});

test('what there is not is refused by name, with where to look', () => {
  refused(() => explainer.along('luck', payback, {}), 'unknown-input', /no input `luck`.*inputs\(\)/);
  refused(() => explainer.along(realised, 'luck', {}), 'unknown-figure', /no figure `luck`/);
  refused(() => explainer.solve('luck', payback, '5', {}), 'unknown-input', /no input `luck`/);
  refused(() => explainer.solve(realised, 'luck', '5', {}), 'unknown-figure', /no figure `luck`/);
  refused(() => explainer.solve(realised, payback, 'five', {}), 'not-a-number', /`five` is no decimal/);
  refused(() => explainer.matters('luck', {}), 'unknown-figure', /no figure `luck`/);
});

test('what is no scenario is refused by each question', () => {
  for (const none of [null, undefined, 42, [], { inputs: [] }, { places: 'bob' }]) {
    refused(() => explainer.along(realised, payback, none), 'scenario-invalid', /Pass an object such as/);
    refused(() => explainer.solve(realised, payback, '5', none), 'scenario-invalid', /Pass an object such as/);
    refused(() => explainer.matters(payback, none), 'scenario-invalid', /Pass an object such as/);
    refused(() => explainer.draws(none, 1, 1), 'scenario-invalid', /Pass an object such as/);
  }
});

test('a scenario with mistakes is mended, as it is for an evaluation', () => {
  const bad = { inputs: { [realised]: '400', mood: '1', 'merger.horizon': 5 }, places: { camelot: 'bob' } };
  const mended = { inputs: { [realised]: '120' } };
  assert.deepEqual(explainer.along('merger.ccgs.overrun', payback, bad), explainer.along('merger.ccgs.overrun', payback, mended));
  assert.deepEqual(explainer.solve('merger.ccgs.overrun', payback, '3', bad), explainer.solve('merger.ccgs.overrun', payback, '3', mended));
  assert.deepEqual(explainer.matters(payback, bad), explainer.matters(payback, mended));
  assert.deepEqual(explainer.draws(bad, 50, 1), explainer.draws(mended, 50, 1));
});

test('counts and seeds of any kind are answered or refused, and nothing is left behind', () => {
  const usual = explainer.draws({}, 100, 1);
  const odd = [-1, -0, 0, 0.5, NaN, Infinity, -Infinity, 2 ** 31, 2 ** 32, 2 ** 53, 1e308, '7', '', 'x', null, undefined,
    true, {}, [], 10n, Symbol('7'), () => 1];
  const ask = (count, seed) => {
    try {
      const { headlines } = explainer.draws({}, count, seed);
      assert.equal(headlines[payback].p50 === null, headlines[payback].p90 === null);
    } catch (error) {
      assert(error instanceof TypeError, String(error));
    }
  };
  for (const value of odd) ask(10, value);
  for (const value of odd.filter((count) => typeof count !== 'number' || Math.abs(count) < 1000)) ask(value, 1);
  assert.deepEqual(explainer.draws({}, 100, 1), usual);
});

test('ids and targets that are no text are refused by name like unknown ones', () => {
  const usual = explainer.solve(realised, payback, '5', {});
  const odd = ['', '\ud800', 'x'.repeat(1e6), '__proto__', 5, NaN, null, undefined, {}, [], 10n, Symbol('x'), () => 'x'];
  const questions = [
    ['unknown-input', (value) => explainer.along(value, payback, {})],
    ['unknown-figure', (value) => explainer.along(realised, value, {})],
    ['unknown-input', (value) => explainer.solve(value, payback, '5', {})],
    ['unknown-figure', (value) => explainer.solve(realised, value, '5', {})],
    ['not-a-number', (value) => explainer.solve(realised, payback, value, {})],
    ['unknown-figure', (value) => explainer.matters(value, {})],
    ['unknown-figure', (value) => explainer.working(value, {})],
  ];
  for (const value of odd) {
    for (const [name, ask] of questions) assert.throws(() => ask(value), { name }, String(value));
  }
  assert.deepEqual(explainer.solve(realised, payback, '5', {}), usual);
});
