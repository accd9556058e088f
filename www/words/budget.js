/** What was budgeted, what the deficit would have come to, and what the review cost, in sentences. */

import { html, nothing } from 'lit';
import { exact, financialYear, spelled } from '../format.js';
import { runsOf } from './draws.js';
import { current, figure, has, inputText, known, published, setting } from './figure.js';
import { below, headline } from './headline.js';
import { title } from './names.js';
import { sourceOf } from './source.js';
import { touched, whatIf } from './touched.js';

/** @import {Story} from '../types.js' */

/** How a yardstick is printed: nobody counts the last of 600,000. */
export const ROUGH = { significant: 3, bare: true };

/**
 * The panel's answer.
 *
 * @param {Story} story
 */
export function budgetAnswer(story) {
  const { ics, deficit } = story.pack;
  // Two phrases of one length: the line must not jump at a slider's first move.
  const lead = whatIf(story) ? 'At your settings, the budgets would come to' : 'The partnership’s budgets together come to';
  const first = ics
    ? html`${lead} ${headline(story, 'ics.total')},
      ${figure(story, 'ics.per-resident', { digits: 0, bare: true })} for every resident.`
    : nothing;
  const second = deficit
    ? html`${touched(story, 'deficit') ? 'At your settings' : 'If nothing changed'}, ${deficit.whose ?? 'the bodies'} would
      have a ${deficitWords(story)} in ${financialYear(deficit.last)}. It has no range: no source
      sizes the opportunities to save.`
    : nothing;
  return html`${first} ${second}`;
}

/** @param {Story} story */
function deficitWords(story) {
  return html`${below(story, 'deficit.final') ? 'surplus' : 'deficit'} of
    ${headline(story, 'deficit.final', { bare: true, size: true })}`;
}

/**
 * @param {Story} story
 */
export function icsAnswer(story) {
  const { ics } = story.pack;
  const prices = `ics.total-${ics?.price_year}-prices`;
  return html`<p>A saving of <strong>${figure(story, 'ics.saving-to-repay')}</strong> would equal
    <strong>${figure(story, 'ics.total')}</strong> after ${setting(story, 'merger.horizon')}. In
    ${year(ics?.price_year)} prices the total is ${figure(story, prices)}. The ${year(ics?.allocation_year)} budget is
    ${figure(story, 'ics.share-of-allocation')} of what the area’s commissioners were meant to have for care that
    year.${matches(story)}</p>
    <p>The published budgets are not what was spent. We found no breakdown of what they bought, nor what paid for
    them.</p>`;
}

/** In how many runs a merger saves as much. @param {Story} story */
function matches(story) {
  const runs = runsOf(story, 'ics.saving-to-repay', 'repays-ics');
  return runs === nothing ? nothing : html` In ${runs} the merger, once complete and before its own cost, saves as much a year.`;
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
      ? html`. That is basic starting pay without on-costs; the ${year(story.pack.ics?.allocation_year)} budget is
        ${figure(story, 'ics.share-of-allocation')} of the funding meant for care.`
      : nothing;
    const counted = title(name).toLowerCase().replace(/^gp/, 'GP');
    return html`<li>about ${figure(story, `ics.${name}`, ROUGH)} ${counted} at ${published(story, price)}
      (${sourceOf(story, price)})${caveat}</li>`;
  });
}

/**
 * What was planned does not move; what follows from it does.
 *
 * @param {Story} story
 */
export function chairAnswer(story) {
  const { chair } = story.pack;
  const share = known(story, 'chair.share-of-ics')
    ? html`, and ${figure(story, 'chair.share-of-ics', { digits: 2 })} of the
      ${year(chair?.budget.replace('ics.budget-', ''))} budget`
    : nothing;
  const plan = chair?.planned
    ? `${chair.planned} ${standard(story, 'chair.pay')} for ${standard(story, 'chair.days-per-week')}.`
    : '';
  const asPlanned = plan && ['chair.pay', 'chair.days-per-week'].every((id) => standard(story, id) === setting(story, id));
  const at = asPlanned ? 'That is'
    : `At ${setting(story, 'chair.pay')} for ${setting(story, 'chair.days-per-week')} that is`;
  return html`${plan} ${at}
    <strong>${figure(story, 'chair.day-rate')}</strong>, as much as ${figure(story, 'chair.full-time')} for full time:
    ${figure(story, 'chair.times-median-pay')} median full-time pay
    (${sourceOf(story, chair?.median_week ?? '')})${share}.`;
}

/** What an input is in the pack, whatever the reader sets. @param {Story} story @param {string} id */
function standard({ inputs }, id) {
  const input = inputs.get(id);
  return input ? inputText(input, input.default) : '';
}

/**
 * @param {Story} story
 */
