/** What any figure is called where it stands alone: of the pack, of an input, or computed. */

import { systemShort } from './names.js';
import { chairRows, deficitRows, icsRows, mergerRows, movedRows, reviewRows, systemRows } from './rows.js';

/** @import {Story} from '../types.js' */

/**
 * @param {Story} story
 * @param {string} id
 * @returns {string}
 */
export function label(story, id) {
  return story.inputs.get(id)?.label
    ?? story.pack.figure.find((figure) => figure.id === id)?.label
    ?? computedLabels(story).get(id)
    ?? id;
}

/**
 * The names of all that the models compute, by id.
 *
 * @param {Story} story
 */
export function computedLabels(story) {
  const { merger, system } = story.pack;
  const systems = system.flatMap(({ id }) => systemRows(story, id).map(([figure, words]) => (
    /** @type {[string, string]} */ ([figure, `${systemShort(story.pack, id)}: ${lowered(words)}`]))));
  return new Map([
    ...icsRows(story), ...chairRows(), ...deficitRows(story), ...reviewRows(story),
    ...merger.flatMap((one) => mergerRows(story, one)), ...movedRows(story), ...systems,
  ]);
}

/**
 * Words that began a line, inside one; an abbreviation keeps its capitals.
 *
 * @param {string} words
 */
export function lowered(words) {
  return words.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
