/** What a figure rests on, by its own working: who published it, and which assumptions are in it. */

/** @import {Model, Scenario, Working} from '../types.js' */

/**
 * @param {Model} model
 * @param {string} figure
 * @param {Scenario} scenario
 */
export function behind({ pack, working }, figure, scenario) {
  const leaves = leavesOf(working(figure, scenario));
  const ids = new Set(leaves.flatMap(({ id }) => id ?? []));
  const published = [...pack.figure, ...pack.input].filter(({ id }) => ids.has(id));
  const assumed = new Set(leaves.flatMap(({ id, op, status }) => (op === 'input' && status === 'assumed' && id ? id : [])));
  const sources = new Set(published.filter(({ id }) => !assumed.has(id)).flatMap(({ sources: named }) => named ?? []));
  return {
    /** In the pack's order. */
    sources: pack.source.filter(({ id }) => sources.has(id)),
    /** Ids of inputs that are ours, or that a reader set. */
    assumed: pack.input.map(({ id }) => id).filter((id) => assumed.has(id)),
  };
}

/** @param {Working} step @returns {Working[]} */
function leavesOf(step) {
  return step.of.length === 0 ? [step] : step.of.flatMap(leavesOf);
}
