/**
 * The ring on the zero line is the answer itself: whoever drags it asks what it would take. It moves the
 * assumption in hand to what brings the answer there, or as near as that assumption can.
 */

import { nothing, svg } from 'lit';
import { grip } from '../../draw/grip.js';
import { rounded } from '../../number/format.js';
import { drawnFigure } from '../../number/number.js';

/** @import {Stage} from '../../stage/stage.js' */
/** @import {Plot} from './picture.js' */
/** @import {Told} from './merger.js' */

/** Digits of a value that was solved for: more would pretend to know them. */
const SIGNIFICANT = 4;

/** Where the words on what was spent end, below zero. */
export const BEHIND = 92;

/** Width of the longest span, such as “2.6 to 4.7 years”: it begins in the picture. */
const SPAN = 94;

/** How far a key moves the answer, in years. */
const STEP = 0.1;

/** Whether the cost is covered in the years shown. @param {import('./merger.js').State} state */
function isKnown(state) {
  return state === 'covered' || state === 'soon' || state === 'free';
}

/**
 * Where the ring is, and where the answer and its span stand beside it: before the line the room above zero is
 * free, after it the room below.
 *
 * @param {Stage} stage
 * @param {Told} told
 * @param {Plot} plot
 */
export function answerAt({ store }, { id, state, span: spanOf }, plot) {
  const known = isKnown(state);
  const x = known ? plot.x(Number(store.figure(`${id}.payback-years`).value)) : plot.right - 10;
  const y = plot.y(0);
  const span = spanOf();
  return x > plot.width / 4 ? { x, y, span, anchor: 'end', beside: x - 4, above: y - (span ? 28 : 14) } : { x, y, span, anchor: 'start', beside: Math.max(x + 12, BEHIND), above: y + 19 };
}

/**
 * @param {Stage} stage
 * @param {Told} told
 * @param {Plot} plot
 */
export function ring(stage, told, plot) {
  const { store } = stage;
  const { id, horizon, state } = told;
  const payback = `${id}.payback-years`;
  const years = Number(store.figure(payback).value);
  const known = isKnown(state);
  const { x, y, span, anchor, beside, above } = answerAt(stage, told, plot);
  const take = (/** @type {number} */ target, small = false) => pull(stage, told, Math.min(horizon, Math.max(0, target)), small);
  const perPixel = horizon / (plot.right - plot.left);
  return svg`
    ${span ? svg`<text class="soft halo" x=${anchor === 'end' ? Math.max(beside, SPAN) : beside} y=${above + 15} text-anchor=${anchor}>${span}</text>` : nothing}
    <text class="strong halo answer" data-answer x=${beside} y=${above} text-anchor=${anchor}>${
      state === 'never' || state === 'free' ? told.words(state) : drawnFigure(store, payback)}</text>
    ${grip({
      x, y, mark: known ? '‹›' : state === 'late' ? '›' : '‹', label: told.words('ring', { input: store.input(told.hand).label }), max: horizon,
      now: known ? rounded(String(years), { digits: 1 }) : horizon, spoken: told.spoken,
      take: () => {
        stage.hold(told.hand);
        return { years: (x - plot.left) * perPixel, value: store.value(told.hand) };
      },
      drag: (way, from) => take(from.years + way.x * perPixel),
      back: ({ value }) => store.set(told.hand, value),
      rest: () => store.rest(),
      key: (key) => {
        const target = keyed(key, known ? years : horizon, horizon);
        if (target !== undefined) take(target, true);
        return target !== undefined;
      },
    })}`;
}

/**
 * @param {Stage} stage
 * @param {Told} told
 * @param {number} target in years
 * @param {boolean} small by a key
 */
function pull({ store, speak }, { id, hand, words }, target, small) {
  const years = rounded(String(target), { digits: 1 });
  const solved = store.core.solve(hand, `${id}.payback-years`, years, store.scenario.peek());
  const value = solved.reached ? solved.value : solved.closest;
  if (value === null) return;
  if (!solved.reached) speak(words('not-even', { input: store.input(hand).label }));
  store.set(hand, rounded(value, { significant: SIGNIFICANT }), small);
}

/** Where a key takes the answer. @param {string} key @param {number} years @param {number} horizon @returns {number | undefined} */
function keyed(key, years, horizon) {
  return {
    ArrowLeft: years - STEP, ArrowDown: years - STEP, ArrowRight: years + STEP, ArrowUp: years + STEP,
    PageDown: years - 1, PageUp: years + 1, Home: 0, End: horizon,
  }[key];
}
