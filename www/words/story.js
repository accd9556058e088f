/** The messages of a page: what is general, and what its pack tells, with the functions that they call. */

import { figure, setting } from '../number/number.js';
import { format } from '../format.js';
import general from './en.ftl?raw';
import { Words } from './words.js';

/** @import {Store} from '../store/store.js' */

/** Years and pounds stand beside others of their kind. */
const MILLIONS = { millions: true };

/**
 * @param {Store} store
 * @param {string} story the pack's own messages
 */
export function storyOf(store, story) {
  /** @param {'p10' | 'p90'} end @param {string[]} id */
  const span = (end, id) => {
    const of = id.join('.');
    const value = store.runs.span.value?.headlines[of]?.[end];
    return value ? format(value, store.figure(of).unit, { bare: end === 'p10' }) : 'never';
  };
  return new Words({
    locale: store.pack.pack.locale ?? 'en-GB',
    texts: [general, story],
    functions: {
      FIGURE: (...id) => figure(store, id.join('.')),
      MONEY: (...id) => figure(store, id.join('.'), { ...MILLIONS, size: true }),
      BEFORE: (...id) => figure(store, id.join('.'), { before: true }),
      LOW: (...id) => span('p10', id),
      HIGH: (...id) => span('p90', id),
      INPUT: (...id) => setting(store, id.join('.')),
      DEFAULT: (...id) => setting(store, id.join('.'), store.input(id.join('.')).default),
      STATE: (...id) => state(store.figure(id.join('.')).value),
    },
  });
}

/** @param {string | null} value a decimal */
export function state(value) {
  if (value === null) return 'none';
  if (Number(value) === 0) return 'zero';
  return value.startsWith('-') ? 'minus' : 'plus';
}
