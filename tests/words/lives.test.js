// What the page says of the place where its reader lives.
import assert from 'node:assert/strict';
import test from 'node:test';
import { homes, sameState, untouched } from '../../www/scenario.js';
import { bought, merged, placed } from '../../www/words/lives.js';
import { textOf } from './text-of.js';

/** @param {object} body */
const commissioner = (body) => ({ kind: 'commissioner', from: [], places: ['port'], ...body });

const pack = {
  boundary: { home: 'here', residents_of: 'mid-2019', allocation_of: '2018/19', later: '2024' },
  place: [
    { id: 'port', name: 'Port', system: 'here' },
    { id: 'vale', name: 'Vale', system: 'here' },
    { id: 'moor', name: 'Moor', system: 'there' },
  ],
  system: [{ id: 'here', name: 'Here', short: 'Here' }, { id: 'there', name: 'There', short: 'There' }],
  // Not in the order of time: the page puts them so.
  body: [
    commissioner({ id: 'board', short: 'Here Board', start: '2022-07-01', from: ['group'], end: '2026-04-01', end_planned: true, places: ['port', 'vale'] }),
    commissioner({ id: 'next', name: 'Great Board (planned)', short: 'Great', start: '2026-04-01', from: ['board'] }),
    commissioner({ id: 'group', short: 'Here Group', start: '2021-04-01', from: ['port-group', 'vale-group'], places: ['port', 'vale'] }),
    commissioner({ id: 'port-group', short: 'Port Group', start: '2013-04-01' }),
    commissioner({ id: 'vale-group', short: 'Vale Group', start: '2013-04-01', places: ['vale'] }),
    { id: 'hospital', kind: 'provider', short: 'Port Hospital', start: '2004', from: [], places: ['port'] },
  ],
};
const merger = { name: 'groups', bodies: ['Port Group', 'Vale Group'] };

/**
 * @param {Record<string, string>} places
 * @param {Record<string, [value: string, before: string, unit: string]>} figures
 */
function story(places, figures) {
  return {
    pack,
    inputs: new Map(),
    scenario: { ...untouched, places },
    outcome: { figures: Object.fromEntries(Object.entries(figures).map(([id, [value, before, unit]]) => [id, { value, before, unit, status: 'derived' }])) },
  };
}

/** Port brings the same wherever it is; what share that is depends on where. */
function moved(places, now, size) {
  const system = places.port ?? 'here';
  return textOf(placed(story(places, {
    'boundary.place.port.residents': ['281434', '281434', 'people'],
    'boundary.place.port.allocation': ['329400000', '329400000', 'GBP'],
    'boundary.place.port.share-of-allocation': [now, '27.8', 'per cent'],
    [`boundary.${system}.residents-2024`]: [size, '1055827', 'people'],
  }), 'port'));
}

test('a reader lives in one of the places of the home system, and of no other', () => {
  assert.deepEqual(homes(pack).map(({ id }) => id), ['port', 'vale']);
  assert.deepEqual(homes({ place: pack.place }), []);
});

test('where a reader lives tells two states apart', () => {
  const state = { scenario: untouched, kept: null, home: 'port' };
  assert.equal(sameState(state, { ...state }), true);
  assert.equal(sameState(state, { ...state, home: '' }), false);
});

test('who planned and bought care there is told in the order of time, and what was only planned as planned', () => {
  assert.equal(textOf(bought(story({}, {}), 'port')),
    'Care for Port has been planned and bought by Port Group from 1 April 2013, by Here Group from 1 April 2021 and by Here Board from '
    + '1 July 2022. Great Board (planned) was to follow on 1 April 2026; we found no confirmation that it did.');
  assert.equal(textOf(bought(story({}, {}), 'moor')), 'No body of this page planned or bought care for Moor.');
});

test('a merger is told by the body that gave way there, with a sum that is the same everywhere', () => {
  const saves = { 'merger.groups.saving-per-resident': /** @type {[string, string, string]} */ (['2.39', '2.39', 'GBP per head']) };
  assert.equal(textOf(merged(story({}, saves), merger, 'port')),
    'For Port, where you live, Port Group, which bought care for Port alone, gave way to Here Group, which did so for two places. '
    + 'At these settings the merger saves £2.39 a year for each resident, wherever in the area: no source tells its places apart.');
  assert.match(textOf(merged(story({}, { 'merger.groups.saving-per-resident': ['-1.5', '2.39', 'GBP per head'] }), merger, 'vale')),
    /the merger costs £1\.50 a year more for each resident/);
});

test('before any move the place is in its system, with its share', () => {
  assert.equal(moved({}, '27.8', '1055827'),
    'Port, where you live, is in Here: 281,434 residents (mid-2019) and £329m of target funding (2018/19), which is 28% of Here’s. '
    + 'Here has 1,055,827 residents (mid-2024).');
});

test('moved, it would be in the other, with its share there and today’s', () => {
  assert.equal(moved({ port: 'there' }, '14.1', '2183093'),
    'Port, where you live, would be in There: 281,434 residents (mid-2019) and £329m of target funding (2018/19), which is 14% of '
    + 'There’s, against 28% of Here’s today. There would have 2,183,093 residents (mid-2024).');
});

test('where others move, it stays, with another share', () => {
  assert.match(moved({ vale: 'there' }, '45.2', '700000'),
    /^Port, where you live, stays in Here: .* which is 45% of Here’s, against 28% of Here’s today\. Here would have 700,000 residents/);
});
