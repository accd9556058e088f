/** What the merger comes to, in sentences. */

import { html, nothing } from 'lit';
import { moves } from '../draws.js';
import { spelled } from '../format.js';
import { between, median, paybackSpread, quantileText, runsOf, share, spread } from './draws.js';
import { figure, has, known, setting } from './figure.js';
import { below, headline } from './headline.js';
import { list } from './names.js';
import { shortSource, sourceNamed } from './source.js';
import { shownScene, touched } from './touched.js';

/** @import {Merger, Story} from '../types.js' */

/** Beside £22.3m, £691,850 is £0.7m. */
export const SUM = { millions: true };

/** The same where the words say that it is less than nothing. */
export const SIZE = { millions: true, size: true };

/**
 * `save £2.3m a year`, or `cost £0.7m a year more`.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function savingWords(story, { name }) {
  const id = `merger.${name}.saving`;
  return below(story, id)
    ? html`cost ${headline(story, id, SIZE)} more`
    : html`save ${headline(story, id, SUM)}`;
}

/**
 * `pay back its own cost in 2.8 years`, or that it would never.
 *
 * @param {Story} story
 * @param {Merger} merger
 * @param {string} pays such as `pay back`
 */
export function payback(story, { name }, pays) {
  const id = `merger.${name}.payback-years`;
  return known(story, id)
    ? html`${pays} in ${headline(story, id)}`
    : headline(story, id, { none: `never ${pays} within 50 years` });
}

/**
 * How long the merged body lasted, in how many runs it had paid back by then, and that one body
 * followed it: no part without the others.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function replaced(story, { name, kind, successor }) {
  const held = runsOf(story, `merger.${name}.payback-years`, 'within-lifetime');
  const after = successor ? '; its successor kept the single body' : '';
  return html`The merged ${kind ?? 'body'} was replaced after
    ${figure(story, `merger.${name}.lifetime`)}${held === nothing ? nothing : html`, having paid back in ${held}`}${after}.`;
}

/**
 * When the runs have paid back or, where nothing is drawn, the settings themselves.
 *
 * @param {Story} story
 * @param {Merger} merger
 * @param {string} pays such as `pay back`
 */
export function drawnPayback(story, merger, pays) {
  return story.drawn ? paybackSpread(story, `merger.${merger.name}.payback-years`, pays) : payback(story, merger, pays);
}

/**
 * The panel's answer.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function mergerAnswer(story, merger) {
  const held = share(story, `merger.${merger.name}.payback-years`, 'within-horizon');
  const within = held === nothing ? nothing : html`, and in ${held} within ${setting(story, 'merger.horizon')}`;
  return html`Making ${spelled(merger.bodies.length)} bodies one would
    ${drawnPayback(story, merger, 'pay back its own cost')}${within}. ${replaced(story, merger)}`;
}

/**
 * What it comes to at the settings themselves, which must not be taken for what the runs do.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function mergerExact(story, merger) {
  return html`<p class="exact">${exactly(story)} it would cost
    ${headline(story, `merger.${merger.name}.one-off-cost`, SUM)} once, ${savingWords(story, merger)} when complete, and
    ${payback(story, merger, 'pay back')}.${apartFromRuns(story, merger)}</p>`;
}

/**
 * Why most runs end elsewhere than the settings do: each draws about what is set, as far as our range
 * reaches to either side.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function apartFromRuns(story, { name }) {
  const id = `merger.${name}.payback-years`;
  if (!story.drawn?.settled) return '';
  const [set, middle] = [story.outcome.figures[id]?.value ?? null, spread(story, id)?.p50 ?? null];
  if (quantileText(set, 'years') === quantileText(middle, 'years')) return '';
  // Which of the two, not by how much; never is later than any year.
  const longer = middle === null || (set !== null && Number(set) < Number(middle));
  return ` Most runs take ${longer ? 'longer' : 'less time'}: from there, our ranges reach further that way.`;
}

/**
 * Whose settings, in phrases of about one length: the line must not jump at a slider's first move. The
 * runs stay within our ranges; that a setting does not is told beside what follows from it.
 *
 * @param {Story} story
 */
