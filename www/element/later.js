/**
 * A part of the page that is fetched when a reader comes near, or when the page is printed; a first
 * view goes without.
 */

import { html, nothing } from 'lit';

/** @import {Model, Page} from '../types.js' */
/** @import {JoinedUp} from './joined-up.js' */
/** @typedef {(page: Page) => unknown} Draw draws a part; keeps what is its own, such as the month that is looked at */

/** Fetched this far ahead, so that it stands there before the reader does. */
const AHEAD = '150% 0px';

export class Later {
  /**
   * @param {JoinedUp} element
   * @param {string} name class of its place in the page
   * @param {string} missing what stands there if it does not load
   * @param {(element: JoinedUp, model: Model) => Promise<Draw>} make
   */
  constructor(element, name, missing, make) {
    this.element = element;
    this.name = name;
    this.missing = missing;
    this.make = make;
    /** The model that it was last asked for. @type {Model | null} */
    this.asked = null;
    /** @type {Draw | null} */
    this.parts = null;
    this.failed = false;
    this.fetch = this.fetch.bind(this);
    this.paper = matchMedia('print');
    this.near = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.fetch();
    }, { rootMargin: AHEAD });
    element.addController(this);
  }

  hostConnected() {
    this.paper.addEventListener('change', this.fetch);
  }

  hostDisconnected() {
    this.paper.removeEventListener('change', this.fetch);
    this.near.disconnect();
  }

  hostUpdated() {
    const place = this.element.renderRoot.querySelector(`.${this.name}`);
    if (place && this.element.isConnected && this.asked !== this.element.model) this.near.observe(place);
  }

  async fetch() {
    const { model } = this.element;
    this.near.disconnect();
    if (!model || this.asked === model) return;
    this.asked = model;
    this.failed = false;
    this.parts = null;
    try {
      const parts = await this.make(this.element, model);
      // Another pack may have been opened while this was fetched.
      if (this.asked === model) this.parts = parts;
    } catch {
      this.failed = true;
    }
    this.element.requestUpdate();
  }

  /** @param {Page} page */
  draw(page) {
    return html`<div class=${this.name}>${this.failed
      ? html`<p class="note">${this.missing}</p>`
      : this.parts?.(page) ?? nothing}</div>`;
  }
}
