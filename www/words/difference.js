/** How far B is from A, in print: what the core has as the difference, with digits that add up. */

import { format } from '../format.js';
import { printed } from './figure.js';

/** @import {Style} from '../format.js' */
/** @import {Difference, Kept, Outcome} from '../types.js' */

/** What comes sooner or later. */
const TIME = /\.(payback-years|years-to-cover-ics|balanced-in)$/;

/** What is counted, and so is fewer. */
const COUNTED = ['people', 'count', 'days'];

/** One digit more is readable; where it does not help, the page says so. */
const MOST = 1;

/**
 * A style in which A and the difference make B as they are printed: where rounding would break the
 * sum, with a digit more. The style as it was, where that does not help either.
 *
 * @param {{kept: Kept | null, outcome: Outcome}} page
 * @param {string} id
 * @param {Style} [style]
 * @returns {Style}
 */
export function addingUp({ kept, outcome }, id, style = {}) {
  const less = kept?.difference.figures[id];
  if (!kept || !less || unmoved(less)) return style;
  const shown = { ...style, millions: style.millions || inMillions(kept.outcome, id) && inMillions(outcome, id) };
  for (let extra = 0; extra <= MOST; extra += 1) {
    const wider = { ...shown, size: false, extra };
    const [a, b, apart] = [printed(kept.outcome, id, wider), printed(outcome, id, wider), number(less, wider)].map(read);
    if (apart !== 0 && Math.abs(a + apart - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))) return { ...shown, extra };
  }
  return shown;
}

/** Between two sums in millions, £557,500 is £0.6m. @param {Outcome} outcome @param {string} id */
function inMillions({ figures }, id) {
  return Math.abs(Number(figures[id]?.value)) >= 999_500;
}

/**
 * Whether A and the difference make B in that style: where not, the page says so.
 *
 * @param {{kept: Kept | null, outcome: Outcome}} page
 * @param {string} id
 * @param {Style} style as `addingUp` gave it
 */
export function addsUp({ kept }, id, { extra }) {
  const less = kept?.difference.figures[id];
  return extra !== undefined || !less || unmoved(less);
}

/** @param {Difference} difference */
function unmoved({ value }) {
  return value === null || value === '0';
}

/**
 * The number that a text prints. A check, never a printed sum.
 *
 * @param {string} text
 */
function read(text) {
  const [, sign = '', digits = '', scale = ''] = /([+−]?)£?([\d,.]+)(bn|m)?/.exec(text) ?? [];
  const size = Number(digits.replace(/,/g, '')) * ({ bn: 1e9, m: 1e6 }[scale] ?? 1);
  return sign === '−' ? -size : size;
}

/**
 * @param {Difference} less
 * @param {Style} style
 */
function number({ value, unit }, style) {
  // Two calendar years are years apart, two per cents points; 0.8 times more would be a multiple.
  const text = format(value ?? '', unit === 'year' ? 'years' : unit, unit === 'ratio' ? { ...style, bare: true } : style);
  return text.replace(/%$/, /^\D?1%$/.test(text) ? ' point' : ' points');
}

/**
 * For a column: `+£1.2m a year`, `−2 points`, `0`.
 *
 * @param {string} id
 * @param {Difference} less
 * @param {Style} style
 */
export function signed(id, less, style) {
  if (less.value === '0') return '0';
  return less.value === null || !isAmount(id) ? '–' : number(less, { ...style, sign: true });
}

/**
 * For a line: `1.2 years sooner`, `£1.2m more`, `the same`; nothing where there is no number.
 *
 * @param {string} id
 * @param {Difference} less
 * @param {Style} style
 */
export function inWords(id, less, style) {
  const { value, unit } = less;
  if (value === '0') return 'the same';
  if (value === null || !isAmount(id)) return '';
  return `${number(less, { ...style, size: true, sign: false })} ${way(id, unit, value.startsWith('-'))}`;
}

/** Yes and no are no amounts. @param {string} id */
function isAmount(id) {
  return !id.endsWith('.meets-million');
}

/**
 * @param {string} id
 * @param {string} unit
 * @param {boolean} below
 */
function way(id, unit, below) {
  if (TIME.test(id)) return below ? 'sooner' : 'later';
  if (!below) return 'more';
  return COUNTED.includes(unit) ? 'fewer' : 'less';
}
