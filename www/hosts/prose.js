/**
 * Numbers in the text around the element: `<span data-joined-up="merger.ccgs.payback-years">3.7 years</span>`
 * shows that figure as it stands in the element. Only text is ever written.
 */

import { effect } from '@preact/signals-core';
import { nameOf } from '../stage/named.js';
import { format } from '../number/format.js';
import { printed, setting } from '../number/number.js';
import { Stage } from '../stage/stage.js';

/** @import {Store} from '../store/store.js' */
/** @import {Words} from '../words/words.js' */

/** Styles that a host may ask for. */
const STYLES = ['millions', 'bare', 'sign'];

/**
 * @param {HTMLElement} element
 * @param {Store} store
 * @param {Words} words
 * @returns {() => void} ends it
 */
export function follow(element, store, words) {
  /** Mistakes that were told already: one of each is enough. @type {Set<string>} */
  const told = new Set();
  const stage = new Stage({ part: 'prose', store, words });
  const warn = (/** @type {string} */ text) => {
    if (!told.has(text)) console.warn(`joined-up: ${text}`);
    told.add(text);
  };
  return effect(() => {
    store.rested();
    // Looked for each time, so that text which a host adds later is found with the next change.
    for (const mark of document.querySelectorAll(/** @type {'span'} */ ('[data-joined-up]'))) {
      const { joinedUp: id = '', joinedUpFor: name, joinedUpWhen: when = '', joinedUpStyle = '' } = mark.dataset;
      if (name ? document.getElementById(name) !== element : document.querySelector(element.localName) !== element) continue;
      const asked = joinedUpStyle.split(/\s+/).filter(Boolean);
      const style = Object.fromEntries(STYLES.map((one) => [one, asked.includes(one)]));
      const found = value(store, id, when === 'before', style);
      if (found === null) {
        warn(`data-joined-up="${id}" names no figure of this page, so its text stays as it is. Check its spelling.`);
        continue;
      }
      if (mark.textContent !== found.text) mark.textContent = found.text;
      mark.dataset.status = found.status;
      mark.title = `${nameOf(stage, id)}: ${words.text(`status-${found.status}`)}`;
    }
  });
}

/**
 * @param {Store} store
 * @param {string} id
 * @param {boolean} before
 * @param {Record<string, boolean>} style
 */
function value(store, id, before, style) {
  const figure = store.rested().figures[id];
  if (figure) return { text: printed(store, id, { ...style, before }), status: figure.status };
  const input = store.core.inputs.get(id);
  if (input) return { text: setting(store, id, before ? input.default : store.value(id)), status: input.status };
  const published = store.pack.figure.find((one) => one.id === id);
  return published ? { text: format(published.value, published.unit, style), status: published.status } : null;
}
