/** Months as text, `2019-06`, so that one date is before another as one text is before another. */

/**
 * The month of a date that may be a day, a month or a year; of a year, its first.
 *
 * @param {string} date
 */
export function monthOf(date) {
  return date.length === 4 ? `${date}-01` : date.slice(0, 7);
}

/**
 * Every month from one to another.
 *
 * @param {string} first
 * @param {string} last
 */
export function monthsFrom(first, last) {
  const months = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    for (let month = 1; month <= 12; month += 1) months.push(`${year}-${String(month).padStart(2, '0')}`);
  }
  return months.filter((month) => first <= month && month <= last);
}

/**
 * Where a date lies on an axis of months, as a float: a position, never a print.
 *
 * @param {string} date
 */
export function position(date) {
  const [year, month = '1', day = '1'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}
