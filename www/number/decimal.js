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

/**
 * What a reader meant by what they typed: `£10.7m`, `10,700,000`, `50 %` and `1.5` all count.
 *
 * @param {string} text
 * @returns {string | null}
 */
export function typed(text) {
  const bare = text.replace(/[\s,£%]/g, '').replace(/[−–]/g, '-').toLowerCase();
  const match = /^(.*?)(k|m|bn)?$/.exec(bare);
  if (!match) return null;
  const places = { k: 3, m: 6, bn: 9 }[match[2] ?? ''] ?? 0;
  const number = canonical(match[1]);
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
