/**
 * Keeps the address bar and an element in step. The element itself never touches the address: a
 * host page may hold several.
 */

import { effect } from '@preact/signals-core';
import { fragment, mergerOf, stateOf, versionOf } from '../store/address.js';

/** @import {JoinedUp} from './element.js' */

/** Browsers refuse more than about 100 writes in ten seconds, which a drag would make. */
const PAUSE = 250;

/**
 * @param {JoinedUp} element
 * @param {{steps: boolean}} options whether a new step of the reader is a new entry, as a page wants and a
 *   frame inside somebody's article does not
 */
export function bindAddress(element, { steps }) {
  let written = location.hash.replace(/^#/, '');
  let depth = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {string} text @param {'pushState' | 'replaceState'} way */
  function write(text, way) {
    clearTimeout(timer);
    if (text === written) return;
    try {
      history[way](null, '', text ? `#${text}` : location.pathname + location.search);
      written = text;
    } catch {
      // A sandboxed frame may not write its address, nor anybody too often: the reader's change stands all the same,
      // and is tried again with the next.
    }
  }

  function read() {
    const state = stateOf(location.hash);
    if (state === null) {
      // A part of the page, `#claims`: it stays until there is a scenario to write.
      written = '';
      // A frame would scroll the article around it.
      if (steps) element.reveal(location.hash.slice(1));
      return;
    }
    written = location.hash.replace(/^#/, '');
    // An address that sets nothing is that of what the page started with.
    const start = element.store?.edition?.start;
    if (mergerOf(location.hash)) element.lead(mergerOf(location.hash));
    element.arrive(written === '' && start ? { ...state, scenario: start } : state, versionOf(location.hash));
  }

  element.addEventListener('joined-up:ready', () => {
    const { store } = element;
    if (!store) return;
    depth = store.history.peek().past.length;
    effect(() => {
      const { past, present, open } = store.history.value;
      const text = fragment(present, store.pack.pack.version, store.spoken);
      const begins = steps && past.length > depth;
      depth = past.length;
      clearTimeout(timer);
      if (begins) write(text, 'pushState');
      else if (open === null) write(text, 'replaceState');
      else timer = setTimeout(() => write(text, 'replaceState'), PAUSE);
    });
  });
  addEventListener('popstate', read);
  if (written !== '') read();
}
