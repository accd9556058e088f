/** The ready scenarios of a page on which something is held: what each comes to, and what it leaves. */

import { changes, reduced, same } from '../scenario.js';
import { leaves, setSentence } from './words.js';

/** @import {Model, Scenario, Scene} from '../types.js' */
/** @import {Held} from './held.js' */

/**
 * What an editor has set is a scene of its own, so that a reader finds back to it. One that would set
 * back what cannot be moved, and so comes to the same, makes room for it.
 *
 * @param {Model} opened the pack as it is
 * @param {Held} held
 * @param {Scenario} start where the page begins
 * @param {Scenario} set what of it the editor has set
 * @returns {Scene[]}
 */
export function scenesOf(opened, held, start, set) {
  const scenes = opened.pack.scene.map((scene) => left(opened, held, start, scene));
  // One that says all that the editor has set needs no other beside it.
  if (changes(set) === 0 || opened.pack.scene.some((scene) => same(whole(opened, scene), start))) return scenes;
  const own = { id: 'editor', label: 'The editor’s settings', line: setSentence(opened, start), ...start, held: start };
  return [own, ...scenes.filter((scene) => changes(scene) > 0 || !same(scene.held, start))];
}

/**
 * @param {Model} opened
 * @param {Held} held
 * @param {Scenario} start
 * @param {Scene} scene
 */
function left(opened, held, start, scene) {
  // A scene that changes nothing means to set all back.
  const stays = changes(scene) > 0 ? held.moved(scene) : held.set;
  return {
    ...scene,
    held: held.side(whole(opened, scene)),
    leaves: stays.length > 0 ? leaves(opened, stays, start) : '',
  };
}

/** The scenario of a scene. @param {Model} opened @param {Scene} scene */
function whole({ pack, inputs: all }, { inputs, places }) {
  return reduced({ inputs, places }, pack, all);
}
