/** Where a reader lives. What the page then says of that place is fetched when they have said it. */

/** @import {JoinedUp} from './joined-up.js' */

export class Living {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** @type {typeof import('../views/lives.js') | null} */
    this.view = null;
    /** Whether it is on its way. */
    this.coming = false;
  }

  /** After every change. */
  follow() {
    if (this.element.history.present.home && !this.view && !this.coming) void this.fetch();
  }

  async fetch() {
    this.coming = true;
    // Where it fails the select has still moved, and the next change tries again: the network may be back.
    this.view = await import('../views/lives.js').catch(() => null);
    this.coming = false;
    this.element.requestUpdate();
  }
}
