/**
 * How numbers are printed. Values come and go as decimal strings, which `Intl.NumberFormat` rounds
 * itself; a float only ever decides which style to use.
 */

import { fractionDigits } from './decimal.js';

/**
 * @typedef {object} Style
 * @property {number} [digits] digits after the point, in place of the unit's own
 * @property {boolean} [sign] a plus before what is gained
 * @property {boolean} [bare] without the unit's words: `2.8`, not `2.8 years`
 * @property {boolean} [size] without the minus sign, where the words say that it is less than nothing
 * @property {boolean} [millions] money in millions from a tenth of one on, to stand beside other millions
 * @property {number} [significant] digits that count, the rest rounded to zeros
 * @property {number} [extra] more digits than that where the value has them, but no hundredths of money, so that
 *   what stands beside it adds up
 */

/** Of a page: its pack's. Money says itself what it is; what one unit of money brings does not. */
const tongue = { locale: 'en-GB', currency: 'XXX' };

/** @param {{locale?: string, currency: string}} own of the pack */
export function speak({ locale = 'en-GB', currency }) {
  if (locale === tongue.locale && currency === tongue.currency) return;
  Object.assign(tongue, { locale, currency });
  formats.clear();
}

/** The code of money, and what stands behind it: `EUR a year`. */
const MONEY = /^([A-Z]{3})( .*)?$/;

/** The code of the money that a unit is in; nothing where it is none. @param {string} unit */
const moneyOf = (unit) => MONEY.exec(unit)?.[1];

/** Making a formatter costs more than using it a hundred times. @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/**
 * @param {string} value
 * @param {{least?: number, most: number, sign?: boolean, money?: string, grouped?: boolean, significant?: number, way?: 'floor' | 'ceil'}} shape
 */
