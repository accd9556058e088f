import assert from 'node:assert/strict';
import test from 'node:test';
import { explainer } from './built.js';

const inputs = explainer.inputs();
const input = (id) => inputs.find((each) => each.id === id);

test('an input says what it is, what it takes and where it comes from', () => {
  const { note, ...budget } = input('ics.budget-2018-19');
  assert.deepEqual(budget, {
    id: 'ics.budget-2018-19',
    label: 'Budget in 2018/19',
    unit: 'GBP',
    status: 'reported',
    default: '10700000',
    min: '0',
    max: '40000000',
    step: '100000',
    quote: 'the ICS budget was £10.7 million for 18/19, and £11.6 million for 19/20',
    main: true,
    drawn: false,
    moves: ['ics', 'merger.ccgs'],
    source: {
      id: 'citizen-2020',
      publisher: 'Milton Keynes Citizen',
      title: 'NHS scheme to make Milton Keynes health services more efficient has cost £22m to set up',
      author: 'Sally Murrer',
      date: '2020-03-05',
      address:
        'https://www.miltonkeynes.co.uk/health/nhs-scheme-make-milton-keynes-health-services-more-efficient-has-cost-ps22m-set-2073351',
      note: 'Its headline says cost; the freedom of information answer that it reports gave budgets.',
    },
  });
  assert.match(note, /not what was spent/);
});

test('a choice has options in place of a range', () => {
  const path = input('deficit.path');
  assert.deepEqual(path.options.map(({ id }) => id), ['steady', 'straight']);
  for (const key of ['min', 'max', 'step']) assert(!(key in path), key);
});

test('an assumption that is drawn has its range and what that rests on', () => {
  const { drawn, low, likely, high, basis } = input('merger.ccgs.overrun');
  assert.deepEqual([drawn, low, likely, high], [true, '0', '20', '41']);
  assert.match(basis.low.text, /our judgement/);
  assert.deepEqual(basis.high.figures, ['seed.review_cost', 'fin.review_4_5']);
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
