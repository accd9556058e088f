/** Which room the loader is to reserve for settings that are no scene: that of a scene as high. */

import { room } from '../frame/room.js';

/** @import {Table} from '../frame/room.js' */

/**
 * The lowest that is high enough, else the highest; empty where the view's own does.
 *
 * @param {Table} table
 * @param {string} view
 * @param {number} width
 * @param {number} height what the settings need at this width
 */
export function sceneAsHigh(table, view, width, height) {
  const scenes = ['', ...Object.keys(table.rows).flatMap((name) => name.split(`${view} `)[1] ?? [])]
    .map((scene) => ({ scene, high: room(table, view, scene, width) }))
    .sort((one, other) => one.high - other.high);
  const [first] = scenes.filter(({ high }) => high >= height);
  return (first ?? scenes[scenes.length - 1]).scene;
}
