/** What was budgeted, what the deficit would have come to, and what the review cost, in sentences. */

import { html, nothing } from 'lit';
import { financialYear, spelled } from '../format.js';
import { current, figure, has, known, published, setting } from './figure.js';
import { title } from './names.js';
import { touched } from './touched.js';

/** @import {Story} from '../types.js' */

/**
 * The panel's one sentence.
 *
 * @param {Story} story
 */
export function budgetAnswer(story) {
  const { ics, deficit } = story.pack;
  const first = ics
    ? html`The partnership’s budgets come to <strong>${figure(story, 'ics.total')}</strong>,
      ${figure(story, 'ics.per-resident', { bare: true })} for every resident`
    : nothing;
  const second = deficit
    ? html`the yearly deficit ${touched(story, 'deficit') ? 'at your settings' : 'if nothing changed'} would be
      <strong>${figure(story, 'deficit.final', { bare: true })}</strong> by ${financialYear(deficit.last)}`
    : nothing;
  return html`${first}${ics && deficit ? '; ' : nothing}${second}.`;
}

/**
 * @param {Story} story
 */
export function icsAnswer(story) {
  const { ics } = story.pack;
  const prices = `ics.total-${ics?.price_year}-prices`;
  return html`<p>A saving of <strong>${figure(story, 'ics.saving-to-repay')}</strong> would equal
    <strong>${figure(story, 'ics.total')}</strong> after ${setting(story, 'merger.horizon')}. In
    ${year(ics?.price_year)} prices the total is ${figure(story, prices)}. The ${year(ics?.allocation_year)} budget was
    ${figure(story, 'ics.share-of-allocation')} of what the area’s commissioners were meant to have for care that
    year.</p>
    <p>These are budgets, not what was spent. We found no breakdown of what the budgets bought, nor what paid for
    them.</p>`;
}

/** `2018-19` as `2018/19`. @param {string | undefined} text */
function year(text) {
  return text?.replace('-', '/') ?? '';
}

/**
 * What the total would buy, each with what its price leaves out.
 *
 * @param {Story} story
 */
export function yardsticks(story) {
  return story.pack.ics?.yardsticks?.map(({ name, price }) => {
    // Pay is not what a nurse costs: the caveat travels with the figure.
    const caveat = name === 'nurse-years'
      ? html` (basic starting pay, no on-costs; the ${year(story.pack.ics?.allocation_year)} budget was
        ${figure(story, 'ics.share-of-allocation')} of the funding meant for care)`
      : nothing;
    return html`<li>${figure(story, `ics.${name}`, { digits: 0, bare: true })} ${title(name).toLowerCase().replace(/^gp/, 'GP')} at
      ${published(story, price)}${caveat}</li>`;
  });
}

/**
 * @param {Story} story
 */
export function chairAnswer(story) {
  return html`The chair’s ${setting(story, 'chair.pay')} for ${setting(story, 'chair.days-per-week')} is
    <strong>${figure(story, 'chair.day-rate')}</strong>, as much as ${figure(story, 'chair.full-time')} for full time:
    ${figure(story, 'chair.times-median-pay')} median full-time pay, and ${figure(story, 'chair.share-of-ics', { digits: 2 })}
    of the budget.`;
}

/**
 * @param {Story} story
 */
export function deficitAnswer(story) {
  const { deficit } = story.pack;
  if (!deficit) return nothing;
  const last = financialYear(deficit.last);
  const saved = deficit.levers.some((lever) => current(story, `deficit.${lever}`) !== '0');
  const left = saved
    ? html`With your savings <strong>${figure(story, 'deficit.final', { bare: true })}</strong> of it is left in ${last}, and
      ${figure(story, 'deficit.cumulative')} over ${years(story)} instead of
      ${figure(story, 'deficit.cumulative-do-nothing')}. ${balanced(story)}`
    : html`That adds up to ${figure(story, 'deficit.cumulative-do-nothing')} over ${years(story)}.`;
  return html`If nothing changed, a deficit of ${setting(story, 'deficit.start')} in ${financialYear(deficit.first)}
    would grow to <strong>${setting(story, 'deficit.do-nothing')}</strong> by ${last}. ${left}`;
}

/** @param {Story} story */
function years({ pack: { deficit } }) {
  // First and last are named, so a reader can count.
  return deficit ? `${financialYear(deficit.first)} to ${financialYear(deficit.last)}` : '';
}

/**
 * @param {Story} story
 */
function balanced(story) {
  return known(story, 'deficit.balanced-in')
    ? html`The books balance in ${figure(story, 'deficit.balanced-in')}.`
    : html`The books balance in ${figure(story, 'deficit.balanced-in')} shown.`;
}

/**
 * How large a saving balance takes, and what to measure it with.
 *
 * @param {Story} story
 */
export function deficitStory(story) {
  const { deficit } = story.pack;
  if (!deficit) return nothing;
  const growth = known(story, 'deficit.annual-growth')
    ? html` It grows by ${figure(story, 'deficit.annual-growth')} a year.`
    : nothing;
  return html`<p>The report named ${spelled(deficit.levers.length)} opportunities to save. No source says how much each
    would bring, so they start at nothing and you set them. To balance ${financialYear(deficit.last)} takes
    <strong>${figure(story, 'deficit.needed-saving')}</strong> of savings in all:
    ${figure(story, 'deficit.needed-share-of-spending')} of what the commissioners spent in
    ${financialYear(deficit.first)}, or ${figure(story, 'deficit.needed-share-of-target')} of their later target funding.
    As a yardstick, the ${published(story, deficit.tariff)} that the national tariff asked of providers each year would
    be ${figure(story, 'deficit.four-per-cent')} of that spending.${growth}</p>`;
}

/**
 * @param {Story} story
 */
export function reviewAnswer(story) {
  return html`A review for <strong>${setting(story, 'review.cost')}</strong>, set against losses of
    ${setting(story, 'review.annual-losses')}, costs ${figure(story, 'review.share-of-losses')} of a year’s losses, or
    ${figure(story, 'review.days-of-losses')} of them. It pays for itself if the losses fall by
    <strong>${figure(story, 'review.break-even-cut')}</strong> for ${setting(story, 'review.years')}. It was a one-off,
    ${figure(story, 'review.per-head')}; the losses came every year.`;
}

/**
 * @param {Story} story
 */
export function spendAnswer(story) {
  const [more, less] = story.pack.spend?.bodies ?? [];
  if (!more || !less || !has(story, 'spend.gap-per-head')) return nothing;
  return html`${title(more.name)} spent ${figure(story, `spend.${more.name}-per-head`)} and ${title(less.name)}
    ${figure(story, `spend.${less.name}-per-head`)}: ${figure(story, 'spend.gap-per-head', { bare: true })} apart by the
    numbers of people that the bodies gave, ${figure(story, 'spend.gap-per-head-ons', { bare: true })} by the residents
    that the national statistics counted. The two bodies count heads differently.`;
}

/**
 * The chart in one sentence, for who cannot see it.
 *
 * @param {Story} story
 * @param {string} final such as `£100m`
 */
export function deficitLabel(story, final) {
  const { deficit } = story.pack;
  return `Line chart of the yearly deficit in £m from ${financialYear(deficit?.first ?? '')} to `
    + `${financialYear(deficit?.last ?? '')}. It starts at ${setting(story, 'deficit.start')}, would be `
    + `${setting(story, 'deficit.do-nothing')} if nothing changed, and is ${final} after savings. `
    + 'The table below has every number.';
}
