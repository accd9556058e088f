/** What figures and steps are called inside a working, where each name stands without its table. */

import { financialYear } from '../format.js';
import { setting } from '../words/figure.js';
import { placeName, systemShort, title } from '../words/names.js';

/** @import {Pack, Story} from '../types.js' */
/** @import {Step} from './step.js' */

/** @param {string} year `2018-19` */
const slashed = (year) => year.replace('-', '/');

/** Figures by id. @type {Record<string, (story: Story) => string>} */
const FIGURES = {
  'ics.total': () => 'the partnership’s budgets added up',
  'ics.per-resident': () => 'the budgets for every resident',
  'ics.share-of-allocation': () => 'the budget as a share of target allocations',
  'ics.saving-to-repay': (story) => `the yearly saving that equals the budgets after ${setting(story, 'merger.horizon')}`,
  'ics.saving-to-repay-share': () => 'that saving as a share of the commissioners’ running cost',
  'ics.nurse-years': () => 'years of a nurse’s pay',
  'chair.day-rate': () => 'the chair’s pay for a day',
  'chair.full-time': () => 'the chair’s pay at full time',
  'chair.times-median-pay': () => 'that pay against the median',
  'chair.share-of-ics': () => 'the chair’s pay as a share of the budget',
  'deficit.final': (story) => `the deficit left in ${lastYear(story)}`,
  'deficit.cumulative': () => 'the deficits left, added up',
  'deficit.cumulative-do-nothing': () => 'the deficits if nothing changed, added up',
  'deficit.annual-growth': () => 'the yearly growth if nothing changed',
  'deficit.balanced-in': () => 'the first year without a deficit',
  'deficit.needed-saving': (story) => `the yearly savings that balance ${lastYear(story)}`,
  'deficit.needed-share-of-spending': () => 'those savings as a share of spending',
  'deficit.needed-share-of-target': () => 'those savings as a share of target allocations',
  'deficit.four-per-cent': () => 'the tariff’s yearly saving on that spending',
  'review.share-of-losses': () => 'the review as a share of a year’s losses',
  'review.days-of-losses': () => 'the days of losses that the review cost',
  'review.break-even-cut': () => 'the fall in losses that pays for the review',
  'review.per-head': () => 'the review for every head',
  'spend.gap-per-head': () => 'the gap by the bodies’ own count',
  'spend.gap-per-head-ons': () => 'the gap by counted residents',
  'boundary.residents-moved': () => 'residents who change system',
  'boundary.people-moved': () => 'registered people who change system',
  'boundary.allocation-moved': () => 'target funding that changes system',
  'boundary.one-off-cost': () => 'the one-off cost of the moves',
  'boundary.people': () => 'people registered with GPs in all systems',
  'boundary.residents': () => 'residents of all systems, mid-2019',
  'boundary.allocation': () => 'target allocations of all systems',
  'boundary.overhead-shift': () => 'overhead that all systems take on',
};

/** Figures of each merger, by the end of the id. @type {Record<string, (story: Story) => string>} */
const MERGER = {
  'running-cost': () => 'running cost before the merger',
  ceiling: () => 'the most there is to save',
  'planned-saving': () => 'the planned saving',
  saving: () => 'the saving that arrives',
  'one-off-cost': () => 'the one-off cost',
  'payback-years': () => 'time until it has paid back',
  net: (story) => `saving less cost over ${setting(story, 'merger.horizon')}`,
  npv: (story) => `saving less cost over ${setting(story, 'merger.horizon')}, in today’s money`,
  'saving-per-resident': () => 'the saving for every resident',
  'years-to-cover-ics': () => 'time until it comes to the size of the budgets',
  lifetime: () => 'how long the merged body lasted',
};

/** Figures of each system, by the end of the id. @type {Record<string, string>} */
const SYSTEM = {
  people: 'people registered with GPs',
  residents: 'residents, mid-2019',
  allocation: 'target allocations',
  'per-head': 'target allocation per head',
  'need-index': 'allocation per head against England’s',
  places: 'places',
  pieces: 'pieces on the map',
  'meets-million': 'enough residents or not',
  'home-share': 'admissions that stay inside',
  'share-of-allocation': 'share of its system’s target allocation',
  'overhead-shift': 'overhead taken on',
};

