// Numbers and tables of the report.

const precise = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const tenths = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat('en-GB');

/** To three digits; a hundredth of whatever it is counts for nothing. @param {number} value */
export const number = (value) => precise.format(Math.abs(value) < 0.005 ? 0 : value);

/** @param {number} value */
export const share = (value) => tenths.format(value);

/** @param {number} value */
export const count = (value) => plain.format(value);

/** @param {number} value */
export const bytes = (value) => `${count(value)} bytes`;

/** How many times as long. @param {number} one @param {number} other */
export const times = (one, other) => `${number(one / other)}×`;

/**
 * The first column is text, the others are numbers.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const rule = head.map((_, column) => (column ? '--:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
