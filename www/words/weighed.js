/** In how many runs a claim holds, and which one assumption it hangs on. */

import { html, nothing } from 'lit';
import { canonical } from '../decimal.js';
import { beside } from './beside.js';
import { share } from './draws.js';
import { inputText, printed } from './figure.js';
import { label } from './label.js';

/** @import {Bar, Claimed, HeadlineCode, Story} from '../types.js' */

/** The headline that a test is, by what its figure must be no more than. @type {[string, HeadlineCode][]} */
const HEADLINES = [['.horizon', 'within-horizon'], ['.lifetime', 'within-lifetime']];

/**
 * The figure that decides a claim, where one does.
 *
 * @param {Claimed} claimed
 */
export function decider({ test, condition }) {
  return test?.figure ?? condition;
}

/**
 * The assumption that moves a figure most: one that takes it to "never" more than any other.
 *
 * @param {Bar[]} bars the widest first
 * @returns {Bar | undefined}
 */
export function widest(bars) {
  const never = bars.find(({ low, high }) => (low === null) !== (high === null));
  return never ?? bars.find(({ swing }) => swing !== null && canonical(swing) !== '0');
}

/**
 * @param {Story} story
 * @param {Claimed} claimed
 * @param {Bar | undefined} bar
 */
export function weighed(story, claimed, bar) {
  if (!bar) return html`Nothing in it is drawn: no assumption that has a range of ours moves it.`;
  return html`${held(story, claimed)} ${hangsOn(story, decider(claimed) ?? '', bar)}`;
}

/** @param {Story} story @param {Claimed} claimed */
function held(story, { test, condition }) {
  if (condition) return 'No share of runs: what it depends on is not drawn.';
  const code = HEADLINES.find(([end]) => test?.is === 'at-most' && test.than[0].endsWith(end))?.[1];
  const runs = test && code ? share(story, test.figure, code) : nothing;
  return runs === nothing ? nothing : html`Over all runs it holds in ${runs}.`;
}

/** @param {Story} story @param {string} id @param {Bar} bar */
function hangsOn(story, id, { input: by, low, high }) {
  const { unit, status } = story.outcome.figures[id];
  const [from, to] = [low, high].map((value) => html`<span class="figure" data-status="assumed">${
    printed(beside(story, [{ id, value, unit, status }]).outcome, id)}</span>`);
  return html`It hangs most on “${label(story, by)}”: ${span(story, by)}, all else as set, moves
    “${label(story, id)}” from ${from} to ${to}.`;
}

/** @param {Story} story @param {string} id of an input */
function span({ inputs }, id) {
  const input = inputs.get(id);
  if (!input || input.options) return 'choosing otherwise';
  return `from low to high, ${inputText(input, input.low ?? '')} to ${inputText(input, input.high ?? '')}`;
}
