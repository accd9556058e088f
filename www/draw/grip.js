/**
 * A ring on a picture that can be taken hold of: dragged along or pulled down, or moved with the keys. A finger on
 * it may be on its way past: nothing moves until it has gone some way, and a touch that was a scroll leaves no trace.
 */

import { nothing, svg } from 'lit';

/** Further than a finger trembles, in pixels. */
export const TREMBLE = 8;

/** @typedef {{x: number, y: number}} Way how far the ring was dragged, in pixels */

/**
 * What a drag began with, by ring.
 *
 * @type {WeakMap<EventTarget, {x: number, y: number, from: unknown, moved: boolean}>}
 */
const held = new WeakMap();

/** The page under a finger that pulls down stays where it is. */
const keepsStill = { handleEvent: (/** @type {Event} */ event) => event.preventDefault(), passive: false };

/**
 * @template From
 * @param {object} told
 * @param {number} told.x
 * @param {number} told.y
 * @param {string} told.mark what stands in it
 * @param {boolean} [told.down] pulled down, not dragged along
 * @param {string} told.label
 * @param {string | number} told.max
 * @param {string | number} told.now
 * @param {string} told.spoken
 * @param {() => From} told.take begins a drag, with what it begins from
 * @param {(way: Way, from: From) => void} told.drag
 * @param {(from: From) => void} told.back puts back what a drag began from
 * @param {() => void} told.rest
 * @param {(key: string) => boolean} told.key whether the key moved it
 */
export function grip({ x, y, mark, down = false, label, max, now, spoken, take, drag, back, rest, key }) {
  return svg`<g class=${down ? 'ring pull' : 'ring'} role="slider" tabindex="0" aria-orientation=${down ? 'vertical' : 'horizontal'}
      aria-label=${label} aria-valuemin="0" aria-valuemax=${max} aria-valuenow=${now} aria-valuetext=${spoken}
      @touchstart=${down ? keepsStill : nothing}
      @pointerdown=${(/** @type {PointerEvent} */ event) => {
        of(event).setPointerCapture(event.pointerId);
        held.set(of(event), { x: event.clientX, y: event.clientY, from: take(), moved: event.pointerType !== 'touch' });
      }}
      @pointermove=${(/** @type {PointerEvent} */ event) => {
        const begun = held.get(of(event));
        if (!begun) return;
        const way = { x: event.clientX - begun.x, y: event.clientY - begun.y };
        begun.moved ||= Math.abs(down ? way.y : way.x) >= TREMBLE;
        if (begun.moved) drag(way, /** @type {From} */ (begun.from));
      }}
      @pointerup=${(/** @type {PointerEvent} */ event) => void (held.delete(of(event)) && rest())}
      @pointercancel=${(/** @type {PointerEvent} */ event) => {
        const begun = held.get(of(event));
        held.delete(of(event));
        if (begun?.moved) back(/** @type {From} */ (begun.from));
        rest();
      }}
      @keydown=${(/** @type {KeyboardEvent} */ event) => void (key(event.key) && event.preventDefault())} @keyup=${rest} @blur=${rest}>
    <circle class="reach" cx=${x} cy=${y} r="22" /><circle class="hoop" cx=${x} cy=${y} r="9" />
    <text class="grip" x=${x} y=${y + 4} text-anchor="middle" aria-hidden="true">${mark}</text></g>`;
}

/** @param {Event} event */
function of(event) {
  return /** @type {Element} */ (event.currentTarget);
}
