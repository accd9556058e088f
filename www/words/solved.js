/** What an input would have to be for a figure to come to a target, or that nothing does it. */

import { goal } from './goals.js';
import { current } from './figure.js';
import { nearText } from './near.js';

/** @import {Input, Solution, Story} from '../types.js' */

/**
 * @param {Story} story
 * @param {string} figure
 * @param {Input} input
 * @param {Solution} solution
 * @param {(value: string) => Story} at the story with the input at a value
 */
export function solvedSentence(story, figure, input, solution, at) {
  const { said } = goal(story, figure);
  if (solution.reached) {
    const text = nearText(input, solution.value);
    return current(story, input.id) === solution.value
      ? `It is there now: at ${text} ${said(story)}.`
      : `At ${text} ${said(at(solution.value))}.`;
  }
  const { closest } = solution;
  const none = input.options ? 'Neither way does that.'
    : `No value from ${nearText(input, input.min ?? '')} to ${nearText(input, input.max ?? '')} does that.`;
  return closest === null ? none : `${none} The nearest is ${nearText(input, closest)}: ${said(at(closest))}.`;
}

/**
 * @param {Story} story
 * @param {string} figure
 */
export function nothingMoves(story, figure) {
  return figure.startsWith('boundary.') && Object.keys(story.scenario.places).length === 0
    ? 'No input moves this until you move a place to another system.'
    : 'At these settings no input moves this.';
}

/**
 * @param {string} text as it was typed
 */
export function noTarget(text) {
  return text.trim() === '' ? 'Give a number to come to.' : `“${text.trim()}” is not a number. Write it in figures, such as 5 or 2.5m.`;
}
