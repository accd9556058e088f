/** Where an answer flips along a control, and what it is on either side. */

import { html, nothing } from 'lit';
import { format } from '../format.js';
import { current, inputText } from './figure.js';
import { movedBy } from './moved.js';
import { nearText } from './near.js';
import { thresholds } from './thresholds.js';

/** @import {Along, Flip, Input, Story} from '../types.js' */
/** @import {Threshold} from './thresholds.js' */

/**
 * @param {Story} story
 * @param {Input} input
 * @param {Along} along
 */
export function flipWords(story, input, along) {
  const figure = movedBy(story, input.id);
  if (input.options) return options(story, input, along, figure);
  const all = thresholds(story, figure, input.id);
  const flipping = all.filter(({ code }) => along.flips.some((flip) => flip.code === code));
  if (flipping.length > 0) return flipping.map((threshold) => row(story, input, along, threshold));
  const [widest] = all;
  const same = figure.endsWith('.payback-years') ? 'payback is the same' : 'the same';
  const everywhere = isFlat(along) ? same : widest && (widest.holds ? widest.yes : widest.no);
  return everywhere ? html`${stop}${everywhere} wherever this stands` : nothing;
}

/** To who hears it, it follows what the position means. */
const stop = html`<span class="unseen">. </span>`;

/**
 * One threshold, from the low end of the track to the high one: `pays back within 10 years ┆ £1.67m
 * ┆ later or never`. The side on which the control stands is strong. The value is rounded to the side
 * on which the answer holds: typed as it is printed, it holds.
 *
 * @param {Story} story
 * @param {Input} input
 * @param {Along} along
 * @param {Threshold} threshold
 */
function row(story, input, along, threshold) {
  const flips = along.flips.filter(({ code }) => code === threshold.code);
  const no = noWords(along, flips, threshold);
  const words = (/** @type {boolean} */ holds) => (holds ? threshold.yes : no);
  const here = passed(flips, current(story, input.id)).length;
  const part = (/** @type {unknown} */ said, /** @type {number} */ at) => (at === here ? html`<strong>${said}</strong>` : said);
  return html`<span class="flip-row" data-code=${threshold.code}>${stop}${part(words(!flips[0].above), 0)}${flips.map((flip, at) => html`
    <span class="unseen">${flip.above ? ', from' : 'up to'}</span><span class="flip-at">${nearText(input, flip.x, flip.above ? 'ceil' : 'floor')}</span><span
    class="unseen">${flip.above ? ':' : ', then'}</span> ${part(words(flip.above), at + 1)}`)}</span>`;
}

/**
 * What the other side is: a payback beyond a threshold comes later, or never.
 *
 * @param {Along} along
 * @param {Flip[]} flips
 * @param {Threshold} threshold
 */
function noWords({ points }, flips, { code, no }) {
  if (!code.startsWith('within-')) return no;
  const failing = points.filter(({ x }) => !(passed(flips, x).at(-1)?.above ?? !flips[0].above));
  const [later, never] = [failing.some(({ y }) => y !== null), failing.some(({ y }) => y === null)];
  return never ? (later ? 'later or never' : 'never') : 'later';
}

/**
 * The flips below a position.
 *
 * @param {Flip[]} flips
 * @param {string} position
 */
function passed(flips, position) {
  return flips.filter(({ x, above }) => (above ? Number(position) >= Number(x) : Number(position) > Number(x)));
}

/**
 * Whether a figure is the same along the whole range, but for the noise of floats.
 *
 * @param {Along} along
 */
export function isFlat({ points }) {
  const first = points[0]?.y ?? null;
  return points.every(({ y }) => (y === null || first === null ? y === first
    : Math.abs(Number(y) - Number(first)) <= Math.abs(Number(first)) * 1e-9));
}

/**
 * What each option of a choice comes to.
 *
 * @param {Story} story
 * @param {Input} input
 * @param {Along} along
 * @param {string} figure
 */
function options(story, input, { points }, figure) {
  const unit = story.outcome.figures[figure]?.unit ?? '';
  const at = current(story, input.id);
  return points.map(({ x, y }) => {
    const sum = format(y ?? '0', unit, { size: true });
    const said = `${inputText(input, x)}: ${y?.startsWith('-') ? `a surplus of ${sum}` : sum}`;
    return html`<span class="flip-row">${stop}${x === at ? html`<strong>${said}</strong>` : said}</span>`;
  });
}