function print(value, { least = 0, most, sign = false, money: code, grouped = true, significant, way }) {
  const key = `${least} ${most} ${sign} ${code} ${grouped} ${significant} ${way}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tongue.locale, {
      ...(code ? { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } : {}),
      minimumFractionDigits: Math.min(least, most),
      maximumFractionDigits: most,
      ...(significant ? { maximumSignificantDigits: significant } : {}),
      ...(way ? { roundingMode: way } : {}),
      signDisplay: sign ? 'exceptZero' : 'negative',
      useGrouping: grouped,
    });
    formats.set(key, format);
  }
  return format.format(/** @type {Intl.StringNumericLiteral} */ (value)).replace('-', '−');
}

/** What follows a number of each unit, one and many; of money, what follows its code. @type {Record<string, [string, string]>} */
const WORDS = {
  ' a year': [' a year', ' a year'],
  ' a day': [' a day', ' a day'],
  ' per head': [' a head', ' a head'],
  people: [' person', ' people'],
  years: [' year', ' years'],
  months: [' month', ' months'],
  weeks: [' week', ' weeks'],
  days: [' day', ' days'],
  'days a week': [' day a week', ' days a week'],
  ratio: [' times', ' times'],
};

/**
 * A figure as the page prints it: `£22.3m`, `11%`, `2.8 years`, `1,234 people`.
 *
 * @param {string} value a decimal
 * @param {string} unit
 * @param {Style} [style]
 */
export function format(value, unit, style = {}) {
  const number = bareNumber(style.size ? value.replace('-', '') : value, unit, style);
  if (style.bare) return number;
  const [one, many] = wordsOf(unit);
  return number + (number === '1' ? one : many);
}

/** @param {string} unit */
const wordsOf = (unit) => WORDS[MONEY.exec(unit)?.[2] ?? unit] ?? ['', ''];

/**
 * @param {string} value
 * @param {string} unit
 * @param {Style} style
 */
function bareNumber(value, unit, { digits, sign, millions: inMillions, significant, extra = 0 }) {
  // A rate is a quotient: nobody knows its hundredths.
  const rate = / (per head|a day)$/.test(unit) && Math.abs(Number(value)) >= 10 ? 0 : undefined;
  const code = moneyOf(unit);
  if (code) return money(value, code, { digits: digits ?? rate, sign, millions: inMillions && rate === undefined, extra });
  if (unit === 'year') return financialYear(value);
  if (unit === 'people') return crowd(value, sign);
  // A large count is a quotient too, and printed to three digits.
  if (unit === 'count' && digits === undefined && !significant && Math.abs(Number(value)) >= 10_000) return print(value, { most: 0, sign, significant: 3 });
  if (significant) return print(value, { most: 0, sign, significant: significant + extra });
  const own = digits ?? ownDigits(value, unit);
  const fixed = ['per cent', 'ratio', 'index'].includes(unit);
  const number = print(value, { least: fixed || digits !== undefined ? own : 0, most: own + extra, sign });
  return unit === 'per cent' ? `${number}%` : number;
}

/**
 * @param {string} value
 * @param {string} unit
 */
function ownDigits(value, unit) {
  const size = Math.abs(Number(value));
  switch (unit) {
    case 'per cent':
      if (size > 0 && size < 0.095) return 2;
      return size < 9.95 ? 1 : 0;
    case 'years':
      // 1.25 years is known to the month; 2.84074 is not.
      if (size >= 100) return 0;
      return fractionDigits(value) <= 2 ? fractionDigits(value) : 1;
    case 'ratio':
      return 1;
    case 'index':
      return 2;
    case 'days a week':
    case 'months':
      return 1;
    default:
      return 0;
  }
}

/**
 * Money in the size that a reader can hold: `£37.40`, `£40,000`, `£22.3m`, `£1.19bn`.
 *
 * @param {string} value
 * @param {string} code
 * @param {Pick<Style, 'digits' | 'sign' | 'millions'> & {extra: number}} style
 */
function money(value, code, { digits, sign, millions: inMillions, extra }) {
  const size = Math.abs(Number(value));
  // What is too small for a million is a difference of millions: its single ones are not known.
  if (inMillions && size >= 1000 && size < 99_950) return print(value, { most: 0, sign, money: code, significant: 3 });
  const { shift, suffix, own } = inMillions && size >= 99_950 && size < 999_500
    ? { shift: 6, suffix: 'm', own: 1 }
    : moneyScale(size, Number.isInteger(Number(value)));
  const least = digits ?? own;
  // An exponent moves the point without arithmetic.
  const text = print(`${value}e${-shift}`, { least, most: least + (shift && extra), sign, money: code });
  return text + suffix;
}

/**
 * @param {number} size
 * @param {boolean} whole
 */
function moneyScale(size, whole) {
  if (size >= 999_500_000) return { shift: 9, suffix: 'bn', own: 2 };
  if (size >= 99_950_000) return { shift: 6, suffix: 'm', own: 0 };
  if (size >= 999_500) return { shift: 6, suffix: 'm', own: 1 };
  return { shift: 0, suffix: '', own: whole || size >= 999.5 ? 0 : 2 };
}

/**
 * People as a newspaper counts them: `1.06 million`, `750,000`, `4,120`. Nobody knows them to the last one.
 *
 * @param {string} value
 * @param {boolean | undefined} sign
 */
function crowd(value, sign) {
  const size = Math.abs(Number(value));
  if (size >= 999_500) return `${print(`${value}e-6`, { most: 2, sign })} million`;
  if (size >= 99_500) return `${print(`${value}e-3`, { most: 0, sign })},000`;
  return print(value, { most: 0, sign, significant: 3 });
}

/** The sign of the money of a unit, for the box that it is typed into; nothing where it is none. @param {string} unit */
export function signOf(unit) {
  const code = unit === 'ratio' ? tongue.currency : moneyOf(unit);
  return code ? print('0', { most: 0, money: code }).replace(/[\d\s.,]/g, '') : '';
}

/** More digits after the point than anybody types: a value that was solved for may have thirty. */
const TYPED = 6;

/**
 * An input's value with every digit that it has: `£10.75m`, `22.5%`, `3 years`. A ratio is of money
 * to one of it: `£1.05`.
 *
 * @param {string} given
 * @param {string} unit
 * @param {{bare?: boolean}} [style]
 */
export function exact(given, unit, { bare = false } = {}) {
  const value = shortened(given);
  const code = unit === 'ratio' ? tongue.currency : moneyOf(unit);
  if (!code) {
    return format(value, unit, { bare, ...(unit === 'year' ? {} : { digits: fractionDigits(value) }) });
  }
  const millions = Math.abs(Number(value)) >= 1_000_000;
  const parts = fractionDigits(value) > 0;
  const text = print(millions ? `${value}e-6` : value, {
    least: !millions && parts ? 2 : 0,
    most: 6,
    money: code,
  });
  const after = bare || unit === 'ratio' ? '' : wordsOf(unit)[1];
  return text + (millions ? 'm' : '') + after;
}

/**
 * A value with no more digits than a reader would type; one that was solved for has many more.
 *
 * @param {string} value
 */
export function shortened(value) {
  return fractionDigits(value) > TYPED ? rounded(value, { digits: TYPED }) : value;
}

/**
 * A number as a number box shows it, all digits, in groups.
 *
 * @param {string} value
 */
export function boxed(value) {
  return print(value, { most: 20 }).replace('−', '-');
}

/**
 * The nearest decimal of so many digits after the point, halves up, as the core rounds to whole ones.
 *
 * @param {string} value
 * @param {{digits?: number, significant?: number, way?: 'floor' | 'ceil'}} [shape] `significant` digits in place of
 *   those after the point; `way` to the decimal below or above
 */
export function rounded(value, { digits = 0, significant, way } = {}) {
  return print(value, { most: digits, significant, way, grouped: false }).replace('−', '-');
}

/**
 * A financial year, which begins in April: 2018 is `2018/19`.
 *
 * @param {string | number} year
 */
function financialYear(year) {
  const text = String(year);
  return `${text}/${String((Number(text) + 1) % 100).padStart(2, '0')}`;
}

const DAY = () => new Intl.DateTimeFormat(tongue.locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = () => new Intl.DateTimeFormat(tongue.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A source's date: `2020-03-05` is `5 March 2020`, `2019-02` is `February 2019`, words stay.
 *
 * @param {string} text
 */
export function date(text) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return DAY().format(new Date(`${text}T00:00:00Z`));
  if (/^\d{4}-\d{2}$/.test(text)) return MONTH().format(new Date(`${text}-01T00:00:00Z`));
  return text;
}
