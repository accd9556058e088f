/** Numbers as a working prints them: in full, to where a reader would check them. */

import { exact, financialYear, format } from '../format.js';

/** @import {Story} from '../types.js' */
/** @import {Step} from './step.js' */

/** What steps count whose unit the core cannot tell from those of their parts. @type {Record<string, string>} */
const UNITS = {
  'net-in-year': 'GBP',
  'gross-saving': 'GBP a year',
  'disruption-cost': 'GBP',
  'discounted-year': 'GBP',
  'cumulative-after-year': 'GBP',
  'still-to-come': 'GBP',
  'restated-budget': 'GBP',
  'saved-in': 'GBP a year',
  'years-of-ramp-by': 'years',
  'people-of-place': 'people',
  'residents-of-place': 'people',
  'later-residents-of-place': 'people',
  'allocation-of-place': 'GBP',
};

const pounds = { style: /** @type {const} */ ('currency'), currency: 'GBP' };
const wholePounds = new Intl.NumberFormat('en-GB', { ...pounds, maximumFractionDigits: 0 });
const pounded = new Intl.NumberFormat('en-GB', pounds);
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const short = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

/** @param {Step} step */
function unitOf({ unit, name }) {
  return (name && UNITS[name]) || unit || '';
}

/**
 * In full: pounds to the penny, other numbers to six digits after the point.
 *
 * @param {Story} story
 * @param {Step} step
 */
export function precise(story, step) {
  const { value } = step;
  if (value === null) return 'no number';
  const unit = unitOf(step);
  if (unit === 'choice') return option(story, step);
  if (unit === 'year') return financialYear(value);
  if (step.op === 'number') return figures(value, plain);
  if (unit.startsWith('GBP')) return figures(value, value.includes('.') ? pounded : wholePounds) + words(value, unit);
  return figures(value, plain) + (unit === 'per cent' ? '%' : words(value, unit));
}

/**
 * For a sentence: as the page prints it.
 *
 * @param {Story} story
 * @param {Step} step
 */
export function rounded(story, step) {
  const { value } = step;
  if (value === null) return 'no number';
  const unit = unitOf(step);
  if (unit === 'choice') return option(story, step);
  if (step.op === 'number') return figures(value, plain);
  if (unit === '' || unit === 'ratio') return figures(value, short);
  // What a reader set or a source printed is short enough to stand as it is.
  return step.op === 'input' ? exact(value, unit) : format(value, unit);
}

/** @param {Story} story @param {Step} step */
function option({ inputs }, { id, value }) {
  return inputs.get(id ?? '')?.options?.[Number(value)]?.label ?? '';
}

/** @param {string} value @param {Intl.NumberFormat} shape */
function figures(value, shape) {
  return shape.format(/** @type {Intl.StringNumericLiteral} */ (value)).replace('-', '−');
}

/** What the unit says after the number. @param {string} value @param {string} unit */
function words(value, unit) {
  // A ratio is multiplied with, so "times" would stand there twice.
  if (unit === 'ratio') return '';
  const bare = format(value, unit, { bare: true });
  return format(value, unit).slice(bare.length);
}
