/** What each figure is called in the table of its part, in the order of the table. */

import { financialYear } from '../format.js';
import { setting } from './figure.js';
import { title } from './names.js';

/** @import {Merger, Story} from '../types.js' */
/** @typedef {[id: string, label: string]} Row */

/**
 * @param {Story} story
 * @returns {Row[]}
 */
export function icsRows(story) {
  const { ics } = story.pack;
  if (!ics) return [];
  const horizon = setting(story, 'merger.horizon');
  return [
    ['ics.total', 'All budgets'],
    ['ics.per-resident', 'For every resident'],
    ['ics.share-of-allocation', `${dashed(ics.allocation_year)} budget as a share of target allocations`],
    [`ics.total-${ics.price_year}-prices`, `All budgets in ${dashed(ics.price_year)} prices`],
    ['ics.saving-to-repay', `Saving that would equal them over ${horizon}`],
    ['ics.saving-to-repay-share', 'That saving as a share of the commissioners’ running cost'],
    ...(ics.yardsticks ?? []).map(({ name }) => /** @type {Row} */ ([`ics.${name}`, yardstick(name)])),
  ];
}

/** @param {string} year */
function dashed(year) {
  return year.replace('-', '/');
}

/** @param {string} name */
function yardstick(name) {
  const lower = title(name).toLowerCase();
  const words = lower.startsWith('gp ') ? lower.replace('gp', 'GP') : lower.replace(/^\w/, (letter) => letter.toUpperCase());
  return name === 'nurse-years' ? `${words} (basic starting pay, no on-costs)` : words;
}

/** @returns {Row[]} */
export function chairRows() {
  return [
    ['chair.day-rate', 'Chair’s pay for a day'],
    ['chair.full-time', 'The same for full time'],
    ['chair.times-median-pay', 'Against median full-time pay'],
    ['chair.share-of-ics', 'Share of the budget'],
  ];
}

/**
 * @param {Story} story
 * @returns {Row[]}
 */
export function deficitRows({ pack: { deficit } }) {
  if (!deficit) return [];
  const first = financialYear(deficit.first);
  const last = financialYear(deficit.last);
  return [
    ['deficit.final', `Deficit in ${last}`],
    ['deficit.cumulative', `Deficits added up, ${first} to ${last}`],
    ['deficit.cumulative-do-nothing', 'The same if nothing changed'],
    ['deficit.annual-growth', 'Growth if nothing changed'],
    ['deficit.balanced-in', 'First year without a deficit'],
    ['deficit.needed-saving', `Savings, at full effect, that balance ${last}`],
    ['deficit.needed-share-of-spending', `Those as a share of spending in ${first}`],
    ['deficit.needed-share-of-target', 'Those as a share of later target allocations'],
    ['deficit.four-per-cent', 'The tariff’s yearly efficiency on that spending'],
  ];
}

/**
 * @param {Story} story
 * @returns {Row[]}
 */
export function reviewRows({ pack: { spend } }) {
  return [
    ['review.share-of-losses', 'Review as a share of a year’s losses'],
    ['review.days-of-losses', 'Days of losses that it cost'],
    ['review.break-even-cut', 'Fall in losses that pays for it'],
    ['review.per-head', 'Review for every head'],
    ...(spend?.bodies ?? []).map(({ name }) => /** @type {Row} */ ([`spend.${name}-per-head`, `Spending in ${title(name)}`])),
    ['spend.gap-per-head', 'Gap by the bodies’ own count of people'],
    ['spend.gap-per-head-ons', 'Gap by counted residents'],
  ];
}

/**
 * @param {Story} story
 * @param {Merger} merger
 * @returns {Row[]}
 */
export function mergerRows(story, { name }) {
  const horizon = setting(story, 'merger.horizon');
  const own = /** @type {Row[]} */ ([
    ['running-cost', 'Running cost before'],
    ['ceiling', 'Most there is to save'],
    ['planned-saving', 'Planned saving a year'],
    ['saving', 'Saving that arrives'],
    ['one-off-cost', 'One-off cost'],
    ['payback-years', 'Pays back its own cost after'],
    ['net', `Net of cost over ${horizon}`],
    ['npv', 'The same in today’s money (net present value)'],
    ['saving-per-resident', 'Saving for every resident'],
    ['years-to-cover-ics', 'Comes to the size of the ICS budgets after'],
    ['lifetime', 'The merged body lasted'],
  ]);
  return own.map(([id, label]) => [`merger.${name}.${id}`, label]);
}

/** @returns {Row[]} */
export function movedRows() {
  return [
    ['boundary.residents-moved', 'Residents moved'],
    ['boundary.people-moved', 'Registered people moved'],
    ['boundary.allocation-moved', 'Target funding moved'],
    ['boundary.one-off-cost', 'One-off cost of the moves'],
  ];
}

/**
 * @param {Story} story
 * @param {string} system
 * @returns {Row[]}
 */
export function systemRows({ pack: { boundary } }, system) {
  const own = /** @type {Row[]} */ ([
    ['places', 'Places'],
    ['residents', 'Residents, mid-2019'],
    [`residents-${boundary?.later}`, `Residents, mid-${boundary?.later}`],
    ['meets-million', 'A million residents?'],
    ['people', 'Registered with a GP'],
    ['allocation', 'Target funding'],
    ['per-head', 'Target for each of them'],
    ['need-index', 'Against England’s, which is 1'],
    ['home-share', 'Admissions that stay inside'],
    ['pieces', 'Pieces on the map'],
    ['overhead-shift', 'Overhead taken on'],
  ]);
  return own.map(([id, label]) => [`boundary.${system}.${id}`, label]);
}
