/** The map in words: what its parts are called. */

import { html, nothing } from 'lit';
import { figure, known } from './figure.js';
import { placeName, systemShort } from './names.js';

/** @import {Pack, Story} from '../types.js' */

/** @param {Story} story */
export function pictureLabel({ pack }) {
  return `Map of ${pack.place.length} places, each a button; arrow keys go from one to the next. The table after it moves them too.`;
}

/**
 * @param {Story} story
 * @param {string} place
 * @param {string} system
 */
export function placeLabel({ pack }, place, system) {
  return `${placeName(pack, place)}, in ${systemShort(pack, system)}`;
}

/**
 * What a place brings to the system that it is in.
 *
 * @param {Story} story
 * @param {string} place
 * @param {string} system
 */
export function brings(story, place, system) {
  const { boundary } = story.pack;
  const id = `boundary.place.${place}`;
  const short = systemShort(story.pack, system);
  return html`In ${short}. It brings ${figure(story, `${id}.residents`, { bare: true })} residents (${boundary?.residents_of}) and
    ${figure(story, `${id}.allocation`)} of target funding (${boundary?.allocation_of}), ${figure(story, `${id}.share-of-allocation`)} of
    ${short}’s.${known(story, `${id}.home-share`) ? html` Of its residents’ hospital admissions in 2019,
    ${figure(story, `${id}.home-share`, { digits: 1 })} were to trusts based in ${short}.` : nothing}`;
}

/**
 * Where a place is after a trial: moved, left, or back after an undo.
 *
 * @param {Pack} pack
 * @param {string} place
 * @param {{from: string, to: string}} settled
 * @param {string} system where it is now
 */
export function whereNow(pack, place, { from, to }, system) {
  const named = placeName(pack, place);
  const short = systemShort(pack, system);
  if (from === to && system === to) return `${named} stays in ${short}.`;
  return system === from ? `${named} is back in ${short}.` : `${named} is in ${short} now.`;
}
