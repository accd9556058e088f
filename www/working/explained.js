/** All that is said of one number: the sentence, the steps, and what they rest on. */

import { outline } from './outline.js';
import { counted, passport } from './passport.js';
import { chosen, sentence } from './sentence.js';
import { leaves, tidied } from './step.js';

/** @import {Story, Working} from '../types.js' */

/**
 * @typedef {object} Explained
 * @property {string} said the number as it was printed
 * @property {string} sentence
 * @property {string} chosen rules that the reader chose
 * @property {string[]} notes
 * @property {import('./outline.js').Line} line the steps
 * @property {string} rests what the passports are
 * @property {import('./passport.js').Passport[]} passports
 * @property {{title: string, places: string[]} | null} counted
 * @property {string} method address of a part of the page of sources and method
 */

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
 * @returns {Explained}
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
    notes: [],
    line: outline(story, step),
    rests: 'What this rests on',
    passports: each.map((leaf) => passport(story, leaf)),
    counted: counted(story, id),
    method: '',
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
