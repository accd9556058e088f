/**
 * Work that may wait: a slice of it after each frame, short enough that no finger on a slider waits
 * for it. Where a browser tells that a finger has moved on, a slice ends early.
 */

/** A quarter of a frame, in milliseconds. */
const SLICE = 4;

export class Slices {
  /** @param {() => boolean} free whether the page itself needs no frame */
  constructor(free) {
    /** @type {(() => void)[]} */
    this.waiting = [];
    this.frame = 0;
    // A message comes after the frame has been painted, where a frame's own callback comes before.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      this.frame = 0;
      if (free()) this.work();
      else this.ask();
    };
    this.port = port2;
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
    this.frame = requestAnimationFrame(() => this.port.postMessage(null));
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
