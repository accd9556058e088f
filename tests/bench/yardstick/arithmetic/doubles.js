/** @import {Arithmetic} from '../../types.js' */

/** @type {Arithmetic<number>} */
export const arithmetic = {
  name: 'doubles',
  what: 'plain JavaScript numbers',
  of: Number,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
  root: (a, degree) => a ** (1 / degree),
  compare: (a, b) => a - b,
  number: (a) => a,
  text: String,
};
