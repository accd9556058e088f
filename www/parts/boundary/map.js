/**
 * The map: two taps move a place, the first on it, the second on where it goes. It keeps no finger from
 * scrolling, and nothing scrolls by itself.
 */

import { html, nothing, svg } from 'lit';
import { go, inHand, take } from './hand.js';
import { Plan } from './plan.js';
import { toneOf, weaves } from './weaves.js';

/** @import {Stage} from '../../stage/stage.js' */
/** @import {Store} from '../../store/store.js' */

/** Widths that it has beside the text, and below it. */
const [WIDEST, BELOW] = [520, 360];

/** Arrow keys as steps across and down. @type {Record<string, [number, number]>} */
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** @type {WeakMap<Store, Map<number, Plan>>} */
const plans = new WeakMap();

/** @param {Stage} stage */
export function map(stage) {
  const { store, words } = stage;
  const plan = planFor(stage);
  if (!plan) return html`<div class="map room"></div>`;
  const chosen = inHand(stage);
  const outline = plan.outlines.find(({ id }) => id === chosen)?.path;
  return html`<svg class="map" role="group" aria-label=${words.text('boundary-map')} width=${plan.width} height=${plan.height}
      viewBox="0 0 ${plan.width} ${plan.height}">
    ${weaves()}
    ${plan.outlines.map(({ id, path }) => ground(stage, plan, id, path))}
    <g class="borders">${plan.borders.map(({ path, sides }) => {
      const [one, other] = sides.map((id) => store.systemOf(id));
      return svg`<path class=${sides.length < 2 ? 'rim' : one === other ? 'within' : 'between'} d=${path} />`;
    })}</g>
    ${outline ? svg`<path class="chosen" d=${outline} />` : nothing}
    ${plan.targets.map(({ id, x, y, radius }) => svg`<circle class="target" cx=${x} cy=${y} r=${radius} data-of=${id}
      @click=${() => tap(stage, id)} />`)}
    <g class="names" aria-hidden="true">${plan.letters.map(({ id, lines, size, x, y }) => svg`<text class=${id === chosen ? 'now' : ''}
      text-anchor="middle" font-size=${size} x=${x} y=${y}>${lines.map((line, row) => svg`<tspan x=${x} dy=${row ? size * 1.12 : 0}>${line}</tspan>`)}</text>`)}</g>
  </svg>`;
}

/**
 * @param {Stage} stage
 * @param {Plan} plan
 * @param {string} id
 * @param {string} path
 */
function ground(stage, plan, id, path) {
  const { store, words } = stage;
  const system = store.systemOf(id);
  const tone = toneOf(store.pack, system);
  const chosen = inHand(stage);
  const { name } = store.place(id);
  const label = words.text('boundary-place', { place: name, system: store.system(system).name });
  const shape = svg`<path class="ground" d=${path} /><path class="woven" d=${path} fill="url(#weave-${tone})" />`;
  return svg`<g class="tone-${tone}" role="button" tabindex=${id === (chosen || store.pack.place[0].id) ? 0 : -1} data-map-place=${id}
      data-system=${system} aria-pressed=${chosen === id ? 'true' : 'false'} aria-label=${label} @click=${() => tap(stage, id)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => key(stage, plan, id, event)}>
    ${shape}</g>`;
}

/**
 * The first tap takes a place in hand; the second, on a place of another system, moves it there.
 *
 * @param {Stage} stage
 * @param {string} id
 */
function tap(stage, id) {
  const { store, words, speak } = stage;
  const chosen = inHand(stage);
  const to = store.systemOf(id);
  const mayMove = chosen && chosen !== id && to !== store.systemOf(chosen);
  if (mayMove && !store.place(chosen).fixed && !store.system(to).partly) return go(stage, chosen, to);
  take(stage, chosen === id ? '' : id);
  if (chosen !== id && store.place(id).fixed) speak(words.text('boundary-fixed', { place: store.place(id).name }));
  return undefined;
}

/**
 * Arrows go from place to place, as they lie; Enter or the space bar is a tap; Escape puts down.
 *
 * @param {Stage} stage
 * @param {Plan} plan
 * @param {string} id
 * @param {KeyboardEvent} event
 */
function key(stage, plan, id, event) {
  const way = WAYS[event.key];
  const presses = event.key === 'Enter' || event.key === ' ';
  if (!way && !presses && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (presses) tap(stage, id);
  else if (!way) take(stage, '');
  else {
    const root = /** @type {ShadowRoot} */ (/** @type {Element} */ (event.currentTarget).getRootNode());
    /** @type {SVGElement | null} */ (root.querySelector(`[data-map-place="${CSS.escape(nextPlace(plan, id, way))}"]`))?.focus();
  }
}

/**
 * The nearest place that lies more that way than to a side; what it lies to a side counts twice.
 *
 * @param {Plan} plan
 * @param {string} from
 * @param {[number, number]} way
 */
function nextPlace({ middles }, from, [right, down]) {
  const [x, y] = middles.get(from) ?? [0, 0];
  let [best, least] = [from, Infinity];
  for (const [place, [otherX, otherY]] of middles) {
    const ahead = (otherX - x) * right + (otherY - y) * down;
    const aside = Math.abs((otherX - x) * down) + Math.abs((otherY - y) * right);
    if (place !== from && ahead >= aside && ahead + 2 * aside < least) [best, least] = [place, ahead + 2 * aside];
  }
  return best;
}

/** The shapes at the width that there is, once they are there. @param {Stage} stage */
function planFor(stage) {
  const { store } = stage;
  const shapes = store.shapes();
  if (!shapes) return null;
  const width = Math.min(stage.width(343), stage.columns ? WIDEST : BELOW);
  const known = plans.get(store) ?? new Map();
  plans.set(store, known);
  if (!known.has(width)) {
    const home = store.pack.place.filter(({ system }) => store.boundary().homes.includes(system)).map(({ id }) => id);
    known.set(width, new Plan(shapes, width, home, (id) => {
      const { name, short } = store.place(id);
      return short ? [name, short] : [name];
    }));
  }
  return /** @type {Plan} */ (known.get(width));
}
