/**
 * A finger on a slider is not yet a change: it may be on its way past. A browser moves the thumb as
 * soon as it is touched, and leaves it there when the touch turns out to be a scroll. So what a touch
 * says waits until the finger has gone sideways, or has lifted where it came down.
 */

import { TREMBLE } from '../draw/grip.js';

/** Touches that may still be scrolls: where each began, and the value before it. @type {WeakMap<HTMLInputElement, {x: number, value: string}>} */
const undecided = new WeakMap();

/** @param {PointerEvent} event */
export function touchBegins(event) {
  const range = of(event);
  if (event.pointerType === 'touch') undecided.set(range, { x: event.clientX, value: range.value });
}

/**
 * @param {PointerEvent} event
 * @param {() => void} change reads the slider
 */
export function touchMoves(event, change) {
  const range = of(event);
  const begun = undecided.get(range);
  if (!begun || Math.abs(event.clientX - begun.x) < TREMBLE) return;
  undecided.delete(range);
  change();
}

/**
 * @param {PointerEvent} event
 * @param {() => void} change reads the slider
 */
export function touchEnds(event, change) {
  if (undecided.delete(of(event))) change();
}

/** It was a scroll. @param {PointerEvent} event */
export function touchWasScroll(event) {
  const range = of(event);
  const begun = undecided.get(range);
  if (begun) range.value = begun.value;
  undecided.delete(range);
}

/** Whether what a slider says has to wait. @param {Event} event */
export function waits(event) {
  return undecided.has(of(event));
}

/** @param {Event} event */
function of(event) {
  return /** @type {HTMLInputElement} */ (event.currentTarget);
}
