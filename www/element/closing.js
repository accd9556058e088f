/** What stands after the panels: claims, bodies, comparisons. A link may ask for a part of it. */

import { Later } from './later.js';

/** @import {JoinedUp} from './joined-up.js' */

/** A host's own anchors ask for nothing here. */
const PART = /^(claims|bodies|published|claim-.+|body-.+)$/;

export class Closing extends Later {
  /** @param {JoinedUp} element */
  constructor(element) {
    super(element, 'closing', 'The claims and the timeline did not load. Check the connection and reload.',
      async (host, model) => (await import('../views/closing.js')).closingSections(host, model));
    /** A part that a link asked for. */
    this.wanted = '';
  }

  hostUpdated() {
    super.hostUpdated();
    if (this.wanted && this.parts) this.arrive();
    // A link is read before the pack has come.
    else if (this.wanted) void this.fetch();
  }

  /**
   * Brings a part into view, fetched first where it has to be.
   *
   * @param {string} id
   */
  reveal(id) {
    if (!PART.test(id)) return;
    this.wanted = id;
    this.element.requestUpdate();
  }

  arrive() {
    const place = this.element.renderRoot.querySelector('.closing');
    // The page may still be waiting for its first median.
    if (!place) return;
    place.querySelector(`[id="${CSS.escape(this.wanted)}"]`)?.scrollIntoView();
    this.wanted = '';
  }
}
