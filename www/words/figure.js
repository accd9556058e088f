/**
 * A printed number. Each carries its id, so that tests and hosts can tell which figure it is, and is
 * a button that opens its working (element/asking.js).
 */

import { html, nothing, svg } from 'lit';
import { exact, format } from '../format.js';

/** @import {Style} from '../format.js' */
/** @import {Input, Outcome, Story} from '../types.js' */

/**
 * @typedef {Style & {before?: boolean, kept?: boolean, claim?: boolean, tried?: boolean, none?: string}} Told
 *   `before` for the value to compare with, `kept` for one of the scenario kept as A, `claim` for one at
 *   the scenario of the claim that it stands in, `tried` for one with the move that is tried, `none` for
 *   what a sentence says where there is no value
 */

/** What a figure says where there is none, by the end of its id. @type {[string, string][]} */
const NONE = [
  ['.payback-years', 'never within 50 years'],
  ['.years-to-cover-ics', 'never within 50 years'],
  ['.balanced-in', 'no year'],
  ['.annual-growth', 'no single rate'],
  ['.needed-saving', 'no saving'],
  ['.needed-share-of-spending', 'no saving'],
  ['.needed-share-of-target', 'no saving'],
  ['.home-share', 'not known'],
  ['.meets-million', 'cannot be told'],
  ['.per-head', 'no one to count'],
  ['.need-index', 'no one to count'],
];

/**
 * @param {string} id
 */
function none(id) {
  return NONE.find(([end]) => id.endsWith(end))?.[1] ?? 'no figure at these settings';
}

/**
 * The text of a figure, for where markup cannot go.
 *
 * @param {Outcome} outcome
 * @param {string} id
 * @param {Told} [style]
 * @returns {string}
 */
export function printed(outcome, id, style = {}) {
  const known = outcome.figures[id];
  if (!known) return '';
  const value = style.before ? known.before : known.value;
  if (value === null) return style.none ?? none(id);
  if (id.endsWith('.meets-million')) return value === '1' ? 'yes' : 'no';
  return format(value, known.unit, style);
}

/**
 * @param {Story} story
 * @param {string} id
 * @param {Told} [style]
 */
export function figure(story, id, style = {}) {
  const known = story.outcome.figures[id];
  if (!known) return nothing;
  return askable(id, known.status, printed(story.outcome, id, style), when(style));
}

/** Of what a number speaks, where that is not what the reader has set. @param {Told} style */
function when({ before, kept, claim, tried }) {
  return claim ? 'claim' : tried ? 'tried' : kept ? 'a' : before && 'before';
}

/** Letters of the longest text that is still a number, such as `£1,000,000 a year more`. */
const LONGEST_NUMBER = 24;

/**
 * A number that a reader can ask how it was worked out. The text of the button is the number alone.
 *
 * @param {string} id
 * @param {string} status
 * @param {string} text
 * @param {string | false} [when]
 */
function askable(id, status, text, when) {
  // A button is a box of its own, from which a full stop wraps; a sentence that stands for a number wraps itself.
  return html`<span role="button" tabindex="0" class="figure" data-figure=${id} data-status=${status} data-when=${when || nothing}
    ?data-long=${text.length > LONGEST_NUMBER} aria-expanded="false" aria-label=${asked(text)}>${text}</span>`;
}

/**
 * What a number is called to who hears the page: the number, and what pressing it answers.
 *
 * @param {string} text
 */
export function asked(text) {
  return `${text}, how is this worked out`;
}

/**
 * The same inside a chart, within a `<text>` that is its button.
 *
 * @param {Story} story
 * @param {string} id
 * @param {Told} [style]
 */
export function chartFigure(story, id, style = {}) {
  return svg`<tspan data-figure=${id} data-when=${when(style) || nothing}>${printed(story.outcome, id, style)}</tspan>`;
}

/**
 * Whether a figure exists in this pack.
 *
 * @param {Story} story
 * @param {string} id
 */
export function has(story, id) {
  return id in story.outcome.figures;
}

/**
 * Whether a figure exists and is not "none".
 *
 * @param {Story} story
 * @param {string} id
 */
export function known(story, id) {
  return (story.outcome.figures[id]?.value ?? null) !== null;
}

/**
 * An input's current value as the core has it.
 *
 * @param {Pick<Story, 'scenario' | 'inputs'>} story
 * @param {string} id
 */
export function current(story, id) {
  return story.scenario.inputs[id] ?? story.inputs.get(id)?.default ?? '';
}

/**
 * An input's current value with its unit, every digit.
 *
 * @param {Story} story
 * @param {string} id
 */
export function setting(story, id) {
  const input = story.inputs.get(id);
  if (!input) return '';
  return inputText(input, current(story, id));
}

/**
 * A value that an input can have, as the page prints it.
 *
 * @param {Input} input
 * @param {string} value
 */
export function inputText(input, value) {
  if (input.options) return input.options.find(({ id }) => id === value)?.label ?? value;
  return exact(value, input.unit);
}

/**
 * A figure of the pack that no input moves, such as a price.
 *
 * @param {Story} story
 * @param {string} id
 * @param {Style} [style]
 */
export function published(story, id, style) {
  const found = story.pack.figure.find((one) => one.id === id);
  return found ? askable(id, found.status, publishedText(story, id, style)) : nothing;
}

/**
 * The same where only text can stand, such as a label.
 *
 * @param {Story} story
 * @param {string} id
 * @param {Style} [style]
 */
export function publishedText(story, id, style) {
  const found = story.pack.figure.find((one) => one.id === id);
  return found ? format(found.value, found.unit, style) : '';
}
