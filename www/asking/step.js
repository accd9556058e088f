/**
 * A working as a reader would write it down: what is there for the computer's sake is folded away.
 * Nothing is computed; steps only move up, or out of sight.
 */

/** @import {Working} from '../types.js' */

/**
 * @typedef {Omit<Working, 'of' | 'op'> & {op: Working['op'], of: Step[], because?: Step, repeated?: boolean, share?: boolean}} Step
 *   `because` is what a value holds under; `repeated` marks a step that stood above already; `share`
 *   a per cent that is taken of something
 */

/**
 * @param {Working} tree
 * @returns {Step}
 */
export function tidied(tree) {
  /** @type {Map<number, Step>} */
  const spelledOut = new Map();
  /** @param {Working} node @returns {Step} */
  const visit = (node) => {
    const known = node.op === 'again' ? spelledOut.get(node.key) : undefined;
    if (known) return { ...known, repeated: true };
    const step = reshaped({ ...node, of: node.of.map(visit) });
    spelledOut.set(node.key, step);
    return step;
  };
  return visit(tree);
}

/**
 * Every input and figure of the pack that a working rests on, each once, in order.
 *
 * @param {Working} tree
 * @returns {Working[]}
 */
export function leaves(tree) {
  const found = new Map();
  /** @param {Working} node */
  const visit = (node) => {
    if (isLeaf(node) && !found.has(node.id)) found.set(node.id, node);
    node.of.forEach(visit);
  };
  visit(tree);
  return [...found.values()];
}

/** @param {{op: string}} node */
export function isLeaf({ op }) {
  return op === 'input' || op === 'figure';
}

/**
 * Whether a step has a name of its own, so that it stands for itself in a formula.
 *
 * @param {Step} step
 */
export function isNamed(step) {
  return step.of.length === 0 || step.id !== undefined || step.name !== undefined;
}

/** @param {Step} step @returns {Step} */
function reshaped(step) {
  const [first, second] = step.of;
  switch (step.op) {
    case 'same':
      return under(step, first);
    case 'given':
      return { ...under(step, first), because: second };
    case 'power':
      return step.degree === 1 ? under(step, first) : step;
    case 'product':
      return product(step);
    case 'quotient':
      // A share as a per cent: the hundred is in the unit.
      return step.unit === 'per cent' ? { ...step, of: [hundredth(first) ?? first, second] } : step;
    case 'difference':
      // What is missing to a sum is a step of its own to a reader.
      if (second.name === 'cumulative-after-year') return { ...step, name: 'still-to-come', number: second.number };
      return isNumber(first, '0') && !isNumber(second, '0') ? { ...step, op: 'negative', of: [second] } : step;
    case 'sum':
      return { ...step, of: step.of.flatMap((part) => (part.name === 'cumulative-after-year' && !part.repeated ? part.of : part)) };
    default:
      return step;
  }
}

/**
 * A step that is another under its own name.
 *
 * @param {Step} outer
 * @param {Step} inner
 * @returns {Step}
 */
function under(outer, inner) {
  const { key, id, name, number, unit, status } = outer;
  if (id === undefined && name === undefined) return inner;
  // A figure of the pack keeps its own name and source.
  if (isLeaf(inner)) return { ...outer, op: 'same', of: [inner] };
  return { ...inner, key, id, name: name ?? inner.name, number: number ?? inner.number, unit: unit ?? inner.unit, status };
}

/**
 * `22.5% × 0.01` is 22.5%, and a hundred times a share is that share in per cent.
 *
 * @param {Step} step
 * @returns {Step}
 */
function product(step) {
  const [first, second] = step.of;
  if (step.of.length === 2 && first.unit === 'per cent' && isNumber(second, '0.01')) return { ...first, share: true };
  const share = step.unit === 'per cent' ? hundredth(step) : undefined;
  return share ? { ...under(step, share), value: step.value } : step;
}

/**
 * What is taken a hundred times, where that is all that a product does.
 *
 * @param {Step} step
 */
function hundredth({ op, of }) {
  return op === 'product' && of.length === 2 && isNumber(of[0], '100') ? of[1] : undefined;
}

/** @param {Step} step @param {string} value */
function isNumber(step, value) {
  return step.op === 'number' && step.value === value && step.id === undefined;
}
