import assert from 'node:assert/strict';
import test from 'node:test';
import { untouched } from '../../www/scenario.js';
import { supersededSentence } from '../../www/words/superseded.js';

const inputs = new Map([
  { id: 'review.cost', label: 'What the review costs', unit: 'GBP', default: '500' },
  { id: 'review.years', label: 'Years of benefit', unit: 'years', default: '1' },
  { id: 'review.annual-losses', label: 'Losses a year', unit: 'GBP a year', default: '2000' },
].map((input) => [input.id, { ...input, status: 'assumed', min: '0', max: '5000', step: '1' }]));
const input = [
  { id: 'review.cost', superseded: [{ version: 1, default: '300', why: 'The council published its bill.' }, { version: 2, default: '450', why: 'The bill was corrected.' }] },
  { id: 'review.years', superseded: [{ version: 2, default: '2', why: 'The scheme ended early.' }] },
  { id: 'review.annual-losses' },
];
const model = { pack: { pack: { version: 3 }, input }, inputs };
const said = (version, scenario = untouched, kept = null) => supersededSentence(model, version, { scenario, kept });

test('an old link says from what to what its defaults went, why, and what it takes now', () => {
  assert.equal(said(1), 'This link was made with version 1 of these figures; this is version 3, and the defaults of some inputs that it leaves '
    + 'open have changed since: “What the review costs” from £300 to £500 (The council published its bill; The bill was corrected); “Years of '
    + 'benefit” from 2 years to 1 year (The scheme ended early). What it does not set takes today’s defaults, so figures may not be those that were shared.');
});

test('a link made later speaks only of what came after it', () => {
  assert.match(said(2), /“What the review costs” from £450 to £500 \(The bill was corrected\);/);
  assert.doesNotMatch(said(2), /published its bill/);
  assert.equal(said(3), '');
});

test('what a link sets itself is as it was, in B and in A', () => {
  const cost = { inputs: { 'review.cost': '700' }, places: {} };
  assert.doesNotMatch(said(2, cost), /What the review costs/);
  assert.match(said(2, cost), /“Years of benefit”/);
  // A leaves the cost open.
  assert.match(said(2, cost, untouched), /“What the review costs” from £450/);
  assert.equal(said(2, { inputs: { 'review.cost': '700', 'review.years': '3' }, places: {} }), '');
});

test('a default that went and came back is no change', () => {
  const back = { ...model, pack: { ...model.pack, input: [{ id: 'review.cost', superseded: [{ version: 1, default: '500', why: 'A.' }, { version: 2, default: '450', why: 'B.' }] }] } };
  assert.equal(supersededSentence(back, 1, { scenario: untouched, kept: null }), '');
});

test('of many changes the first are named and the rest counted', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const many = {
    pack: { pack: { version: 2 }, input: ids.map((id) => ({ id, superseded: [{ version: 1, default: '1', why: 'A slip.' }] })) },
    inputs: new Map(ids.map((id) => [id, { id, label: id.toUpperCase(), unit: 'years', default: '2' }])),
  };
  assert.match(supersededSentence(many, 1, { scenario: untouched, kept: null }), /“C” from 1 year to 2 years \(A slip\); and 2 more\. /);
});