export function exactly(story) {
  const scene = shownScene(story);
  const whose = !touched(story, 'merger') ? 'our' : scene ? 'these' : 'your';
  return `At exactly ${whose} settings${outside(story) ? ', beyond our ranges,' : ''}`;
}

/** Whether what is set lies where no run goes. @param {Story} story */
function outside(story) {
  return Object.entries(story.scenario.inputs).some(([id, value]) => {
    const { low, high } = story.inputs.get(id) ?? {};
    return moves(id) && low !== undefined && high !== undefined && (Number(value) < Number(low) || Number(value) > Number(high));
  });
}

/**
 * What a scene comes to, in a sentence.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function mergerOutcome(story, merger) {
  return html`At exactly these settings it would ${savingWords(story, merger)} and ${payback(story, merger, 'pay back')}.`;
}

/**
 * Who merged, and what the answer leaves out.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
export function mergerStory(story, merger) {
  const { bodies, into, name, successor } = merger;
  const id = `merger.${name}`;
  const cover = has(story, `${id}.years-to-cover-ics`) ? coverSentence(story, id) : nothing;
  const on = successor ? `Its successor, ${successor}, kept the single body, so the saving may have gone on; nobody`
    : 'Nobody';
  return html`<p>${list(bodies)} became ${into}. ${on} has published what it was. What you see here is what it takes, not
    what happened.</p>
    <p>${net(story, id)}, worth
    ${sum(story, `${id}.npv`)} at the start, at a discount rate of ${setting(story, 'merger.discount-rate')} a year. When
    complete it is ${sum(story, `${id}.saving-per-resident`)} a year for every resident. The most there is to
    save, if all that is done more than once were done once, is ${figure(story, `${id}.ceiling`, SUM)} of
    ${figure(story, `${id}.running-cost`, SUM)} of running cost${average(story, merger)}. ${cover}</p>`;
}

/**
 * What is left at the end: over the runs, and at the settings themselves.
 *
 * @param {Story} story
 * @param {string} id
 */
function net(story, id) {
  const over = html`over ${setting(story, 'merger.horizon')}`;
  if (!story.drawn) return html`Saving less cost, that is ${sum(story, `${id}.net`)} ${over}`;
  const series = `${id}.cumulative-by-year`;
  return html`Saving less cost comes to <strong>${median(story, series, 'GBP')}</strong> ${over},
    ${between(story, series, 'GBP')} in eight runs of ten. ${exactly(story)} it is ${sum(story, `${id}.net`)}`;
}

/** A sum of money that may be a cost. @param {Story} story @param {string} id */
function sum(story, id) {
  return below(story, id)
    ? html`a net cost of ${figure(story, id, { ...SIZE, bare: true })}`
    : figure(story, id, { ...SUM, bare: true });
}

/**
 * What the running cost rests on.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
function average(story, { name, running_cost_is: is }) {
  const input = `merger.${name}.running-cost-per-head`;
  if (input in story.scenario.inputs) return `, at ${setting(story, input)}`;
  return is ? `, at ${is} for each resident` : '';
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
  const size = 'comes to the size of the ICS budgets';
  const years = figure(story, `${id}.years-to-cover-ics`, { none: `never ${size} within 50 years` });
  const when = known(story, `${id}.years-to-cover-ics`) ? html`${size} after ${years}` : years;
  return html`The net saving ${when}. That compares sizes; one did not pay for the other.`;
}

/**
 * The chart in one sentence, for who cannot see it.
 *
 * @param {Story} story
 * @param {string} paid such as `2.8 years`
 * @param {string} end such as `£16.8m`
 * @param {string} range such as `8 runs of 10 end between £7.0m and £24.6m`
 * @param {string} table where the numbers are
 */
export function cumulativeLabel(story, paid, end, range, table) {
  return `Line chart of the merger’s cumulative saving less its cost, in £m, over ${setting(story, 'merger.horizon')}. `
    + `It pays back ${paid.startsWith('never') ? paid : `after ${paid}`} and ends at ${end}. ${range}${table}`;
}
