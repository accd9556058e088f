/** The answer on the first screen. The numbers are live; the words around them stay put. */

import { html, nothing } from 'lit';
import { spelled } from '../format.js';
import { current, figure, has } from './figure.js';
import { payback } from './merger.js';
import { touched } from './touched.js';

/** @import {Merger, Story} from '../types.js' */

/**
 * @param {Story} story
 */
export function openingAnswer(story) {
  const { pack } = story;
  const merger = pack.merger[0];
  return html`
    ${pack.ics ? html`<p class="answer">${budgetSentence(story)} ${repaySentence(story)}</p>` : nothing}
    ${merger ? html`<p class="answer">${mergerSentence(story, merger)}</p>` : nothing}
    ${pack.ics ? html`<p class="caveat">${caveat(story)}</p>` : nothing}`;
}

/**
 * @param {Story} story
 */
function budgetSentence(story) {
  const years = story.pack.ics?.years.length ?? 0;
  const further = current(story, 'ics.further-years');
  const more = further === '0' ? nothing : html` and ${spelled(further)} more`;
  return html`<strong>${figure(story, 'ics.total')}</strong> in ${spelled(years)}${more} years:
    ${figure(story, 'ics.per-resident', { digits: 0, bare: true })} for every resident.`;
}

/**
 * @param {Story} story
 */
function repaySentence(story) {
  if (!has(story, 'ics.saving-to-repay')) return nothing;
  const share = has(story, 'ics.saving-to-repay-share')
    ? html`: ${figure(story, 'ics.saving-to-repay-share')} of what the area’s commissioners had to run themselves`
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
  const id = `merger.${merger.name}`;
  // Two phrases of one length: the line must not jump at a slider's first move.
  const on = touched(story, 'merger') ? 'on your own assumptions' : 'on middling assumptions';
  return html`The merger of ${spelled(merger.bodies.length)} into one could save
    <strong>${figure(story, `${id}.saving`)}</strong>, ${on}, and ${payback(story, merger)}.
    The merged body lasted ${figure(story, `${id}.lifetime`, { bare: true })}.`;
}

/**
 * @param {Story} story
 */
function caveat(story) {
  const compare = story.pack.merger.length > 0
    ? 'These sums compare sizes; one did not pay for the other. '
    : nothing;
  return html`${compare}The ${figure(story, 'ics.total')} is what was budgeted, not what was spent.
    We found no breakdown of what the budgets bought.
    <span class="figure" data-status="assumed">Dotted</span> figures rest on our assumptions.`;
}

/**
 * The line of dashes in the opening chart.
 *
 * @param {Story} story
 */
export function icsLine(story) {
  const years = spelled(story.pack.ics?.years.length ?? 0);
  const further = current(story, 'ics.further-years');
  return further === '0' ? `${years} years of ICS budgets` : `all ICS budgets`;
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
