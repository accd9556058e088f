/** A working as lines that follow from each other, for the page and for plain text alike. */

import { formula, named } from './formula.js';
import { loopName, nameOf, plainNames } from './names.js';
import { precise } from './print.js';
import { isLeaf, isMixed } from './step.js';

/** @import {Story} from '../types.js' */
/** @import {Run, Token} from './formula.js' */
/** @import {Step} from './step.js' */

/**
 * @typedef {object} Line
 * @property {string} value empty for what is no number by itself, such as years that are added up
 * @property {string} name
 * @property {string} formula empty for what is not made of anything, and where it stands above already
 * @property {boolean} repeated
 * @property {boolean} loop
 * @property {Line[]} parts
 */

/**
 * @param {Story} story
 * @param {Step} step
 * @returns {Line}
 */
export function outline(story, step) {
  const value = isMixed(step) ? '' : precise(story, step);
  const line = { value, name: nameOf(story, step) || added(step), repeated: false, loop: false };
  if (isLeaf(step) || step.of.length === 0) return { ...line, formula: '', parts: [] };
  if (step.repeated) return { ...line, formula: '', repeated: true, parts: [] };
  const tokens = formula(step);
  const plain = [...plainNames(step)];
  const parts = named(tokens).flatMap((part) => {
    if ('steps' in part) return [run(story, part)];
    const name = part.op === 'number' && part.id === undefined ? plain.shift() : undefined;
    // A plain number that needs no name needs no line.
    if (part.op === 'number' && part.id === undefined) return name ? [{ ...outline(story, part), name }] : [];
    return [outline(story, part)];
  });
  return { ...line, formula: written(story, tokens), parts };
}

/** What a step without a name is. @param {Step} step */
function added({ op }) {
  return { sum: 'the sum', product: 'the product' }[/** @type {string} */ (op)] ?? '';
}

/** @param {Story} story @param {Run} run @returns {Line} */
function run(story, { steps, kind }) {
  if (kind === 'same') return { ...outline(story, steps[0]), name: `${nameOf(story, steps[0])}, ${steps.length} times` };
  const parts = steps.map((step, at) => (at ? brief(outline(story, step)) : outline(story, step)));
  return { value: '', name: `${loopName(steps)}, added up`, formula: '', repeated: false, loop: true, parts };
}

/** A later year of a loop: what the first has told already is left out. @param {Line} line @returns {Line} */
function brief(line) {
  return { ...line, parts: line.parts.filter((part) => part.formula !== '').map(brief) };
}

/** @param {Story} story @param {Token[]} tokens */
function written(story, tokens) {
  return tokens.map((token, at) => {
    if (typeof token === 'string') return token;
    if ('steps' in token) return token.kind === 'same' ? `${token.steps.length} × ${precise(story, token.steps[0])}` : loopName(token.steps);
    const text = isMixed(token) ? 'the sum below' : precise(story, token);
    // A minus after a sign stands in brackets.
    return at > 0 && text.startsWith('−') ? `(${text})` : text;
  }).join('');
}
