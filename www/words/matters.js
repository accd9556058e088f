/** What an assumption does to a figure from its low to its high, in words. */

import { exact, format } from '../format.js';
import { inputText } from './figure.js';
import { goal } from './goals.js';

/** @import {Along, Bar, Input, Story} from '../types.js' */

/** @typedef {{at: string, value: string | null}} End a value of an input, and what the figure comes to there */

export const howToRead = 'Each bar runs from what our low of one assumption gives to what our high gives, the others as they '
  + 'are set. Press one to go to its slider.';

/**
 * What stands in place of bars.
 *
 * @param {string} panel
 */
export function nothingRanked(panel) {
  return panel === 'boundary'
    ? 'Nothing does until you move a place to another system.'
    : 'At these settings no assumption with a range of ours moves it.';
}

/**
 * Both ends of a bar; of a choice, the options that give the least and the most.
 *
 * @param {Input} input
 * @param {Bar} bar
 * @param {() => Along} along asked for a choice only
 * @returns {[End, End]}
 */
export function ends({ low, high, options }, bar, along) {
  if (!options) return [{ at: low ?? '', value: bar.low }, { at: high ?? '', value: bar.high }];
  const order = along().points.filter(({ y }) => y !== null).sort((a, b) => Number(a.y) - Number(b.y));
  return [{ at: order[0]?.x ?? '', value: bar.low }, { at: order.at(-1)?.x ?? '', value: bar.high }];
}

/**
 * What a figure comes to at an end, beside a bar.
 *
 * @param {Story} story
 * @param {string} figure
 * @param {End} end
 */
export function endText({ outcome }, figure, { value }) {
  return value === null ? 'never' : format(value, outcome.figures[figure].unit);
}

/**
 * Where on its slider an end is, beside a bar; an option has no room there.
 *
 * @param {Input} input
 * @param {End} end
 */
export function atText(input, { at }) {
  return input.options ? '' : `at ${exact(at, input.unit, { bare: input.unit.startsWith('GBP') })}`;
}

/**
 * A bar as a sentence: `At 50% it pays back in 4.0 years; at 100% it pays back in 2.3 years.`
 *
 * @param {Story} story
 * @param {string} figure
 * @param {Input} input
 * @param {[End, End]} both
 */
export function barSentence(story, figure, input, both) {
  const { said } = goal(story, figure);
  const known = story.outcome.figures[figure];
  const parts = both.map(({ at, value }) => {
    const outcome = { ...story.outcome, figures: { ...story.outcome.figures, [figure]: { ...known, value } } };
    const where = input.options ? `with ${inputText(input, at)}` : `at ${inputText(input, at)}`;
    return `${where} ${said({ ...story, outcome })}`;
  });
  return `${parts[0].replace(/^./, (letter) => letter.toUpperCase())}; ${parts[1]}.`;
}
