import assert from 'node:assert/strict';
import test from 'node:test';
import { explained } from '../../www/working/explained.js';
import { leaves, tidied } from '../../www/working/step.js';
import { asText } from '../../www/working/text.js';

const citizen = { id: 'citizen', publisher: 'Milton Keynes Citizen', title: 'A title', author: 'A. Writer', date: '2020-03-05', address: 'https://example.org/a', note: 'A note.' };
const statistics = { id: 'ons', publisher: 'ONS', title: 'Estimates', date: '2025-07' };

const pack = {
  source: [citizen, statistics],
  figure: [
    { id: 'pop', label: 'Residents of the area', value: '1000', unit: 'people', status: 'derived', sources: ['ons'], sum: ['pop.a', 'pop.b'] },
    { id: 'pop.a', label: 'Residents of A', value: '600', unit: 'people', status: 'reported', sources: ['ons'] },
    { id: 'pop.b', label: 'Residents of B', value: '400', unit: 'people', status: 'reported', sources: ['ons'] },
  ],
  input: [{ id: 'ics.budget', sources: ['citizen'] }],
  place: [{ id: 'luton', name: 'Luton', system: 'blmk' }, { id: 'bedford', name: 'Bedford', system: 'bob' }],
  system: [{ id: 'blmk', name: 'Bedfordshire and Luton', short: 'BLMK' }, { id: 'bob', name: 'Bucks', short: 'BOB' }],
  merger: [],
  boundary: { later: '2024', minimum: 'pop' },
  deficit: { first: 2013, last: 2018 },
};

const budget = { id: 'ics.budget', label: 'The budget', unit: 'GBP', status: 'reported', default: '10700000', min: '0', max: '1', step: '1', quote: 'the budget was £10.7m', note: 'Not what was spent.' };
const share = { id: 'share', label: 'Share that arrives', unit: 'per cent', status: 'assumed', default: '75', low: '50', high: '100', basis: { low: { text: 'our judgement.', figures: ['pop'] } } };
const inputs = new Map([budget, share].map((input) => [input.id, input]));

const story = (scenario = {}, figures = {}) => ({ pack, inputs, scenario: { inputs: {}, places: {}, ...scenario }, outcome: { figures } });

let key = 0;
/** @param {string} op @param {string | null} value */
const step = (op, value, parts = [], rest = {}) => ({ key: key++, op, value, status: 'derived', of: parts, ...rest });
const number = (value) => step('number', value);
const pounds = (value, id = 'ics.budget') => step('input', value, [], { id, label: 'The budget', unit: 'GBP', status: 'reported' });
const people = (value = '1000') => step('figure', value, [], { id: 'pop', label: 'Residents of the area', unit: 'people' });
const arriving = () => step('input', '75', [], { id: 'share', label: 'Share that arrives', unit: 'per cent', status: 'assumed' });

const told = (tree, said, at = story()) => explained(at, () => tree, tree.id ?? '', said);

test('a sum says its parts with their names, rounded; the steps have every digit', () => {
  const tree = step('sum', '22300000.5', [pounds('10700000'), step('product', '11600000.5', [], { name: 'gross-saving', unit: 'GBP' })], { id: 'ics.total', unit: 'GBP' });
  const { sentence, line } = told(tree, '£22.3m');
  assert.equal(sentence, '£22.3m is £10.7m (the budget) plus £11.6m a year (the saving once it is complete).');
  assert.equal(`${line.value} = ${line.formula}`, '£22,300,000.50 = £10,700,000 + £11,600,000.50 a year');
});

test('a per cent taken of something is a per cent, and a share in per cent hides its hundred', () => {
  const arrives = step('product', '750', [people(), step('product', '0.75', [arriving(), number('0.01')])], { name: 'net-in-year', number: 1 });
  assert.equal(told(arrives, '£750').line.formula, '1,000 people × 75%');
  const part = step('quotient', '10', [step('product', '10000', [number('100'), pounds('100')]), people()], { id: 'chair.share-of-ics', unit: 'per cent' });
  assert.equal(told(part, '10%').line.formula, '£100 ÷ 1,000 people');
});

test('what is divided by a product is divided by each of its parts', () => {
  const tree = step('quotient', '1', [pounds('100'), step('product', '100', [people('50'), number('2')])], { id: 'chair.day-rate', unit: 'GBP a day' });
  const { sentence, line } = told(tree, '£1 a day');
  assert.equal(sentence, '£1 a day is £100 (the budget) divided by 50 people (residents of the area) and by 2.');
  assert.equal(line.formula, '£100 ÷ (50 people × 2)');
});

test('brackets stand where leaving them out would change the sum', () => {
  const tree = step('product', '4', [step('difference', '2', [number('3'), number('1')]), step('sum', '2', [number('1'), number('1')])], { name: 'kept-of-a-pound' });
  assert.equal(told(tree, '4').line.formula, '(3 − 1) × (1 + 1)');
  const negative = step('sum', '-1', [number('1'), step('negative', '-2', [number('2')], { name: 'net-in-year', number: 2 })], { name: 'remaining-in' });
  assert.equal(told(negative, '−1').line.formula, '1 + (−£2)');
});

