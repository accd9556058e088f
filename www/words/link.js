/** All that there is to say of a link: what has changed since it was made, what could not be used. */

import { supersededSentence } from './superseded.js';
import { linkSentence } from './warnings.js';

/** @import {Model, State} from '../types.js' */
/** @import {Mended} from './warnings.js' */

/**
 * @typedef {object} Read
 * @property {Mended} own
 * @property {Mended | null} other what the link holds as A
 * @property {State} asked as the link has it
 * @property {number} version of the pack that it was made with, or 0 where that is today's
 */

/**
 * @param {Model} model
 * @param {Read} link
 */
export function linkSaid(model, { own, other, asked, version }) {
  return [version > 0 ? supersededSentence(model, version, asked) : '', linkSentence(model, own, other)].filter(Boolean).join(' ');
}
