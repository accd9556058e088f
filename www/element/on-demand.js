/** Views of what most readers never ask for: fetched with the first scenario that does. */

/** @import {JoinedUp} from './joined-up.js' */

/** @template View */
export class OnDemand {
  /**
   * @param {JoinedUp} element
   * @param {(element: JoinedUp) => boolean} wanted
   * @param {() => Promise<View>} load
   */
  constructor(element, wanted, load) {
    this.element = element;
    this.wanted = wanted;
    this.load = load;
    /** @type {View | null} */
    this.view = null;
    /** Whether it is on its way. */
    this.coming = false;
  }

  /** After every change. */
  follow() {
    if (this.wanted(this.element)) void this.fetch();
  }

  async fetch() {
    if (this.view || this.coming) return;
    this.coming = true;
    // Where it fails the control has still moved, and the next change tries again: the network may be back.
    this.view = await this.load().catch(() => null);
    this.coming = false;
    this.element.requestUpdate();
  }
}
