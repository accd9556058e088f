/**
 * Whether an input moves anything at all as the page stands: some do only once another is changed,
 * and say so until then.
 */

import { current } from '../words/figure.js';

/** @import {Model, Outcome, Scenario} from '../types.js' */

/**
 * The ids of the inputs that move no figure from one end of their range to the other. Only those
 * are tried whose pack says that they may be idle.
 *
 * @param {Model} model
 * @param {Scenario} scenario
 * @param {Outcome} outcome what follows from the scenario
 */
export function idleInputs({ inputs, evaluate }, scenario, outcome) {
  const now = values(outcome);
  /** @type {Set<string>} */
  const idle = new Set();
  for (const { id, idle: says, min, max } of inputs.values()) {
    if (!says || min === undefined || max === undefined) continue;
    const value = current({ scenario, inputs }, id);
    const elsewhere = value === max ? min : max;
    if (values(evaluate({ ...scenario, inputs: { ...scenario.inputs, [id]: elsewhere } })) === now) idle.add(id);
  }
  return idle;
}

/** @param {Outcome} outcome */
function values({ figures }) {
  return Object.values(figures).map(({ value }) => value).join();
}
