/** What the figures say of what people said: fair, in words, and only as far as they reach. */

import { html, nothing } from 'lit';
import { canonical } from '../decimal.js';
import { exact, format } from '../format.js';
import { figure, known, setting } from './figure.js';
import { label, lowered } from './label.js';
import { list, placeName, systemShort } from './names.js';
import { shortSource, sourceNamed } from './source.js';

/** @import {Style} from '../format.js' */
/** @import {Claim, Claimed, Pack, Quote, Relation, Story} from '../types.js' */

/** What a test found, whichever way it went. @type {Record<Relation, {yes: string, no: string}>} */
const FOUND = {
  above: { yes: 'is more than', no: 'is not more than' },
  below: { yes: 'is less than', no: 'is not less than' },
  'at-most': { yes: 'is no more than', no: 'is more than' },
  'at-least': { yes: 'is at least', no: 'is less than' },
  between: { yes: 'is between', no: 'is not between' },
};

/**
 * The verdict and, where a test decides, the two sides of it.
 *
 * @param {Story} story with the figures behind the claim
 * @param {Claimed} claimed
 * @param {Claim['verdict']} verdict
 */
export function verdictSentence(story, claimed, verdict) {
  switch (verdict) {
    case 'holds':
      return html`<strong>Holds on these figures</strong>${reason(story, claimed, 'yes')}.`;
    case 'does-not-hold':
      return html`<strong>Does not hold on these figures</strong>${reason(story, claimed, 'no')}.`;
    case 'holds-if':
      return html`<strong>Holds if</strong> ${condition(story, claimed.condition ?? '')}`;
    default:
      return html`<strong>Cannot be tested with public figures</strong>: missing is ${midSentence(claimed.missing ?? '')}`;
  }
}

/**
 * @param {Story} story
 * @param {Claimed} claimed
 * @param {'yes' | 'no'} way
 */
function reason(story, { places, test }, way) {
  // A figure that is none has no side to compare; the list below says that it never comes to that.
  if (!test || !known(story, test.figure)) return nothing;
  const { value, unit } = story.outcome.figures[test.figure];
  const bare = unit === 'people';
  const side = (/** @type {string} */ id) => (id in story.outcome.figures
    ? claimFigure(story, id, places, { bare })
    : exact(id, unit, { bare }));
  const than = test.than.map((id, at) => html`${at ? ' and ' : nothing}${side(id)}`);
  const rivals = test.than.map((id) => story.outcome.figures[id]?.value ?? id);
  // 10.03 years printed as 10.0 would seem to be no more than 10.
  const digits = rivals.some((rival) => rival !== value && looksLike(value ?? '', rival, unit)) ? { digits: 3 } : {};
  return html`: ${claimFigure(story, test.figure, places, { bare, ...digits })} ${FOUND[test.is][way]} ${than}`;
}

/**
 * Whether two values are the same number once printed.
 *
 * @param {string} one
 * @param {string} other
 * @param {string} unit
 */
function looksLike(one, other, unit) {
  const [left, right] = [one, other].map((value) => canonical(format(value, unit, { bare: true }).replace(/[^\d.-]/g, '')));
  return left === right && canonical(one) !== canonical(other);
}

/**
 * What would have to come true.
 *
 * @param {Story} story
 * @param {string} id
 */
function condition(story, id) {
  const value = claimFigure(story, id);
  if (id !== 'review.break-even-cut') return html`this comes true: ${lowered(label(story, id))}, ${value}.`;
  const all = Number(story.outcome.figures[id]?.value) > 100;
  return html`the review makes the yearly losses fall by at least ${value} for
    ${setting(story, 'review.years')}.${all ? ' That is more than all of them, so it can’t.' : nothing}`;
}

/**
 * A figure behind a claim. One at another scenario than the reader's own says so, by its mark.
 *
 * @param {Story} story
 * @param {string} id
 * @param {Claimed['places']} [places]
 * @param {Style} [style]
 */
export function claimFigure(story, id, places, style = {}) {
  const { unit } = story.outcome.figures[id];
  // A share of admissions moves by tenths.
  const digits = unit === 'per cent' ? { digits: 1 } : {};
  return figure(story, id, { ...digits, ...style, claim: places !== undefined && id.startsWith('boundary.') });
}

/**
 * Of a claim that has a test, the part that no figure reaches.
 *
 * @param {Claimed} claimed
 * @param {Claim['verdict']} verdict
 */
export function untestedPart({ missing }, verdict) {
  if (!missing || verdict === 'cannot-be-tested') return nothing;
  return html`A part of it cannot be tested with public figures: missing is ${midSentence(missing)}`;
}

/**
 * Where a claim speaks of moving places: what its figures assume, whatever the reader has set.
 *
 * @param {Pack} pack
 * @param {Claimed} claimed
 */
export function movedNote(pack, { places }) {
  const moves = Object.entries(places ?? {});
  if (moves.length === 0) return nothing;
  const named = moves.map(([place, system]) => `${placeName(pack, place)} in ${systemShort(pack, system)}`);
  return html`Worked out with ${list(named)}, as the claim has it, and all else as you have set it.`;
}

/**
 * Who said it, by every attribution, when and where.
 *
 * @param {Pack} pack
 * @param {Quote} quote
 */
export function attribution(pack, { who, also = [], source }) {
  const found = sourceNamed(pack, source);
  const others = also.map((other) => html`; also ${other}`);
  return html`${who}${others}${found ? html`. <cite>${shortSource(found)}</cite>` : nothing}`;
}

/**
 * A sentence of the pack's inside another.
 *
 * @param {string} sentence
 */
function midSentence(sentence) {
  return /^(A|An|The|What|How|Whether|Which|Who|When|Accounts|Counts)\b/.test(sentence) ? lowered(sentence) : sentence;
}
