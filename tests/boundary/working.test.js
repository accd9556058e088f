// A working, computed again by its own operations with exact fractions, gives the figure. The
// arithmetic here knows nothing of the core's: numerators and denominators without a limit.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { explainer, pack } from './built.js';

const { figure: packFigures, input: packInputs, place: places, system: systems,
  source: sources, merger: mergers } = pack();
const inputs = explainer.inputs();
const ids = Object.keys(explainer.evaluate({}).figures);

/** Digits that must be right. A root is no fraction, so it is taken to as many again. */
const DIGITS = 20n;
const FINE = 10n ** 60n;

const size = (a) => (a < 0n ? -a : a);
const common = (a, b) => (b === 0n ? size(a) : common(b, a % b));

function fraction(over, under = 1n) {
  if (under === 0n) return null;
  const by = common(over, under) * (under < 0n ? -1n : 1n) || 1n;
  return { over: over / by, under: under / by };
}

function decimal(text) {
  const [whole, rest = ''] = text.split('.');
  return fraction(BigInt(whole + rest), 10n ** BigInt(rest.length));
}

const plus = (a, b) => fraction(a.over * b.under + b.over * a.under, a.under * b.under);
const times = (a, b) => fraction(a.over * b.over, a.under * b.under);
const minus = (a) => fraction(-a.over, a.under);
const divided = (a, b) => fraction(a.over * b.under, a.under * b.over);
const below = (a, b) => a.over * b.under < b.over * a.under;

/** The positive root by Newton's steps on whole numbers, cut to sixty digits after the point. */
function root(a, degree) {
  if (a.over <= 0n) return null;
  const high = BigInt(degree);
  const wanted = (a.over * FINE ** high) / a.under;
  let guess = 10n ** BigInt(Math.ceil(String(wanted).length / degree));
  for (;;) {
    const next = ((high - 1n) * guess + wanted / guess ** (high - 1n)) / high;
    if (next >= guess) return fraction(guess, FINE);
    guess = next;
  }
}

/** A chain of none is none, as it is with none anywhere in it. */
const known = (work) => (...of) => (of.includes(null) ? null : work(...of));

const OPERATIONS = {
  sum: known((...of) => of.reduce(plus)),
  product: known((...of) => of.reduce(times)),
  difference: known((a, b) => plus(a, minus(b))),
  quotient: known(divided),
  negative: known(minus),
  least: known((a, b) => (below(b, a) ? b : a)),
  most: known((a, b) => (below(a, b) ? b : a)),
  given: (a) => a,
  same: (a) => a,
};

function evaluated(node, spelledOut = new Map()) {
  if (node.op === 'again') return spelledOut.get(node.key);
  const of = node.of.map((part) => evaluated(part, spelledOut));
  let result = null;
  if (['input', 'figure', 'number'].includes(node.op)) result = decimal(node.value);
  else if (node.op === 'power') result = of[0] && fraction(of[0].over ** BigInt(node.degree), of[0].under ** BigInt(node.degree));
  else if (node.op === 'root') result = of[0] && root(of[0], node.degree);
  else if (node.op !== 'none') result = OPERATIONS[node.op](...of);
  spelledOut.set(node.key, result);
  return result;
}

/** Whether a fraction is what was printed, to twenty significant digits of it. */
function agrees(result, printed) {
  if (result === null || printed === null) return result === printed;
  const value = decimal(printed);
  const off = plus(result, minus(value));
  return size(off.over) * 10n ** DIGITS * value.under <= size(value.over) * off.under;
}

function* leaves(node) {
  if (node.of.length === 0 && node.op !== 'again') yield node;
  for (const part of node.of) yield* leaves(part);
}

/** What a formula may say of itself: units turned into each other, and what is counted, not measured. */
const PLAIN = new Set([
  '0', '1', '0.01', '100', // nothing, a whole, per cents
  '12', '52', '365', '5', // months, weeks and days of a year, days of a working week
  ...mergers.flatMap(({ bodies }) => [bodies.length, bodies.length - 1]).map(String),
  ...places.map((_, at) => String(at + 1)),
]);
/** Years: of a merger, counted from it, and of the calendar. */
const isYear = (value) => /^([1-4]?\d|50|20[01]\d)$/.test(value);

