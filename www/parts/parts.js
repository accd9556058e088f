/** The parts of the page, in its order, with what styles each has of its own. */

import { boundary } from './boundary/boundary.js';
import boundaryStyles from './boundary/boundary.css?inline';
import { budget } from './budget/budget.js';
import budgetStyles from './budget/budget.css?inline';
import { gap } from './gap/gap.js';
import gapStyles from './gap/gap.css?inline';
import { claims } from './claims/claims.js';
import claimsStyles from './claims/claims.css?inline';
import { merger } from './merger/merger.js';
import { method } from './method/method.js';
import { sums } from './sums/sums.js';
import { who } from './who/who.js';
import whoStyles from './who/who.css?inline';

/** @import {Stage} from '../stage/stage.js' */

/** @type {{name: string, draw: (stage: Stage) => unknown, styles?: string}[]} */
export const parts = [
  { name: 'merger', draw: merger },
  { name: 'budget', draw: budget, styles: budgetStyles },
  { name: 'gap', draw: gap, styles: gapStyles },
  { name: 'boundary', draw: boundary, styles: boundaryStyles },
  { name: 'sums', draw: sums },
  { name: 'claims', draw: claims, styles: claimsStyles },
  { name: 'who', draw: who, styles: whoStyles },
  { name: 'method', draw: method },
];
