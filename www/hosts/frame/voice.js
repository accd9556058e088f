/**
 * Tells the host how high the content is: once it stands, whenever that changes, and when the host
 * asks. It speaks to the window around it and answers nobody else.
 */

import { asks, messages } from './dialects.js';
import { heightOf } from './height.js';

/** @import {Known} from './dialects.js' */

/** Answers to questions are this many milliseconds apart, whoever keeps asking. */
const PACE = 100;

/**
 * How often a change that came together with a new height of the frame itself is told, until the
 * reader does something. Content as high as its frame, and a little more, would otherwise grow for ever;
 * never to tell it would lose a change that only happened at the same moment.
 */
const PATIENCE = 3;

/** What a reader does. */
const DEEDS = ['pointerdown', 'click', 'keydown', 'input', 'change'];

export class Voice {
  /**
   * @param {Element} content
   * @param {Known} known
   */
  constructor(content, known) {
    this.content = content;
    this.known = known;
    /** The height that was told last; zero while the content does not stand yet. */
    this.told = 0;
    this.patience = PATIENCE;
    /** Whether the reader has done something, or the host given it another width. */
    this.moved = false;
    this.width = innerWidth;
    this.height = innerHeight;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.answer = undefined;
    this.last = 0;
    this.sizes = new ResizeObserver(() => this.changed());
    addEventListener('message', (event) => this.heard(event));
    addEventListener('resize', () => this.resized());
    for (const deed of DEEDS) addEventListener(deed, () => this.rearm(), { capture: true, passive: true });
  }

  /** From now on the content stands. */
  begin() {
    this.tell();
    this.sizes.observe(this.content, { box: 'border-box' });
  }

  /** The content has another size. */
  changed() {
    const height = heightOf(this.content);
    if (height === 0 || height === this.told) return;
    // On load only what would be cut off is worth a movement of the article.
    if (!this.moved && height <= innerHeight) return;
    if (innerHeight !== this.height) {
      if (this.patience === 0) return;
      this.patience -= 1;
    }
    this.tell();
  }

  /**
   * The frame has another size. Only after this rendering and its layout is the new height an old one:
   * what changes until then may follow from it.
   */
  resized() {
    // Each width counts once, though several heights may come with it.
    if (innerWidth !== this.width) this.rearm();
    this.width = innerWidth;
    // Not what it is by then: that may be the next one, whose content has not followed yet.
    const height = innerHeight;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      this.height = height;
    }));
  }

  rearm() {
    this.moved = true;
    this.patience = PATIENCE;
  }

  /** @param {MessageEvent} event */
  heard({ source, data }) {
    if (source !== parent || this.told === 0 || this.answer !== undefined || !asks(data)) return;
    this.answer = setTimeout(() => {
      this.answer = undefined;
      this.tell();
    }, Math.max(0, this.last + PACE - performance.now()));
  }

  tell() {
    const height = heightOf(this.content);
    if (height === 0) return;
    this.told = height;
    this.last = performance.now();
    // Nobody can be named: a frame does not know whose page it stands in, and a height is no secret.
    for (const message of messages(height, innerWidth, this.known)) parent.postMessage(message, '*');
  }
}
