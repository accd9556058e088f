/**
 * A pattern for each system, so that nobody has to tell them by colour. The colours are in boundary.css, by
 * the same numbers.
 */

import { svg } from 'lit';

/** Sides of a pattern's tile, in pixels. */
const TILE = 9;

/** @type {unknown[]} */
const MARKS = [
  svg`<path d="M4.5 2.7v3.6M2.7 4.5h3.6" />`,
  svg`<path d="M-2 2l4-4M-1 10L10-1M7 11l4-4" />`,
  svg`<circle cx="2.5" cy="2.5" r="1.2" /><circle cx="7" cy="7" r="1.2" />`,
  svg`<path d="M0 4.5h9" />`,
  svg`<path d="M4.5 0v9" />`,
  svg`<path d="M0 0l9 9M0 9l9-9" />`,
  svg`<path d="M-2 7l4 4M-1-1l11 11M7-2l4 4" />`,
];

/** More systems than patterns begin again; each still has its name. */
const WEAVES = MARKS.length;

export function weaves() {
  return svg`<defs>${MARKS.map((marks, at) => svg`<pattern id="weave-${at}" class="weave tone-${at}" width=${TILE} height=${TILE}
    patternUnits="userSpaceOnUse">${marks}</pattern>`)}</defs>`;
}

/**
 * The number of a system's colour and pattern.
 *
 * @param {import('../../types.js').Pack} pack
 * @param {string} system
 */
export function toneOf({ system: systems }, system) {
  return systems.findIndex(({ id }) => id === system) % WEAVES;
}
