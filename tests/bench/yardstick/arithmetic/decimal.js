import { Decimal as Package } from 'decimal.js';

/** @import {Arithmetic} from '../../types.js' */

// As many digits as the core's decimals have.
const Decimal = Package.clone({ precision: 28 });

/** @type {Arithmetic<Package>} */
export const arithmetic = {
  name: 'decimal.js',
  what: 'decimal.js at 28 digits',
  of: (value) => new Decimal(value),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  times: (a, b) => a.times(b),
  over: (a, b) => a.div(b),
  root: (a, degree) => a.pow(new Decimal(1).div(degree)),
  compare: (a, b) => a.comparedTo(b),
  number: (a) => a.toNumber(),
  text: String,
};
