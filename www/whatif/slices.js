/**
 * Work that may wait: a slice of it after each frame, short enough that no finger on a slider waits
 * for it. Where a browser tells that a finger has moved on, a slice ends early.
 */

/** A quarter of a frame, in milliseconds. */
const SLICE = 4;

export class Slices {
  /** @param {() => boolean} free whether the page itself needs no frame */
  constructor(free) {
    this.free = free;
    /** @type {(() => void)[]} */
    this.waiting = [];
    this.frame = 0;
  }

  /**
   * Takes the place of what was waiting: a new move makes it stale.
   *
   * @param {(() => void)[]} tasks
   */
  put(tasks) {
    this.waiting = tasks;
    this.ask();
  }

  ask() {
    if (this.frame || this.waiting.length === 0) return;
    this.frame = requestAnimationFrame(() => {
      if (!this.free()) {
        this.frame = 0;
        this.ask();
        return;
      }
      // A message comes after the frame has been painted, where a frame's own callback comes before. A port
      // that stayed open would keep a page that was taken out for good.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        this.frame = 0;
        if (this.free()) this.work();
        else this.ask();
      };
      port2.postMessage(null);
    });
  }

  /** Whether there was anything to do. */
  work() {
    const end = performance.now() + SLICE;
    const some = this.waiting.length > 0;
    do this.waiting.shift()?.(); while (this.waiting.length > 0 && performance.now() < end && !hasInput());
    this.ask();
    return some;
  }
}

function hasInput() {
  const { scheduling } = /** @type {Navigator & {scheduling?: {isInputPending?(of: {includeContinuous: boolean}): boolean}}} */ (navigator);
  return scheduling?.isInputPending?.({ includeContinuous: true }) ?? false;
}
