/** What each model does, in plain words; its formulas are read off the model itself. */

import { html } from 'lit';

/** @import {Pack} from '../types.js' */

/**
 * @typedef {object} Method
 * @property {string} title
 * @property {string[]} sections beginnings of the ids of its figures
 * @property {unknown} words
 */

/** @type {Method[]} */
const METHODS = [
  {
    title: 'The budgets',
    sections: ['ics'],
    words: html`The budgets that were published are added up, and further years where you add some. The sum is divided by
      residents, set beside the target allocations of the same year, restated in later prices by the GDP deflator, and
      divided by prices that make it graspable. The saving that would equal it is the sum shared out over the years you
      look ahead, without interest. All of that compares sizes: nobody published what the budgets bought or what paid for
      them, and no saving shown here funded them.`,
  },
  {
    title: 'The chair’s pay',
    sections: ['chair'],
    words: html`The pay is divided by the days worked in a year, scaled up to five days a week, and set beside median
      full-time pay and the budget.`,
  },
  {
    title: 'The deficit if nothing changed',
    sections: ['deficit'],
    words: html`The report gave a first and a last year. Between them the deficit grows by the same per cent each year or by
      the same pounds, as you choose. Savings come in evenly over the years you set, less what is spent each year to make
      them, and are taken off. Years are added up as they are, without interest, and the first
      year without a deficit is looked for among them. Later results and forecasts are for other
      bodies or years, so they stand beside the line and are never joined to it.`,
  },
  {
    title: 'The review, and spending per head',
    sections: ['review', 'spend'],
    words: html`What the review cost once is set against what two hospitals lost in a year. The cut that pays for it is the
      cost over the losses of as many years as you count. Spending per head is worked out twice, by the bodies’ own count of
      people and by residents, because they counted differently.`,
  },
  {
    title: 'The merger',
    sections: ['merger'],
    words: html`Running cost is a sum per resident times residents. Each body does a share of its work separately; made one,
      all but one of those shares could go. That is the planned saving, of which a share arrives, step by step over some
      years. Against it stand a one-off cost for each pound planned, an overrun, months of lost work and new yearly costs. A
      year brings in the saving so far less the new costs; the years are added up from minus the one-off cost, and payback
      is the moment when that first reaches zero, evenly within its year, in at most 50 years. In today’s money a pound
      counts less for each year of waiting.`,
  },
  {
    title: 'The boundary',
    sections: ['boundary'],
    words: html`Each system is the sum of its places. Target money follows people, so a move shifts shares and makes no
      money. Where a body covered two places, its people are shared between them by residents and its money by residents
      and need. A system’s pieces are counted by which places border on each other, and whether
      it has the people that the plans of 2025 wanted is seen on the later count. The share of admissions that stay
      inside is that of residents, place by place; where a trust’s sites come apart, it can’t be told. Overhead left behind
      is the running cost of who left, as far and as long as it stays; who gains people takes it on, so that it adds up to
      nothing.`,
  },
];

/**
 * The methods of the models that a pack has.
 *
 * @param {string[]} figures ids of all that is computed
 */
export function methods(figures) {
  return METHODS.map((method) => ({
    ...method,
    figures: figures.filter((id) => method.sections.includes(id.split('.')[0])),
  })).filter(({ figures: own }) => own.length > 0);
}

/** Groups of figures by the beginning of their ids, in words. @type {Record<string, string>} */
const GROUPS = {
  seed: 'From the five articles that the page grew from',
  ics: 'The partnership',
  stp: 'The partnership before',
  fin: 'Deficits and the review',
  pop: 'People',
  alloc: 'Target allocations and need',
  rca: 'Running costs',
  merge: 'Other mergers',
  nz: 'A merger in New Zealand',
  later: 'What came later',
  defl: 'Price levels',
  flowhome: 'Who is admitted where',
};

/**
 * The figures of a pack by theme, themes in the order in which they come first.
 *
 * @param {Pack} pack
 */
export function themes({ figure }) {
  /** @type {Map<string, typeof figure>} */
  const found = new Map();
  for (const one of figure) {
    const theme = GROUPS[one.id.split('.')[0]] ?? 'Pay, prices and rates';
    found.set(theme, [...(found.get(theme) ?? []), one]);
  }
  return found;
}
