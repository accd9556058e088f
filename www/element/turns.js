/**
 * A drag on a slow machine: what follows from one position is drawn over as many frames as it takes,
 * part by part, before the next position is asked for. A fast machine draws all of it in one.
 */

/** @import {JoinedUp} from './joined-up.js' */

/** What a turn may take, in milliseconds: laying out and painting take as long again. */
const TURN = 3;
/** A control that is held stands still when it has not moved for so long, in milliseconds. */
const STILL = 80;

export class Turns {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    this.began = 0;
    /** How many parts this turn has drawn. */
    this.drawn = 0;
    /** Whether a part has to wait for the next turn. */
    this.left = false;
    /** Whether the control has moved on meanwhile. */
    this.behind = false;
    /** Whether the last turn was the curves'. */
    this.curved = false;
    this.frame = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    element.addController(this);
  }

  begin() {
    this.began = performance.now();
    this.drawn = 0;
    this.left = false;
  }

  /** What follows is known. Where that took a turn by itself, it is drawn in the next. */
  draw() {
    const { element } = this;
    clearTimeout(this.timer);
    element.moving = element.history.open !== null;
    // Not only when it is let go of: that may happen where nobody sees it.
    if (element.moving) this.timer = setTimeout(() => element.catchUp(), STILL);
    this.left = element.moving && this.isLate();
    if (this.left) this.ask();
    else element.requestUpdate();
  }

  isLate() {
    return performance.now() - this.began > TURN;
  }

  /** Whether another position may be shown; if not, it will be when its turn comes. */
  free() {
    this.behind = this.frame !== 0;
    if (!this.behind) this.begin();
    return !this.behind;
  }

  /**
   * Whether a part may be drawn now. What the reader holds always may, and one other.
   *
   * @param {string} part
   */
  takes(part) {
    if (part === this.element.control) return true;
    if (this.drawn > 0 && this.isLate()) this.left = true;
    else this.drawn += 1;
    return !this.left;
  }

  hostUpdated() {
    if (this.left || this.behind) this.ask();
  }

  ask() {
    this.frame ||= requestAnimationFrame(() => this.next());
  }

  next() {
    const { element } = this;
    this.frame = 0;
    if (this.left) {
      this.begin();
      element.requestUpdate();
      return;
    }
    this.curved = !this.curved && element.whatIf.work();
    if (this.curved) this.ask();
    else element.show(element.control);
  }

  /** No more turns. Whether the control had moved on from what is shown. */
  end() {
    const { behind } = this;
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    Object.assign(this, { frame: 0, left: false, behind: false });
    return behind;
  }
}
