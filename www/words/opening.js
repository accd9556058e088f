/** The answer on the first screen. The numbers are live; the words around them stay put. */

import { html, nothing } from 'lit';
import { spelled } from '../format.js';
import { runsOf } from './draws.js';
import { current, figure, has } from './figure.js';
import { headline } from './headline.js';
import { apartFromRuns, drawnPayback, exactly, payback, replaced, savingWords } from './merger.js';
import { whatIf } from './touched.js';

/** @import {Merger, Story} from '../types.js' */

/**
 * @param {Story} story
 */
export function openingAnswer(story) {
  const { pack } = story;
  const merger = pack.merger[0];
  return html`
    ${pack.ics ? html`<p class="answer" part="answer">${budgetSentence(story)} ${repaySentence(story)}</p>` : nothing}
    ${merger ? html`<p class="answer" part="answer">${mergerSentence(story, merger)}</p>
      ${exactSentences(story, merger)}` : nothing}`;
}

/**
 * Where the reader's what-if is longer, it leaves out what the system is, so that the lines below
 * stay where they are.
 *
 * @param {Story} story
 */
function budgetSentence(story) {
  const { ics } = story.pack;
  const years = spelled(ics?.years.length ?? 0);
  const further = current(story, 'ics.further-years');
  const name = ics?.name ? ` for the area’s ${ics.name}` : '';
  const what = ics?.what ? `, ${ics.what}` : '';
  const when = !whatIf(story) ? `in ${years} years${name}${what}`
    : further === '0' ? `in ${years} years, at the settings that you have chosen,${name}`
      : `in ${years} years and ${spelled(further)} more, at your settings,${name}`;
  return html`${headline(story, 'ics.total')} ${when}: ${figure(story, 'ics.per-resident', { digits: 0, bare: true })} for
    every resident.`;
}

/**
 * @param {Story} story
 */
function repaySentence(story) {
  if (!has(story, 'ics.saving-to-repay')) return nothing;
  const merger = story.pack.ics?.merger ?? '';
  // What was given is an average; what the reader sets is neither.
  const given = `merger.${merger}.running-cost-per-head` in story.scenario.inputs ? 'would have' : 'were given';
  const share = has(story, 'ics.saving-to-repay-share')
    ? html`: ${figure(story, 'ics.saving-to-repay-share')} of what commissioners for this many people ${given} to run
      themselves`
    : nothing;
  return html`To repay it in ${horizon(story)} takes a saving of ${figure(story, 'ics.saving-to-repay')}${share}.`;
}

/**
 * @param {Story} story
 */
function horizon(story) {
  return html`${spelled(current(story, 'merger.horizon'))} years`;
}

/**
 * @param {Story} story
 * @param {Merger} merger
 */
function mergerSentence(story, merger) {
  const what = `${spelled(merger.bodies.length)} ${merger.kinds ?? 'bodies'}`;
  return html`Merging the area’s ${what} into one would ${drawnPayback(story, merger, 'pay back its own cost')}.
    ${replaced(story, merger)}`;
}

/**
 * How many runs save what repaying takes, in full years and no cost counted, and what comes of the settings themselves.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
function exactSentences(story, merger) {
  return html`<p class="exact">${matches(story)} ${exactly(story)} it would ${savingWords(story, merger)} and
    ${payback(story, merger, 'pay back')}.${apartFromRuns(story, merger)}</p>`;
}

/** @param {Story} story */
function matches(story) {
  const runs = runsOf(story, 'ics.saving-to-repay', 'repays-ics');
  return runs === nothing ? nothing : html`In ${runs}, ${horizon(story)} of its full saving, before its own
    cost, would reach ${figure(story, 'ics.total')}.`;
}

/**
 * What the answer is not.
 *
 * @param {Story} story
 */
export function caveat(story) {
  if (!story.pack.ics) return nothing;
  const years = spelled(story.pack.ics.years.length);
  const compare = story.pack.merger.length > 0
    ? 'These sums compare sizes; one did not pay for the other. '
    : nothing;
  const budgets = whatIf(story)
    ? html`The ${figure(story, 'ics.total')} is your what-if: ${figure(story, 'ics.total', { before: true })} was budgeted
      for ${years} years, all else is assumed. We found no breakdown of it.`
    : html`The ${figure(story, 'ics.total')} is what was budgeted, not what was spent. We found no breakdown of what the
      budgets bought.`;
  return html`<p class="caveat">${compare}${budgets}
    <span class="figure" data-status="assumed">Dotted</span> figures rest on our assumptions${story.drawn
  ? '; a run draws each of them anew from our range' : nothing}.</p>`;
}

/**
 * The line of dashes in the opening chart.
 *
 * @param {Story} story
 */
export function icsLine(story) {
  return whatIf(story) ? `${story.still ? 'a' : 'your'} what-if` : `${spelled(story.pack.ics?.years.length ?? 0)} years of ICS budgets`;
}

/**
 * Who made the page, of when the figures are, and where a correction goes.
 *
 * @param {Story} story
 * @param {(text: string) => string} date
 */
export function colophon({ pack: { pack } }, date) {
  return html`Made by: ${pack.maker}. Figures as of ${date(pack.date)}. ${pack.corrections} ${pack.licence}`;
}
