/**
 * The arithmetic of one step on one line. Steps without a name are written out inside it; those with
 * one stand for themselves and are explained below.
 */

import { isNamed } from './step.js';

/** @import {Step} from './step.js' */

/**
 * @typedef {{steps: Step[], kind: 'years' | 'same'}} Run years of a loop, or one step several times
 * @typedef {string | Step | Run} Token what a formula is written with
 */

/** More than so many numbers on a line are too many. */
const ROOM = 6;
/** Fewer years than these are written out. */
const LOOP = 3;

const SIGNS = { sum: ' + ', product: ' × ', difference: ' − ', quotient: ' ÷ ' };

/**
 * @param {Step} step
 * @returns {Token[]}
 */
export function formula(step) {
  const { op, of, degree } = step;
  /** @param {Step} part @param {boolean} brackets */
  const written = (part, brackets) => {
    if (isNamed(part) || numbers(part) > ROOM) return [part];
    const inner = formula(part);
    return brackets ? ['(', ...inner, ')'] : inner;
  };
  switch (op) {
    case 'sum':
      return joined(runs(of).map((part) => ('steps' in part ? [part] : written(part, false))), SIGNS.sum);
    case 'product':
      return joined(of.map((part, at) => written(part, !(isProduct(part) && at === 0) && part.op !== 'power')), SIGNS.product);
    case 'quotient':
      return [...written(of[0], !isProduct(of[0])), SIGNS.quotient, ...written(of[1], true)];
    case 'difference':
      return [...written(of[0], false), SIGNS.difference, ...written(of[1], of[1].op === 'sum' || of[1].op === 'difference')];
    case 'negative':
      return ['−', ...written(of[0], true)];
    case 'least':
    case 'most':
      return [op === 'least' ? 'min(' : 'max(', ...written(of[0], true), '; ', ...written(of[1], true), ')'];
    case 'power':
      return [...written(of[0], true), superscript(String(degree))];
    case 'root':
      return [`${superscript(String(degree ?? 2))}√`, ...written(of[0], true)];
    case 'same':
      return [of[0]];
    default:
      return [];
  }
}

/**
 * The steps that a formula names, in its order, each once.
 *
 * @param {Token[]} tokens
 */
export function named(tokens) {
  return tokens.filter((token, at) => typeof token !== 'string' && tokens.findIndex((other) => same(other, token)) === at)
    .map((token) => /** @type {Step | Run} */ (token));
}

/** @param {Token} one @param {Token} other */
function same(one, other) {
  return one === other || (typeof one !== 'string' && typeof other !== 'string' && 'key' in one && 'key' in other && one.key === other.key);
}

/**
 * The parts of a sum, with years of a loop and repeated steps as one.
 *
 * @param {Step[]} parts
 * @returns {(Step | Run)[]}
 */
function runs(parts) {
  /** @type {Step[][]} */
  const groups = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && alike(last[0], part)) last.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((steps) => /** @type {(Step | Run)[]} */ (run(steps)));
}

/** @param {Step[]} steps */
function run(steps) {
  const identical = steps.every(({ key }) => key === steps[0].key);
  return steps.length < (identical ? 2 : LOOP) ? steps : [{ steps, kind: identical ? 'same' : 'years' }];
}

/** @param {Step} one @param {Step} other */
function alike(one, other) {
  return one.key === other.key || (one.name !== undefined && one.name === other.name && !one.name.endsWith('-of-place'));
}

/** How many numbers a step takes to write out. @param {Step} step @returns {number} */
function numbers(step) {
  return step.of.reduce((sum, part) => sum + (isNamed(part) ? 1 : numbers(part)), 0);
}

/** @param {Step} step */
function isProduct(step) {
  return step.op === 'product' || step.op === 'quotient' || isNamed(step);
}

/** @param {Token[][]} parts @param {string} sign @returns {Token[]} */
function joined(parts, sign) {
  return parts.flatMap((part, at) => (at ? [sign, ...part] : part));
}

/** @param {string} digits */
function superscript(digits) {
  return [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
