/**
 * Decimals as text. Nothing here goes through a float, so nothing is lost between what a reader
 * types, what the address holds and what the core computes with.
 */

const DECIMAL = /^([+-]?)(\d*)\.?(\d*)$/;

/**
 * The one way to write a decimal: `050.10` is `50.1`. Null where the text is no decimal.
 *
 * @param {string} text
 * @returns {string | null}
 */
export function canonical(text) {
  const match = DECIMAL.exec(text.trim());
  if (!match || match[2] + match[3] === '') return null;
  const whole = match[2].replace(/^0+(?=\d)/, '') || '0';
  const fraction = match[3].replace(/0+$/, '');
  const size = fraction ? `${whole}.${fraction}` : whole;
  return match[1] === '-' && size !== '0' ? `-${size}` : size;
}

/** Digits in one piece or in threes, then a point and more: `10700000`, `10,700,000`, `1.5`, `.5`. */
const WRITTEN = /^[+-]?(\d+|\d{1,3}([,\s]\d{3})+)?(\.\d*)?$/;

/**
 * What a reader meant by what they typed: `£10.7m`, `10,700,000`, `50 %` and `1.5` all count. Null where it
 * may mean two things: `2,5` is two and a half to some, and 25 to nobody.
 *
 * @param {string} text
 * @returns {string | null}
 */
export function typed(text) {
  const match = /^([+-]?)\s*\p{Sc}?\s*(.*?)\s*(k|m|bn|%)?$/u.exec(text.trim().replace(/[−–]/g, '-').toLowerCase());
  if (!match || !WRITTEN.test(match[2])) return null;
  const places = { k: 3, m: 6, bn: 9 }[match[3] ?? ''] ?? 0;
  const number = canonical(match[1] + match[2].replace(/[,\s]/g, ''));
  return number === null ? null : canonical(shifted(number, places));
}

/**
 * A decimal with its point moved to the right.
 *
 * @param {string} decimal
 * @param {number} places
 */
function shifted(decimal, places) {
  const [whole, fraction = ''] = decimal.split('.');
  const padded = fraction.padEnd(places, '0');
  return `${whole}${padded.slice(0, places)}.${padded.slice(places)}`;
}

/**
 * How many digits stand after the point.
 *
 * @param {string} decimal
 */
export function fractionDigits(decimal) {
  return decimal.split('.')[1]?.length ?? 0;
}
