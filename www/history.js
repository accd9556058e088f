/**
 * What a reader did, step by step, never changed in place. A drag is one step: while a control
 * stays open, its changes replace each other.
 */

import { sameState } from './scenario.js';

/** @import {State} from './types.js' */

/**
 * @typedef {object} History
 * @property {readonly State[]} past
 * @property {State} present
 * @property {readonly State[]} future
 * @property {string | null} open the control that is being moved
 */

/**
 * @param {State} present
 * @returns {History}
 */
export function begun(present) {
  return { past: [], present, future: [], open: null };
}

/**
 * After a change by a control.
 *
 * @param {History} history
 * @param {string} control
 * @param {State} present
 * @returns {History}
 */
export function changed(history, control, present) {
  if (history.open === control) return { ...history, present };
  const rested = settled(history);
  if (sameState(rested.present, present)) return rested;
  return { past: [...rested.past, rested.present], present, future: [], open: control };
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

/**
 * @param {History} history
 * @returns {History}
 */
export function undone(history) {
  const { past, present, future } = settled(history);
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], open: null };
}

/**
 * @param {History} history
 * @returns {History}
 */
export function redone(history) {
  const { past, present, future } = settled(history);
  const [next, ...rest] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: rest, open: null };
}
