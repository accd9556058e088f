/** What rests on what: from a source to its figures, from a figure to all places that use it. */

import { untouched } from '../scenario.js';
import { leaves } from '../working/step.js';

/** @import {Model, Pack} from '../types.js' */

/**
 * @typedef {object} Uses of one figure, input or computed figure: ids, or indices where there are none
 * @property {string[]} computed computed figures that it is a part of
 * @property {string[]} inputs inputs whose default or range rests on it
 * @property {string[]} sums figures of the pack that add it up
 * @property {string[]} claims
 * @property {number[]} conflicts
 * @property {number[]} published
 * @property {boolean} mark whether it is a mark in the chart of the deficit
 */

/**
 * For each computed figure, what it comes down to at the starting point.
 *
 * @param {Model} model
 * @returns {Map<string, Set<string>>}
 */
export function parts(model) {
  const { figures } = model.evaluate(untouched);
  return new Map(Object.keys(figures).map((id) => (
    [id, new Set(leaves(model.working(id, untouched)).map((leaf) => leaf.id ?? ''))])));
}

/**
 * @param {Pick<Model, 'pack' | 'inputs'>} model
 * @param {Map<string, Set<string>>} computed of {@link parts}
 * @param {string} id
 * @returns {Uses}
 */
export function usesOf({ pack, inputs }, computed, id) {
  const has = (/** @type {string[] | undefined} */ ids) => ids?.includes(id) ?? false;
  return {
    computed: [...computed].filter(([, rests]) => rests.has(id)).map(([figure]) => figure),
    inputs: [...inputs.values()].filter(({ basis }) => (
      [basis?.default, basis?.low, basis?.high].some((ground) => has(ground?.figures)))).map((input) => input.id),
    sums: pack.figure.filter(({ sum }) => has(sum)).map((figure) => figure.id),
    claims: pack.claim.filter(({ figures, condition, test }) => (
      has(figures) || condition === id || test?.figure === id || has(test?.than))).map((claim) => claim.id),
    conflicts: [...pack.conflict.keys()].filter((at) => has(pack.conflict[at].figures)),
    published: [...pack.published.keys()].filter((at) => pack.published[at].figure === id),
    mark: pack.deficit?.marks?.some(({ figure }) => figure === id) ?? false,
  };
}

/** @param {Uses} uses */
export function isUsed({ computed, inputs, sums, claims, conflicts, published, mark }) {
  return mark || [computed, inputs, sums, claims, conflicts, published].some((list) => list.length > 0);
}

/**
 * What rests on a source: figures and inputs, and what it is context for.
 *
 * @param {Pack} pack
 * @param {string} id
 */
export function restsOn(pack, id) {
  const named = (/** @type {{sources?: string[]}} */ { sources }) => sources?.includes(id) ?? false;
  const printed = (/** @type {{source: string}} */ { source }) => source === id;
  return {
    figures: [...pack.figure.filter(named), ...pack.input.filter(named)].map((one) => one.id),
    claims: pack.claim.filter(printed).map((claim) => claim.id),
    bodies: pack.body.filter(named).map((body) => body.id),
    scenes: pack.scene.filter(named).map((scene) => scene.label),
    published: pack.published.filter(printed).map(({ figure }) => figure),
    asked: pack.merger.some(({ asked }) => asked && printed(asked)),
  };
}
