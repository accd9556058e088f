import assert from 'node:assert/strict';
import test from 'node:test';
import { untouched } from '../../www/scenario.js';
import { beside, held } from '../../www/words/beside.js';
import { attribution, movedNote, untestedPart, verdictSentence } from '../../www/words/claims.js';
import { label, lowered } from '../../www/words/label.js';
import { differenceText } from '../../www/words/published.js';
import { textOf } from './text-of.js';

const years = { id: 'review.years', label: 'Years of benefit to count', unit: 'years', status: 'assumed', default: '1' };
const pack = {
  pack: {}, merger: [], system: [{ id: 'bob', name: 'Buckinghamshire', short: 'BOB' }],
  boundary: { home: 'blmk', later: '2024', minimum: 'least', residents_of: 'mid-2019', allocation_of: '2018/19' },
  figure: [{ id: 'least', label: 'Least size', value: '1000000', unit: 'people', status: 'reported', sources: ['paper'] }],
  place: [{ id: 'luton', name: 'Luton', system: 'blmk' }],
  source: [{ id: 'paper', publisher: 'The Paper', title: 'Words', date: '2020-03-05', address: 'https://example.org' }],
};

/** A story with these figures behind a claim: each with its unit after a bar. */
function story(values) {
  const base = { pack, scenario: untouched, inputs: new Map([['review.years', years]]), outcome: { figures: {} } };
  return beside(base, Object.entries(values).map(([key, value]) => {
    const [id, unit] = key.split('|');
    return { id, value, unit, status: 'derived' };
  }));
}

const text = (values, claimed, verdict) => textOf(verdictSentence(story(values), claimed, verdict));

test('a verdict that holds says which side is which', () => {
  const claimed = { test: { figure: 'a', is: 'above', than: ['22000000'] } };
  assert.equal(text({ 'a|GBP': '22300000' }, claimed, 'holds'), 'Holds on these figures: £22.3m is more than £22m.');
  assert.equal(text({ 'a|GBP': '22000000' }, claimed, 'does-not-hold'),
    'Does not hold on these figures: £22.0m is not more than £22m.');
});

test('each way to compare has words for both outcomes', () => {
  const said = (is, than, verdict) => text({ 'a|years': '12.3' }, { test: { figure: 'a', is, than } }, verdict);
  assert.match(said('at-most', ['20'], 'holds'), /: 12\.3 years is no more than 20 years\.$/);
  assert.match(said('at-most', ['10'], 'does-not-hold'), /: 12\.3 years is more than 10 years\.$/);
  assert.match(said('below', ['20'], 'holds'), /is less than/);
  assert.match(said('below', ['10'], 'does-not-hold'), /is not less than/);
  assert.match(said('at-least', ['10'], 'holds'), /is at least/);
  assert.match(said('at-least', ['20'], 'does-not-hold'), /is less than/);
  assert.match(said('between', ['10', '20'], 'holds'), /is between 10 years and 20 years/);
});

test('what is tested against a figure of the pack prints that figure, people without the word', () => {
  const claimed = { test: { figure: 'a', is: 'below', than: ['least'] } };
  const told = beside(story({ 'a|people': '749943' }), held(story({}), ['least']));
  assert.equal(textOf(verdictSentence(told, claimed, 'holds')), 'Holds on these figures: 749,943 is less than 1,000,000.');
});

test('two sides that round to the same number are told apart', () => {
  const claimed = { test: { figure: 'a', is: 'at-most', than: ['10'] } };
  assert.equal(text({ 'a|years': '10.0312' }, claimed, 'does-not-hold'), 'Does not hold on these figures: 10.031 years is more than 10 years.');
  assert.equal(text({ 'a|years': '10' }, claimed, 'holds'), 'Holds on these figures: 10 years is no more than 10 years.');
});

test('a figure that is none gives the verdict without two sides', () => {
  const claimed = { test: { figure: 'x.payback-years', is: 'at-most', than: ['10'] } };
  assert.equal(text({ 'x.payback-years|years': null }, claimed, 'does-not-hold'), 'Does not hold on these figures.');
});

test('a condition says what would have to come true, and when it cannot', () => {
  const claimed = { condition: 'review.break-even-cut' };
  assert.equal(text({ 'review.break-even-cut|per cent': '13.913' }, claimed, 'holds-if'),
    'Holds if the review makes the yearly losses fall by at least 13.9% for 1 year.');
  assert.match(text({ 'review.break-even-cut|per cent': '1000' }, claimed, 'holds-if'), /more than all of them, so it can’t\.$/);
});

test('what cannot be tested names what is missing, in the sentence', () => {
  const claimed = { missing: 'A breakdown of what was bought. We found none.' };
  assert.equal(text({}, claimed, 'cannot-be-tested'),
    'Cannot be tested with public figures: missing is a breakdown of what was bought. We found none.');
});

test('a tested claim with something missing says that this part is not', () => {
  const claimed = { missing: 'What the merger cost.' };
  assert.equal(textOf(untestedPart(claimed, 'holds')),
    'A part of it cannot be tested with public figures: missing is what the merger cost.');
  assert.equal(textOf(untestedPart(claimed, 'cannot-be-tested')), '');
  assert.equal(textOf(untestedPart({}, 'holds')), '');
});

test('a claim that speaks of a move says what its figures assume', () => {
  assert.equal(textOf(movedNote(pack, { places: { luton: 'bob' } })),
    'Worked out with Luton in BOB, as the claim has it, and all else as you have set it.');
  assert.equal(textOf(movedNote(pack, {})), '');
});

test('every attribution stands with the quote, and the source with its date', () => {
  const quote = { who: 'A source', also: ['another paper'], source: 'paper' };
  assert.equal(textOf(attribution(pack, quote)), 'A source; also another paper. The Paper, 5 March 2020');
});

test('labels: of the pack, of an input, or computed; names keep their capitals', () => {
  const told = story({});
  assert.equal(label(told, 'least'), 'Least size');
  assert.equal(label(told, 'review.years'), 'Years of benefit to count');
  assert.equal(label(told, 'boundary.bob.residents'), 'BOB: residents, mid-2019');
  assert.equal(lowered('NHS funding'), 'NHS funding');
  assert.equal(lowered('A part'), 'a part');
});

test('a difference has its sign, and none is a word', () => {
  assert.equal(differenceText('300000', 'GBP'), '+£300,000');
  assert.equal(differenceText('-15121', 'people'), '−15,121');
  assert.equal(differenceText('0', 'GBP a year'), 'none');
  assert.equal(differenceText(null, 'GBP'), 'not known');
});
