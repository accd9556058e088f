/**
 * A scenario: what differs from the pack, and nothing else. Never changed in place.
 */

import { canonical } from './decimal.js';
import { rounded } from './format.js';

/** @import {Input, Pack, Scenario, State, Warning} from './types.js' */

/** Nothing differs. @type {Scenario} */
export const untouched = Object.freeze({ inputs: Object.freeze({}), places: Object.freeze({}) });

/**
 * @param {Record<string, string>} record
 * @param {string} key
 * @param {string | undefined} value undefined leaves the key out
 */
function replaced(record, key, value) {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

/**
 * With an input set; a value equal to the default differs no more, so it is left out.
 *
 * @param {Scenario} scenario
 * @param {Input} input
 * @param {string} value
 * @returns {Scenario}
 */
export function withInput(scenario, input, value) {
  const written = input.options ? value : (canonical(value) ?? value);
  const standard = input.options ? input.default : canonical(input.default);
  return {
    ...scenario,
    inputs: replaced(scenario.inputs, input.id, written === standard ? undefined : written),
  };
}

/**
 * With a place in a system; today's system differs no more.
 *
 * @param {Scenario} scenario
 * @param {Pack} pack
 * @param {string} place
 * @param {string} system
 * @returns {Scenario}
 */
export function withPlace(scenario, pack, place, system) {
  const today = pack.place.find(({ id }) => id === place)?.system;
  return { ...scenario, places: replaced(scenario.places, place, system === today ? undefined : system) };
}

/**
 * A scenario from somewhere else (a link, a scene), reduced to what differs.
 *
 * @param {Scenario} scenario
 * @param {Pack} pack
 * @param {Map<string, Input>} inputs
 * @returns {Scenario}
 */
export function reduced(scenario, pack, inputs) {
  let result = scenario;
  for (const [id, value] of Object.entries(scenario.inputs)) {
    const input = inputs.get(id);
    if (input) result = withInput(result, input, value);
  }
  for (const [place, system] of Object.entries(scenario.places)) {
    result = withPlace(result, pack, place, system);
  }
  return result;
}

/**
 * The scenario that the core made of one that it had to mend. It says what it mended; the value it
 * used follows from that, so that the controls show what was computed.
 *
 * @param {Scenario} scenario
 * @param {Warning[]} warnings
 * @param {Pack} pack
 * @param {Map<string, Input>} inputs
 * @returns {Scenario}
 */
export function mended(scenario, warnings, pack, inputs) {
  const values = new Map(Object.entries(scenario.inputs));
  const places = new Map(Object.entries(scenario.places));
  for (const { code, input: id } of warnings) {
    const input = inputs.get(id);
    const value = values.get(id);
    if (code === 'clamped' && input && value !== undefined) values.set(id, clamped(input, value));
    else if (code === 'rounded' && input && value !== undefined) values.set(id, rounded(value));
    else {
      values.delete(id);
      places.delete(id);
    }
  }
  const kept = { inputs: Object.fromEntries(values), places: Object.fromEntries(places) };
  return reduced(kept, pack, inputs);
}

/**
 * @param {Input} input
 * @param {string} value
 */
function clamped(input, value) {
  const above = Number(value) > Number(input.max);
  return (above ? input.max : input.min) ?? input.default;
}

/**
 * Places where a reader of this pack may say that they live.
 *
 * @param {Pack} pack
 */
export function homes({ boundary, place }) {
  return place.filter(({ system }) => system === boundary?.home);
}

/**
 * @param {Scenario} one
 * @param {Scenario} other
 */
export function same(one, other) {
  return sameRecord(one.inputs, other.inputs) && sameRecord(one.places, other.places);
}

/**
 * @param {State} one
 * @param {State} other
 */
export function sameState(one, other) {
  const kept = one.kept && other.kept ? same(one.kept, other.kept) : one.kept === other.kept;
  return kept && one.home === other.home && same(one.scenario, other.scenario);
}

/**
 * @param {Readonly<Record<string, string>>} one
 * @param {Readonly<Record<string, string>>} other
 */
function sameRecord(one, other) {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/**
 * How many inputs and places differ from the pack.
 *
 * @param {Scenario} scenario
 */
export function changes(scenario) {
  return Object.keys(scenario.inputs).length + Object.keys(scenario.places).length;
}
