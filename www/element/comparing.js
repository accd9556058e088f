/**
 * The scenario that a reader keeps as A, beside their own, B. All that knows how to show the two is
 * fetched when the first is kept.
 */

/** @import {Kept} from '../types.js' */
/** @import {JoinedUp} from './joined-up.js' */

export class Comparing {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** @type {typeof import('../compare/view.js') | undefined} */
    this.view = undefined;
    /** Whether it is on its way. */
    this.coming = false;
    this.failed = false;
    /** What the views need while there is an A. @type {Kept | null} */
    this.kept = null;
  }

  /** After every change. */
  follow() {
    this.kept = this.view?.beside(this.element, this.view) ?? null;
    if (this.element.kept && !this.view) void this.fetch();
  }

  /** Whether all that shows it is there. */
  async fetch() {
    this.coming = true;
    try {
      this.view = await import('../compare/view.js');
      this.follow();
    } catch {
      // Whoever presses again tries again: the network may be back.
    }
    this.coming = false;
    this.failed = !this.view;
    this.element.requestUpdate();
    return !this.failed;
  }
}
