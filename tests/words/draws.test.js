import assert from 'node:assert/strict';
import test from 'node:test';
import { drawnFrom } from '../../www/draws.js';
import { untouched } from '../../www/scenario.js';
import { fanLabel, fanSentence, paybackSpread, runsOf } from '../../www/words/draws.js';
import { mergerAnswer, mergerExact, mergerStory } from '../../www/words/merger.js';
import { openingAnswer } from '../../www/words/opening.js';
import { weighed, widest } from '../../www/words/weighed.js';
import { icsAnswer } from '../../www/words/budget.js';
import { textOf } from './text-of.js';

const merger = { name: 'ccgs', bodies: ['A', 'B', 'C'], into: 'ABC', residents: '', lifetime: '', kind: 'CCG', kinds: 'commissioning groups (CCGs)', successor: 'ABC Board' };
const pack = {
  figure: [], merger: [merger], scene: [], system: [], place: [],
  ics: { years: ['2018-19', '2019-20'], name: 'Care System (CS)', merger: 'ccgs', price_year: '2024-25', allocation_year: '2018-19' },
};
const assumed = { unit: 'per cent', status: 'assumed', drawn: true };
const inputs = new Map([
  { id: 'merger.horizon', label: 'Years to look ahead', unit: 'years', status: 'assumed', default: '10', drawn: false },
  { ...assumed, id: 'merger.ccgs.realised', label: 'Share of the saving that arrives', default: '75', low: '50', high: '100' },
  { ...assumed, id: 'deficit.path', label: 'Path', unit: 'choice', default: 'steady', options: [{ id: 'steady', label: 'Steady' }] },
].map((input) => [input.id, input]));
const series = 'merger.ccgs.cumulative-by-year';
const payback = 'merger.ccgs.payback-years';

const opened = {
  'ics.total|GBP': '22300000', 'ics.per-resident|GBP per head': '23', 'ics.saving-to-repay|GBP a year': '2230000',
  'ics.total-2024-25-prices|GBP': '27900000', 'ics.share-of-allocation|per cent': '0.9',
  'merger.ccgs.saving|GBP a year': '2334992.247', [`${payback}|years`]: '2.84074', 'merger.ccgs.lifetime|years': '1.25',
  'merger.ccgs.net|GBP': '16749316', 'merger.ccgs.npv|GBP': '12100000', 'merger.ccgs.one-off-cost|GBP': '5465611',
};

/** The draws at the starting point, as near as these words need them. */
function drawn({ quantiles = {}, shares = {}, fan = {}, settled = true } = {}) {
  return {
    settled,
    draws: {
      headlines: {
        [payback]: { p10: '2.874', p50: '4.0054', p90: '5.531', ...quantiles, shares: { 'within-horizon': '99.9', 'within-lifetime': '0', ...shares } },
        'ics.saving-to-repay': { p10: '2230000', p50: '2230000', p90: '2230000', shares: { 'repays-ics': '59.06', ...shares } },
      },
      fans: { [series]: [{ x: '10', p10: '7017003.7', p50: '14511058.8', p90: '24642398', ...fan }] },
    },
  };
}

/** @param {ReturnType<typeof drawn>} runs @param {Record<string, string>} [settings] */
function story(runs, settings) {
  const figures = Object.fromEntries(Object.entries(opened).map(([key, value]) => {
    const [id, unit] = key.split('|');
    return [id, { value, before: value, unit, status: 'derived' }];
  }));
  const scenario = settings ? { inputs: settings, places: {} } : untouched;
  return { pack, scenario, inputs, outcome: { figures, series: {}, findings: [], claims: [], warnings: [] }, drawn: runs };
}

const spreadText = (quantiles) => textOf(paybackSpread(story(drawn({ quantiles })), payback, 'pay back its cost'));

