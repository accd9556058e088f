/**
 * Curves along the sliders, what a target would take, what matters most. What draws them is fetched
 * when a reader comes near the first sliders; until then their room is kept.
 */

/** @import {JoinedUp} from './joined-up.js' */

/** Fetched this far ahead, so that the curves stand there before the reader does. */
const AHEAD = '100% 0px';

export class WhatIf {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** @type {import('../whatif/what-ifs.js').WhatIfs | null} */
    this.drawn = null;
    this.fetch = this.fetch.bind(this);
    this.near = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.fetch();
    }, { rootMargin: AHEAD });
    element.addController(this);
  }

  hostConnected() {
    // It does not bubble, but it can be caught on its way down.
    this.element.renderRoot.addEventListener('toggle', this.fetch, true);
    this.drawn?.follow();
  }

  hostDisconnected() {
    this.near.disconnect();
    this.drawn?.stop();
  }

  hostUpdated() {
    if (!this.element.isConnected) return;
    if (this.drawn) this.drawn.follow();
    else for (const inputs of this.element.renderRoot.querySelectorAll('.inputs')) this.near.observe(inputs);
  }

  /** A turn for the curves. Whether they had any use for it. */
  work() {
    return this.drawn?.slices.work() ?? false;
  }

  async fetch() {
    this.near.disconnect();
    if (this.drawn) return;
    try {
      const { WhatIfs } = await import('../whatif/what-ifs.js');
      if (this.element.isConnected) this.drawn ??= new WhatIfs(this.element);
    } catch {
      for (const room of this.element.renderRoot.querySelectorAll('.asked')) {
        room.textContent = 'This did not load. Check the connection and reload.';
      }
    }
  }
}
