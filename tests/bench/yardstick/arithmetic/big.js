import Big from 'big.js';

/** @import {Arithmetic} from '../../types.js' */

/**
 * big.js has no roots. From a double's sixteen digits Newton's method doubles them at each step.
 *
 * @param {Big} a
 * @param {number} degree
 */
function root(a, degree) {
  let near = new Big(a.toNumber() ** (1 / degree));
  for (let step = 0; step < 2; step += 1) {
    near = near.times(degree - 1).plus(a.div(near.pow(degree - 1))).div(degree);
  }
  return near;
}

/** @type {Arithmetic<Big>} */
export const arithmetic = {
  name: 'big.js',
  what: 'big.js at its own 20 places',
  of: (value) => new Big(value),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  times: (a, b) => a.times(b),
  over: (a, b) => a.div(b),
  root,
  compare: (a, b) => a.cmp(b),
  number: (a) => a.toNumber(),
  text: String,
};
