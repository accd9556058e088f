/** Taking a place in hand, putting it down, and moving it. */

/** @import {Stage} from '../../stage/stage.js' */

/** The place that is in hand on the map, beside whichever row is; empty for none. @param {Stage} stage */
export function inHand({ store }) {
  return store.hands.value.place ?? '';
}

/** @param {Stage} stage @param {string} place empty to put it down */
export function take({ store }, place) {
  store.hold('place', place);
}

/** Moves a place and puts it down. @param {Stage} stage @param {string} place @param {string} system */
export function go(stage, place, system) {
  stage.store.move(place, system);
  take(stage, '');
}