test('the opening leads with the median, then its range and the share, and tells the settings themselves apart', () => {
  assert.match(textOf(openingAnswer(story(drawn()))), /into one would pay back its own cost in 4\.0 years, assumed, 2\.9 to 5\.5 in eight runs of ten\. The merged CCG was replaced after 1\.25 years, having paid back in none of the runs; its successor kept the single body\. In 59 of 100 runs, ten years of its full saving, before its own cost, would reach £22\.3m\. At exactly our settings it would save £2\.3m a year and pay back in 2\.8 years\. Most runs take longer: from there, our ranges reach further that way\.$/);
});

test('the merger’s answer says in how many runs it pays back within the years looked ahead', () => {
  assert.match(textOf(mergerAnswer(story(drawn()), merger)), /^Making three bodies one would pay back its own cost in 4\.0 years, assumed, 2\.9 to 5\.5 in eight runs of ten, and in all but 1 of 1,000 within 10 years\. The merged CCG/);
  assert.match(textOf(mergerAnswer(story(drawn({ shares: { 'within-horizon': '100' } })), merger)), /, and in all within 10 years\./);
});

test('what is left at the end is told over the runs first', () => {
  assert.match(textOf(mergerStory(story(drawn()), merger)), /Saving less cost comes to £14\.5m over 10 years, £7\.0m to £24\.6m in eight runs of ten\. At exactly our settings it is £16\.7m, worth £12\.1m at the start/);
});

test('runs that never pay back have words, however many they are', () => {
  assert.equal(spreadText({ p90: null }), 'pay back its cost in 4.0 years, assumed, within 2.9 years in one run of ten and never within 50 years in more than one');
  assert.equal(spreadText({ p50: null, p90: null }), 'never pay back its cost within 50 years in more than half of the runs, though within 2.9 years in one of ten');
  assert.equal(spreadText({ p10: null, p50: null, p90: null }), 'never pay back its cost within 50 years in more than nine runs of ten');
});

test('a drawn number is never more exact than a tenth of a year', () => {
  assert.equal(spreadText({ p10: '3', p50: '4', p90: '5.25' }), 'pay back its cost in 4.0 years, assumed, 3.0 to 5.3 in eight runs of ten');
});

test('none and all are so of the runs', () => {
  const text = (share) => textOf(runsOf(story(drawn({ shares: { 'repays-ics': share } })), 'ics.saving-to-repay', 'repays-ics'));
  assert.deepEqual(['0', '0.04', '59.06', '99.95', '100'].map(text),
    ['none of the runs', '4 of 10,000 runs', '59 of 100 runs', 'all but 5 of 10,000 runs', 'all of the runs']);
});

test('the budget says in how many runs the merger saves as much, and nothing where no merger is compared', () => {
  assert.match(textOf(icsAnswer(story(drawn()))), /In 59 of 100 runs the merger, once complete and before its own cost, saves as much a year\./);
  const without = drawn();
  delete without.draws.headlines['ics.saving-to-repay'];
  assert.doesNotMatch(textOf(icsAnswer(story(without))), /runs/);
});

test('until the runs are there nothing that was drawn before is said', () => {
  const settling = story(drawn({ settled: false }));
  for (const words of [openingAnswer(settling), mergerAnswer(settling, merger), mergerStory(settling, merger), fanSentence(settling, series)]) {
    assert.doesNotMatch(textOf(words), /4\.0|2\.9|5\.5|59 of|none|14\.5|24\.6/);
  }
  assert.match(textOf(openingAnswer(settling)), /At exactly our settings it would save £2\.3m a year and pay back in 2\.8 years\./);
});

test('most runs take longer or less time than the settings do, for a reason, and nothing is said where both print alike', () => {
  const why = (runs, set = '2.84074') => {
    const told = story(runs);
    told.outcome.figures[payback].value = set;
    return textOf(mergerExact(told, merger)).match(/Most runs.*/)?.[0];
  };
  const longer = 'Most runs take longer: from there, our ranges reach further that way.';
  const less = 'Most runs take less time: from there, our ranges reach further that way.';
  assert.equal(why(drawn()), longer);
  assert.equal(why(drawn({ quantiles: { p50: null, p90: null } })), longer);
  assert.equal(why(drawn(), '4.9'), less);
  // As text, 10.2 comes before 4.0.
  assert.equal(why(drawn(), '10.2'), less);
  assert.equal(why(drawn(), null), less);
  assert.equal(why(drawn(), '4.04'), undefined);
  assert.equal(why(drawn({ quantiles: { p50: null, p90: null } }), null), undefined);
  assert.equal(why(drawn({ settled: false })), undefined);
});

