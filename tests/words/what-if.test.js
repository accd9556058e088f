import assert from 'node:assert/strict';
import test from 'node:test';
import { exact, rounded } from '../../www/format.js';
import { untouched } from '../../www/scenario.js';
import { flipWords, isFlat } from '../../www/words/flips.js';
import { atText, barSentence, endText, ends } from '../../www/words/matters.js';
import { nearText } from '../../www/words/near.js';
import { side, thresholds } from '../../www/words/thresholds.js';
import { noTarget, nothingMoves, solvedSentence } from '../../www/words/solved.js';
import { textOf } from './text-of.js';

const pack = {
  merger: [{ name: 'ccgs', bodies: ['A', 'B'], into: 'AB' }],
  ics: { merger: 'ccgs' },
  deficit: { last: 2018 },
  boundary: { home: 'blmk' },
  system: [{ id: 'blmk', name: 'BLMK', short: 'BLMK' }],
};
const realised = { id: 'merger.ccgs.realised', label: 'Share that arrives', unit: 'per cent', status: 'assumed', default: '75', min: '0', max: '120', step: '5', low: '50', high: '100' };
const horizon = { ...realised, id: 'merger.horizon', unit: 'years', default: '10', min: '3', max: '20', step: '1' };
const costs = { ...realised, id: 'merger.ccgs.new-running-costs', unit: 'GBP a year', default: '0', max: '5000000', step: '50000' };
const budget = { ...realised, id: 'ics.budget', unit: 'GBP', default: '10700000', max: '40000000', step: '100000' };
const lever = { ...costs, id: 'deficit.prevention', max: '60000000' };
const path = { id: 'deficit.path', label: 'Way', unit: 'choice', status: 'assumed', default: 'steady', options: [{ id: 'steady', label: 'same growth' }, { id: 'straight', label: 'same pounds' }] };
const inputs = new Map([realised, horizon, costs, budget, lever, path].map((input) => [input.id, input]));

/** @param {Record<string, string | null>} values by id and unit */
function story(values, changed = {}) {
  const figures = Object.fromEntries(Object.entries(values).map(([key, value]) => {
    const [id, unit] = key.split('|');
    return [id, { value, before: value, unit, status: 'derived' }];
  }));
  return { pack, inputs, scenario: { ...untouched, inputs: changed }, outcome: { figures, series: {}, findings: [], claims: [], warnings: [] } };
}

const paid = (/** @type {string | null} */ years, changed = {}) => story({ 'merger.ccgs.payback-years|years': years, 'merger.ccgs.lifetime|years': '1.25' }, changed);
const payback = 'merger.ccgs.payback-years';
const point = (/** @type {string} */ x, /** @type {string | null} */ y) => ({ x, y });

test('a slider says the closest threshold that is kept and the first that is not', () => {
  assert.equal(side(paid('2.8'), payback, realised.id), ', pays back within 10 years, does not pay back within its own 1.25 years');
  assert.equal(side(paid('1.25'), payback, realised.id), ', pays back within its own 1.25 years');
  assert.equal(side(paid('12'), payback, realised.id), ', does not pay back within 10 years');
  assert.equal(side(paid(null), payback, realised.id), ', does not pay back within 10 years');
  assert.equal(side(paid('2.8'), payback, horizon.id), ', pays back by then, does not pay back within its own 1.25 years');
});

test('a threshold is kept where it is met exactly', () => {
  const at = (/** @type {string} */ value) => thresholds(story({ 'deficit.final|GBP a year': value }), 'deficit.final')[0].holds;
  assert.deepEqual([at('0'), at('-1'), at('0.01')], [true, true, false]);
  const repaid = (/** @type {string} */ saving) => side(story({ 'ics.saving-to-repay|GBP a year': '2230000', 'merger.ccgs.saving|GBP a year': saving }), 'ics.saving-to-repay', budget.id);
  assert.equal(repaid('2230000'), ', the full saving is as much');
  assert.equal(repaid('2229999'), ', the full saving is less');
});

test('a figure without a threshold has no sides', () => {
  assert.equal(side(story({ 'chair.times-median-pay|ratio': '4.4' }), 'chair.times-median-pay', 'chair.pay'), '');
  assert.equal(side(story({ 'ics.saving-to-repay|GBP a year': '2230000' }), 'ics.saving-to-repay', budget.id), '');
});

test('a flip is named from the low end to the high one, and rounded to the side that holds', () => {
  const rising = { points: [point('0', null), point('10', '20'), point('50', '4')], flips: [{ x: '18.4796', code: 'within-horizon', above: true }] };
  assert.equal(textOf(flipWords(paid('2.8'), realised, rising)), '. later or never , from18.5%: pays back within 10 years');
  const falling = { points: [point('0', '2.8'), point('2000000', '14'), point('5000000', null)], flips: [{ x: '1671676.6357421875', code: 'within-horizon', above: false }] };
  assert.equal(textOf(flipWords(paid('2.8'), costs, falling)), '. pays back within 10 years up to£1.67m, then later or never');
});

test('the other side of a payback is later, never, or both', () => {
  const words = (/** @type {(string | null)[]} */ ys) => textOf(flipWords(paid('2.8'), realised, {
    points: ys.map((y, at) => point(String(at * 10), y)), flips: [{ x: '5', code: 'within-horizon', above: false }],
  }));
  assert.match(words(['2', '12', '14']), /then later$/);
  assert.match(words(['2', null, null]), /then never$/);
  assert.match(words(['2', '12', null]), /then later or never$/);
});

