/**
 * A scenario as an address fragment and back: `v=1&merger.ccgs.realised=50&place.milton-keynes=bob`.
 * Nothing is judged here. The core mends what it does not know, and says so.
 */

import { changes } from './scenario.js';

/** @import {Scenario} from './types.js' */

const PLACE = 'place.';

/** Keys that speak of something else: the version, the settings of a frame, a host that is an AMP page. */
const NONE_OF_OURS = new Set(['v', 'view', 'scene', 'theme', 'pack', 'amp']);

/**
 * The fragment, without `#`; empty where nothing differs.
 *
 * @param {Scenario} scenario
 * @param {number} version the pack's
 */
export function fragment(scenario, version) {
  if (changes(scenario) === 0) return '';
  const parts = new URLSearchParams({ v: String(version), ...scenario.inputs });
  for (const [place, system] of Object.entries(scenario.places)) parts.set(PLACE + place, system);
  return parts.toString();
}

/**
 * The scenario of a fragment, or null where the fragment is not ours: an anchor of the host's page
 * must not reset what the reader set.
 *
 * @param {string} text with or without `#`
 * @returns {Scenario | null}
 */
export function scenarioOf(text) {
  const bare = text.replace(/^#/, '');
  if (bare !== '' && !bare.includes('=')) return null;
  /** @type {[string, string][]} */
  const inputs = [];
  /** @type {[string, string][]} */
  const places = [];
  for (const [key, value] of new URLSearchParams(bare)) {
    if (NONE_OF_OURS.has(key)) continue;
    if (key.startsWith(PLACE)) places.push([key.slice(PLACE.length), value]);
    else inputs.push([key, value]);
  }
  return { inputs: Object.fromEntries(inputs), places: Object.fromEntries(places) };
}
