/** What any figure is called where it stands alone: of the pack, of an input, or computed. */

import { systemShort } from './names.js';
import { placeRows, sumRows } from './place-rows.js';
import { chairRows, deficitRows, icsRows, mergerRows, movedRows, reviewRows, systemRows } from './rows.js';

/** @import {Story} from '../types.js' */
/** @import {Row} from './rows.js' */

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
  const { merger, place, system } = story.pack;
  /** @param {string} whose @param {Row[]} rows @returns {Row[]} */
  const of = (whose, rows) => rows.map(([figure, words]) => [figure, `${whose}: ${lowered(words)}`]);
  const systems = system.flatMap(({ id }) => of(systemShort(story.pack, id), systemRows(story, id)));
  const places = place.flatMap(({ id, name }) => of(name, placeRows(story, id)));
  const together = of('All systems', sumRows(story));
  return new Map([
    ...icsRows(story), ...chairRows(), ...deficitRows(story), ...reviewRows(story),
    ...merger.flatMap((one) => mergerRows(story, one)), ...movedRows(story), ...systems, ...places, ...together,
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
