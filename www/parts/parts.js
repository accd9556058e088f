/** The parts of the page, in its order. */

import { merger } from './merger/merger.js';

/** @import {Stage} from '../stage/stage.js' */

/** @type {{name: string, draw: (stage: Stage) => unknown}[]} */
export const parts = [
  { name: 'merger', draw: merger },
];
