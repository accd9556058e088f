/**
 * The runs behind every range. They begin when the reader rests, in slices between which the page
 * stays free, and stop at the next move. Slices rather than a worker: nothing else to load, to allow
 * in a page's policy or to keep in step, and they work in a sandboxed frame.
 */

import { RUNS, SEED, drawnFrom } from '../draws.js';

/** @import {Draws, Model, Runs, Scenario} from '../types.js' */
/** @import {JoinedUp} from './joined-up.js' */

/** A slice, in milliseconds: well within a frame. */
const SLICE = 5;
/** Runs between two looks at the clock. */
const STEP = 100;
/** The first answer waits so long for its median, in milliseconds; where the browser is slower, it goes without. */
const PATIENCE = 300;
/** So many draws are kept: a step back does not draw again. */
const KEPT = 8;

export class Sampling {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** @type {Model | null} */
    this.model = null;
    /** By what they were drawn from, the oldest first. @type {Map<string, Draws>} */
    this.known = new Map();
    /** The last that were shown: they hold the place of those to come. @type {Draws | null} */
    this.latest = null;
    /** What the page shows has to be drawn from this. */
    this.wanted = '';
    /** What is being drawn. @type {string | null} */
    this.running = null;
    this.failed = false;
    /** Whether the first answer waits. */
    this.held = false;
    element.addController(this);
  }

  hostConnected() {
    this.follow();
  }

  hostDisconnected() {
    this.running = null;
  }

  /** Once the page shows what was drawn: tests and host pages can wait for it. */
  hostUpdated() {
    this.element.toggleAttribute('data-settled', this.settled);
  }

  get settled() {
    return this.known.has(this.wanted);
  }

  /** Whether draws of what the page shows are still to come. */
  get settling() {
    return !this.settled && !this.failed;
  }

  /** The page shows another scenario. */
  follow() {
    const { model, scenario, history } = this.element;
    if (!model) return;
    if (model !== this.model) this.begin(model);
    this.wanted = drawnFrom(scenario);
    this.latest = this.known.get(this.wanted) ?? this.latest;
    if (this.running !== this.wanted) this.running = null;
    if (this.settled) return;
    this.element.removeAttribute('data-settled');
    // A step of the history that is still open is a control under the reader's hand.
    if (history.open === null) this.rest();
  }

  /** @param {Model} model */
  begin(model) {
    this.model = model;
    this.known.clear();
    this.latest = null;
    this.failed = false;
    this.held = true;
    setTimeout(() => {
      this.held = false;
      this.element.requestUpdate();
    }, PATIENCE);
  }

  /** The reader rests. */
  rest() {
    if (this.model && this.settling && this.running !== this.wanted) void this.draw(this.model, this.wanted, this.element.scenario);
  }

  /**
   * @param {Model} model
   * @param {string} from
   * @param {Scenario} scenario
   */
  async draw(model, from, scenario) {
    this.running = from;
    const runs = model.sampling(scenario, SEED);
    try {
      for (let count = 0; count < RUNS;) {
        await turn();
        if (this.running !== from) return;
        count = slice(runs, count);
      }
      this.keep(from, runs.draws());
    } catch (error) {
      // The page goes on without ranges.
      this.failed = true;
      this.element.drawn();
      throw error;
    } finally {
      runs.free();
    }
  }

  /** @param {string} from @param {Draws} draws */
  keep(from, draws) {
    this.running = null;
    if (from === this.wanted) this.latest = draws;
    this.known.set(from, draws);
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT) this.known.delete(oldest);
    this.element.drawn();
  }
}

/**
 * @param {Runs} runs
 * @param {number} count how many there are already
 */
function slice(runs, count) {
  const end = performance.now() + SLICE;
  let drawn = count;
  do {
    runs.add(STEP);
    drawn += STEP;
  } while (drawn < RUNS && performance.now() < end);
  return drawn;
}

/** Lets the browser draw and the reader act first; a timer would wait 4 ms each time. @returns {Promise<void>} */
function turn() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
