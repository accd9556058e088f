import assert from 'node:assert/strict';
import test from 'node:test';
import { boxed, date, digitsThatAddUp, exact, financialYear, format, millions, outOf, rounded, spelled } from '../../www/format.js';

test('money is printed in the size that a reader can hold', () => {
  const ways = {
    '22300000': '£22.3m',
    '22.99256400000000000001': '£22.99',
    '37.4': '£37.40',
    '40000': '£40,000',
    '512.8205': '£512.82',
    '1117.6': '£1,118',
    '329099999.5': '£329m',
    '1186100000': '£1.19bn',
    '999499': '£999,499',
    '999500': '£1.0m',
    '99949999': '£99.9m',
    '99950000': '£100m',
    '0': '£0',
    '-5481208.584': '−£5.5m',
  };
  for (const [value, text] of Object.entries(ways)) assert.equal(format(value, 'GBP'), text, value);
});

test('what is gained has a plus where the page asks for one', () => {
  assert.equal(format('5481208.584', 'GBP', { sign: true }), '+£5.5m');
  assert.equal(format('0', 'GBP', { sign: true }), '£0');
});

test('beside millions, money is in millions from £0.1m on', () => {
  assert.equal(format('691849.5', 'GBP a year', { millions: true }), '£0.7m a year');
  assert.equal(format('99949', 'GBP', { millions: true }), '£99,949');
  assert.equal(format('2334992.247', 'GBP', { millions: true }), '£2.3m');
});

test('the size of what is below nothing has no minus', () => {
  assert.equal(format('-20000000', 'GBP', { size: true }), '£20.0m');
  assert.equal(format('665007.75', 'GBP', { size: true, millions: true }), '£0.7m');
});

test('what nobody counts to the last is rounded to three digits', () => {
  assert.equal(format('596256.684', 'count', { significant: 3 }), '596,000');
  assert.equal(format('895.331', 'years', { significant: 3, bare: true }), '895');
});

test('units have their words, and one is one', () => {
  assert.equal(format('2.84074', 'years'), '2.8 years');
  assert.equal(format('4.0111', 'years'), '4.0 years');
  assert.equal(format('1.25', 'years'), '1.25 years');
  assert.equal(format('1', 'years'), '1 year');
  assert.equal(format('1234', 'people'), '1,234 people');
  assert.equal(format('2334992.247', 'GBP a year'), '£2.3m a year');
  assert.equal(format('2334992.247', 'GBP a year', { bare: true }), '£2.3m');
  assert.equal(format('4.41', 'ratio'), '4.4 times');
  assert.equal(format('0.953', 'index'), '0.95');
});

test('per cents lose their digits as they grow', () => {
  assert.equal(format('10.74414', 'per cent'), '11%');
  assert.equal(format('0.902', 'per cent'), '0.9%');
  assert.equal(format('9.96', 'per cent'), '10%');
  assert.equal(format('0.04', 'per cent'), '0.04%');
  assert.equal(format('80.7616', 'per cent', { digits: 1 }), '80.8%');
});

test('rounding is of the decimal, not of the nearest float', () => {
  // As a float 1.005 lies below the half and would print £1.00.
  assert.equal(format('1.005', 'GBP'), '£1.01');
  assert.equal(boxed('0.1000000000000000055'), '0.1000000000000000055');
});

test('an input is printed with every digit it has', () => {
  assert.equal(exact('10750000', 'GBP'), '£10.75m');
  assert.equal(exact('22.5', 'per cent'), '22.5%');
  assert.equal(exact('5.7', 'GBP per head'), '£5.70 a head');
  assert.equal(exact('40000000', 'GBP a year', { bare: true }), '£40m');
  assert.equal(exact('1', 'months'), '1 month');
  assert.equal(exact('0.9', 'ratio'), '£0.90');
});

test('a box shows all digits in groups', () => {
  assert.equal(boxed('10700000'), '10,700,000');
  assert.equal(boxed('-5.25'), '-5.25');
});

test('halves round up, as the core does', () => {
  assert.equal(rounded('2.5'), '3');
  assert.equal(rounded('1234.4'), '1234');
});

test('a column of millions keeps one number of digits', () => {
  assert.equal(millions('-5465611.48', 1), '−5.5');
  assert.equal(millions('16000000', 1), '16.0');
});

test('parts that do not add up to their total get one more digit', () => {
  assert.equal(digitsThatAddUp(['10700000', '11600000'], '22300000', 1), 1);
  assert.equal(digitsThatAddUp(['10740000', '11540000'], '22280000', 1), 2);
});

test('parts that no digit makes add up are owned up to', () => {
  assert.equal(digitsThatAddUp(['1444000', '1444000', '1444000'], '4332000', 1), null);
});

test('a share is counted out of a hundred, halves up', () => {
  assert.equal(outOf('59.06'), '59 of 100');
  assert.equal(outOf('59.5'), '60 of 100');
  assert.equal(outOf('0.5'), '1 of 100');
  assert.equal(outOf('99.49'), '99 of 100');
});

test('none and all are said only where it is so to the last run', () => {
  assert.equal(outOf('0'), 'none');
  assert.equal(outOf('100'), 'all');
  assert.equal(outOf('100.00'), 'all');
});

test('nearly none and nearly all are counted as finely as they have to be', () => {
  assert.equal(outOf('0.4'), '4 of 1,000');
  assert.equal(outOf('0.04'), '4 of 10,000');
  assert.equal(outOf('0.01'), '1 of 10,000');
  assert.equal(outOf('99.9'), 'all but 1 of 1,000');
  assert.equal(outOf('99.5'), 'all but 5 of 1,000');
  assert.equal(outOf('99.95'), 'all but 5 of 10,000');
  assert.equal(outOf('99.99'), 'all but 1 of 10,000');
});

test('small counts are words', () => {
  assert.equal(spelled(3), 'three');
  assert.equal(spelled('10'), 'ten');
  assert.equal(spelled('12'), '12');
});

test('years and dates read as in a paper', () => {
  assert.equal(financialYear('2018'), '2018/19');
  assert.equal(financialYear(1999), '1999/00');
  assert.equal(date('2020-03-05'), '5 March 2020');
  assert.equal(date('2019-02'), 'February 2019');
  assert.equal(date('about 2015'), 'about 2015');
});
