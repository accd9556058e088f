/** What the merger comes to, in sentences. */

import { html, nothing } from 'lit';
import { spelled } from '../format.js';
import { figure, has, known, setting } from './figure.js';
import { list } from './names.js';
import { shortSource, sourceNamed } from './source.js';

/** @import {Merger, Story} from '../types.js' */

/**
 * `pays back its own cost in 2.8 years`, or that it never does.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function payback(story, merger) {
  const id = `merger.${merger.name}.payback-years`;
  return known(story, id)
    ? html`pays back its own cost in <strong>${figure(story, id)}</strong>`
    : html`<strong>${figure(story, id, { none: 'never pays back its own cost within 50 years' })}</strong> at these settings`;
}

/**
 * @param {Story} story
 * @param {Merger} merger
 */
export function mergerAnswer(story, merger) {
  const id = `merger.${merger.name}`;
  return html`Making ${spelled(merger.bodies.length)} bodies one costs <strong>${figure(story, `${id}.one-off-cost`)}</strong>
    once, saves <strong>${figure(story, `${id}.saving`)}</strong> when complete, and ${payback(story, merger)}.
    The merged body lasted ${figure(story, `${id}.lifetime`)}.`;
}

/**
 * Who merged, and what the answer leaves out.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function mergerStory(story, merger) {
  const id = `merger.${merger.name}`;
  const cover = has(story, `${id}.years-to-cover-ics`) ? coverSentence(story, id) : nothing;
  return html`<p>${list(merger.bodies)} became ${merger.into}. Its successor kept the single body, so the saving may
    have gone on; nobody has published what it was. What you see here is what it takes, not what happened.</p>
    <p>Over ${setting(story, 'merger.horizon')} that is ${figure(story, `${id}.net`)} net of the cost, or
    ${figure(story, `${id}.npv`)} as a present value, at a discount rate of
    ${setting(story, 'merger.discount-rate')} a year. When complete it is
    ${figure(story, `${id}.saving-per-resident`, { bare: true })} a year for every resident. The most there is to save, if all that is done more than once were done once, is
    ${figure(story, `${id}.ceiling`)} of ${figure(story, `${id}.running-cost`)} of running cost. ${cover}</p>`;
}

/**
 * What was asked about savings from such mergers, and answered.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function askedSentence({ pack }, { asked }) {
  if (!asked) return nothing;
  const source = sourceNamed(pack, asked.source);
  return html`<p>${asked.context}: <q>${asked.quote}</q> (${asked.who}${source ? html`; ${shortSource(source)}` : nothing})</p>`;
}

/**
 * @param {Story} story
 * @param {string} id
 */
function coverSentence(story, id) {
  const years = figure(story, `${id}.years-to-cover-ics`);
  const when = known(story, `${id}.years-to-cover-ics`)
    ? html`The net saving comes to the size of the ICS budgets after ${years}`
    : html`The net saving comes to the size of the ICS budgets ${years}`;
  return html`${when}. That compares sizes; one did not pay for the other.`;
}

/**
 * The chart in one sentence, for who cannot see it.
 *
 * @param {Story} story
 * @param {string} paid such as `2.8 years`
 * @param {string} end such as `£16.8m`
 */
export function cumulativeLabel(story, paid, end) {
  return `Line chart of the merger’s cumulative saving less its cost, in £m, over ${setting(story, 'merger.horizon')}. `
    + `It pays back ${paid.startsWith('never') ? paid : `after ${paid}`} and ends at ${end}. `
    + 'The table below has every number.';
}
