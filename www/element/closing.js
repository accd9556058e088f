/**
 * What stands after the panels: claims, bodies, comparisons. It is fetched when a reader comes near,
 * when a link asks for a part of it, or when the page is printed; a first view goes without.
 */

import { html, nothing } from 'lit';

/** @import {Model, Page} from '../types.js' */
/** @import {JoinedUp} from './joined-up.js' */

/** Fetched this far ahead, so that it stands there before the reader does. */
const AHEAD = '150% 0px';

/** A host's own anchors ask for nothing here. */
const PART = /^(claims|bodies|published|claim-.+|body-.+)$/;

export class Closing {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** @type {typeof import('../views/closing.js').closingSections | undefined} */
    this.fetched = undefined;
    /** Draws the sections of a model; keeps what is theirs, such as the month that is looked at. @type {((page: Page) => unknown) | null} */
    this.sections = null;
    /** @type {Model | null} */
    this.model = null;
    this.failed = false;
    /** A part that a link asked for. */
    this.wanted = '';
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
    const place = this.element.renderRoot.querySelector('.closing');
    if (place && !this.fetched) this.near.observe(place);
    if (place && this.fetched && this.wanted) this.arrive();
  }

  async fetch() {
    this.near.disconnect();
    try {
      ({ closingSections: this.fetched } = await import('../views/closing.js'));
    } catch {
      this.failed = true;
    }
    this.element.requestUpdate();
  }

  /**
   * Brings a part into view, fetched first where it has to be.
   *
   * @param {string} id
   */
  reveal(id) {
    if (!PART.test(id)) return;
    this.wanted = id;
    void this.fetch();
  }

  arrive() {
    const part = this.element.renderRoot.querySelector(`.closing [id="${CSS.escape(this.wanted)}"]`);
    this.wanted = '';
    part?.scrollIntoView();
  }

  /** @param {Page} page */
  draw(page) {
    const { model } = this.element;
    if (this.fetched && model && this.model !== model) {
      this.model = model;
      this.sections = this.fetched(this.element, model);
    }
    return html`<div class="closing">${this.failed
      ? html`<p class="note">The claims and the timeline did not load. Check the connection and reload.</p>`
      : this.sections?.(page) ?? nothing}</div>`;
  }
}
