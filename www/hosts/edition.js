/** What the editor of a page sets by attributes: what is set at the start, what may not be moved, what is not shown. */

import { stateOf } from '../store/address.js';
import { typed } from '../number/decimal.js';

/** @import {Scenario} from '../types.js' */
/** @import {State} from '../store/history.js' */
/** @import {Store} from '../store/store.js' */

export class Edition {
  /**
   * @param {Store} store
   * @param {{scene: string, inputs: string, lock: string, hide: string}} attributes
   */
  constructor(store, { scene, inputs, lock, hide }) {
    this.store = store;
    const scened = store.scene(scene);
    const own = stateOf(inputs)?.scenario ?? { inputs: {}, places: {} };
    const values = Object.entries(own.inputs).map(([id, value]) => [id, store.core.inputs.get(id)?.options ? value : (typed(value) ?? value)]);
    /** What the page starts with, as it was asked for. @type {Scenario} */
    this.start = { inputs: { ...scened?.inputs, ...Object.fromEntries(values) }, places: { ...scened?.places, ...own.places } };
    this.hidden = names(hide);
    this.locked = [...names(lock), ...this.hidden];
  }

  /** @param {string} id of an input, or `place.<id>` */
  isLocked(id) {
    return this.locked.some((name) => covers(name, id));
  }

  /** @param {string} id of an input, or `place.<id>` */
  isHidden(id) {
    return this.hidden.some((name) => covers(name, id));
  }

  /** Names in lock and hide that nothing has. */
  get unknown() {
    const ids = [...this.store.core.inputs.keys(), ...this.store.pack.place.map(({ id }) => `place.${id}`)];
    return this.locked.filter((name) => !ids.some((id) => covers(name, id)));
  }

  /**
   * A state with what is locked as the page started with.
   *
   * @param {State} state
   * @returns {State}
   */
  hold(state) {
    if (this.locked.length === 0) return state;
    const held = (/** @type {Scenario} */ { inputs, places }) => ({
      inputs: this.#kept(inputs, this.start.inputs, ''), places: this.#kept(places, this.start.places, 'place.'),
    });
    return { ...state, scenario: held(state.scenario), kept: state.kept && held(state.kept) };
  }

  /**
   * @param {Readonly<Record<string, string>>} given
   * @param {Readonly<Record<string, string>>} start
   * @param {string} prefix
   */
  #kept(given, start, prefix) {
    const free = Object.entries(given).filter(([id]) => !this.isLocked(prefix + id));
    const fixed = Object.entries(start).filter(([id]) => this.isLocked(prefix + id));
    return Object.fromEntries([...free, ...fixed]);
  }
}

/** @param {string} text */
function names(text) {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** Whether a name means an id: itself, or all that begins with it. @param {string} name @param {string} id */
function covers(name, id) {
  return id === name || id.startsWith(`${name}.`);
}
