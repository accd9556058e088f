/** The parts of the page, in its order. */

import { boundary } from './boundary/boundary.js';
import { budget } from './budget/budget.js';
import { gap } from './gap/gap.js';
import { claims } from './claims/claims.js';
import { merger } from './merger/merger.js';
import { method } from './method/method.js';
import { sums } from './sums/sums.js';
import { who } from './who/who.js';

/** @import {Pack} from '../types.js' */
/** @import {Stage} from '../stage/stage.js' */

/** Each with whether a pack has anything for it. @type {{name: string, of: (pack: Pack) => unknown, draw: (stage: Stage) => unknown}[]} */
const all = [
  { name: 'merger', of: ({ merger: mergers }) => mergers.length > 0, draw: merger },
  { name: 'budget', of: ({ ics }) => ics, draw: budget },
  { name: 'gap', of: ({ deficit }) => deficit, draw: gap },
  { name: 'boundary', of: ({ boundary: section }) => section, draw: boundary },
  { name: 'sums', of: ({ chair, review }) => chair && review, draw: sums },
  { name: 'claims', of: ({ claim }) => claim.length > 0, draw: claims },
  { name: 'who', of: ({ setups }) => setups, draw: who },
  { name: 'method', of: () => true, draw: method },
];

/** The parts that a pack has something for. @param {Pack} pack */
export function partsOf(pack) {
  return all.filter(({ of }) => of(pack));
}
