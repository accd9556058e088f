import assert from 'node:assert/strict';
import test from 'node:test';
import { untouched } from '../../www/scenario.js';
import { boundaryAnswer } from '../../www/words/boundary.js';
import { findingSentence, findingSentences } from '../../www/words/findings.js';
import { mergerAnswer, mergerExact } from '../../www/words/merger.js';
import { caveat, icsLine, openingAnswer } from '../../www/words/opening.js';
import { linkSentence, mendedSentence, notANumber } from '../../www/words/warnings.js';
import { textOf } from './text-of.js';

const merger = { name: 'ccgs', bodies: ['A', 'B', 'C'], into: 'ABC', residents: '', lifetime: '', kind: 'CCG', kinds: 'commissioning groups (CCGs)', successor: 'ABC Board' };
const pack = {
  pack: {},
  figure: [{ id: 'least', label: '', value: '1000000', unit: 'people', status: 'reported', sources: [] }],
  merger: [merger],
  scene: [{ id: 'half', label: 'Half', line: '', inputs: { 'merger.ccgs.realised': '50' }, places: {} }],
  boundary: { residents_of: 'mid-2019', allocation_of: '2018/19', minimum_by: 'the 2025 plans', home: 'blmk', later: '2024', minimum: 'least', running_cost: '', flow_sources: [], shared_trusts: [{ name: 'Hospitals Trust', sites: ['bedford', 'luton'], serves: [] }] },
  ics: { years: ['2018-19', '2019-20'], name: 'Care System (CS)', what: 'its partnership of bodies', merger: 'ccgs' },
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
const realised = { ...horizon, id: 'merger.ccgs.realised', unit: 'per cent', default: '75', min: '0', max: '120' };
const inputs = new Map([horizon, further, realised].map((input) => [input.id, input]));

/** @param {Record<string, string | null>} values each with its unit after a bar */
function story(values, scenario = untouched, befores = {}) {
  const figures = Object.fromEntries(Object.entries(values).map(([key, value]) => {
    const [id, unit] = key.split('|');
    return [id, { value, before: befores[id] ?? value, unit, status: 'derived' }];
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

test('the opening says what was budgeted for whom, what repays it, and both halves of what became of the merger', () => {
  const text = textOf(openingAnswer(story(opened)));
  assert.match(text, /^£22\.3m in two years for the area’s Care System \(CS\), its partnership of bodies: £23 for every resident\. To repay it in ten years takes a saving of £2\.2m a year: 11% of what commissioners for this many people were given/);
  assert.match(text, /Merging the area’s three commissioning groups \(CCGs\) into one would pay back its own cost in 2\.8 years\. The merged CCG was replaced after 1\.25 years; its successor kept the single body\. At exactly our settings it would save £2\.3m a year and pay back in 2\.8 years\.$/);
});

test('the caveat says that one did not pay for the other, and that a budget is not what was spent', () => {
  const text = textOf(caveat(story(opened)));
  assert.match(text, /one did not pay for the other/);
  assert.match(text, /The £22\.3m is what was budgeted, not what was spent/);
});

test('years that nobody budgeted are a what-if, in the answer, the caveat and the chart', () => {
  const asked = story({ ...opened, 'ics.total|GBP': '57100000' }, { inputs: { 'ics.further-years': '3' }, places: {} },
    { 'ics.total': '22300000' });
  assert.match(textOf(openingAnswer(asked)), /^£57\.1m in two years and three more, at your settings, for the area’s Care System/);
  const text = textOf(caveat(asked));
  assert.match(text, /The £57\.1m is your what-if: £22\.3m was budgeted for two years, all else is assumed\./);
  assert.doesNotMatch(text, /57\.1m is what was budgeted/);
  assert.equal(icsLine(asked), 'your what-if');
});

test('a budget that is dragged to nothing was not budgeted', () => {
  const dragged = story({ ...opened, 'ics.total|GBP': '0' }, { inputs: { 'ics.budget-2018-19': '0', 'ics.budget-2019-20': '0' }, places: {} },
    { 'ics.total': '22300000' });
  assert.match(textOf(caveat(dragged)), /The £0 is your what-if: £22\.3m was budgeted/);
});

test('settings are ours, of a scene, or the reader’s own, in phrases of about one length', () => {
  const said = ['75', '50', '60'].map((value) => {
    const scenario = value === '75' ? untouched : { inputs: { 'merger.ccgs.realised': value }, places: {} };
    return /At exactly (\w+) settings it would save/.exec(textOf(openingAnswer(story(opened, scenario))))?.[1] ?? '';
  });
  assert.deepEqual(said, ['our', 'these', 'your']);
});

test('a saving below nothing is a cost, without a minus', () => {
  const text = textOf(openingAnswer(story({ ...opened, 'merger.ccgs.saving|GBP a year': '-665007.753', 'merger.ccgs.payback-years|years': null })));
  assert.match(text, /would never pay back its own cost within 50 years\./);
  assert.match(text, /At exactly our settings it would cost £0\.7m a year more and never pay back within 50 years\.$/);
  assert.doesNotMatch(text, /−/);
});

test('who cannot see the dots hears which headline figures are assumed', () => {
  const assumed = story(opened);
  assumed.outcome.figures['merger.ccgs.saving'].status = 'assumed';
  assert.match(textOf(openingAnswer(assumed)), /would save £2\.3m a year, assumed and/);
});

test('a merger that never pays back has a sentence, and so has what it comes to as it is set', () => {
  const never = { ...opened, 'merger.ccgs.one-off-cost|GBP': '5465611', 'merger.ccgs.payback-years|years': null };
  assert.equal(textOf(mergerAnswer(story(never), merger)), 'Making three bodies one would never pay back its own cost within 50 years. '
    + 'The merged CCG was replaced after 1.25 years; its successor kept the single body.');
  assert.equal(textOf(mergerExact(story(never), merger)),
    'At exactly our settings it would cost £5.5m once, save £2.3m a year when complete, and never pay back within 50 years.');
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
  assert.match(sentence, /^BLMK would have 749,943 residents by mid-2024 numbers, fewer than the 1,000,000 that the 2025 plans wanted/);
});

test('a trust that is parted is named with its places', () => {
  const sentence = textOf(findingSentence(story({}), { code: 'split-trust', system: 'blmk', trust: 'Hospitals Trust' }));
  assert.match(sentence, /^Hospitals Trust has hospitals in Bedford and Luton, which would be in different systems/);
});

test('a trust that is parted between two systems is one sentence that names both', () => {
  const found = ['blmk', 'bob'].map((system) => ({ code: 'split-trust', system, trust: 'Hospitals Trust' }));
  const told = findingSentences(story({}), [...found, { code: 'empty', system: 'hwe' }]);
  assert.deepEqual(told.map(({ code }) => code), ['split-trust', 'empty']);
  assert.match(textOf(told[0].sentence), /stays in BLMK and BOB cannot be told\.$/);
});

test('an empty system is named in full', () => {
  assert.equal(textOf(findingSentence(story({}), { code: 'empty', system: 'hwe' })), 'Hertfordshire and West Essex would have no place left, so no body is left there.');
});

const moved = {
  'boundary.residents-moved|people': '281434',
  'boundary.allocation-moved|GBP': '329400000',
  'boundary.blmk.residents-2024|people': '749943',
  'boundary.bob.residents-2024|people': '2183093',
};

test('each number of a move says of which year it is', () => {
  const scenario = { inputs: {}, places: { bedford: 'bob' } };
  assert.equal(textOf(boundaryAnswer(story(moved, scenario, { 'boundary.blmk.residents-2024': '1055827' }))),
    'Moving Bedford to BOB takes 281,434 residents (mid-2019) and £329m of target funding (2018/19) from BLMK. '
    + 'By mid-2024 numbers it leaves BLMK 749,943 of 1,055,827.');
});

test('before any move the area is named in full', () => {
  assert.match(textOf(boundaryAnswer(story(moved))), /^Before any move, Bedfordshire, Luton and Milton Keynes \(BLMK\) has 749,943 residents \(mid-2024\)/);
});

test('moves to two systems are told apart, and more places are counted', () => {
  const two = { inputs: {}, places: { luton: 'hwe', 'central-bedfordshire': 'bob' } };
  assert.match(textOf(boundaryAnswer(story(moved, two))), /^Moving Luton to Herts and West Essex, and Central Bedfordshire to BOB takes/);
  const three = { inputs: {}, places: { ...two.places, bedford: 'bob' } };
  assert.match(textOf(boundaryAnswer(story(moved, three))), /^Moving three places takes/);
});

test('where all places go to one system, that system leads', () => {
  const scenario = { inputs: {}, places: { luton: 'bob', bedford: 'bob', 'central-bedfordshire': 'bob' } };
  assert.match(textOf(boundaryAnswer(story(moved, scenario))), /^Buckinghamshire, Oxfordshire and Berkshire West would have 2,183,093 residents by mid-2024 numbers\. Moving three places takes/);
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

test('an empty box gets an example', () => {
  assert.equal(notANumber(realised, ' '), 'Type a number such as 75%. Nothing has changed.');
});

test('a link with many faults gets a count of them and a sentence for each', () => {
  const warnings = ['pluto', 'mars'].map((input) => /** @type {const} */ ({ code: 'unknown-input', input, message: '' }));
  const mended = { asked: untouched, warnings, used: untouched };
  assert.equal(linkSentence(model, mended, null),
    '2 parts of this link could not be used as they were; the rest is as the link says. “pluto” is nothing that this page knows, so it is left out. “mars” is nothing that this page knows, so it is left out.');
  assert.equal(linkSentence(model, { ...mended, warnings: [] }, null), '');
});

test('what is wrong in the A of a link is said of A', () => {
  const sound = { asked: untouched, warnings: [], used: untouched };
  const warnings = [/** @type {const} */ ({ code: 'clamped', input: 'merger.horizon', message: '' })];
  const kept = { asked: { inputs: { 'merger.horizon': '99' }, places: {} }, warnings, used: { inputs: { 'merger.horizon': '20' }, places: {} } };
  assert.equal(linkSentence(model, sound, kept), 'One part of this link could not be used as it was. '
    + 'In A: Years to look ahead goes from 3 years to 20 years, so it is set to 20 years.');
});
