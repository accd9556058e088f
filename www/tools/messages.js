/** What the tools say. */

import messages from './tools.ftl?raw';

/** @import {Words} from '../words/words.js' */

/** @type {WeakSet<Words>} */
const taught = new WeakSet();

/** Adds the messages, once. @param {Words} words */
export function learn(words) {
  if (taught.has(words)) return;
  taught.add(words);
  words.add(messages);
}
