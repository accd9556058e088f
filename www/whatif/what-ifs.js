/**
 * What a page asks the core besides its outcome: the curve along each slider near the screen, and the
 * questions that are open. Each is drawn by itself, after the frame, and only where something behind
 * it has changed.
 */

import { adopt } from '../styles/what-if.js';
import { Curve } from './curve.js';
import { Slices } from './slices.js';
import { Solve } from './solve.js';
import { Tornado } from './tornado.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Model, Page} from '../types.js' */

/**
 * @typedef {object} Drawing
 * @property {number} drawn when it was last drawn
 * @property {(page: Page) => boolean} isStale whether it is of another scenario
 * @property {(page: Page, model: Model) => void} draw
 * @property {(page: Page) => void} mark what can be drawn without asking the core
 */

/** So far off the screen a curve is kept up with. */
const NEAR = '50% 0px';

export class WhatIfs {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    this.root = /** @type {ShadowRoot} */ (element.renderRoot);
    this.slices = new Slices(() => element.turns.frame === 0);
    /** By what they are drawn into. @type {WeakMap<Element, Drawing>} */
    this.known = new WeakMap();
    /** @type {Model | null} */
    this.model = null;
    /** Controls on the screen or close to it. @type {Set<Element>} */
    this.near = new Set();
    this.watch = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) this.near.add(target);
        else this.near.delete(target);
      }
      this.follow();
    }, { rootMargin: NEAR });
    this.root.addEventListener('toggle', () => this.follow(), true);
    this.root.addEventListener('keydown', (event) => close(/** @type {KeyboardEvent} */ (event)));
    adopt(this.root);
    this.follow();
  }

  /** The page was drawn anew: what is near follows, what had waited longest first. */
  follow() {
    const page = this.element.page();
    const { model } = this.element;
    if (!page || !model) return;
    if (model !== this.model) {
      this.model = model;
      this.known = new WeakMap();
    }
    // A control that is held brings no other with it.
    if (!page.turns) {
      for (const words of this.all('[data-flips]')) this.watch.observe(/** @type {Element} */ (words.closest('.control')));
    }
    const shown = this.shown();
    const stale = shown.filter((one) => one.isStale(page)).sort((a, b) => a.drawn - b.drawn);
    this.slices.put(stale.map((one) => () => {
      one.drawn = performance.now();
      one.draw(page, model);
    }));
    for (const one of shown) if (!stale.includes(one)) one.mark(page);
  }

  /** The questions that are open, and the curves near the screen. @returns {Drawing[]} */
  shown() {
    const asked = this.all('details[data-ask][open]').map((details) => this.drawing(details, () => (
      details.dataset.ask === 'solve' ? new Solve(details, this.element) : new Tornado(details, this.element))));
    const curves = [...this.near].map((control) => this.drawing(control, () => new Curve(control)));
    return [...asked, ...curves];
  }

  /** @param {string} selector @returns {HTMLElement[]} */
  all(selector) {
    return [...this.root.querySelectorAll(/** @type {'div'} */ (selector))];
  }

  /**
   * What is drawn into an element, made when it is first wanted.
   *
   * @param {Element} room
   * @param {() => Drawing} make
   */
  drawing(room, make) {
    const known = this.known.get(room) ?? make();
    this.known.set(room, known);
    return known;
  }

  /** The page is gone, perhaps not for good. */
  stop() {
    this.slices.put([]);
    this.watch.disconnect();
    this.near.clear();
  }
}

/**
 * Escape closes the question that has the focus, and goes back to what opened it.
 *
 * @param {KeyboardEvent} event
 */
function close({ key, target }) {
  const open = key === 'Escape' && target instanceof Element ? target.closest(/** @type {'details'} */ ('details[data-ask][open]')) : null;
  if (!open) return;
  open.open = false;
  open.querySelector('summary')?.focus();
}
