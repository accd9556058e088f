import assert from 'node:assert/strict';
import test from 'node:test';
import { untouched } from '../../www/scenario.js';
import { budgetAnswer, chairAnswer, deficitAnswer, deficitStory, reviewAnswer, spendAnswer } from '../../www/words/budget.js';
import { textOf } from './text-of.js';

const pack = {
  figure: [{ id: 'tariff', label: '', value: '4', unit: 'per cent', status: 'reported', sources: ['paper', 'other'] }],
  source: [{ id: 'paper', publisher: 'Paper', title: '', date: '2014' }, { id: 'other', publisher: 'Other', title: '', date: '2015' }],
  ics: { years: ['2018-19', '2019-20'] },
  chair: { median_week: 'tariff', budget: 'ics.budget-2019-20', planned: 'In February 2020 the partnership planned to pay a new chair' },
  deficit: { first: 2013, last: 2018, levers: ['care'], spending: [], targets: [], tariff: 'tariff', whose: 'the two groups (not Luton)', report: 'The midway report' },
  review: { people: [], what: 'The 2014 review', losers: 'the two trusts' },
  spend: { year: '2013/14', residents_of: 'mid-2013', bodies: [
    { name: 'one', body: 'Group One', spending: 'tariff', people: '', residents: ['tariff'] },
    { name: 'two', body: 'Group Two', spending: 'tariff', people: '', residents: ['tariff'] },
  ] },
};

/** @param {string} id @param {string} unit @param {string} standard */
const input = (id, unit, standard) => ({ id, label: '', unit, status: 'reported', default: standard, min: '0', max: '999999999' });
const inputs = new Map([
  input('ics.further-years', 'years', '0'), input('chair.pay', 'GBP a year', '40000'), input('chair.days-per-week', 'days a week', '1.5'),
  input('deficit.start', 'GBP a year', '21000000'), input('deficit.do-nothing', 'GBP a year', '100000000'), input('deficit.care', 'GBP a year', '0'),
  input('review.cost', 'GBP', '3200000'), input('review.annual-losses', 'GBP a year', '23000000'), input('review.years', 'years', '1'),
].map((one) => [one.id, one]));

const opened = {
  'ics.total|GBP': '22300000', 'ics.per-resident|GBP per head': '22.99',
  'chair.day-rate|GBP a day': '512.82', 'chair.full-time|GBP a year': '133333.33', 'chair.times-median-pay|ratio': '4.37',
  'chair.share-of-ics|per cent': '0.3448',
  'deficit.final|GBP a year': '100000000', 'deficit.cumulative|GBP': '316000000', 'deficit.cumulative-do-nothing|GBP': '316000000',
  'deficit.balanced-in|year': null, 'deficit.annual-growth|per cent': '36.6', 'deficit.needed-saving|GBP a year': '100000000',
  'deficit.needed-share-of-spending|per cent': '14.9', 'deficit.needed-share-of-target|per cent': '11.1', 'deficit.four-per-cent|GBP a year': '26880000',
  'review.share-of-losses|per cent': '13.9', 'review.days-of-losses|days': '50.78', 'review.break-even-cut|per cent': '13.9', 'review.per-head|GBP per head': '4.56',
  'spend.one-per-head|GBP per head': '968.2539', 'spend.two-per-head|GBP per head': '942.3076', 'spend.gap-per-head|GBP per head': '25.9463',
  'spend.gap-per-head-ons|GBP per head': '56.2749',
};

/** @param {Record<string, string | null>} [changed] @param {Record<string, string>} [settings] */
function story(changed = {}, settings = {}) {
  const figures = Object.fromEntries(Object.entries({ ...opened, ...changed }).map(([key, value]) => {
    const [id, unit] = key.split('|');
    return [id, { value, before: value, unit, status: 'derived' }];
  }));
  const scenario = { ...untouched, inputs: settings };
  return { pack, scenario, inputs, outcome: { figures, series: {}, findings: [], claims: [], warnings: [] } };
}

test('a deficit says whose it is, and why it has no range', () => {
  assert.match(textOf(deficitAnswer(story())), /^If nothing changed, the deficit of the two groups \(not Luton\), £21m a year in 2013\/14, would grow to £100m a year by 2018\/19\./);
  assert.match(textOf(budgetAnswer(story())), /If nothing changed, the two groups \(not Luton\) would have a deficit of £100m in 2018\/19\. It has no range: no source sizes the opportunities to save\.$/);
});

test('a deficit below nothing is a surplus, without a minus', () => {
  const settings = { 'deficit.care': '120000000' };
  const surplus = story({ 'deficit.final|GBP a year': '-20000000', 'deficit.cumulative|GBP': '-164000000', 'deficit.balanced-in|year': '2014' }, settings);
  assert.match(textOf(budgetAnswer(surplus)), /At your settings, the two groups \(not Luton\) would have a surplus of £20\.0m in 2018\/19\./);
  const text = textOf(deficitStory(surplus));
  assert.match(text, /^With your savings there is a surplus of £20\.0m in 2018\/19, and a surplus of £164m over all years instead of £316m\. The books balance in 2014\/15\./);
  assert.doesNotMatch(text, /−/);
});

test('where no saving will do, the sentence says so', () => {
  const none = { 'deficit.needed-saving|GBP a year': null, 'deficit.needed-share-of-spending|per cent': null };
  assert.match(textOf(deficitStory(story(none))), /No saving balances 2018\/19: all that is saved is spent again\. As a yardstick/);
});

test('a yardstick has its digits and all its sources', () => {
  assert.match(textOf(deficitStory(story())), /the 4% that the national tariff asked of providers each year \(Paper, 2014; Other, 2015\)/);
});

test('the chair’s pay was a plan, whatever the reader sets', () => {
  const text = textOf(chairAnswer(story({}, { 'chair.pay': '50000' })));
  assert.match(text, /^In February 2020 the partnership planned to pay a new chair £40,000 a year for 1\.5 days a week\. At £50,000 a year for 1\.5 days a week that is £512\.82 a day/);
  assert.match(text, /, and 0\.34% of the 2019\/20 budget\.$/);
});

test('the chair’s pay as it was planned is not said twice', () => {
  assert.match(textOf(chairAnswer(story({}))), /£40,000 a year for 1\.5 days a week\. That is £512\.82 a day/);
});

test('a share of nothing is left out', () => {
  assert.match(textOf(chairAnswer(story({ 'chair.share-of-ics|per cent': null }))), /median full-time pay \(Paper, 2014; Other, 2015\)\.$/);
});

test('a review is named with what was planned for it', () => {
  assert.match(textOf(reviewAnswer(story({}, { 'review.cost': '4500000' }))), /^The 2014 review was planned to cost £3\.2m\. At £4\.5m it comes to 14% of a year’s losses at the two trusts/);
});

test('spending for each head reads in pounds whose difference is the printed one', () => {
  assert.match(textOf(spendAnswer(story())), /^Group One said that it would spend £968 for each of its people in 2013\/14, and Group Two £942 .* £26 apart .* £56 when/);
});
