/**
 * Figures that are no outcome of the page's scenario, printed by the same helper as all others: what
 * stands behind a claim, and what the pack itself holds.
 */

import { current } from './figure.js';

/** @import {Behind, Story} from '../types.js' */

/**
 * The story as it is told with these figures, where the page has another value of one or none.
 *
 * @template {Story} S
 * @param {S} story
 * @param {Behind[]} figures
 * @returns {S}
 */
export function beside(story, figures) {
  const known = Object.fromEntries(figures.map(({ id, value, unit, status }) => (
    [id, { value, before: value, unit, status }])));
  return { ...story, outcome: { ...story.outcome, figures: { ...story.outcome.figures, ...known } } };
}

/**
 * Figures of the pack and settings of inputs in that shape; of other ids, none.
 *
 * @param {Story} story
 * @param {string[]} ids
 * @returns {Behind[]}
 */
export function held(story, ids) {
  return ids.flatMap((id) => {
    const input = story.inputs.get(id);
    if (input) return [{ id, value: current(story, id), unit: input.unit, status: input.status }];
    const found = story.pack.figure.find((figure) => figure.id === id);
    return found ? [{ id, value: found.value, unit: found.unit, status: found.status }] : [];
  });
}
