/**
 * A drag, drawn part by part: what follows from one position is drawn over as many frames as it takes
 * before the next position is asked for. A fast machine draws all of it in one.
 */

import { partsSeen } from './seen.js';

/** @import {JoinedUp} from './joined-up.js' */

/** What a turn may take, in milliseconds: laying out and painting take as long again. */
const TURN = 4;
/** A frame that begins so late, in milliseconds, leaves its turn out, or the next would be dropped. */
const LATE = 5;
/** But so many in a row at most. */
const SKIPS = 2;
/** A control that is held stands still when it has not moved for so long, in milliseconds: its ranges are drawn. */
const STILL = 80;
/** And for so long: what nobody sees follows too, in one go, because it may be let go of unnoticed. */
const LONG = 500;
/** Longer than a frame, in milliseconds. */
const SOON = 20;

export class Turns {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** The parts that do not show this position yet. @type {import('./seen.js').Part[]} */
    this.parts = [];
    /** Whether what is around them does not. */
    this.around = false;
    /** Whether the control has moved on from what is shown. */
    this.behind = false;
    /** Whether the curves have had a turn since. */
    this.curved = false;
    /** How many turns were left out since the last. */
    this.skipped = 0;
    this.frame = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    /** @param {Event} event */
    this.reach = (event) => {
      const [over] = /** @type {Element[]} */ (event.composedPath());
      this.leaveOut(element.moving || over.closest('.inputs') !== null);
    };
    element.addController(this);
  }

  hostConnected() {
    this.element.addEventListener('pointermove', this.reach);
  }

  hostDisconnected() {
    this.element.removeEventListener('pointermove', this.reach);
  }

  hostUpdated() {
    this.leaveOut(this.element.moving);
  }

  /**
   * Whether the styles leave out what is off the screen. That takes several frames to begin, so it begins
   * when the pointer comes to the controls, and ends whenever the page rests, for what is left out to be measured.
   *
   * @param {boolean} so
   */
  leaveOut(so) {
    this.element.toggleAttribute('data-reach', so);
  }

  /** The control has moved. */
  move() {
    const { element } = this;
    this.behind = true;
    this.ask();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = setTimeout(() => element.catchUp(), LONG - STILL);
      element.sampling.rest();
    }, STILL);
  }

  /** What follows is known: every part that can be seen has to show it, first the control that is held. */
  draw() {
    const { element } = this;
    element.moving = true;
    const isHeld = (/** @type {{input?: string}} */ { input }) => Number(input === element.control);
    this.parts = partsSeen(element.renderRoot).sort((a, b) => isHeld(b) - isHeld(a));
    this.around = true;
    this.ask();
  }

  ask() {
    this.frame ||= requestAnimationFrame((time) => this.next(time));
  }

  /** @param {number} time when the frame began */
  next(time) {
    this.frame = 0;
    const now = performance.now();
    if (now - time > LATE && this.skipped < SKIPS) this.skipped += 1;
    else {
      this.skipped = 0;
      this.take(now + TURN);
    }
    if (this.parts.length > 0 || this.around || this.behind) this.ask();
  }

  /** @param {number} end when the turn is over */
  take(end) {
    const { element } = this;
    if (this.parts.length === 0 && !this.around) {
      this.curved = !this.curved && element.whatIf.work();
      if (this.curved || !this.behind) return;
      this.behind = false;
      element.ponder();
    }
    const page = element.page();
    while (page && this.parts.length > 0 && performance.now() < end) this.parts.shift()?.follow(page);
    if (this.parts.length > 0 || performance.now() > end) return;
    this.around = false;
    element.requestUpdate();
  }

  /** The control was let go of: what can be seen shows where. */
  finish() {
    const { element } = this;
    if (this.behind) element.ponder();
    const page = element.page();
    if (page) for (const part of this.parts) part.follow(page);
    if (this.around) element.requestUpdate();
    this.end();
  }

  /** The rest of the page follows once this has been painted. */
  soon() {
    this.timer = setTimeout(() => this.element.catchUp(), SOON);
  }

  /** No more turns. Whether the control had moved on from what is shown. */
  end() {
    const { behind } = this;
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    Object.assign(this, { frame: 0, parts: [], around: false, behind: false });
    return behind;
  }
}
