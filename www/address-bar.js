/**
 * Keeps the address bar and an element in step. The element itself never touches the address: a
 * host page may hold several.
 */

import { fragment, stateOf, versionOf } from './address.js';

/** @import {JoinedUp} from './element/joined-up.js' */

/** Browsers refuse more than about 100 writes in ten seconds, which a drag would make. */
const PAUSE = 250;

/**
 * @param {JoinedUp} element
 * @param {{steps: boolean}} options whether another control's change is a new entry, as a page
 *   wants and a frame inside somebody's article does not
 */
export function bindAddress(element, { steps }) {
  /** @type {string | null} */
  let lastControl = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let written = location.hash.replace(/^#/, '');
  /** What the address ought to say. */
  let wanted = written;

  /** @param {'push' | 'replace'} way */
  function write(way) {
    clearTimeout(timer);
    if (wanted === written) return;
    written = wanted;
    const text = wanted;
    const address = text ? `#${text}` : location.pathname + location.search;
    try {
      if (way === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // A sandboxed frame may not write its address. The reader's change stands all the same.
    }
  }

  function read() {
    const state = stateOf(location.hash);
    if (state === null) {
      // Not a scenario, so it may be a part of the page, `#claims`, and stays until there is one to write.
      written = '';
      element.closing.reveal(location.hash.slice(1));
      return;
    }
    clearTimeout(timer);
    lastControl = null;
    written = location.hash.replace(/^#/, '');
    wanted = written;
    element.arrive({ ...state, version: versionOf(location.hash) });
    stand();
  }

  /** What a link held may have been mended: the address says what is shown. */
  function stand() {
    if (!element.model) return;
    wanted = fragment(element.history.present, element.version);
    write('replace');
  }

  element.addEventListener('joined-up:change', (event) => {
    const { control } = /** @type {CustomEvent<{control: string}>} */ (event).detail;
    const mover = control === 'undo' || control === 'redo' ? 'history' : control;
    const begins = steps && control !== 'address' && mover !== lastControl;
    // Where the control before this one came to rest is what its entry has to hold.
    if (begins) write('replace');
    if (control === 'address') {
      stand();
      return;
    }
    wanted = fragment(element.history.present, element.version);
    if (begins) write('push');
    else {
      clearTimeout(timer);
      timer = setTimeout(() => write('replace'), PAUSE);
    }
    lastControl = mover;
  });
  element.addEventListener('joined-up:ready', stand);
  addEventListener('popstate', read);
  addEventListener('pagehide', () => write('replace'));
  read();
}
