import assert from 'node:assert/strict';
import test from 'node:test';
import { monthOf, monthsFrom } from '../../www/timeline/months.js';
import { changesIn, isThere, isUnconfirmed, monthsOfChange } from '../../www/timeline/then.js';
import { changeSentence, endText, spanText, startText } from '../../www/words/bodies.js';

/** A body that is there from one date to another. */
function body(short, start, end, more = {}) {
  return { id: short, short, name: short, kind: 'commissioner', line: '', start, end, from: [], places: [], overseers: [], sources: [], ...more };
}

const bodies = [
  body('One', '2013-04-01', '2021-04-01'),
  body('Two', '2013-04-01', '2021-04-01'),
  body('Both', '2021-04-01', '2022-07-01', { from: ['One', 'Two'] }),
  body('Board', '2022-07-01', '2026-04-01', { from: ['Both'], end_planned: true }),
  body('Larger', '2026-04-01', undefined, { from: ['Board'] }),
  body('Watch', '2004', '2022-07-01'),
  body('Joint Watch', '2016-04-01', '2022-07-01', { from: ['Watch'] }),
  body('Head', '2013', '2022-07-01'),
  body('Head 2', '2022-07-01', undefined, { short: 'Head', from: ['Head', 'Watch', 'Joint Watch'] }),
  body('Old', '2013', undefined, { start_by: true }),
  body('Plan', '2014-01', '2016-10', { end_planned: true }),
];
const said = (month) => changesIn(bodies, month).map(changeSentence);

test('months are text, one after another, whole years or part of them', () => {
  assert.deepEqual(monthsFrom('2020-11', '2021-02'), ['2020-11', '2020-12', '2021-01', '2021-02']);
  assert.equal(monthOf('2013'), '2013-01');
  assert.equal(monthOf('2021-04-01'), '2021-04');
});

test('in the month of a change the successor is there, and what came before is not', () => {
  const there = (month) => bodies.filter((one) => isThere(one, month)).map(({ id }) => id);
  assert.deepEqual(there('2021-03').includes('One'), true);
  assert.deepEqual([there('2021-04').includes('One'), there('2021-04').includes('Both')], [false, true]);
  assert.deepEqual(there('2013-01'), ['Watch', 'Head', 'Old']);
});

test('several become one, and one becomes another', () => {
  assert.deepEqual(said('2021-04'), ['On 1 April 2021 One and Two became one: Both.']);
  assert(said('2022-07').includes('On 1 July 2022 Both became Board.'));
});

test('whoever goes on under its own name takes over the others', () => {
  assert(said('2022-07').includes('On 1 July 2022 Head took over the work of Watch and Joint Watch.'));
  assert.equal(said('2022-07').length, 2);
});

test('what came before may go on beside what came out of it', () => {
  assert.deepEqual(said('2016-04'), ['On 1 April 2016 Joint Watch came out of Watch, which went on.']);
});

test('what is only planned is told as that', () => {
  assert.deepEqual(said('2026-04'), ['On 1 April 2026 Board was to become Larger. We found no confirmation.']);
  assert.deepEqual(bodies.filter((one) => isUnconfirmed(bodies, one)).map(({ id }) => id), ['Larger']);
  assert.deepEqual(said('2016-10'), ['In October 2016 Plan ended, as far as is known: planned or not confirmed.']);
  assert.match(endText(bodies[3]), /planned or not confirmed$/);
});

test('a start that is only the first mention has “by” before it', () => {
  const old = bodies.find(({ id }) => id === 'Old');
  assert.equal(startText(old), 'by 2013');
  assert.equal(spanText(old), 'there by 2013');
  assert(said('2013-01').some((sentence) => sentence.startsWith('By 2013 there was Old')));
  assert.equal(spanText(bodies[0]), '1 April 2013 to 1 April 2021');
  assert.equal(spanText(bodies[4]), 'since 1 April 2026');
});

test('the months of change are those between the ends, each once', () => {
  assert.deepEqual(monthsOfChange(bodies, monthsFrom('2015-01', '2021-12')), ['2016-04', '2016-10', '2021-04']);
});
