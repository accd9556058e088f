import assert from 'node:assert/strict';
import test from 'node:test';
import { canonical, fractionDigits, typed } from '../../www/decimal.js';

test('a decimal has one way to be written', () => {
  const ways = { '050.10': '50.1', '50.': '50', '.5': '0.5', '+3': '3', '-0.00': '0', '-2.50': '-2.5', ' 7 ': '7' };
  for (const [text, written] of Object.entries(ways)) assert.equal(canonical(text), written);
});

test('what is no decimal is null', () => {
  for (const text of ['', '.', '-', 'abc', '1e5', '1,000', '0x10', 'NaN', 'Infinity', '1.2.3']) {
    assert.equal(canonical(text), null, text);
  }
});

test('digits beyond a float are kept', () => {
  assert.equal(canonical('0.1000000000000000055511151231257827'), '0.1000000000000000055511151231257827');
});

test('a reader may type pounds, per cents, commas and millions', () => {
  const ways = { '£10.7m': '10700000', '10,700,000': '10700000', '50 %': '50', '1.19bn': '1190000000', '40k': '40000', '−3': '-3' };
  for (const [text, meant] of Object.entries(ways)) assert.equal(typed(text), meant, text);
});

test('words are not a number', () => {
  for (const text of ['', 'm', 'lots', '£', '5 apples']) assert.equal(typed(text), null, text);
});

test('digits after the point are counted', () => {
  assert.equal(fractionDigits('0.05'), 2);
  assert.equal(fractionDigits('100000'), 0);
});
