/** A working in names instead of numbers: the formula, taken from the model's own steps. */

import { formula, named } from '../working/formula.js';
import { loopName, nameOf, plainNames } from '../working/names.js';
import { precise } from '../working/print.js';
import { isLeaf } from '../working/step.js';

/** @import {Story} from '../types.js' */
/** @import {Token} from '../working/formula.js' */
/** @import {Step} from '../working/step.js' */
/** @typedef {{name: string, formula: string}} Line */

/**
 * What a step is made of, and what each of its parts without an entry of its own is made of.
 *
 * @param {Story} story
 * @param {Step} step
 * @returns {Line[]} the step's own first, without its name
 */
export function inNames(story, step) {
  /** @type {Line[]} */
  const lines = [];
  /** @param {Step} one @param {string} name */
  const visit = (one, name) => {
    if (isLeaf(one) || one.of.length === 0 || lines.some((line) => line.name === name)) return;
    const tokens = formula(one);
    const text = written(story, one, tokens);
    // Years of a loop are made alike: one stands for all.
    if (text === '' || lines.some((line) => line.formula === text)) return;
    lines.push({ name, formula: text });
    for (const part of named(tokens)) {
      // Of the years of a loop the last stands for all.
      const inner = 'steps' in part ? part.steps[part.steps.length - 1] : part;
      if (inner.id === undefined && inner.name !== undefined) visit(inner, nameOf(story, inner));
    }
  };
  visit(step, '');
  return lines;
}

/**
 * @param {Story} story
 * @param {Step} step
 * @param {Token[]} tokens
 * @returns {string}
 */
function written(story, step, tokens) {
  const plain = [...plainNames(step)];
  return tokens.map((token) => {
    if (typeof token === 'string') return token;
    if ('steps' in token) return token.kind === 'same' ? `${token.steps.length} × ${nameOf(story, token.steps[0])}` : loopName(token.steps);
    if (token.op === 'number' && token.id === undefined) return plain.shift() ?? precise(story, token);
    return nameOf(story, token) || unnamed(story, token);
  }).join('');
}

/**
 * A part that has no name and is too long to write out: its first term, and how many there are.
 *
 * @param {Story} story
 * @param {Step} step
 * @returns {string}
 */
function unnamed(story, step) {
  const [first] = step.of;
  if (first === undefined) return precise(story, step);
  const text = nameOf(story, first) || written(story, first, formula(first));
  return `(${text}, and so on: ${step.of.length} in all, ${step.op === 'product' ? 'multiplied' : 'added up'})`;
}
