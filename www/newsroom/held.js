/**
 * The controls that nobody moves, each at the value that the page starts with. What is hidden is held
 * too: whoever changed it, by a link or a scene, could not see it or change it back.
 */

import { changes } from '../scenario.js';
import { PLACE } from './named.js';

/** @import {Model, Scenario, State} from '../types.js' */

export class Held {
  /**
   * @param {Model} opened the pack as it is
   * @param {Scenario} start
   * @param {Set<string>} keys
   */
  constructor(opened, start, keys) {
    this.opened = opened;
    this.keys = keys;
    /** Where what is held differs from the pack. */
    this.fixed = part(start, (key) => keys.has(key));
  }

  /** How many of a scenario's changes are no reader's. */
  get changes() {
    return changes(this.fixed);
  }

  /**
   * A scenario with what is held where it is held.
   *
   * @param {Scenario} scenario
   * @returns {Scenario}
   */
  side(scenario) {
    const { inputs, places } = part(scenario, (key) => !this.keys.has(key));
    return { inputs: { ...inputs, ...this.fixed.inputs }, places: { ...places, ...this.fixed.places } };
  }

  /**
   * The same for all that a page holds.
   *
   * @param {State} state
   * @returns {State}
   */
  hold(state) {
    return { ...state, scenario: this.side(state.scenario), kept: state.kept && this.side(state.kept) };
  }

  /**
   * Keys of what a scenario would move though it is held.
   *
   * @param {Scenario} scenario
   */
  moved({ inputs, places }) {
    const { pack, inputs: all } = this.opened;
    const standard = (/** @type {string} */ id) => all.get(id)?.default;
    const today = (/** @type {string} */ id) => pack.place.find((place) => place.id === id)?.system;
    return [
      ...Object.keys(inputs).filter((id) => this.keys.has(id) && inputs[id] !== (this.fixed.inputs[id] ?? standard(id))),
      ...Object.keys(places).map((id) => PLACE + id).filter((key) => {
        const id = key.slice(PLACE.length);
        return this.keys.has(key) && places[id] !== (this.fixed.places[id] ?? today(id));
      }),
    ];
  }

  /** Keys of what would move if all were set back to the pack. */
  get set() {
    return [...Object.keys(this.fixed.inputs), ...Object.keys(this.fixed.places).map((id) => PLACE + id)];
  }
}

/**
 * What a scenario says of some of the controls.
 *
 * @param {Scenario} scenario
 * @param {(key: string) => boolean} isIn
 * @returns {Scenario}
 */
export function part({ inputs, places }, isIn) {
  return {
    inputs: Object.fromEntries(Object.entries(inputs).filter(([id]) => isIn(id))),
    places: Object.fromEntries(Object.entries(places).filter(([id]) => isIn(PLACE + id))),
  };
}
