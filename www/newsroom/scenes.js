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
  const isStart = (/** @type {typeof scenes[number]} */ scene) => same(scene.held, start);
  if (changes(set) === 0 || scenes.some((scene) => isStart(scene) && !scene.leaves)) return scenes;
  const own = { id: 'editor', label: 'The editor’s settings', line: setSentence(opened, start), ...start, held: start };
  return [own, ...scenes.filter((scene) => changes(scene) > 0 || !isStart(scene))];
}

/**
 * @param {Model} opened
 * @param {Held} held
 * @param {Scenario} start
 * @param {Scene} scene
 */
function left(opened, held, start, scene) {
  const { inputs, places } = scene;
  // A scene that changes nothing means to set all back.
  const stays = changes(scene) > 0 ? held.moved(scene) : held.set;
  return {
    ...scene,
    held: held.side(reduced({ inputs, places }, opened.pack, opened.inputs)),
    leaves: stays.length > 0 ? leaves(opened, stays, start) : '',
  };
}
