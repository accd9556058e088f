/** Which settings a figure can depend on, so that nothing is computed again for the others. */

/** @import {Scenario} from '../types.js' */

/** Sections whose inputs a section's figures use, besides its own. @type {Record<string, string[]>} */
const ALSO = { ics: ['merger'], boundary: ['merger'] };

/**
 * The settings behind a figure as one text, the same where nothing behind it has changed.
 *
 * @param {Scenario} scenario
 * @param {string} figure
 * @param {string} [input] one that is left out
 */
export function settingsBehind({ inputs, places }, figure, input) {
  const [section] = figure.split('.');
  const used = Object.entries(inputs).filter(([id]) => id !== input && isBehind(id, section));
  return JSON.stringify([used, section === 'boundary' ? places : {}]);
}

/**
 * Whether an input is of a section that a section's figures use.
 *
 * @param {string} input
 * @param {string} section
 */
export function isBehind(input, section) {
  const [own] = input.split('.');
  return own === section || (ALSO[section] ?? []).includes(own);
}