test('an answer that holds between two flips is named three times', () => {
  const flips = [{ x: '10', code: 'within-horizon', above: true }, { x: '40', code: 'within-horizon', above: false }];
  const along = { points: [point('0', '12'), point('20', '5'), point('60', '12')], flips };
  assert.equal(textOf(flipWords(paid('5', { [realised.id]: '20' }), realised, along)), '. later , from10%: pays back within 10 years up to40%, then later');
});

test('without a flip it says that there is none, and a flat curve that nothing changes', () => {
  const none = { points: [point('0', '5'), point('120', '2')], flips: [] };
  assert.equal(textOf(flipWords(paid('2.8'), realised, none)), '. pays back within 10 years wherever this stands');
  const flat = { points: [point('0', '2.8407407407407406'), point('120', '2.8407407407407407')], flips: [] };
  assert.equal(textOf(flipWords(paid('2.8'), realised, flat)), '. payback is the same wherever this stands');
  assert.equal(isFlat({ points: [point('0', null), point('1', '2')], flips: [] }), false);
  assert.equal(isFlat({ points: [point('0', null), point('1', null)], flips: [] }), true);
});

test('an option of a choice has its own figure, and what is below nothing is a surplus', () => {
  const at = story({ 'deficit.cumulative|GBP': '315700000' });
  const along = { points: [point('steady', '315700000'), point('straight', '-5000000')], flips: [] };
  assert.equal(textOf(flipWords(at, path, along)), '. same growth: £316m. same pounds: a surplus of £5.0m');
});

test('a value that was found has one digit more than its slider, and pounds have three that count', () => {
  assert.equal(nearText(realised, '18.4796'), '18.5%');
  assert.equal(nearText(realised, '18.4796', 'floor'), '18.4%');
  assert.equal(nearText(horizon, '7'), '7 years');
  assert.equal(nearText(costs, '340735.11', 'floor'), '£340,000');
  assert.equal(nearText({ ...realised, unit: 'ratio', step: '0.05' }, '2.3495370370370370370370370384'), '£2.35');
});

test('a value of thirty digits is printed with six', () => {
  assert.equal(exact('2.3495370370370370370370370384', 'ratio'), '£2.349537');
  assert.equal(exact('38.461538461538461538', 'per cent'), '38.461538%');
  assert.equal(exact('1671676.6357421875', 'GBP a year'), '£1.671677m a year');
  assert.equal(rounded('1671676.6', { significant: 3, way: 'ceil' }), '1680000');
});

test('what it would take is a value and what follows, or that nothing does it and what is nearest', () => {
  const at = (/** @type {string} */ years) => () => paid(years);
  const now = paid('2.8407');
  assert.equal(solvedSentence(now, payback, realised, { reached: true, value: '38.4615' }, at('5.0123')), 'At 38.5% it pays back in 5.0 years.');
  assert.equal(solvedSentence(paid('5.0123', { [realised.id]: '38.4615' }), payback, realised, { reached: true, value: '38.4615' }, at('5.0123')), 'It is there now: at 38.5% it pays back in 5.0 years.');
  assert.equal(solvedSentence(now, payback, realised, { reached: false, value: null, closest: '120' }, at('1.96')), 'No value from 0% to 120% does that. The nearest is 120%: it pays back in 1.96 years.');
  assert.equal(solvedSentence(now, payback, realised, { reached: false, value: null, closest: null }, at('1')), 'No value from 0% to 120% does that.');
});

test('a target that is no number is answered in a sentence', () => {
  assert.equal(noTarget(' soon '), '“soon” is not a number. Write it in figures, such as 5 or 2.5m.');
  assert.equal(noTarget(''), 'Give a number to come to.');
  assert.equal(nothingMoves(story({}), 'boundary.one-off-cost'), 'No input moves this until you move a place to another system.');
});

test('a bar is explained from its low to its high, and never is a word', () => {
  const [low, high] = ends(realised, { input: realised.id, low: null, high: '2.2555', swing: null }, () => assert.fail('asked for a range'));
  const now = paid('2.8407');
  assert.equal(barSentence(now, payback, realised, [low, high]), 'At 50% it never pays back within 50 years; at 100% it pays back in 2.3 years.');
  assert.deepEqual([endText(now, payback, low), endText(now, payback, high)], ['never', '2.3 years']);
  assert.deepEqual([atText(realised, low), atText(costs, { at: '500000', value: '1' }), atText(path, { at: 'steady', value: '1' })], ['at 50%', 'at £500,000', '']);
});

test('the bar of a choice runs from the option that gives least to the one that gives most', () => {
  const both = ends(path, { input: path.id, low: '300', high: '400', swing: '100' }, () => ({ points: [point('steady', '400'), point('straight', '300')], flips: [] }));
  assert.deepEqual(both, [{ at: 'straight', value: '300' }, { at: 'steady', value: '400' }]);
  assert.equal(barSentence(story({ 'deficit.cumulative|GBP': '400' }), 'deficit.cumulative', path, both), 'With same pounds the deficits add up to £300; with same growth the deficits add up to £400.');
});
