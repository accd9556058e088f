import assert from 'node:assert/strict';
import test from 'node:test';
import { explainer } from './built.js';

const inputs = explainer.inputs();
const input = (id) => inputs.find((each) => each.id === id);

test('an input says what it is, what it takes and where it comes from', () => {
  assert.deepEqual(input('ics.budget-2018-19'), {
    id: 'ics.budget-2018-19',
    label: 'Budget in 2018/19',
    unit: 'GBP',
    status: 'reported',
    default: '10700000',
    min: '0',
    max: '40000000',
    step: '100000',
    drawn: false,
    moves: ['ics', 'merger.ccgs'],
    source: 'citizen-2020',
  });
});

test('a choice has options in place of a range', () => {
  const path = input('deficit.path');
  assert.deepEqual(path.options.map(({ id }) => id), ['steady', 'straight']);
  for (const key of ['min', 'max', 'step']) assert(!(key in path), key);
});

test('an assumption that is drawn has its range', () => {
  const { drawn, low, likely, high } = input('merger.ccgs.overrun');
  assert.deepEqual([drawn, low, likely, high], [true, '0', '20', '41']);
});

test('every number of every input is text', () => {
  for (const { id, options, ...each } of inputs) {
    for (const key of ['default', 'min', 'max', 'step', 'low', 'likely', 'high']) {
      if (key in each && !options) assert.match(each[key], /^-?\d+(\.\d+)?$/, `${id} ${key}`);
    }
  }
});

test('inputs keep the order of the pack, section by section', () => {
  const sections = inputs.map(({ id }) => id.split('.')[0]);
  const order = sections.filter((section, index) => section !== sections[index - 1]);
  assert.deepEqual(order, ['ics', 'chair', 'deficit', 'review', 'merger', 'boundary']);
});
