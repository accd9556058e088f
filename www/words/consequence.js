/** What the position of a control means: the figure that it moves most directly, in a few words. */

import { html, nothing } from 'lit';
import { figure, has, known } from './figure.js';
import { below } from './headline.js';
import { SIZE, SUM } from './merger.js';
import { movedBy } from './moved.js';
import { systemShort } from './names.js';

/** @import {Story} from '../types.js' */

/**
 * @param {Story} story
 * @param {string} input
 */
export function consequence(story, input) {
  const id = movedBy(story, input);
  const own = id.slice(0, id.lastIndexOf('.'));
  // Payback is what most of a merger's inputs move; how the years are counted moves its net value.
  if (input === 'merger.horizon') return sum(story, `${own}.net`, 'net by then', 'by then');
  if (input === 'merger.discount-rate') return sum(story, `${own}.npv`, 'worth at the start', 'at the start');
  if (!has(story, id)) return nothing;
  const value = figure(story, id);
  switch (id) {
    case 'ics.saving-to-repay':
      return html`takes a saving of ${value} to repay`;
    case 'chair.times-median-pay':
      return html`${value} median full-time pay`;
    case 'review.break-even-cut':
      return html`pays for itself if losses fall by ${value}`;
    case 'deficit.cumulative':
      return deficit(story, id, 'in all');
    case 'deficit.final':
      return deficit(story, id, 'in the last year');
    case 'boundary.one-off-cost':
      return html`${value} to move`;
    default:
      return own.startsWith('merger.') ? payback(story, id) : html`gain or loss of
        ${systemShort(story.pack, own.split('.')[1])}: ${figure(story, id, { sign: true })}`;
  }
}

/** @param {Story} story @param {string} id @param {string} when */
function deficit(story, id, when) {
  const size = figure(story, id, { size: true });
  return below(story, id) ? html`a surplus of ${size} ${when}` : html`${size} ${when}`;
}

/**
 * Money that may be a cost.
 *
 * @param {Story} story
 * @param {string} id
 * @param {string} gained what follows it
 * @param {string} lost what follows a cost
 */
function sum(story, id, gained, lost) {
  if (!has(story, id)) return nothing;
  return below(story, id)
    ? html`a net cost of ${figure(story, id, SIZE)} ${lost}`
    : html`${figure(story, id, SUM)} ${gained}`;
}

/** @param {Story} story @param {string} id */
function payback(story, id) {
  return known(story, id)
    ? html`pays back in ${figure(story, id)}`
    : figure(story, id, { none: 'never pays back within 50 years' });
}
