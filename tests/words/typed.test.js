// What a reader typed into a box, as the number that they meant, or as none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { typed } from '../../www/number/decimal.js';

test('a number is what a reader would write, with its sign, its threes and its size', () => {
  for (const [text, meant] of [
    ['10700000', '10700000'], ['10,700,000', '10700000'], ['£10.7m', '10700000'], ['£ 10.7 m', '10700000'], ['10.7M', '10700000'], ['1.2bn', '1200000000'],
    ['£40k', '40000'], ['50 %', '50'], ['1.5', '1.5'], ['.5', '0.5'], ['5.', '5'], ['-3', '-3'], ['−3', '-3'], ['-£2m', '-2000000'], ['10 700 000', '10700000'],
    [' 7 ', '7'], ['1,234.50', '1234.5'],
  ]) assert.equal(typed(text), meant, text);
});

test('what may mean two things, or nothing, is no number', () => {
  for (const text of ['2,5', '10,7', '1,23,456', '1.234,5', '1.234.567', '10,7000', ',5', '5,', '1 2', '12 34', '', '-', '£', '%', 'm', '1e5', '0x10', '٣', '5 apples', '--5', '5-', '½', '1/2', 'NaN', 'Infinity']) {
    assert.equal(typed(text), null, text);
  }
});
