/** The messages of a page: what is general, and what its pack tells, with the functions that they call. */

import { figure, setting } from '../number/number.js';
import { format } from '../number/format.js';
import general from './en.ftl?raw';
import { Words } from './words.js';

/** @import {Store} from '../store/store.js' */

/** How a message may ask for a number. @type {Record<string, import('../number/format.js').Style>} */
const FORMS = { '': {}, bare: { bare: true }, size: { bare: true, size: true, millions: true } };

/**
 * @param {Store} store
 * @param {string} story the pack's own messages
 */
export function storyOf(store, story) {
  /** @param {'p10' | 'p90'} end @param {string} id */
  const span = (end, id) => {
    const value = store.runs.span.value?.headlines[id]?.[end];
    return value ? format(value, store.figure(id).unit, { bare: end === 'p10', digits: 1 }).replace('.0', '') : '…';
  };
  return new Words({
    locale: store.locale,
    texts: [general, story],
    functions: {
      FIGURE: ({ id, form }) => figure(store, id, FORMS[form]),
      BEFORE: ({ id, form }) => figure(store, id, { ...FORMS[form], before: true }),
      LOW: ({ id }) => span('p10', id),
      HIGH: ({ id }) => span('p90', id),
      INPUT: ({ id }) => setting(store, id),
      DEFAULT: ({ id }) => setting(store, id, store.input(id).default),
      STATE: ({ id }) => state(store.figure(id).value),
    },
  });
}

/** @param {string | null} value a decimal */
export function state(value) {
  if (value === null) return 'none';
  if (Number(value) === 0) return 'zero';
  return value.startsWith('-') ? 'minus' : 'plus';
}
