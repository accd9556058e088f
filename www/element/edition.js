/** What an editor sets by attributes. All that knows how is fetched only where there is such an attribute. */

import { named } from '../model.js';

/** @import {JoinedUp} from './joined-up.js' */

/** @param {JoinedUp} element */
export async function fetchEdition({ inputs, lock, hide, headline }) {
  if (!(inputs || lock || hide || headline)) return null;
  try {
    return (await import('../newsroom/edition.js')).Edition;
  } catch (cause) {
    // Without it, a reader could move what the editor has locked.
    throw named('no-edition', 'What the editor of this page has set did not load.', cause);
  }
}
