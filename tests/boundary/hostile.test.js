// Whatever a page hands over, the WebAssembly neither traps nor stops answering: an answer comes
// back, or an error named `scenario-invalid`.
import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import fc from 'fast-check';
import { Explainer, bytes, explainer, pack } from './built.js';

// A clamped value is told to the console; here that would be thousands of lines.
mock.method(console, 'warn', () => {});

const usual = explainer.evaluate({});
const inputIds = explainer.inputs().map(({ id }) => id);
const placeIds = pack().place.map(({ id }) => id);
const systemIds = pack().system.map(({ id }) => id);

/** The evaluation, or null where it was refused as no scenario. */
function answer(scenario) {
  try {
    return explainer.evaluate(scenario);
  } catch (error) {
    assert.equal(error.name, 'scenario-invalid', String(error));
    return null;
  }
}

const thrower = () => {
  throw new RangeError('not today');
};

test('a setting that throws when it is read is left out with a warning', () => {
  const inputs = Object.defineProperty({ 'merger.horizon': '8' }, 'review.cost', { enumerable: true, get: thrower });
  const { figures, warnings } = explainer.evaluate({ inputs });
  assert.equal(figures['ics.saving-to-repay'].value, '2787500');
  assert.deepEqual(warnings.map(({ code, input }) => [code, input]), [['not-a-number', 'review.cost']]);
});

test('what only looks like a scenario is none, and is not read as nothing changed', () => {
  class Scenario { inputs = {}; places = {}; }
  const settings = { 'merger.ccgs.realised': '50' };
  for (const none of [
    new Map([['inputs', settings]]), new Set(), new Date(), () => {}, Object.create({ inputs: settings }), [settings],
    { input: settings }, { Inputs: settings }, { inputs: settings, place: {} }, { PLACES: {} }, { 'merger.ccgs.realised': '50' },
    { inputs: new Map(Object.entries(settings)) }, { places: new Map([['luton', 'bob']]) }, { inputs: new Date() },
  ]) assert.equal(answer(none), null);
  for (const one of [{}, ...pack().scene, { inputs: {} }, { places: {}, inputs: settings }, Object.assign(Object.create(null), { inputs: settings }), new Scenario(), { inputs: undefined, places: null }]) assert(answer(one));
});

test('objects that throw wherever they are touched are no scenario, ten thousand times over', () => {
  const everywhere = new Proxy({}, { get: thrower, ownKeys: thrower, getPrototypeOf: thrower, has: thrower });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const hostile = [everywhere, revoked, { inputs: everywhere }, { places: revoked }, { get inputs() { return thrower(); } }];
  for (let round = 0; round < 2000; round += 1) {
    for (const scenario of hostile) assert.equal(answer(scenario), null);
  }
  assert.deepEqual(explainer.evaluate({}), usual);
});

test('proxies that revoke themselves while they are read are no scenario, ten thousand times over', () => {
  const within = (/** @type {'ownKeys' | 'get' | 'getPrototypeOf' | 'getOwnPropertyDescriptor'} */ trap) => {
    const handler = { [trap]: (...read) => (made.revoke(), Reflect[trap](...read)) };
    const made = Proxy.revocable({ inputs: { 'merger.horizon': '8' } }, handler);
    return made.proxy;
  };
  for (let round = 0; round < 2500; round += 1) {
    for (const trap of ['ownKeys', 'get', 'getPrototypeOf']) answer(within(trap));
    answer({ inputs: within('ownKeys') });
  }
  assert.deepEqual(explainer.evaluate({}), usual);
});

test('what was freed says so, however often it is asked, and everything else answers on', () => {
  const [freed, disposed] = [new Explainer(bytes()), new Explainer(bytes())];
  freed.free();
  freed.free();
  disposed[Symbol.dispose]?.();
  const sampling = explainer.sampling({}, 1);
  sampling.free();
  const calls = [() => freed.evaluate({}), () => freed.inputs(), () => freed.working('merger.ccgs.net', {}), () => freed.sampling({}, 1), () => sampling.add(1), () => sampling.draws()];
  if (Symbol.dispose) calls.push(() => disposed.evaluate({}));
  for (let round = 0; round < 3000; round += 1) for (const call of calls) assert.throws(call, { name: 'freed' });
  assert.deepEqual(explainer.evaluate({}), usual);
});

test('freed in the midst of a call, by a getter or by a number, a call ends as it began', () => {
  for (let round = 0; round < 100; round += 1) {
    const own = new Explainer(bytes());
    assert.deepEqual(own.evaluate({ get inputs() { return own.free(), {}; } }), usual);
    const other = new Explainer(bytes());
    const odd = { valueOf: () => (other.free(), 5), toString: () => '5' };
    assert.throws(() => other.draws({}, odd, 1), { name: 'not-a-number' });
    assert.throws(() => other.solve('merger.horizon', 'merger.ccgs.net', odd, {}), { name: 'not-a-number' });
  }
  assert.deepEqual(explainer.evaluate({}), usual);
});

test('a scenario that asks for another answer while it is read gets one, and is refused where there is no end to it', () => {
  const once = { get inputs() { return explainer.evaluate({ inputs: { 'merger.horizon': '8' } }).scenario.inputs; } };
  assert.equal(explainer.evaluate(once).figures['ics.saving-to-repay'].value, '2787500');
  const endless = [
    { get inputs() { return explainer.evaluate(endless[0]); } },
    new Proxy({}, { ownKeys: () => (explainer.compare(endless[1], {}), []) }),
    { get places() { return new Explainer(bytes()).evaluate(endless[2]); } },
  ];
  for (let round = 0; round < 200; round += 1) for (const scenario of endless) assert.equal(answer(scenario), null);
  assert.deepEqual(explainer.evaluate({}), usual);
});

