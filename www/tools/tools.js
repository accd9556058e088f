/**
 * What can be opened from a part's line of what else there is. Each is loaded when it is asked for; a part
 * names those that it offers: `stage.entries('solve', 'table')`.
 */

import { Late } from '../store/late.js';

/** @import {Entry} from '../stage/more.js' */
/** @import {Stage} from '../stage/stage.js' */

const LATE = {
  solve: new Late(() => import('./solve.js')),
  matters: new Late(() => import('./matters.js')),
  table: new Late(() => import('./table.js')),
  take: new Late(() => import('./take.js')),
  compare: new Late(() => import('./compare.js')),
  home: new Late(() => import('./home.js')),
};

/** @typedef {keyof typeof LATE} Tool */

/**
 * @param {Stage} stage
 * @param {Tool[]} names
 * @returns {Entry[]}
 */
export function entries(stage, names) {
  return names.map((name) => ({
    name,
    label: stage.words.text(`tool-${name}`),
    draw: () => LATE[name].draw(stage, (module) => {
      const { draw, learn } = /** @type {{draw: (stage: Stage) => unknown, learn: (words: import('../words/words.js').Words) => void}} */ (module);
      learn(stage.words);
      return draw(stage);
    }),
  }));
}
