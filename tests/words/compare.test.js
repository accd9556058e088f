import assert from 'node:assert/strict';
import test from 'node:test';
import { named } from '../../www/compare/names.js';
import { addingUp, addsUp, inWords, signed } from '../../www/words/difference.js';
import { briefly, fully } from '../../www/words/kept.js';
import { printed } from '../../www/words/figure.js';
import { untouched } from '../../www/scenario.js';

/**
 * A page that shows one figure, in A and in B.
 *
 * @param {string} id
 * @param {string} unit
 * @param {[a: string | null, b: string | null, less: string | null]} values
 */
function page(id, unit, [a, b, less]) {
  const outcome = (value) => ({ figures: { [id]: { value, before: value, unit, status: 'assumed' } } });
  return { outcome: outcome(b), kept: { outcome: outcome(a), difference: { figures: { [id]: { value: less, unit, status: 'assumed' } } } } };
}

/** A, B, the difference in words and the difference in a column, as they are printed. */
function told(id, unit, values, style = {}) {
  const shown = page(id, unit, values);
  const less = shown.kept.difference.figures[id];
  const exact = addingUp(shown, id, style);
  return [printed(shown.kept.outcome, id, exact), printed(shown.outcome, id, exact), inWords(id, less, exact), signed(id, less, exact)];
}

test('a time is sooner or later, money more or less, people more or fewer', () => {
  const payback = ['4.0111', '2.8407', '-1.1704'];
  assert.deepEqual(told('merger.ccgs.payback-years', 'years', payback), ['4.0 years', '2.8 years', '1.2 years sooner', '−1.2 years']);
  assert.equal(told('merger.ccgs.payback-years', 'years', ['2', '3', '1'])[2], '1 year later');
  assert.equal(told('deficit.balanced-in', 'year', ['2017', '2016', '-1'])[2], '1 year sooner');
  assert.deepEqual(told('boundary.blmk.residents', 'people', ['969879', '688445', '-281434'], { bare: true }),
    ['969,879', '688,445', '281,434 fewer', '−281,434']);
  assert.deepEqual(told('boundary.blmk.places', 'count', ['4', '3', '-1']), ['4', '3', '1 fewer', '−1']);
});

test('per cents are points apart, and a ratio is no multiple of itself', () => {
  assert.deepEqual(told('ics.saving-to-repay-share', 'per cent', ['12', '10', '-2']), ['12%', '10%', '2.0 points less', '−2.0 points']);
  assert.deepEqual(told('review.break-even-cut', 'per cent', ['12', '13', '1'], { digits: 0 }).slice(2), ['1 point more', '+1 point']);
  assert.deepEqual(told('chair.times-median-pay', 'ratio', ['3.2', '4', '0.8']).slice(2), ['0.8 more', '+0.8']);
});

test('where rounding would break the sum, all three have a digit more', () => {
  // 10.7 − 9.65 is 1.05: printed as 10.7, 9.7 and 1.1 it would not add up.
  assert.deepEqual(told('ics.total', 'GBP', ['10700000', '9650000', '-1050000']), ['£10.7m', '£9.65m', '£1.05m less', '−£1.05m']);
  const id = 'merger.ccgs.payback-years';
  // 2.8 and 4.1 are not 1.2 apart; 2.84, 4.06 and 1.22 are.
  assert.deepEqual(told(id, 'years', ['2.8421', '4.0621', '1.2200']).slice(0, 3), ['2.84 years', '4.06 years', '1.22 years later']);
});

test('a difference that would print as nothing has a digit more', () => {
  assert.deepEqual(told('ics.total', 'GBP', ['22300000', '22340000', '40000'], { millions: true }).slice(0, 3), ['£22.3m', '£22.34m', '£40,000 more']);
});

test('between two sums in millions the difference is in millions too', () => {
  // 22.3m over 10 years and over 8: 2.23m and 2.7875m.
  assert.equal(told('ics.saving-to-repay', 'GBP a year', ['2230000', '2787500', '557500'])[2], '£0.6m a year more');
});

