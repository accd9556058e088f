/** What the templates need for a page on which nothing can be changed: the story as the pack tells it. */

import { RUNS, SEED } from '../draws.js';
import { untouched } from '../scenario.js';

/** @import {Actions, Model, Scenario, View} from '../types.js' */
/** @import {Still} from './panels.js' */

/**
 * @param {Model} model
 * @param {View} view
 * @param {object} how
 * @param {string} how.method address of the page of sources and method
 * @param {boolean} how.brief
 * @param {Scenario} [how.scenario] what is changed, for a picture of a scene
 * @returns {Still} without a width, which each chart is given
 */
export function stillPage(model, view, { method, brief, scenario = untouched }) {
  const { pack, inputs } = model;
  const outcome = model.evaluate(scenario);
  return {
    pack,
    inputs,
    scenario,
    outcome,
    baseline: model.evaluate(untouched),
    drawn: { draws: draws(model, scenario), settled: true },
    kept: null,
    home: '',
    living: null,
    finding: null,
    lost: false,
    width: 0,
    view,
    method,
    brief,
    still: true,
    complaints: new Map(),
    scene: undefined,
    idle: new Set(),
    turns: null,
    canUndo: false,
    canRedo: false,
    // Only listeners act, and what is written to a file has none.
    act: /** @type {Actions} */ ({}),
  };
}

/** The live page's own runs, all at once: nobody waits here. @param {Model} model @param {Scenario} scenario */
function draws({ sampling }, scenario) {
  const runs = sampling(scenario, SEED);
  runs.add(RUNS);
  const result = runs.draws();
  runs.free();
  return result;
}
