/** The map of the boundary, with the shapes that it draws. */

import { Later } from './later.js';

/** @import {Shapes} from '../types.js' */
/** @import {JoinedUp} from './joined-up.js' */

export class Mapping extends Later {
  /** @param {JoinedUp} element */
  constructor(element) {
    super(element, 'map', 'The map did not load. The table below moves places just as well.', async (host, model) => {
      const address = new URL(`../map/${model.pack.boundary?.map}.json`, new URL(host.pack, document.baseURI));
      const [{ boundaryMap }, shapes] = await Promise.all([import('../map/map.js'), fetch(address)]);
      if (!shapes.ok) throw new Error(`The server answered ${shapes.status}.`);
      return boundaryMap(host, model, /** @type {Shapes} */ (await shapes.json()));
    });
  }
}
