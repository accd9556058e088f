/** How often the page draws, from which seed, and which settings its draws rest on. */

/** @import {Scenario} from './types.js' */

export const RUNS = 10_000;

/** The same seed gives the same runs on every machine, so whoever doubts a share can check it. */
export const SEED = 1;

/** Sections whose inputs move a headline that is drawn; a move elsewhere leaves every run as it is. */
const SECTIONS = ['ics', 'merger'];

/** @param {string} input id of an input */
export function moves(input) {
  return SECTIONS.includes(input.split('.')[0]);
}

/**
 * What of a scenario its draws rest on: scenarios with the same have the same draws.
 *
 * @param {Pick<Scenario, 'inputs'>} scenario
 */
export function drawnFrom({ inputs }) {
  return Object.keys(inputs).filter(moves).sort().map((id) => `${id}=${inputs[id]}`).join('&');
}