/** A scenario of settings that inputs take and of moves, some of them of fixed places. */
const settings = inputs.map((input) => fc.option(input.options
  ? fc.constantFrom(...input.options.map(({ id }) => id))
  : fc.oneof(fc.constantFrom(input.min, input.max, input.default), between(input)), { nil: undefined }));

/** What its slider can be set to. */
function between({ min, max, step }) {
  const steps = Math.round((Number(max) - Number(min)) / Number(step));
  return fc.integer({ min: 0, max: steps }).map((count) => (Number(min) + count * Number(step)).toFixed(step.split('.')[1]?.length ?? 0));
}

const scenarios = fc.sample(fc.record({
  inputs: fc.tuple(...settings).map((values) => Object.fromEntries(
    values.map((value, at) => [inputs[at].id, value]).filter(([, value]) => value !== undefined))),
  places: fc.dictionary(fc.constantFrom(...places.map(({ id }) => id)), fc.constantFrom(...systems.map(({ id }) => id)), { maxKeys: 6 }),
}), { numRuns: 1000, seed: 20211 });

function holds(id, scenario, figures) {
  const working = explainer.working(id, scenario);
  assert.equal(working.value, figures[id].value, id);
  assert(agrees(evaluated(working), working.value), `${id} at ${JSON.stringify(scenario)}: ${working.value}`);
  for (const leaf of leaves(working)) {
    assert(['input', 'figure', 'number', 'none'].includes(leaf.op), `${id}: a ${leaf.op} without parts`);
    if (leaf.op === 'number') assert(PLAIN.has(leaf.value) || isYear(leaf.value), `${id}: where does ${leaf.value} come from?`);
  }
}

test('every working evaluates to its figure at the defaults', () => {
  const { figures } = explainer.evaluate({});
  for (const id of ids) holds(id, {}, figures);
});

// All figures on as many scenarios are a law of the core's own tests; here each has every tenth.
test('every working evaluates to its figure on random scenarios', () => {
  scenarios.forEach((scenario, turn) => {
    const { figures } = explainer.evaluate(scenario);
    ids.forEach((id, at) => (at + turn) % 10 === 0 && holds(id, scenario, figures));
  });
});

test('every leaf says where it comes from', () => {
  const named = new Map([...packFigures, ...packInputs].map((entry) => [entry.id, entry]));
  const published = new Set(sources.map(({ id }) => id));
  for (const scenario of [{}, ...scenarios.slice(0, 50)]) {
    for (const id of ids) {
      for (const leaf of leaves(explainer.working(id, scenario))) {
        if (leaf.op !== 'figure' && leaf.op !== 'input') continue;
        const entry = named.get(leaf.id);
        assert(entry && leaf.label === entry.label, leaf.id);
        const rests = entry.sources?.some((source) => published.has(source)) || entry.status === 'assumed';
        assert(rests, `${leaf.id} has neither a source nor an assumption`);
        if (leaf.op === 'figure') assert(published.has(leaf.source), leaf.id);
      }
    }
  }
});

test('a figure of the pack and an input can be asked too, and what nobody knows is refused', () => {
  for (const { id, value } of packFigures) assert.equal(Number(explainer.working(id, {}).value), Number(value), id);
  for (const { id } of inputs) assert.equal(explainer.working(id, {}).op, 'input');
  assert.throws(() => explainer.working('mood', {}), { name: 'unknown-figure' });
  assert.throws(() => explainer.working('ics.total', 7), { name: 'scenario-invalid' });
});

test('how long an answer takes here', (context) => {
  const times = scenarios.slice(0, 200).flatMap((scenario) => ['merger.ccgs.npv', 'boundary.blmk.need-index'].map((id) => {
    const start = performance.now();
    explainer.working(id, scenario);
    return performance.now() - start;
  }));
  const [median, slowest] = [times.length / 2, times.length - 1].map((at) => times.sort((a, b) => a - b)[at].toFixed(2));
  context.diagnostic(`a working takes ${median} ms in the middle, ${slowest} ms at most; a frame is 16 ms`);
});
