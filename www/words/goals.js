/** Each figure that a reader may want to bring somewhere: what that is called, and how a value of it is told. */

import { financialYear, rounded } from '../format.js';
import { printed, setting } from './figure.js';
import { SIZE, SUM } from './merger.js';
import { systemShort } from './names.js';

/** @import {Story} from '../types.js' */

/**
 * @typedef {object} Goal
 * @property {string} title the figure, in a list or over a chart
 * @property {Target} [target] where it can be asked for
 * @property {(story: Story) => string} said what the figure comes to, as the rest of a sentence
 */

/**
 * @typedef {object} Target
 * @property {string} aim such as `To pay back in`
 * @property {string} [before] what stands before its number
 * @property {string} after what stands after it
 * @property {string} start the one that a reader is offered
 */

/**
 * @param {Story} story
 * @param {string} figure
 * @returns {Goal}
 */
export function goal(story, figure) {
  const { pack, outcome } = story;
  const [section, whose, last] = figure.split('.');
  const value = (/** @type {Story} */ at, /** @type {import('./figure.js').Told} */ style = {}) => printed(at.outcome, figure, style);
  const isBelow = (/** @type {Story} */ at) => at.outcome.figures[figure]?.value?.startsWith('-') ?? false;
  const end = financialYear(pack.deficit?.last ?? '');
  const horizon = (/** @type {Story} */ at) => setting(at, 'merger.horizon');
  const merger = pack.merger.find(({ name }) => name === whose);
  switch (section === 'merger' ? last : figure) {
    case 'payback-years':
      return {
        title: pack.merger.length > 1 ? `Years until ${merger?.into} pays back` : 'Years until the merger pays back',
        target: { aim: 'To pay back in', after: 'years', start: '5' },
        said: (at) => (value(at, { none: '' }) ? `it pays back in ${value(at)}` : 'it never pays back within 50 years'),
      };
    case 'saving':
      return {
        title: 'What it saves a year when complete',
        target: { aim: 'To save', before: '£', after: 'a year', start: roundTarget(outcome.figures['ics.saving-to-repay']?.value, 'ceil') },
        said: (at) => (isBelow(at) ? `it costs ${value(at, SIZE)} more` : `it saves ${value(at, SUM)}`),
      };
    case 'net':
      return {
        title: `What is left of it after ${horizon(story)}`,
        target: { aim: 'To come to', before: '£', after: `net after ${horizon(story)}`, start: '0' },
        said: (at) => `it comes to a net ${isBelow(at) ? 'cost' : 'gain'} of ${value(at, SIZE)} after ${horizon(at)}`,
      };
    case 'ics.saving-to-repay':
      return {
        title: `The saving that repays the budgets in ${horizon(story)}`,
        target: { aim: 'To be repaid by a saving of', before: '£', after: 'a year', start: roundTarget(outcome.figures[`merger.${pack.ics?.merger}.saving`]?.value, 'floor') },
        said: (at) => `it takes a saving of ${value(at)} to repay the budgets in ${horizon(at)}`,
      };
    case 'deficit.final':
      return {
        title: `The deficit in ${end}`,
        target: { aim: 'To leave a deficit of', before: '£', after: `in ${end}`, start: '0' },
        said: (at) => `a ${isBelow(at) ? 'surplus' : 'deficit'} of ${value(at, { size: true, bare: true })} is left in ${end}`,
      };
    case 'deficit.cumulative':
      return {
        title: 'All deficits added up',
        said: (at) => `the deficits add up to ${value(at)}`,
      };
    case 'review.break-even-cut':
      return {
        title: 'How far losses must fall for the review to pay for itself',
        target: { aim: 'To pay for itself if losses fall by', after: '%', start: '5' },
        said: (at) => `the review pays for itself if losses fall by ${value(at)}`,
      };
    case 'chair.times-median-pay':
      return {
        title: 'The chair’s full-time pay against the median',
        target: { aim: 'To come to', after: 'times median full-time pay', start: '2' },
        said: (at) => `it comes to ${value(at)} median full-time pay`,
      };
    case 'chair.day-rate':
      return { title: 'A day of the chair', said: (at) => `it comes to ${value(at)}` };
    case 'boundary.one-off-cost':
      return {
        title: 'What the moves cost once',
        target: { aim: 'To cost', before: '£', after: 'once', start: '1000000' },
        said: (at) => `the moves cost ${value(at)}`,
      };
    default:
      return {
        title: `Gain or loss of ${systemShort(pack, whose)} on fixed running costs`,
        said: (at) => `${systemShort(pack, whose)} ${isBelow(at) ? 'loses' : 'gains'} ${value(at, { size: true })}`,
      };
  }
}

/**
 * A value in two digits that count, as a target to start from.
 *
 * @param {string | null | undefined} value
 * @param {'floor' | 'ceil'} way
 */
function roundTarget(value, way) {
  return rounded(value ?? '0', { significant: 2, way });
}
