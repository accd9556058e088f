/** The map of the boundary, with the shapes that it draws, and what stands below the table with it. */

import { nothing } from 'lit';
import { Later } from './later.js';

/** @import {Page, Shapes} from '../types.js' */
/** @import {JoinedUp} from './joined-up.js' */

export class Mapping extends Later {
  /** @param {JoinedUp} element */
  constructor(element) {
    super(element, 'map', 'The map did not load. The table below moves places just as well.', async (host, model) => {
      // What a move leads to stands below the table at once.
      void host.finding.fetch();
      const address = new URL(`../map/${model.pack.boundary?.map}.json`, new URL(host.pack, document.baseURI));
      const [{ boundaryMap }, shapes] = await Promise.all([import('../map/map.js'), fetch(address)]);
      if (!shapes.ok) throw new Error(`The server answered ${shapes.status}.`);
      const { above, below } = boundaryMap(host, model, /** @type {Shapes} */ (await shapes.json()));
      host.mapping.below = below;
      return above;
    });
    /** @type {import('./later.js').Draw | null} */
    this.below = null;
  }

  /** @param {Page} page */
  drawBelow(page) {
    return this.parts ? this.below?.(page) : nothing;
  }
}
