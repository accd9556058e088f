/**
 * How far the answers spread: runs in which what the reader has set is held and what they have not is drawn.
 *
 * While a hand moves, some runs draw the band; when it rests, ten thousand are added in slices,
 * and only of those a span is printed.
 */

import { computed, effect, signal } from '@preact/signals-core';

/** @import {Draws} from '../types.js' */
/** @import {Store} from './store.js' */

/** Enough for a band, cheap enough for every frame of a slow phone. */
const FEW = 120;
export const RUNS = 10_000;

/** The same seed gives the same runs on every machine, so whoever doubts a span can check it. */
export const SEED = 1;

/** Runs at a time, a few milliseconds on a slow phone. */
const SLICE = 500;

/** How long a hand has to rest, in milliseconds. */
const PAUSE = 80;

export class Runs {
  /** By merger. @type {Map<string, import('@preact/signals-core').ReadonlySignal<Draws['fans'][string]>>} */
  #bands = new Map();

  /** @param {Store} store */
  constructor(store) {
    this.store = store;
    /** What the runs follow from. */
    this.key = computed(() => {
      const { inputs } = store.scenario.value;
      const own = Object.entries(inputs).filter(([id]) => store.core.moves(id).some((section) => section.startsWith('merger')));
      return JSON.stringify({ inputs: Object.fromEntries(own), places: {} });
    });
    /** What a band follows from: budgets say what a merger is held against, and move none of its sums. */
    this.own = computed(() => {
      const { inputs } = store.scenario.value;
      return JSON.stringify({ inputs: Object.fromEntries(Object.entries(inputs).filter(([id]) => id.startsWith('merger.'))), places: {} });
    });
    /** All runs, and what they are of. @type {import('@preact/signals-core').Signal<{key: string, own: string, draws: Draws} | null>} */
    this.whole = signal(null);
    /** What the page prints: none while a hand moves. */
    this.span = computed(() => (this.whole.value?.key === this.key.value ? this.whole.value.draws : null));
  }

  /** What the picture of a merger draws, by year. @param {string} merger @returns {Draws['fans'][string]} */
  band(merger) {
    let known = this.#bands.get(merger);
    if (!known) {
      const few = computed(() => this.store.core.draws(JSON.parse(this.own.value), FEW, SEED, merger));
      const whole = () => (this.whole.value?.own === this.own.value ? this.whole.value.draws : null);
      known = computed(() => (whole() ?? few.value).fans[`${merger}.cumulative-by-year`]);
      this.#bands.set(merger, known);
    }
    return known.value;
  }

  /** Follows the store, until what this returns is called. */
  follow() {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const end = effect(() => {
      const key = this.key.value;
      clearTimeout(timer);
      if (this.store.moving.value) return;
      timer = setTimeout(() => this.#add(key), this.whole.peek() ? PAUSE : 0);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }

  /** All runs at once, where nobody waits for a frame. */
  finish() {
    const key = this.key.value;
    this.whole.value = { key, own: this.own.peek(), draws: this.store.core.draws(JSON.parse(key), RUNS, SEED) };
  }

  /** @param {string} key */
  #add(key) {
    const sampling = this.store.core.sampling(JSON.parse(key), SEED);
    let left = RUNS;
    const slice = () => {
      if (this.key.peek() !== key) return sampling.free();
      sampling.add(Math.min(SLICE, left));
      left -= SLICE;
      if (left > 0) return setTimeout(slice);
      this.whole.value = { key, own: this.own.peek(), draws: sampling.draws() };
      return sampling.free();
    };
    slice();
  }
}
