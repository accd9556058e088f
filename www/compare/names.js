/** What a figure is called where A and B stand side by side. */

import { computedLabels } from '../words/label.js';
import { inA } from './figure.js';

/** @import {Page} from '../types.js' */

/** A page is one drawing; the names of all figures are made once for it. @type {WeakMap<Page, [Map<string, string>, Map<string, string>]>} */
const names = new WeakMap();

/**
 * @param {Page} page
 * @param {string} id
 */
export function rowNames(page, id) {
  let known = names.get(page);
  if (!known) {
    known = [computedLabels(page), computedLabels(inA(page))];
    names.set(page, known);
  }
  const [own, other] = known.map((labels) => labels.get(id) ?? id);
  return named(own, other);
}

/**
 * A name that holds a setting may be another in A: `Net of cost over 10 years (A: 7 years)`.
 *
 * @param {string} own
 * @param {string} other
 */
export function named(own, other) {
  if (own === other) return own;
  const words = own.split(' ');
  const others = other.split(' ');
  const from = others.findIndex((word, at) => word !== words[at]);
  return `${own} (A: ${others.slice(from).join(' ')})`;
}
