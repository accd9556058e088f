/** What the position of a control means: the figure that it moves most directly, in a few words. */

import { html, nothing } from 'lit';
import { figure, has, known } from './figure.js';
import { below } from './headline.js';
import { SIZE, SUM } from './merger.js';
import { systemShort } from './names.js';

/** @import {Story} from '../types.js' */

/**
 * @param {Story} story
 * @param {string} input
 */
export function consequence(story, input) {
  const [section, name] = input.split('.');
  switch (section) {
    case 'ics':
      return told(story, 'ics.saving-to-repay', (value) => html`takes a saving of ${value} to repay`);
    case 'chair':
      return told(story, 'chair.times-median-pay', (value) => html`${value} median full-time pay`);
    case 'review':
      return told(story, 'review.break-even-cut', (value) => html`pays for itself if losses fall by ${value}`);
    case 'deficit':
      return name === 'start' || name === 'path'
        ? deficit(story, 'deficit.cumulative', 'in all')
        : deficit(story, 'deficit.final', 'in the last year');
    case 'merger':
      return mergerConsequence(story, name);
    case 'boundary':
      return boundaryConsequence(story, name);
    default:
      return nothing;
  }
}

/**
 * @param {Story} story
 * @param {string} id
 * @param {(value: unknown) => unknown} words
 */
function told(story, id, words) {
  return has(story, id) ? words(figure(story, id)) : nothing;
}

/** @param {Story} story @param {string} id @param {string} when */
function deficit(story, id, when) {
  if (!has(story, id)) return nothing;
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

/**
 * Payback is what most of a merger's inputs move; how the years are counted moves its net value.
 *
 * @param {Story} story
 * @param {string} name the merger's, or `horizon` or `discount-rate`
 */
function mergerConsequence(story, name) {
  const merger = story.pack.merger.find((one) => one.name === name);
  const own = `merger.${(merger ?? story.pack.merger[0])?.name}`;
  if (name === 'horizon') return sum(story, `${own}.net`, 'net by then', 'by then');
  if (name === 'discount-rate') return sum(story, `${own}.npv`, 'worth at the start', 'at the start');
  const id = `${own}.payback-years`;
  if (!has(story, id)) return nothing;
  return known(story, id)
    ? html`pays back in ${figure(story, id)}`
    : figure(story, id, { none: 'never pays back within 50 years' });
}

/**
 * @param {Story} story
 * @param {string} name
 */
function boundaryConsequence(story, name) {
  const home = story.pack.boundary?.home ?? '';
  if (name === 'cost-per-resident-moved') {
    return told(story, 'boundary.one-off-cost', (value) => html`${value} to move`);
  }
  return told(story, `boundary.${home}.overhead-shift`, () => html`gain or loss of
    ${systemShort(story.pack, home)}: ${figure(story, `boundary.${home}.overhead-shift`, { sign: true })}`);
}