export function deficitAnswer(story) {
  const { deficit } = story.pack;
  if (!deficit) return nothing;
  const [first, last] = [financialYear(deficit.first), financialYear(deficit.last)];
  const whose = deficit.whose ? ` of ${deficit.whose}` : '';
  return html`If nothing changed, the deficit${whose}, ${setting(story, 'deficit.start')} in ${first}, would grow to
    <strong>${setting(story, 'deficit.do-nothing')}</strong> by ${last}. That adds up to
    ${figure(story, 'deficit.cumulative-do-nothing')} over ${first} to ${last}.`;
}

/**
 * What the reader's savings come to.
 *
 * @param {Story} story
 */
function savings(story) {
  const { deficit } = story.pack;
  if (!deficit?.levers.some((lever) => current(story, `deficit.${lever}`) !== '0')) return nothing;
  return html`<p>With your savings ${remaining(story)} in ${financialYear(deficit.last)}, and ${total(story)} over all
    years instead of ${figure(story, 'deficit.cumulative-do-nothing')}. ${balanced(story)}</p>`;
}

/** @param {Story} story */
function remaining(story) {
  const left = html`<strong>${figure(story, 'deficit.final', { bare: true, size: true })}</strong>`;
  return below(story, 'deficit.final') ? html`there is a surplus of ${left}` : html`${left} of it is left`;
}

/** @param {Story} story */
function total(story) {
  const sum = figure(story, 'deficit.cumulative', { size: true });
  return below(story, 'deficit.cumulative') ? html`a surplus of ${sum}` : sum;
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
    ? html` The deficit would grow by ${figure(story, 'deficit.annual-growth')} a year.`
    : nothing;
  return html`${savings(story)}<p>${deficit.report ?? 'The report'} named ${spelled(deficit.levers.length)} opportunities to save. No
    source says how much each would bring, so they start at nothing${story.still ? nothing : ', you set them'}, and no range is drawn. ${needed(story)}</p>
    <p>As a yardstick, the ${asPublished(story, deficit.tariff)} that the national tariff asked of providers each year
    (${sourceOf(story, deficit.tariff)}) would be ${figure(story, 'deficit.four-per-cent')} of the commissioners’ spending in
    ${financialYear(deficit.first)}.${growth}</p>`;
}

/** @param {Story} story */
function needed(story) {
  const { deficit } = story.pack;
  const first = financialYear(deficit?.first ?? '');
  const last = financialYear(deficit?.last ?? '');
  if (!known(story, 'deficit.needed-saving')) {
    return figure(story, 'deficit.needed-saving', {
      none: `No saving balances ${last}: all that is saved is spent again.`,
    });
  }
  return html`To balance ${last} takes <strong>${figure(story, 'deficit.needed-saving')}</strong> of savings in all:
    ${figure(story, 'deficit.needed-share-of-spending')} of what the commissioners spent in ${first}, or
    ${figure(story, 'deficit.needed-share-of-target')} of their later target funding.`;
}

/** Every digit of a figure of the pack, and none more: `4%`. @param {Story} story @param {string} id */
function asPublished({ pack }, id) {
  const found = pack.figure.find((one) => one.id === id);
  return found ? exact(found.value, found.unit) : '';
}

/**
 * @param {Story} story
 */
export function reviewAnswer(story) {
  const { review } = story.pack;
  return html`${review?.what ?? 'The review'} was planned to cost ${standard(story, 'review.cost')}. At
    <strong>${setting(story, 'review.cost')}</strong> it comes to ${figure(story, 'review.share-of-losses')} of a year’s
    losses at ${review?.losers ?? 'the bodies'}, put at ${setting(story, 'review.annual-losses')}, or to
    ${figure(story, 'review.days-of-losses')} of them. It would pay for itself if the losses fell by
    <strong>${figure(story, 'review.break-even-cut')}</strong> for ${setting(story, 'review.years')}. It was a one-off,
    ${figure(story, 'review.per-head')}; the losses came every year.`;
}

/**
 * In whole pounds, whose difference reads as it is printed.
 *
 * @param {Story} story
 */
export function spendAnswer(story) {
  const { spend } = story.pack;
  const [more, less] = spend?.bodies ?? [];
  if (!more || !less || !has(story, 'spend.gap-per-head')) return nothing;
  const whole = { digits: 0, bare: true };
  const when = spend?.year ? ` in ${spend.year}` : '';
  const counted = spend?.residents_of ? ` in ${spend.residents_of}` : '';
  return html`${more.body ?? title(more.name)} said that it would spend ${figure(story, `spend.${more.name}-per-head`, whole)}
    for each of its people${when}, and ${less.body ?? title(less.name)}
    ${figure(story, `spend.${less.name}-per-head`, whole)} (${sourceOf(story, more.spending)}). In whole pounds that is
    ${figure(story, 'spend.gap-per-head', whole)} apart by the numbers of people that they gave themselves. It is
    ${figure(story, 'spend.gap-per-head-ons', whole)} when the same sums are shared among the residents
    counted${counted} (${sourceOf(story, more.residents[0])}): the two bodies count heads differently.`;
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
