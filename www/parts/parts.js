/** The parts of the page, in its order. */

import { boundary } from './boundary/boundary.js';
import { budget } from './budget/budget.js';
import { gap } from './gap/gap.js';
import { claims } from './claims/claims.js';
import { merger } from './merger/merger.js';
import { method } from './method/method.js';
import { sums } from './sums/sums.js';
import { who } from './who/who.js';

/** @import {Stage} from '../stage/stage.js' */

/** @type {{name: string, draw: (stage: Stage) => unknown}[]} */
export const parts = [
  { name: 'merger', draw: merger },
  { name: 'budget', draw: budget },
  { name: 'gap', draw: gap },
  { name: 'boundary', draw: boundary },
  { name: 'sums', draw: sums },
  { name: 'claims', draw: claims },
  { name: 'who', draw: who },
  { name: 'method', draw: method },
];
