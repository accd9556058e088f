/**
 * The page as it was written at build time, between the element's tags. It is taken out when the live
 * one is drawn, so that no figure is on the page twice, and put back where it has to stand in again.
 */

/** @import {JoinedUp} from './joined-up.js' */

export class Still {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    this.kept = document.createDocumentFragment();
    element.addController(this);
  }

  get stands() {
    return this.kept.hasChildNodes() || this.element.querySelector(':scope > [data-static]') !== null;
  }

  hostUpdated() {
    const { element, kept } = this;
    if (element.renderRoot.querySelector('slot')) element.append(kept);
    else kept.append(...element.querySelectorAll(':scope > [data-static]'));
  }
}
