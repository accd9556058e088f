/** What had to be mended in a link or in what was typed, as one clear sentence each. */

import { inputText } from './figure.js';
import { placeName } from './names.js';

/** @import {Input, Model, Scenario, Warning} from '../types.js' */

/**
 * @param {Warning} warning
 * @param {Pick<Model, 'pack' | 'inputs'>} model
 * @param {Scenario} asked
 * @param {Scenario} mended what was used instead
 */
export function mendedSentence({ code, input: id }, { pack, inputs }, asked, mended) {
  const input = inputs.get(id);
  const text = shortened(asked.inputs[id] ?? asked.places[id] ?? '');
  switch (code) {
    case 'clamped':
      return input ? `${input.label} goes from ${inputText(input, input.min ?? '')} to `
        + `${inputText(input, input.max ?? '')}, so it is set to ${used(input, mended)}.` : '';
    case 'rounded':
      return input ? `${input.label} counts in whole numbers, so it is set to ${used(input, mended)}.` : '';
    case 'not-a-number':
    case 'unknown-option':
      return input ? `“${text}” is no value for “${input.label}”, which stays at ${used(input, mended)}.` : '';
    case 'unknown-system':
      return `There is no system “${text}” here, so ${placeName(pack, id)} stays where it is.`;
    case 'fixed-place':
      return `${placeName(pack, id)} is where its system’s part of this page is, and cannot move.`;
    default:
      return `“${shortened(id)}” is nothing that this page knows, so it is left out.`;
  }
}

/**
 * @param {Input} input
 * @param {Scenario} mended
 */
function used(input, mended) {
  return inputText(input, mended.inputs[input.id] ?? input.default);
}

/** A link may hold anything, at any length. @param {string} text */
function shortened(text) {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A link may be wrong in any number of ways; a reader wants to know of the first few. */
const NAMED = 4;

/** @typedef {{asked: Scenario, warnings: Warning[], used: Scenario}} Mended */

/**
 * Words for a whole link.
 *
 * @param {Pick<Model, 'pack' | 'inputs'>} model
 * @param {Mended} own
 * @param {Mended | null} kept what the link holds as A
 */
export function linkSentence(model, own, kept) {
  const all = [own, kept].flatMap((side) => side?.warnings.map((warning) => (
    (side === kept ? 'In A: ' : '') + mendedSentence(warning, model, side.asked, side.used))) ?? []);
  if (all.length === 0) return '';
  const said = all.slice(0, NAMED).join(' ');
  if (all.length === 1) return `One part of this link could not be used as it was. ${said}`;
  const more = all.length > NAMED ? ` And ${all.length - NAMED} more.` : '';
  return `${all.length} parts of this link could not be used as they were; the rest is as the link says. ${said}${more}`;
}

/**
 * @param {Input} input
 * @param {string} text what was typed
 */
export function notANumber(input, text) {
  if (text.trim() === '') return `Type a number such as ${inputText(input, input.default)}. Nothing has changed.`;
  return `“${shortened(text)}” is not a number that this page can read, so nothing has changed. `
    + `Type one such as ${inputText(input, input.default)}.`;
}
