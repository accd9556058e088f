/** What follows from A, and how far B is from it. */

import { adopt } from '../styles/compare.js';
import { RunsOfA } from './runs.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Kept, Model, Outcome, Scenario} from '../types.js' */

/** What follows from A, asked once for as long as it is kept. @type {WeakMap<Model, {scenario: Scenario, outcome: Outcome}>} */
const known = new WeakMap();

/** @type {WeakMap<JoinedUp, RunsOfA>} */
const runs = new WeakMap();

/**
 * @param {JoinedUp} element
 * @param {typeof import('./view.js')} view
 * @returns {Kept | null}
 */
export function beside(element, view) {
  const { model, kept, scenario, renderRoot } = element;
  if (!model || !kept) return null;
  adopt(/** @type {ShadowRoot} */ (renderRoot));
  let a = known.get(model);
  if (a?.scenario !== kept) {
    a = { scenario: kept, outcome: model.evaluate(kept) };
    known.set(model, a);
  }
  const own = runs.get(element) ?? new RunsOfA(element);
  runs.set(element, own);
  return { ...view, ...a, difference: model.compare(kept, scenario), runs: own };
}