test('a setting outside our range says so beside what follows from it', () => {
  assert.match(textOf(mergerExact(story(drawn(), { 'merger.ccgs.realised': '40' }), merger)), /^At exactly your settings, beyond our ranges, it would cost/);
  assert.match(textOf(mergerExact(story(drawn(), { 'merger.ccgs.realised': '50' }), merger)), /^At exactly your settings it would cost/);
});

test('the shaded area is told in pounds, below nothing too', () => {
  assert.equal(textOf(fanSentence(story(drawn()), series)), 'Shaded: 8 runs of 10, which end between £7.0m and £24.6m.');
  assert.equal(textOf(fanSentence(story(drawn({ fan: { p10: '-5000000' } })), series)), 'Shaded: 8 runs of 10, which end between −£5.0m and £24.6m.');
  assert.equal(fanLabel(story(drawn()), series, '£14.5m'), '8 runs of 10 end between £7.0m and £24.6m, half of all above £14.5m. ');
});

const once = { test: { figure: payback, is: 'at-most', than: ['merger.horizon'] } };
const bar = { input: 'merger.ccgs.realised', low: '4.0111', high: '2.2555', swing: '1.7556' };
const claim = (claimed, found) => textOf(weighed(story(drawn()), claimed, found));

test('a claim that draws decide has its share and the one assumption it hangs on', () => {
  assert.equal(claim(once, bar), 'Over all runs it holds in all but 1 of 1,000. It hangs most on “Share of the saving that arrives”: '
    + 'from low to high, 50% to 100%, all else as set, moves “Pays back its own cost after” from 4.0 years to 2.3 years.');
});

test('at one end it may be never', () => {
  assert.match(claim(once, { ...bar, low: null, swing: null }), /from never within 50 years to 2\.3 years\.$/);
});

test('a claim that hangs on what nobody draws has no share', () => {
  assert.match(claim({ condition: 'merger.ccgs.saving' }, { ...bar, low: '1500000', high: '3000000' }),
    /^No share of runs: what it depends on is not drawn\. It hangs most on .* from £1\.5m a year to £3\.0m a year\.$/);
});

test('a claim that no assumption moves says that nothing in it is drawn', () => {
  assert.equal(claim({ test: { figure: 'ics.total', is: 'above', than: ['22000000'] } }, undefined),
    'Nothing in it is drawn: no assumption that has a range of ours moves it.');
});

test('what a claim hangs on most is what takes it to never, then the widest, and nothing where all is still', () => {
  const still = { ...bar, input: 'still', swing: '0.000' };
  const never = { ...bar, input: 'never', low: null, swing: null };
  const gone = { ...bar, input: 'gone', low: null, high: null, swing: null };
  assert.equal(widest([bar, still, never])?.input, 'never');
  assert.equal(widest([bar, still, gone])?.input, bar.input);
  assert.equal(widest([still, gone]), undefined);
});

test('draws rest on the inputs of what is drawn, in any order, and on no other', () => {
  const one = { 'merger.ccgs.realised': '50', 'ics.further-years': '2', 'chair.pay': '1' };
  const other = { 'ics.further-years': '2', 'merger.ccgs.realised': '50', 'boundary.fixed-share': '10' };
  assert.equal(drawnFrom({ inputs: one }), drawnFrom({ inputs: other }));
  assert.notEqual(drawnFrom({ inputs: one }), drawnFrom({ inputs: { ...one, 'ics.further-years': '3' } }));
});
