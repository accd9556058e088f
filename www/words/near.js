/** A value of an input that was found and not chosen: it has more digits than anybody reads. */

import { fractionDigits } from '../decimal.js';
import { exact, rounded } from '../format.js';
import { inputText } from './figure.js';

/** @import {Input} from '../types.js' */

/**
 * With one digit more than the input's steps have; pounds with three that count.
 *
 * @param {Input} input
 * @param {string} value
 * @param {'floor' | 'ceil'} [way] to the value below or above, in place of the nearest
 */
export function nearText(input, value, way) {
  if (input.options) return inputText(input, value);
  const { unit, step = '1' } = input;
  const pounds = unit.startsWith('GBP');
  const shape = pounds && fractionDigits(step) === 0 ? { significant: 3 } : { digits: fractionDigits(step) + 1 };
  return exact(fractionDigits(value) === 0 && !pounds ? value : rounded(value, { ...shape, way }), unit, { bare: pounds });
}
