/** All that is said of one number: the sentence, the steps, and what they rest on. */

import { outline } from './outline.js';
import { counted, passport } from './passport.js';
import { chosen, sentence } from './sentence.js';
import { leaves, tidied } from './step.js';

/** @import {Story, Working} from '../types.js' */

/** @typedef {ReturnType<typeof explained>} Explained */

/** Figures that have something to say of one that has no number, by the end of its id. @type {[string, string[]][]} */
const BEHIND_NONE = [
  ['.payback-years', ['saving', 'one-off-cost']],
  ['.years-to-cover-ics', ['saving', 'one-off-cost']],
  ['.balanced-in', ['final']],
  ['.annual-growth', ['final']],
];

/**
 * @param {Story} story at the scenario that was asked about
 * @param {(figure: string) => Working} working at that scenario
 * @param {string} id
 * @param {string} said the number as it was printed
 */
export function explained(story, working, id, said) {
  const tree = working(id);
  const step = tidied(tree);
  const rests = [tree, ...(leaves(tree).length === 0 ? behind(story, id).map(working) : [])].flatMap(leaves);
  const each = [...new Map(rests.map((leaf) => [leaf.id, leaf])).values()];
  return {
    said,
    sentence: sentence(story, step, said),
    chosen: chosen(story, each),
    line: outline(story, step),
    passports: each.map((leaf) => passport(story, leaf)),
    counted: counted(story, id),
  };
}

/**
 * What to look at where a working has no leaf at all.
 *
 * @param {Story} story
 * @param {string} id
 */
function behind({ pack, outcome }, id) {
  const ends = BEHIND_NONE.find(([end]) => id.endsWith(end))?.[1] ?? [];
  const others = ends.map((end) => id.replace(/[^.]+$/, end)).filter((other) => other in outcome.figures);
  const minimum = id.endsWith('.meets-million') ? [pack.boundary?.minimum ?? ''] : [];
  const path = id.endsWith('.annual-growth') ? ['deficit.path', 'deficit.start', 'deficit.do-nothing'] : [];
  return [...others, ...minimum, ...path];
}