/** Steps that are no figures, by name. @type {Record<string, (number: number, story: Story) => string>} */
const STEPS = {
  'net-in-year': (year) => `what year ${year} brings in`,
  'cumulative-after-year': (year) => (year === 0 ? 'where it starts' : `where it stands after year ${year}`),
  'still-to-come': (year) => (year === 0 ? 'what is to come in' : `what is still to come in after year ${year}`),
  'gross-saving': () => 'the saving once it is complete',
  'disruption-cost': () => 'work lost to reorganising',
  'discounted-year': (year) => `what year ${year} brings in, in today’s money`,
  'restated-budget': (year, { pack }) => `the ${financialYear(year)} budget in ${slashed(pack.ics?.price_year ?? '')} prices`,
  'do-nothing-in': (year) => `the deficit in ${financialYear(year)} if nothing changed`,
  'remaining-in': (year) => `the deficit left in ${financialYear(year)}`,
  'saved-in': (year) => `what is saved in ${financialYear(year)}`,
  'kept-of-a-pound': () => 'what is kept of each pound saved',
  'years-of-ramp-by': (year) => `how far the savings have come by ${financialYear(year)}`,
  'residents-of-place': (at, { pack }) => `residents of ${place(pack, at)}, mid-2019`,
  'later-residents-of-place': (at, { pack }) => `residents of ${place(pack, at)}, mid-${pack.boundary?.later}`,
  'people-of-place': (at, { pack }) => `people registered with GPs, ${place(pack, at)}`,
  'allocation-of-place': (at, { pack }) => `target allocation, ${place(pack, at)}`,
};

/** Several steps of one name, as one. @type {Record<string, (count: number) => string>} */
const LOOPS = {
  'net-in-year': (count) => `what ${count} years bring in`,
  'discounted-year': (count) => `what ${count} years bring in, in today’s money`,
  'restated-budget': (count) => `${count} budgets restated`,
  'remaining-in': (count) => `the deficits left in ${count} years`,
  'do-nothing-in': (count) => `the deficits of ${count} years if nothing changed`,
};

/**
 * Plain numbers in the order in which a formula names them, by the figure or step that it makes.
 *
 * @type {[string, string[]][]}
 */
const PLAIN = [
  ['.payback-years', ['whole years']],
  ['.years-to-cover-ics', ['whole years']],
  ['.planned-saving', ['bodies fewer than before', 'bodies before']],
  ['.ceiling', ['bodies fewer than before', 'bodies before']],
  ['.lifetime', ['months a year']],
  ['disruption-cost', ['months a year']],
  ['net-in-year', ['years since the merger']],
  ['remaining-in', ['saved']],
  ['years-of-ramp-by', ['years by then']],
  ['.full-time', ['days in a full week']],
  ['.times-median-pay', ['weeks a year']],
  ['.days-of-losses', ['days a year']],
];

/**
 * What the plain numbers of a step's formula are, in its order.
 *
 * @param {Step} step
 */
export function plainNames({ id, name }) {
  return PLAIN.find(([end]) => name === end || id?.endsWith(end))?.[1] ?? [];
}

/**
 * What a run of years is called, such as `what 10 years bring in`.
 *
 * @param {Step[]} steps
 */
export function loopName(steps) {
  return LOOPS[steps[0].name ?? '']?.(steps.length) ?? `${steps.length} steps`;
}

/**
 * @param {Story} story
 * @param {Step} step
 * @returns {string} empty where a step has no name
 */
export function nameOf(story, step) {
  if (step.label !== undefined) return lowered(step.label, story.pack);
  if (step.id !== undefined) return figureName(story, step.id);
  return step.name === undefined ? '' : STEPS[step.name]?.(step.number ?? 0, story) ?? step.name.replaceAll('-', ' ');
}

/**
 * @param {Story} story
 * @param {string} id of a computed figure
 */
export function figureName(story, id) {
  const own = FIGURES[id]?.(story);
  if (own) return own;
  const [section, whose, ...rest] = id.split('.');
  const end = rest.join('.');
  if (section === 'merger') return MERGER[end]?.(story) ?? title(end).toLowerCase();
  if (section === 'boundary' && whose === 'place') return `${placeName(story.pack, rest[0])}’s ${systemFigure(rest[1])}`;
  const all = section === 'boundary' && /^residents-(.+)$/.exec(whose);
  if (all) return `residents of all systems, mid-${all[1]}`;
  if (section === 'boundary') return `${systemShort(story.pack, whose)}’s ${systemFigure(end)}`;
  const spender = /^(.+)-per-head$/.exec(whose);
  if (section === 'spend' && spender) return `what ${title(spender[1])} spent per head`;
  const prices = /^total-(.+)-prices$/.exec(whose);
  if (prices) return `the budgets in ${slashed(prices[1])} prices`;
  return title(whose).toLowerCase().replace(/^gp\b/, 'GP');
}

/** @param {string} end */
function systemFigure(end) {
  const later = /^residents-(.+)$/.exec(end);
  return later ? `residents, mid-${later[1]}` : SYSTEM[end] ?? end;
}

/** @param {Story} story */
function lastYear({ pack }) {
  return financialYear(pack.deficit?.last ?? '');
}

/** @param {Pack} pack @param {number} at */
function place(pack, at) {
  const { id = '' } = pack.place[at] ?? {};
  return placeName(pack, id);
}

/**
 * A label inside a sentence. Names keep their capital.
 *
 * @param {string} label
 * @param {Pack} pack
 */
function lowered(label, pack) {
  const names = [...pack.place, ...pack.system].map(({ name }) => name);
  const isName = /^[A-Z]+\b/.test(label) && !/^A\b/.test(label);
  return isName || names.some((name) => label.startsWith(name)) ? label : label[0].toLowerCase() + label.slice(1);
}
