/** The core in Node, opened as the page opens it. */
import { readFileSync } from 'node:fs';
import { initSync } from '../../pkg/joined_up.js';
import { openModel } from '../../www/model.js';

/** @param {string} pack path of a compiled pack */
export function openPack(pack) {
  // A core that has been started is not fetched, and a pack in its own address need not be.
  initSync({ module: readFileSync('pkg/joined_up_bg.wasm') });
  return openModel(`data:application/json;base64,${readFileSync(pack, 'base64')}`);
}
