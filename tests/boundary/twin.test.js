// The twin in plain JavaScript answers as the WebAssembly does, to the last digit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Explainer as Twin } from '../../pkg/twin/joined_up.js';
import { Explainer, bytes, explainer, pack } from './built.js';

const twin = new Twin(bytes());
const blmk = pack();

/** A value of an input, also between its steps, or an option. */
const setting = ({ id, min, max, options }) => {
  const value = options
    ? fc.constantFrom(...options.map((option) => option.id))
    : fc.double({ min: Number(min), max: Number(max), noNaN: true }).map((number) => number.toFixed(4));
  return value.map((text) => [id, text]);
};

const scenarios = fc.record({
  inputs: fc
    .subarray(explainer.inputs())
    .chain((some) => fc.tuple(...some.map(setting)))
    .map(Object.fromEntries),
  places: fc
    .subarray(blmk.place)
    .chain((some) =>
      fc.tuple(...some.map(({ id }) => fc.constantFrom(...blmk.system.map((system) => [id, system.id])))),
    )
    .map(Object.fromEntries),
});

/** In `make test-all` ten times as many. */
const COUNT = process.env.TEST_ALL ? 10_000 : 1000;

test(`on ${COUNT} random scenarios the twin evaluates as the WebAssembly does`, () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      assert.deepEqual(twin.evaluate(scenario), explainer.evaluate(scenario));
    }),
    { numRuns: COUNT },
  );
});

test('workings, curves, solutions, what matters and draws are the same too', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      for (const ask of [
        (one) => one.working('merger.ccgs.npv', scenario),
        (one) => one.along('merger.ccgs.realised', 'merger.ccgs.payback-years', scenario),
        (one) => one.solve('merger.ccgs.duplicated', 'merger.ccgs.payback-years', '5', scenario),
        (one) => one.matters('ics.saving-to-repay', scenario),
        (one) => one.draws(scenario, 200, 7),
      ]) {
        assert.deepEqual(ask(twin), ask(explainer));
      }
    }),
    { numRuns: 50 },
  );
});

test('the twin refuses a broken pack in the same words', () => {
  const broken = bytes().subarray(0, 1000);
  const refusal = (make) => {
    try {
      make();
    } catch ({ name, message }) {
      return { name, message };
    }
    return null;
  };
  const refused = refusal(() => new Twin(broken));
  assert.equal(refused?.name, 'pack-invalid');
  assert.deepEqual(refused, refusal(() => new Explainer(broken)));
});