test('where no digit helps, the numbers stay as they are and the page can say so', () => {
  // 1.55666 + 0.77833 = 2.33499: neither 1.6 + 0.8 = 2.3 nor 1.56 + 0.78 = 2.33.
  const id = 'merger.ccgs.saving';
  const values = ['1556661.498', '2334992.247', '778330.749'];
  const shown = page(id, 'GBP a year', values);
  const style = addingUp(shown, id, { millions: true });
  assert.equal(addsUp(shown, id, style), false);
  assert.deepEqual(told(id, 'GBP a year', values, { millions: true }).slice(0, 3), ['£1.6m a year', '£2.3m a year', '£0.8m a year more']);
});

test('what is the same is said to be, and what has no number on one side has no difference', () => {
  assert.deepEqual(told('ics.total', 'GBP', ['22300000', '22300000', '0']).slice(2), ['the same', '0']);
  assert.deepEqual(told('merger.ccgs.payback-years', 'years', [null, '2.5', null]), ['never within 50 years', '2.5 years', '', '–']);
});

test('yes and no are no amounts', () => {
  assert.deepEqual(told('boundary.blmk.meets-million', 'count', ['0', '1', '1']), ['no', 'yes', '', '–']);
  assert.equal(told('boundary.blmk.meets-million', 'count', ['1', '1', '0'])[2], 'the same');
});

test('a deficit that turned into a surplus is so much less', () => {
  assert.deepEqual(told('deficit.final', 'GBP a year', ['95500000', '-4500000', '-100000000'], { bare: true }).slice(0, 3), ['£95.5m', '−£4.5m', '£100m less']);
});

test('a name that holds a setting says what it is in A', () => {
  assert.equal(named('Net of cost over 10 years', 'Net of cost over 10 years'), 'Net of cost over 10 years');
  assert.equal(named('Net of cost over 10 years', 'Net of cost over 7 years'), 'Net of cost over 10 years (A: 7 years)');
});

const story = {
  pack: {
    scene: [{ id: 'half', label: 'Half the savings', line: '', inputs: { share: '50' }, places: {} }, { id: 'start', label: 'Starting point', line: '', inputs: {}, places: {} }],
    place: [{ id: 'luton', name: 'Luton', system: 'blmk' }],
    system: [{ id: 'bob', name: 'Buckinghamshire, Oxfordshire and Berkshire West', short: 'BOB' }],
  },
  inputs: new Map([['share', 'Share that arrives'], ['years', 'Years to look ahead, which is a long name for an input']].map(([id, label]) => (
    [id, { id, label, unit: id === 'share' ? 'per cent' : 'years', status: 'assumed', default: '75', min: '0', max: '120', step: '1' }]))),
};

test('a scenario goes by the name of its scene', () => {
  assert.equal(briefly(story, { inputs: { share: '50' }, places: {} }), 'Half the savings');
  assert.equal(briefly(story, untouched), 'Starting point');
  assert.equal(fully(story, { inputs: { share: '50' }, places: {} }), 'Half the savings');
});

test('without one, by what differs: one short change by its name, more by their number', () => {
  assert.equal(briefly(story, { inputs: {}, places: { luton: 'bob' } }), 'Luton in BOB');
  assert.equal(briefly(story, { inputs: { share: '60' }, places: {} }), 'Share that arrives: 60%');
  assert.equal(briefly(story, { inputs: { years: '8' }, places: {} }), 'one change');
  assert.equal(briefly(story, { inputs: { share: '60', years: '8' }, places: { luton: 'bob' } }), 'three changes');
});

test('where there is room, each change is named, the first three of many', () => {
  const scenario = { inputs: { share: '60' }, places: { luton: 'bob' } };
  assert.equal(fully(story, scenario), 'Share that arrives: 60%; Luton in BOB');
  const many = { inputs: { share: '60' }, places: Object.fromEntries(['luton', 'b', 'c', 'd', 'e'].map((place) => [place, 'bob'])) };
  assert.equal(fully(story, many), 'Share that arrives: 60%; Luton in BOB; B in BOB; and three more');
});

test('a pack without a scene for the starting point says that nothing is changed', () => {
  const bare = { ...story, pack: { ...story.pack, scene: [] } };
  assert.equal(briefly(bare, untouched), 'nothing changed');
  assert.equal(fully(bare, untouched), 'nothing changed');
});
