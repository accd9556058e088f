/**
 * What can be opened from a part's line of what else there is. Each is loaded when it is asked for; a part
 * names those that it offers: `stage.entries('solve', 'table')`.
 */

import { Late } from '../store/late.js';

/** @import {Entry} from '../stage/more.js' */
/** @import {Stage} from '../stage/stage.js' */

/** With the messages of all of them. @template Module @param {() => Promise<Module>} load */
const late = (load) => new Late(() => Promise.all([load(), import('./messages.js')]));

const LATE = {
  solve: late(() => import('./solve.js')),
  matters: late(() => import('./matters.js')),
  table: late(() => import('./table.js')),
  take: late(() => import('./take.js')),
  compare: late(() => import('./compare.js')),
  home: late(() => import('./home.js')),
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
    draw: () => LATE[name].draw(stage, ([module, { learn }]) => {
      learn(stage.words);
      return /** @type {{draw: (stage: Stage) => unknown}} */ (module).draw(stage);
    }),
  }));
}
