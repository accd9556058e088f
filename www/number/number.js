/** A number on the page: printed one way wherever it stands, and asked for its working by a press. */

import { html, svg } from 'lit';
import { exact, format } from './format.js';

/** @import {Store} from '../store/store.js' */
/** @import {Live} from '../words/words.js' */
/** @import {Style} from './format.js' */

/**
 * @param {Store} store
 * @param {string} id of a figure
 * @param {{before?: boolean} & Style} [style]
 * @returns {string} empty where there is none
 */
export function printed(store, id, { before = false, ...style } = {}) {
  const { value, before: was, unit } = store.figure(id);
  const shown = before ? was : value;
  return shown === null ? '' : format(shown, unit, style);
}

/**
 * @param {Store} store
 * @param {string} id of a figure
 * @param {{before?: boolean} & Style} [style]
 * @returns {Live}
 */
export function figure(store, id, style = {}) {
  const text = printed(store, id, style);
  return {
    text,
    draw: () => html`<span class="number" translate="no" role="button" tabindex="0" data-figure=${id} data-when=${style.before ? 'before' : 'now'}
      data-status=${store.figure(id).status}>${text}</span>`,
  };
}

/** The same in a picture. @param {Store} store @param {string} id @param {{before?: boolean} & Style} [style] */
export function drawnFigure(store, id, style = {}) {
  return svg`<tspan class="number" role="button" tabindex="0" data-figure=${id} data-when=${style.before ? 'before' : 'now'}
    data-status=${store.figure(id).status}>${printed(store, id, style)}</tspan>`;
}

/**
 * A value of an input with every digit that it has.
 *
 * @param {Store} store
 * @param {string} id
 * @param {string} [value] the one that is set, where none is given
 */
export function setting(store, id, value = store.value(id)) {
  const { unit, options } = store.input(id);
  return options ? (options.find((one) => one.id === value)?.label ?? value) : exact(value, unit);
}
