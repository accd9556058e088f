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
    ['chair.day-rate', 'A chair’s pay for a day'],
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
    ['deficit.final', `Deficit in ${last} (below nothing: a surplus)`],
    ['deficit.cumulative', `Deficits added up, ${first} to ${last}, less surpluses`],
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
export function mergerRows(story, { name, kind }) {
  const horizon = setting(story, 'merger.horizon');
  const own = /** @type {Row[]} */ ([
    ['running-cost', 'Running cost before'],
    ['ceiling', 'Most there is to save'],
    ['planned-saving', 'Planned saving a year'],
    ['saving', 'Saving that arrives, less new yearly costs'],
    ['one-off-cost', 'One-off cost'],
    ['payback-years', 'Pays back its own cost after'],
    ['net', `Net of cost over ${horizon}`],
    ['npv', 'Worth at the start (net present value)'],
    ['saving-per-resident', 'Saving a year for every resident'],
    ['years-to-cover-ics', 'Comes to the size of the ICS budgets after'],
    ['lifetime', `The merged ${kind ?? 'body'} was replaced after`],
  ]);
  return own.map(([id, label]) => [`merger.${name}.${id}`, label]);
}

/**
 * @param {Story} story
 * @returns {Row[]}
 */
export function movedRows({ pack: { boundary } }) {
  return [
    ['boundary.residents-moved', of('Residents moved', boundary?.residents_of)],
    ['boundary.people-moved', of('Registered people moved', boundary?.allocation_of)],
    ['boundary.allocation-moved', of('Target funding moved', boundary?.allocation_of)],
    ['boundary.one-off-cost', 'One-off cost of the moves'],
  ];
}

/**
 * @param {Story} story
 * @param {string} system
 * @returns {Row[]}
 */
export function systemRows(story, system) {
  const { boundary } = story.pack;
  const own = /** @type {Row[]} */ ([
    ['places', 'Places'],
    ['residents', of('Residents', boundary?.residents_of)],
    [`residents-${boundary?.later}`, `Residents, mid-${boundary?.later}`],
    ['meets-million', 'A million residents?'],
    ['people', of('Registered with a GP', boundary?.allocation_of)],
    ['allocation', of('Target funding', boundary?.allocation_of)],
    ['per-head', 'Target for each of them'],
    ['need-index', 'Against England’s, which is 1'],
    ['home-share', 'Admissions that stay inside'],
    ['pieces', 'Pieces on the map'],
    ['overhead-shift', `Gain or loss on fixed running costs, over ${setting(story, 'boundary.overhead-years')}`],
  ]);
  return own.map(([id, label]) => [`boundary.${system}.${id}`, label]);
}

/** @param {string} label @param {string | undefined} when */
function of(label, when) {
  return when ? `${label}, ${when}` : label;
}
