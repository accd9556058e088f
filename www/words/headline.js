/** A figure that a headline rests on: strong, and told as assumed to who cannot see the dots under it. */

import { html, nothing } from 'lit';
import { figure } from './figure.js';

/** @import {Told} from './figure.js' */
/** @import {Story} from '../types.js' */

/**
 * @param {Story} story
 * @param {string} id
 * @param {Told} [style]
 */
export function headline(story, id, style) {
  const assumed = story.outcome.figures[id]?.status === 'assumed';
  return html`<strong>${figure(story, id, style)}</strong>${assumed
    ? html`<span class="unseen">, assumed</span>` : nothing}`;
}

/**
 * Whether a figure is less than nothing, which a sentence says in words and not with a minus.
 *
 * @param {Story} story
 * @param {string} id
 */
export function below({ outcome }, id) {
  return outcome.figures[id]?.value?.startsWith('-') ?? false;
}
