/** The figures of each panel that a reader can ask about. */

import { has } from './figure.js';

/** @import {Story} from '../types.js' */

/** Names of figures in a panel; those of a merger without its name. @type {Record<string, Record<string, string[]>>} */
const ASKED = {
  solve: {
    budget: ['ics.saving-to-repay', 'deficit.final', 'review.break-even-cut', 'chair.times-median-pay'],
    merger: ['payback-years', 'saving', 'net'],
    boundary: ['boundary.one-off-cost'],
  },
  matters: {
    budget: ['deficit.cumulative', 'review.break-even-cut', 'chair.day-rate'],
    merger: ['payback-years'],
    boundary: ['boundary.one-off-cost', 'boundary.HOME.overhead-shift'],
  },
};

/**
 * @param {Story} story
 * @param {string} kind `solve` for those that can be brought to a target, `matters` for those that
 *   assumptions are ranked by
 * @param {string} panel
 */
export function askedOf(story, kind, panel) {
  const { merger, boundary } = story.pack;
  const names = ASKED[kind]?.[panel] ?? [];
  const ids = panel === 'merger' ? merger.flatMap(({ name }) => names.map((end) => `merger.${name}.${end}`))
    : names.map((id) => id.replace('HOME', boundary?.home ?? ''));
  return ids.filter((id) => has(story, id));
}
