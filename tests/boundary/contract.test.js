// What the core hands out has exactly the shape that it declares: TypeScript itself is asked. A
// literal may lack nothing of its type and have nothing more.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { explainer, surrey } from './built.js';

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const types = fileURLToPath(new URL('../../pkg/joined_up.js', import.meta.url));

const payback = 'merger.ccgs.payback-years';
const words = { inputs: { 'merger.ccgs.new-running-costs': '1600000' }, places: { bedford: 'bob' } };

/** The type of what a method returns. @param {string} method */
const answerOf = (method) => `ReturnType<Explainer['${method}']>`;

/**
 * What the compiler says of literals, each of which is said to be of a type: one list for each.
 * @param {[string, unknown][]} literals
 * @returns {Promise<string[][]>}
 */
function complaints(literals) {
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-'));
  const lines = literals.map(([type, value], at) => `export const literal${at}: ${type} = ${JSON.stringify(value)};`);
  const imported = `import type { Explainer, ModelsCode } from ${JSON.stringify(types)};`;
  writeFileSync(join(folder, 'literals.ts'), [...lines, imported].join('\n'));
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [tsc, ...options, 'literals.ts'], { cwd: folder }, (error, output) => {
      rmSync(folder, { recursive: true });
      const found = [...output.matchAll(/^literals\.ts\((\d+),\d+\): (.*)$/gm)];
      if (error && found.length === 0) reject(new Error(output, { cause: error }));
      resolve(literals.map((_, at) => found.filter(([, line]) => Number(line) === at + 1).map(([, , text]) => text)));
    });
  });
}

/** Every value below `node`. */
function* leaves(node) {
  if (node !== null && typeof node === 'object') for (const below of Object.values(node)) yield* leaves(below);
  else yield node;
}

const ANSWERS = [
  ['along', explainer.along('merger.ccgs.realised', payback, {})],
  ['along', explainer.along('deficit.path', 'deficit.annual-growth', {})],
  ['along', explainer.along('deficit.do-nothing', 'deficit.final', {})],
  ['along', explainer.along('merger.horizon', 'ics.saving-to-repay', words)],
  ['solve', explainer.solve('merger.ccgs.realised', payback, '5', {})],
  ['solve', explainer.solve('deficit.path', 'deficit.cumulative', '1', {})],
  ['solve', explainer.solve('merger.ccgs.overrun', payback, '5', { inputs: { 'merger.ccgs.realised': '0' } })],
  ['matters', explainer.matters(payback, words)],
  ['draws', explainer.draws({}, 100, 1)],
  ['draws', explainer.draws(words, 0, 1)],
];

const typed = (answers) => answers.map(([method, answer]) => [answerOf(method), answer]);
const none = (literals) => literals.map(() => []);

test('curves, solutions, bars and draws are what the contract declares, no more and no less', async () => {
  assert.deepEqual(await complaints(typed(ANSWERS)), none(ANSWERS));
});

test('the other answers are too', async () => {
  const others = [
    ['evaluate', explainer.evaluate({})], ['evaluate', explainer.evaluate({ ...words, inputs: { mood: '1' } })],
    ['inputs', explainer.inputs()], ['published', explainer.published()],
    ['working', explainer.working(payback, {})], ['working', explainer.working('deficit.annual-growth', {})],
  ];
  assert.deepEqual(await complaints(typed(others)), none(others));
});

test('a key too many, a key too few, and a number in place of text are found', async () => {
  const [bar] = explainer.matters(payback, {});
  const { swing, ...short } = bar;
  const quantiles = { p10: '1', p50: '2', p90: '3' };
  const spoilt = [
    ['matters', [{ ...bar, colour: 'red' }]],
    ['matters', [short]],
    ['matters', [{ ...bar, swing: Number(swing) }]],
    ['along', { points: [], flips: [{ x: '1', code: 7, above: true }] }],
    ['along', { points: [], flips: [{ x: '1', code: 'balanced' }] }],
    ['solve', { value: null, reached: true }],
    ['solve', { value: '1', reached: false, closest: null }],
    ['draws', { headlines: { [payback]: { ...quantiles, shares: { 'within-horizon': 50 } } }, fans: {} }],
    ['draws', { headlines: {}, fans: { [payback]: [quantiles] } }],
  ];
  for (const [at, found] of (await complaints(typed(spoilt))).entries()) {
    assert.notDeepEqual(found, [], JSON.stringify(spoilt[at]));
  }
});

test('each code that the contract declares for a model marks a flip or has a share, and no other does', async () => {
  const flips = [
    explainer.along('merger.ccgs.realised', payback, {}),
    explainer.along('merger.ccgs.one-off-per-pound', payback, {}),
    explainer.along('merger.ccgs.realised', 'ics.saving-to-repay', {}),
    explainer.along('deficit.do-nothing', 'deficit.final', {}),
  ].flatMap(({ flips: each }) => each.map(({ code }) => code));
  // Only Surrey's pack has two ways of one change.
  const shares = [explainer, surrey].flatMap((one) => Object.values(one.draws({}, 1, 1).headlines).flatMap(({ shares: each }) => Object.keys(each)));
  // No input moves a place, so that the packs' own thresholds flip along none.
  const codes = Object.fromEntries([...flips, ...shares].map((code) => [code, true]));
  assert.deepEqual(await complaints([['Record<ModelsCode, true>', codes]]), [[]]);
});

test('all that these four hand out is text, null, or whether a thing is so', () => {
  for (const leaf of leaves(ANSWERS)) assert(leaf === null || ['string', 'boolean'].includes(typeof leaf), String(leaf));
});
