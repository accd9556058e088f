/** What is said around taking something away: names of charts and series, what each button gives, what was done. */

import { changes } from '../scenario.js';
import { fully } from './kept.js';

/** @import {Page, Story} from '../types.js' */

/** @type {Record<string, string>} */
const CHARTS = {
  cumulative: 'The chart of saving less cost',
  deficit: 'The chart of the deficit',
  residents: 'The chart of residents',
  bodies: 'The chart of bodies',
};

/** @param {string} chart */
export function chartName(chart) {
  return CHARTS[chart];
}

/** @type {Record<string, string>} */
const SERIES = {
  cumulative: 'Saving less cost, added up',
  'do-nothing': 'Deficit if nothing changed',
  remaining: 'Deficit after savings',
};

/** @param {string} series */
export function seriesName(series) {
  return SERIES[series];
}

/**
 * Whose numbers these are: the scene, or what was changed.
 *
 * @param {Page} page
 */
export function ofWhat(page) {
  const { kept, scenario } = page;
  if (kept) return `A: ${fully(page, kept.scenario)}. B: ${fully(page, scenario)}.`;
  return changes(scenario) === 0 ? 'With nothing changed.' : `As set: ${fully(page, scenario)}.`;
}

/**
 * Which page made it, of which figures.
 *
 * @param {Pick<Story, 'pack'>} story
 * @param {string} version
 */
export function edition({ pack: { pack } }, version) {
  return `joined-up ${version}, figures “${pack.id}” version ${pack.version}`;
}

/** What was done, for who looks and who listens. */
export const done = {
  /** @param {string} file */
  saved: (file) => `Saved as ${file}.`,
  /** @param {string} what */
  copied: (what) => `The ${what} is copied.`,
  /** @param {string} what */
  selected: (what) => `The ${what} is selected: press Ctrl or ⌘ and C.`,
  failed: 'This browser could not make the picture. The drawing (SVG) holds the same.',
};
