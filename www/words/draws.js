/**
 * Numbers that come of many runs: medians, ranges and shares. While the runs are still to come, the
 * last ones hold their place unseen, so that the words around them stay where they are.
 */

import { html, nothing } from 'lit';
import { format, outOf } from '../format.js';
import { asked } from './figure.js';

/** @import {HeadlineCode, Quantiles, Story} from '../types.js' */
/** @import {Style} from '../format.js' */

/**
 * How a figure is spread over the runs: a headline, or the last year of a series.
 *
 * @param {Story} story
 * @param {string} id
 * @returns {Quantiles | undefined}
 */
export function spread({ drawn }, id) {
  return drawn?.draws.headlines[id] ?? drawn?.draws.fans[id]?.at(-1);
}

/**
 * The median: `4.0 years`.
 *
 * @param {Story} story
 * @param {string} id
 * @param {string} unit
 */
export function median(story, id, unit) {
  return drawnNumber(story, { id, quantile: 'p50' }, quantileText(spread(story, id)?.p50, unit));
}

/**
 * Between which eight runs of ten lie: `2.9 to 5.5`.
 *
 * @param {Story} story
 * @param {string} id
 * @param {string} unit
 * @param {string} [and]
 */
export function between(story, id, unit, and = ' to ') {
  return drawnNumber(story, { id, quantile: 'p10 p90' }, betweenText(spread(story, id), unit, and));
}

/**
 * In how many runs a headline holds: `59 of 100`.
 *
 * @param {Story} story
 * @param {string} id
 * @param {HeadlineCode} code
 */
export function share(story, id, code) {
  const held = story.drawn?.draws.headlines[id]?.shares[code];
  return held === undefined ? nothing : drawnNumber(story, { id, code }, outOf(held));
}

/**
 * The same with the word: `59 of 100 runs`, `none of the runs`.
 *
 * @param {Story} story
 * @param {string} id
 * @param {HeadlineCode} code
 */
export function runsOf(story, id, code) {
  const held = story.drawn?.draws.headlines[id]?.shares[code];
  return held === undefined ? nothing : html`${share(story, id, code)}${['none', 'all'].includes(outOf(held)) ? ' of the runs' : ' runs'}`;
}

/**
 * When it has paid back, or that it would never; the runs that never do sort above all others.
 *
 * @param {Story} story
 * @param {string} id
 * @param {string} pays such as `pay back`
 */
export function paybackSpread(story, id, pays) {
  const { p10 = null, p50 = null, p90 = null } = spread(story, id) ?? {};
  if (p50 === null) {
    const most = p10 === null ? 'nine runs of ten' : `half of the runs, though within ${quantileText(p10, 'years')} in one of ten`;
    return html`<strong>${drawnNumber(story, { id, quantile: 'p50' }, `never ${pays} within 50 years in more than ${most}`)}</strong>`;
  }
  const lead = html`${pays} in <strong>${median(story, id, 'years')}</strong><span class="unseen">, assumed</span>`;
  return p90 === null
    ? html`${lead}, ${drawnNumber(story, { id, quantile: 'p10' },
      `within ${quantileText(p10, 'years')} in one run of ten and never within 50 years in more than one`)}`
    : html`${lead}, ${between(story, id, 'years')} in eight runs of ten`;
}

/**
 * What the area behind a line is, above its chart: inside it, where lines end and cross, there is no
 * room for it that is always free.
 *
 * @param {Story} story
 * @param {string} series
 */
export function fanSentence(story, series) {
  return html`Shaded: 8 runs of 10, which end between ${between(story, series, 'GBP', ' and ')}.`;
}

/** The same for who cannot see it. @param {Story} story @param {string} series @param {string} middle */
export function fanLabel(story, series, middle) {
  return `8 runs of 10 end between ${betweenText(spread(story, series), 'GBP', ' and ')}, half of all above ${middle}. `;
}

/**
 * Both ends, the unit's words left to the sentence.
 *
 * @param {Quantiles | undefined} quantiles
 * @param {string} unit
 * @param {string} and
 */
export function betweenText(quantiles, unit, and) {
  return [quantiles?.p10, quantiles?.p90].map((value) => quantileText(value, unit, { bare: true })).join(and);
}

/**
 * @param {string | null | undefined} value
 * @param {string} unit
 * @param {Style} [style]
 */
export function quantileText(value, unit, style = {}) {
  if (value === null || value === undefined) return '';
  // A drawn 4 is no more exact than a drawn 4.1.
  return format(value, unit, { ...(unit === 'years' ? { digits: 1 } : { millions: true }), ...style });
}

/**
 * A number that a reader can ask how it was drawn. No button, since some are half a sentence and have to
 * break across lines.
 *
 * @param {Story} story
 * @param {{id: string, quantile?: string, code?: string, when?: 'a'}} mark
 * @param {string} text
 */
export function drawnNumber({ drawn }, { id, quantile, code, when }, text) {
  const settled = drawn?.settled ?? true;
  return html`<span role="button" tabindex="0" class="figure" data-draws=${id} data-quantile=${quantile ?? nothing}
    data-share=${code ?? nothing} data-when=${when ?? nothing} data-status="assumed" data-was=${settled ? nothing : text} aria-expanded="false"
    aria-label=${settled ? asked(text) : 'being worked out'}>${settled ? text : nothing}</span>`;
}
