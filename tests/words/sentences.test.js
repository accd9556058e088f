import assert from 'node:assert/strict';
import test from 'node:test';
import { untouched } from '../../www/scenario.js';
import { boundaryAnswer } from '../../www/words/boundary.js';
import { findingSentence } from '../../www/words/findings.js';
import { mergerAnswer } from '../../www/words/merger.js';
import { openingAnswer } from '../../www/words/opening.js';
import { linkSentence, mendedSentence } from '../../www/words/warnings.js';
import { textOf } from './text-of.js';

const merger = { name: 'ccgs', bodies: ['A', 'B', 'C'], into: 'ABC', residents: '', lifetime: '' };
const pack = {
  pack: {},
  figure: [{ id: 'least', label: '', value: '1000000', unit: 'people', status: 'reported', sources: [] }],
  merger: [merger],
  boundary: { home: 'blmk', later: '2024', minimum: 'least', running_cost: '', flow_sources: [], shared_trusts: [{ name: 'Hospitals Trust', sites: ['bedford', 'luton'], serves: [] }] },
  ics: { years: ['2018-19', '2019-20'] },
  place: [
    { id: 'luton', name: 'Luton', system: 'blmk' },
    { id: 'bedford', name: 'Bedford', system: 'blmk' },
    { id: 'central-bedfordshire', name: 'Central Bedfordshire', system: 'blmk' },
    { id: 'hertfordshire', name: 'Hertfordshire', system: 'hwe' },
  ],
  system: [
    { id: 'blmk', name: 'Bedfordshire, Luton and Milton Keynes', short: 'BLMK' },
    { id: 'bob', name: 'Buckinghamshire, Oxfordshire and Berkshire West', short: 'BOB' },
    { id: 'hwe', name: 'Hertfordshire and West Essex', short: 'Herts and West Essex' },
  ],
};
const horizon = { id: 'merger.horizon', label: 'Years to look ahead', unit: 'years', status: 'assumed', default: '10', min: '3', max: '20', step: '1' };

const further = { ...horizon, id: 'ics.further-years', default: '0', min: '0' };
const inputs = new Map([horizon, further].map((input) => [input.id, input]));

/** @param {Record<string, string | null>} values each with its unit after a bar */
function story(values, scenario = untouched) {
  const figures = Object.fromEntries(Object.entries(values).map(([key, value]) => {
    const [id, unit] = key.split('|');
    return [id, { value, before: value, unit, status: 'derived' }];
  }));
  return { pack, scenario, inputs, outcome: { figures, series: {}, findings: [], claims: [], warnings: [] } };
}

const opened = {
  'ics.total|GBP': '22300000',
  'ics.per-resident|GBP per head': '22.99256',
  'ics.saving-to-repay|GBP a year': '2230000',
  'ics.saving-to-repay-share|per cent': '10.74414',
  'merger.ccgs.saving|GBP a year': '2334992.247',
  'merger.ccgs.payback-years|years': '2.84074',
  'merger.ccgs.lifetime|years': '1.25',
};

test('the opening says what was budgeted, what repays it, and that one did not pay for the other', () => {
  const text = textOf(openingAnswer(story(opened)));
  assert.match(text, /^£22\.3m in two years: £23 for every resident\. To repay it in ten years takes a saving of £2\.2m a year: 11% of what/);
  assert.match(text, /could save £2\.3m a year, on middling assumptions, and pays back its own cost in 2\.8 years\. The merged body lasted 1\.25\./);
  assert.match(text, /one did not pay for the other/);
  assert.match(text, /budgeted, not what was spent/);
});

test('settings of the reader’s own are not called middling assumptions', () => {
  const changed = { inputs: { 'merger.ccgs.realised': '50' }, places: {} };
  assert.match(textOf(openingAnswer(story(opened, changed))), /on your own assumptions, and pays back/);
});

test('a merger that never pays back has a sentence', () => {
  const never = { ...opened, 'merger.ccgs.one-off-cost|GBP': '5465611', 'merger.ccgs.payback-years|years': null };
  assert.match(textOf(mergerAnswer(story(never), merger)), /, and never pays back its own cost within 50 years at these settings\./);
});

test('whoever is cut off is named, with the neighbours and their systems', () => {
  const finding = { code: 'cut-off', system: 'blmk', place: 'luton', places: ['luton'], neighbours: [{ place: 'central-bedfordshire', system: 'bob' }, { place: 'hertfordshire', system: 'hwe' }] };
  assert.equal(textOf(findingSentence(story({}), finding)),
    'Luton would be cut off from the rest of BLMK: its neighbours are Central Bedfordshire, in BOB, and Hertfordshire, in Herts and West Essex.');
});

test('an only neighbour is called so', () => {
  const finding = { code: 'cut-off', system: 'blmk', place: 'luton', places: ['luton'], neighbours: [{ place: 'hertfordshire', system: 'hwe' }] };
  assert.match(textOf(findingSentence(story({}), finding)), /its only neighbour is Hertfordshire, in Herts and West Essex\.$/);
});

test('too few residents are counted', () => {
  const sentence = textOf(findingSentence(story({ 'boundary.blmk.residents-2024|people': '749943' }), { code: 'below-million', system: 'blmk' }));
  assert.match(sentence, /^BLMK would have 749,943 residents on 2024 figures, fewer than the 1,000,000/);
});

test('a trust that is parted is named with its places', () => {
  const sentence = textOf(findingSentence(story({}), { code: 'split-trust', system: 'blmk', trust: 'Hospitals Trust' }));
  assert.match(sentence, /^Hospitals Trust has hospitals in Bedford and Luton, which would be in different systems/);
});

test('an empty system is named in full', () => {
  assert.equal(textOf(findingSentence(story({}), { code: 'empty', system: 'hwe' })), 'Hertfordshire and West Essex would have no place left.');
});

test('moves to several systems are told apart', () => {
  const scenario = { inputs: {}, places: { luton: 'hwe', bedford: 'hwe', 'central-bedfordshire': 'bob' } };
  assert.match(textOf(boundaryAnswer(story({}, scenario))), /^Moving Luton and Bedford to Herts and West Essex, and Central Bedfordshire to BOB takes/);
});

const model = { pack, inputs };

test('a clamped value says the range and what was used', () => {
  const asked = { inputs: { 'merger.horizon': '99' }, places: {} };
  assert.equal(mendedSentence({ code: 'clamped', input: 'merger.horizon', message: '' }, model, asked, { inputs: { 'merger.horizon': '20' }, places: {} }),
    'Years to look ahead goes from 3 years to 20 years, so it is set to 20 years.');
});

test('what is no number is quoted, and its default named', () => {
  const asked = { inputs: { 'merger.horizon': 'soon' }, places: {} };
  assert.equal(mendedSentence({ code: 'not-a-number', input: 'merger.horizon', message: '' }, model, asked, untouched),
    '“soon” is no value for “Years to look ahead”, which stays at 10 years.');
});

test('a link with many faults gets a count of them and a sentence for each', () => {
  const warnings = ['pluto', 'mars'].map((input) => /** @type {const} */ ({ code: 'unknown-input', input, message: '' }));
  assert.equal(linkSentence(warnings, model, untouched, untouched),
    '2 parts of this link could not be used as they were; the rest is as the link says. “pluto” is nothing that this page knows, so it is left out. “mars” is nothing that this page knows, so it is left out.');
  assert.equal(linkSentence([], model, untouched, untouched), '');
});
