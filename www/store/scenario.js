/**
 * A scenario: what the reader has set, and nothing else. What is set is held, also where it equals the
 * default; only a reset takes it out. Never changed in place.
 */

/** @import {Scenario} from '../types.js' */

/** Nothing is set. @type {Scenario} */
export const untouched = Object.freeze({ inputs: Object.freeze({}), places: Object.freeze({}) });

/**
 * @param {Scenario} scenario
 * @param {string} input
 * @param {string} value
 * @returns {Scenario}
 */
export function withInput(scenario, input, value) {
  return { ...scenario, inputs: { ...scenario.inputs, [input]: value } };
}

/**
 * @param {Scenario} scenario
 * @param {readonly string[]} inputs
 * @returns {Scenario}
 */
export function withoutInputs(scenario, inputs) {
  const kept = Object.entries(scenario.inputs).filter(([id]) => !inputs.includes(id));
  return { ...scenario, inputs: Object.fromEntries(kept) };
}

/**
 * With a place in a system; back where it was before any move, nothing is set.
 *
 * @param {Scenario} scenario
 * @param {string} place
 * @param {string} system
 * @param {string | undefined} before the system that it was in before any move
 * @returns {Scenario}
 */
export function withPlace(scenario, place, system, before) {
  const { [place]: _, ...others } = scenario.places;
  return { ...scenario, places: system === before ? others : { ...others, [place]: system } };
}

/**
 * @param {Scenario} one
 * @param {Scenario} other
 */
export function same(one, other) {
  return sameEntries(one.inputs, other.inputs) && sameEntries(one.places, other.places);
}

/**
 * @param {Readonly<Record<string, string>>} one
 * @param {Readonly<Record<string, string>>} other
 */
function sameEntries(one, other) {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
