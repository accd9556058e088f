/**
 * Dragging a place onto another's system, as an extra where there is a mouse. A finger or a pen never
 * drags, so neither is ever kept from scrolling.
 */

/** @import {Board} from './board.js' */

/** A mouse that moves less has pressed, not dragged. */
const SLACK = 6;

/**
 * @param {Board} board
 * @param {PointerEvent} down
 */
export function lift(board, down) {
  const held = placeOf(down.target);
  if (down.pointerType !== 'mouse' || down.button !== 0 || !held || board.place(held)?.fixed) return;
  const picture = /** @type {SVGSVGElement} */ (down.currentTarget);
  const letGo = new AbortController();
  let dragging = false;
  /** @param {PointerEvent} event */
  const under = (event) => placeOf(/** @type {ShadowRoot} */ (board.element.renderRoot).elementFromPoint(event.clientX, event.clientY));
  document.addEventListener('pointermove', (event) => {
    dragging ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > SLACK;
    if (!dragging) return;
    picture.setAttribute('data-dragging', '');
    board.light(under(event) || held);
  }, { signal: letGo.signal });
  document.addEventListener('pointercancel', () => end(), { signal: letGo.signal });
  document.addEventListener('pointerup', (event) => {
    end();
    if (!dragging) return;
    // The press that ends a drag is no press on the place.
    picture.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true, signal: AbortSignal.timeout(50) });
    drop(board, held, under(event));
  }, { signal: letGo.signal });

  function end() {
    letGo.abort();
    picture.removeAttribute('data-dragging');
    board.light('');
  }
}

/**
 * Tries the place in the system of where it was dropped; nothing moves yet.
 *
 * @param {Board} board
 * @param {string} held
 * @param {string} onto
 */
function drop(board, held, onto) {
  const place = board.place(onto);
  if (!place || place.fixed || onto === held) return;
  if (board.chosen !== held) board.choose(held);
  board.offer(board.systemOf(onto));
}

/** @param {EventTarget | null} target */
function placeOf(target) {
  return target instanceof Element ? target.closest('[data-map-place]')?.getAttribute('data-map-place') ?? '' : '';
}