test('the years of a loop are one line, the first year in full and the others in short', () => {
  const year = (n) => step('product', String(n), [pounds(String(n)), number('1')], { name: 'net-in-year', number: n, unit: 'GBP' });
  const tree = step('sum', '10', [number('0'), ...[1, 2, 3, 4].map(year)], { id: 'merger.ccgs.net', unit: 'GBP' });
  const { sentence, line } = told(tree, '£10', { ...story(), inputs: new Map([...inputs, ['merger.horizon', { id: 'merger.horizon', unit: 'years', default: '4' }]]) });
  assert.equal(sentence, '£10 is 0 plus what 4 years bring in.');
  const [loop] = line.parts;
  assert.equal(loop.name, 'what 4 years bring in, added up');
  assert.deepEqual(loop.parts.map(({ name, parts }) => [name, parts.length]), [
    ['what year 1 brings in', 2], ['what year 2 brings in', 0], ['what year 3 brings in', 0], ['what year 4 brings in', 0]]);
});

test('a step that stands twice is spelled out once', () => {
  const same = step('sum', '3', [number('1'), number('2')], { name: 'gross-saving', unit: 'GBP' });
  const again = { ...same, op: 'again', of: [] };
  const [first, second] = told(step('difference', '0', [same, step('product', '3', [again, number('1')], { name: 'net-in-year', number: 1 })], { name: 'remaining-in' }), '0').line.parts;
  assert.equal(first.repeated, false);
  assert.deepEqual([second.parts[0].repeated, second.parts[0].formula], [true, '']);
});

test('payback is whole years and a part of the next', () => {
  const sum = step('sum', '-5', [number('-5')], { name: 'cumulative-after-year', number: 2, unit: 'GBP' });
  const missing = step('difference', '2000000', [number('0'), sum], { unit: 'GBP' });
  const net = step('product', '2300000', [], { name: 'net-in-year', number: 3, unit: 'GBP' });
  const tree = step('sum', '2.87', [number('2'), step('quotient', '0.87', [missing, net])], { id: 'merger.ccgs.payback-years', unit: 'years' });
  assert.equal(told(tree, '2.9 years').sentence, '2.9 years is 2 whole years plus £2.0m still to come in ÷ £2.3m that year 3 brings in.');
});

test('enough residents or not says the two sides of it', () => {
  const residents = step('sum', '900', [], { id: 'boundary.blmk.residents-2024', unit: 'people' });
  const tree = step('given', '0', [number('0'), step('sum', '1900', [residents, people()])], { id: 'boundary.blmk.meets-million', unit: 'count' });
  assert.equal(told(tree, 'no').sentence, 'No, because 900 people (BLMK’s residents, mid-2024) are fewer than 1,000 people (residents of the area).');
});

test('a figure without a value says why, and leads to what it would rest on', () => {
  const figures = { 'deficit.final': { value: '40000000', unit: 'GBP a year', status: 'derived' } };
  const none = step('same', null, [step('none', null)], { id: 'deficit.balanced-in', unit: 'year' });
  const final = step('difference', '40000000', [pounds('50000000'), number('0')], { id: 'deficit.final', unit: 'GBP a year' });
  const { sentence, passports } = explained(story({}, figures), (id) => (id === 'deficit.final' ? final : none), 'deficit.balanced-in', 'no year');
  assert.equal(sentence, 'No year: in every year shown a deficit is left; in the last it is £40.0m a year.');
  assert.deepEqual(passports.map(({ id }) => id), ['ics.budget']);
});

test('a system says its places and what the reader moved', () => {
  const tree = step('same', '2', [number('2')], { id: 'boundary.blmk.places', unit: 'count' });
  const { sentence, counted } = told(tree, '2', story({ places: { bedford: 'blmk' } }));
  assert.equal(sentence, '2 counts the places of BLMK: Luton and Bedford.');
  assert.deepEqual(counted, { title: 'Places of BLMK', places: ['Luton', 'Bedford, which you moved here from BOB'] });
});

test('what a value holds under is a leaf too', () => {
  const tree = step('given', '1', [pounds('1'), arriving()], { id: 'ics.total', unit: 'GBP' });
  assert.deepEqual(leaves(tree).map(({ id }) => id), ['ics.budget', 'share']);
  assert.equal(tidied(tree).of.length, 1);
});

test('as text: the sentence, the steps, every source with its words and address, the reader’s own change', () => {
  const tree = step('product', '1', [pounds('10700000'), people(), step('product', '0.5', [arriving(), number('0.01')])], { id: 'ics.total', unit: 'GBP' });
  const text = asText(told(tree, '£1', story({ inputs: { share: '50' } })), 'https://example.org/#v=1');
  for (const line of [
    '£1: the partnership’s budgets added up\n= £10,700,000 × 1,000 people × 75%\n  £10,700,000: the budget',
    '£10.7m: The budget (reported)\nSource: Milton Keynes Citizen, “A title”, A. Writer, 5 March 2020. https://example.org/a A note.\n“the budget was £10.7m”\nNot what was spent.',
    'Added up from:\n  600 people: Residents of A\n  400 people: Residents of B',
    'You changed this from 75% to 50%.',
    'Our range is 50% to 100%.\nLow, 50%: our judgement. (ONS, Estimates)',
    'From https://example.org/#v=1',
  ]) assert(text.includes(line), `${line}\n\nis not in\n\n${text}`);
});
