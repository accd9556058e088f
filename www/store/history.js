/**
 * What a reader did, step by step, never changed in place. A drag is one step: while a control
 * stays open, its changes replace each other.
 */

import { same } from './scenario.js';

/** @import {Scenario} from '../types.js' */

/**
 * What a reader has made of the page: their scenario, one that they keep as A, where they live.
 *
 * @typedef {object} State
 * @property {Scenario} scenario
 * @property {Scenario | null} kept
 * @property {string} home the id of a place; empty where they did not say
 */

/**
 * @typedef {object} History
 * @property {readonly State[]} past
 * @property {State} present
 * @property {readonly State[]} future
 * @property {string | null} open the control that is being moved
 * @property {string} control what made the last change: an input's id, `scene.<id>`, `undo` and so on
 */

/** @param {State} present @returns {History} */
export function begun(present) {
  return { past: [], present, future: [], open: null, control: '' };
}

/**
 * After a change by a control.
 *
 * @param {History} history
 * @param {string} control
 * @param {State} present
 * @param {boolean} [goesOn] whether it is one more of a row of small steps, which are one step together
 * @returns {History}
 */
export function changed(history, control, present, goesOn = false) {
  if (goesOn && history.control === control && history.past.length > 0) return { ...history, present, future: [], open: control };
  if (history.open === control) return { ...history, present, control };
  const rested = settled(history);
  if (sameState(rested.present, present)) return rested;
  return { past: [...rested.past, rested.present], present, future: [], open: control, control };
}

/**
 * After the control has come to rest. A drag that ends where it began is no step.
 *
 * @param {History} history
 * @returns {History}
 */
export function settled(history) {
  if (history.open === null) return history;
  const before = history.past.at(-1);
  const idle = before !== undefined && sameState(before, history.present);
  return { ...history, past: idle ? history.past.slice(0, -1) : history.past, open: null };
}

/** @param {History} history @returns {History} */
export function undone(history) {
  const { past, present, future } = settled(history);
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], open: null, control: 'undo' };
}

/** @param {History} history @returns {History} */
export function redone(history) {
  const { past, present, future } = settled(history);
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest, open: null, control: 'redo' };
}

/** @param {State} one @param {State} other */
export function sameState(one, other) {
  const kept = one.kept && other.kept ? same(one.kept, other.kept) : one.kept === other.kept;
  return kept && one.home === other.home && same(one.scenario, other.scenario);
}
