/**
 * What moving the row in hand would do to its part's answer: what the ends of our range are worth, and
 * where the answer flips. It follows from what the other rows are set to, so a drag asks for none of it.
 */

import { computed } from '@preact/signals-core';
import { sectionOf } from '../store/store.js';
import { withInput } from '../store/scenario.js';

/** @import {Flip, Scenario} from '../types.js' */
/** @import {Store} from '../store/store.js' */

/**
 * @typedef {object} Asked what a part's rows are asked
 * @property {string} worth the figure that says what a row's ends are worth
 * @property {string} flips the figure that headlines are about
 */

/** @typedef {{low: string | null, high: string | null, flips: Flip[]}} Worth */

export class Hand {
  /** @type {Map<string, import('@preact/signals-core').ReadonlySignal<Worth>>} */
  #worths = new Map();

  /**
   * @param {Store} store
   * @param {Asked} asked
   */
  constructor(store, asked) {
    this.store = store;
    this.asked = asked;
  }

  /** @param {string} input @returns {Worth} */
  worth(input) {
    let known = this.#worths.get(input);
    if (!known) {
      const others = computed(() => JSON.stringify(this.#others(input)));
      known = computed(() => this.#ask(input, JSON.parse(others.value)));
      this.#worths.set(input, known);
    }
    return known.value;
  }

  /** @param {string} input @returns {Scenario} */
  #others(input) {
    const { inputs } = this.store.scenario.value;
    // Worth and flips follow from inputs of their own kind alone.
    const [kind] = this.asked.worth.split('.');
    return { inputs: Object.fromEntries(Object.entries(inputs).filter(([id]) => id !== input && id.startsWith(`${kind}.`))), places: {} };
  }

  /** @param {string} id @param {Scenario} others @returns {Worth} */
  #ask(id, others) {
    const { core } = this.store;
    const { low, high } = this.store.input(id);
    const at = (/** @type {string | undefined} */ value) => {
      if (value === undefined) return null;
      return core.evaluate(withInput(others, id, value), [sectionOf(this.asked.worth)]).figures[this.asked.worth].value;
    };
    return { low: at(low), high: at(high), flips: core.along(id, this.asked.flips, others).flips };
  }
}
