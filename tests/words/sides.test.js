import assert from 'node:assert/strict';
import test from 'node:test';
import { untouched } from '../../www/scenario.js';
import { flowsOf, servedLeast } from '../../www/words/flows.js';
import { hospitalGoes, leftWith, staysInside, takes, together, triedSides } from '../../www/words/sides.js';
import { textOf } from './text-of.js';

const pack = {
  boundary: { home: 'here', residents_of: 'mid-2019', allocation_of: '2018/19', minimum_by: 'the plans', minimum: 'least', later: '2024' },
  figure: [{ id: 'least', label: '', value: '1000000', unit: 'people', status: 'reported', sources: [] }],
  claim: [],
  place: [
    { id: 'port', name: 'Port', system: 'here', trusts: { T1: 'flow.one', 'Far Hospital': 'flow.two', vale: 'flow.vale' } },
    { id: 'vale', name: 'Vale', system: 'here' },
    { id: 'moor', name: 'Moor', system: 'here' },
  ],
  system: [{ id: 'here', name: 'Here', short: 'Here' }, { id: 'there', name: 'There', short: 'There' }],
};
const shapes = {
  trusts: { T1: { name: 'Port Hospitals NHS Foundation Trust', home: 'port' } },
  hospitals: [{ id: 'a', name: 'Port Royal', trust: 'T1', place: 'port' }, { id: 'b', name: 'Port General', trust: 'T1', place: 'vale' }],
};
const UNITS = { residents: 'people', 'residents-2024': 'people', allocation: 'GBP', places: 'count', 'meets-million': 'count', 'home-share': 'per cent', 'overhead-shift': 'GBP', 'one-off-cost': 'GBP' };

/** @param {Record<string, string | null>} values by the end of the id */
function story(values) {
  const figures = Object.fromEntries(Object.entries(values).map(([id, value]) => [
    `boundary.${id}`, { value, before: value, unit: UNITS[id.split('.').at(-1)], status: 'derived' }]));
  return { pack, inputs: new Map(), scenario: untouched, outcome: { figures, series: {}, findings: [], claims: [], warnings: [] } };
}

const left = (was, is) => textOf(leftWith(triedSides(story(was), story(is)), 'here'));

test('a system that falls below the least size says so, with both numbers', () => {
  assert.equal(
    left({ 'here.places': '4', 'here.residents-2024': '1055827', 'here.meets-million': '1' }, { 'here.places': '3', 'here.residents-2024': '749943', 'here.meets-million': '0' }),
    'Here would be left with 749,943 of 1,055,827 residents (mid-2024), fewer than the 1,000,000 that the plans wanted at least.',
  );
});

test('one that gains and stays too small is still too small; one of which only part is here is not judged', () => {
  const was = { 'here.places': '1', 'here.residents-2024': '500000', 'here.meets-million': '0' };
  assert.match(left(was, { 'here.places': '2', 'here.residents-2024': '700000', 'here.meets-million': '0' }), /^Here would have 700,000 residents in place of 500,000 \(mid-2024\), still fewer than the 1,000,000/);
  assert.equal(left({ ...was, 'here.meets-million': null }, { 'here.places': '2', 'here.residents-2024': '700000', 'here.meets-million': null }), 'Here would have 700,000 residents in place of 500,000 (mid-2024).');
});

test('a system that loses its last place has no body left, and no count of nobody', () => {
  assert.equal(
    left({ 'here.places': '1', 'here.residents-2024': '500000', 'here.meets-million': '0' }, { 'here.places': '0', 'here.residents-2024': '0', 'here.meets-million': '0' }),
    'Here would have no place left, so no body is left there.',
  );
});

test('what a place takes along is people and money, each with its year', () => {
  const one = story({ 'place.port.residents': '281434', 'place.port.allocation': '329400000' });
  assert.equal(textOf(takes(triedSides(one, one), 'port', 'here', 'there')),
    'Port would take 281,434 residents (mid-2019) and £329m of target funding (2018/19) from Here to There.');
});

test('a hospital goes with its place, and the share that stays is told before and after, or said to be unknown', () => {
  const goes = (was, is) => textOf(hospitalGoes(triedSides(story({ 'place.port.home-share': was }), story({ 'place.port.home-share': is })), shapes, 'port'));
  assert.equal(goes('83.09', '88.85'), 'Port Royal would go with it. Of admissions of Port residents 83.1% stay in its system now, and 88.9% would.');
  assert.equal(goes('83.09', null), 'Port Royal would go with it. Of admissions of Port residents 83.1% stay in its system now, and what share would cannot be told.');
  assert.equal(goes(null, null), 'Port Royal would go with it.');
});

test('a share that is not known has its reason where a trust would be parted', () => {
  const after = story({ 'here.home-share': null });
  after.outcome.findings = [{ code: 'split-trust', system: 'here', trust: 'T' }];
  const inside = (/** @type {string} */ system) => textOf(staysInside(triedSides(story({ 'here.home-share': '83.09', 'there.home-share': null }), after), system));
  assert.equal(inside('here'), 'Admissions that stay inside: from 83.1% to not known, since a trust would have hospitals in two systems and its admissions are counted as one');
  assert.doesNotMatch(textOf(staysInside(triedSides(after, { ...after, outcome: { ...after.outcome, findings: [] } }), 'here')), /since/);
});

test('both states of all systems are printed, so that a reader sees them equal', () => {
  const sums = story({ residents: '6332000', allocation: '7542200000', 'overhead-shift': '0', 'one-off-cost': '1029711' });
  sums.inputs.set('boundary.cost-per-resident-moved', { id: '', label: '', unit: 'GBP per head', default: '5.7' });
  assert.equal(textOf(together(triedSides(sums, sums))),
    'All two systems together: residents 6,332,000 before and 6,332,000 after, target funding £7.54bn before and £7.54bn after. '
    + 'Gains and losses on fixed running costs add up to £0: what one side is left with the other is spared. It is a transfer, not a cost. '
    + 'Moving itself would cost £1.0m once on top, at an assumed £5.70 a head.');
});

test('a trust names all its sites, and one without a point has none', () => {
  assert.deepEqual(flowsOf(pack, shapes, 'port'), [
    { figure: 'flow.one', name: 'Port Hospitals', sites: ['a', 'b'] },
    { figure: 'flow.two', name: 'Far Hospital', sites: [] },
    { figure: 'flow.vale', name: 'trusts based in Vale', sites: [] },
  ]);
});

test('the place that is served least is found by its share, and those without one are left out', () => {
  const text = textOf(servedLeast(story({ 'place.port.home-share': '83.09', 'place.vale.home-share': '69.84', 'place.moor.home-share': null })));
  assert.equal(text, 'Of the places of Here, its own trusts serve Vale least: 69.8% of admissions stay inside, against 83.1% for Port.');
});
