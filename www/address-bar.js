/**
 * Keeps the address bar and an element in step. The element itself never touches the address: a
 * host page may hold several.
 */

import { fragment, scenarioOf } from './address.js';

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

  /** @param {boolean} entry */
  function write(entry) {
    clearTimeout(timer);
    const text = fragment(element.scenario, element.version);
    if (text === written) return;
    written = text;
    const address = text ? `#${text}` : location.pathname + location.search;
    try {
      if (entry) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // A sandboxed frame may not write its address. The reader's change stands all the same.
    }
  }

  function read() {
    const scenario = scenarioOf(location.hash);
    if (scenario === null) {
      // Not a scenario, so it may be a part of the page, `#claims`, and stays until there is one to write.
      written = '';
      element.closing.reveal(location.hash.slice(1));
      return;
    }
    clearTimeout(timer);
    lastControl = null;
    written = location.hash.replace(/^#/, '');
    element.scenario = scenario;
  }

  element.addEventListener('joined-up:change', (event) => {
    const { control } = /** @type {CustomEvent<{control: string}>} */ (event).detail;
    if (control === 'address') {
      // What the link held was mended: the address says what is shown.
      write(false);
      return;
    }
    clearTimeout(timer);
    const mover = control === 'undo' || control === 'redo' ? 'history' : control;
    if (steps && mover !== lastControl) write(true);
    else timer = setTimeout(() => write(false), PAUSE);
    lastControl = mover;
  });
  addEventListener('popstate', read);
  addEventListener('pagehide', () => write(false));
  read();
}