test('a number of draws that is none is refused, not read as another', () => {
  for (const none of [NaN, Infinity, -1, 1.5, 2 ** 32, '5', null, undefined, {}, [], true]) {
    assert.throws(() => explainer.draws({}, none, 1), { name: 'not-a-number' });
    assert.throws(() => explainer.draws({}, 5, none), { name: 'not-a-number' });
    assert.throws(() => explainer.sampling({}, none), { name: 'not-a-number' });
    assert.throws(() => explainer.sampling({}, 1).add(none), { name: 'not-a-number' });
  }
});

test('bytes that lie about themselves are no pack', () => {
  class Liar extends Uint8Array {
    get length() { return this === undefined ? 0 : thrower(); }
    get byteLength() { return 1e9; }
  }
  const gone = bytes();
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  for (let round = 0; round < 2000; round += 1) {
    for (const none of [gone, new Liar(8), Object.create(Uint8Array.prototype), new Proxy(bytes().slice(0, 8), {}), 'bytes', 8]) {
      assert.throws(() => new Explainer(none), { name: 'pack-invalid' });
    }
  }
  assert.deepEqual(explainer.evaluate({}), usual);
});

test('a message holds the beginning of what was asked for, not ten megabytes of it', () => {
  const long = 'x'.repeat(1e7);
  for (const call of [() => explainer.working(long, {}), () => explainer.along(long, 'merger.ccgs.net', {}), () => explainer.evaluate({}, [long]), () => explainer.solve('merger.horizon', 'merger.ccgs.net', long, {})]) {
    assert.throws(call, ({ message }) => message.length < 250 && message.includes('xxx…'));
  }
});

test('keys that reach for prototypes are unknown inputs like any other', () => {
  const scenario = JSON.parse('{"inputs": {"__proto__": "1", "constructor": "2"}, "places": {"__proto__": "bob"}}');
  const { figures, warnings } = explainer.evaluate(scenario);
  assert.deepEqual(warnings.map(({ code }) => code), ['unknown-input', 'unknown-input', 'unknown-place']);
  assert.deepEqual(figures, usual.figures);
  assert.equal(Object.prototype.polluted, undefined);
});

test('symbols and what is inherited are not settings', () => {
  const inputs = Object.assign(Object.create({ 'review.cost': '1' }), { [Symbol('review.cost')]: '2' });
  assert.deepEqual(explainer.evaluate({ inputs }), usual);
});

test('odd values of known inputs are mended, each with a warning', () => {
  const odd = [NaN, Infinity, -0, 5, 10n, Symbol('5'), () => '5', new String('5'), ['5'], { 5: 5 }, new Date(0), null];
  for (const value of odd) {
    const { warnings } = explainer.evaluate({ inputs: { 'merger.horizon': value } });
    assert.deepEqual(warnings.map(({ code }) => code), ['not-a-number']);
  }
});

test('text that is no good Unicode comes back as a warning', () => {
  const { warnings } = explainer.evaluate({ inputs: { '\ud800': '1', 'review.cost': '\udfff' } });
  assert.deepEqual(warnings.map(({ code }) => code).sort(), ['not-a-number', 'unknown-input']);
});

test('a setting of a million digits and a thousand unknown inputs are answered', () => {
  const inputs = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index}`, '1']));
  const { figures, warnings } = explainer.evaluate({ inputs: { ...inputs, 'merger.horizon': '9'.repeat(1e6) } });
  // Of what is unknown the first hundred, of what is known all.
  assert.equal(warnings.length, 101);
  assert(warnings.some(({ code, input }) => code === 'clamped' && input === 'merger.horizon'));
  assert.equal(figures['ics.saving-to-repay'].value, '1115000');
});

const decimal = fc.oneof(
  fc.stringMatching(/^-?[0-9]{1,30}(\.[0-9]{1,30})?$/),
  fc.integer({ min: -100, max: 100_000_000 }).map(String),
  fc.constantFrom('0', '-0', '0.5', '-0.5', '79228162514264337593543950335', '0.0000000000000000000000000001'),
);
const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true });
const settings = fc.dictionary(fc.oneof(fc.constantFrom(...inputIds), fc.string()), fc.oneof(decimal, decimal, anything));
const moves = fc.dictionary(
  fc.oneof(fc.constantFrom(...placeIds), fc.string()),
  fc.oneof(fc.constantFrom(...systemIds), anything),
);

test('ten thousand random scenarios each get every figure, as a decimal or null', () => {
  const ids = Object.keys(usual.figures);
  const property = fc.property(settings, moves, (inputs, places) => {
    const { figures } = explainer.evaluate({ inputs, places });
    assert.deepEqual(Object.keys(figures), ids);
    for (const [id, { value }] of Object.entries(figures)) {
      assert(value === null || /^-?\d+(\.\d+)?$/.test(value), `${id}: ${value}`);
    }
  });
  fc.assert(property, { numRuns: 10_000 });
  assert.deepEqual(explainer.evaluate({}), usual);
});

test('random values of any kind are answered or refused by name', () => {
  fc.assert(fc.property(anything, (scenario) => void answer(scenario)), { numRuns: 2000 });
  assert.deepEqual(explainer.evaluate({}), usual);
});
