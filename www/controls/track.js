/**
 * What lies behind a slider's thumb: the line (dashed where the value is assumed), our range and
 * the default. Drawn, not styled, because a share of the width is known only here.
 */

import { html, nothing, svg } from 'lit';

/** @import {Input} from '../types.js' */

/**
 * @param {Input} input
 */
export function track(input) {
  const band = input.low !== undefined && input.high !== undefined
    ? svg`<rect class="band" x=${share(input, input.low)} width=${width(input)} y="14" height="16" />`
    : nothing;
  return html`<svg class="marks" aria-hidden="true" height="44" width="100%">
    ${band}
    <line class="rail" x1="0" x2="100%" y1="22" y2="22" />
    <line class="default" x1=${share(input, input.default)} x2=${share(input, input.default)} y1="10" y2="34" />
  </svg>`;
}

/**
 * A position on the track.
 *
 * @param {Input} input
 * @param {string} value
 */
function share(input, value) {
  return `${portion(input, value) * 100}%`;
}

/** @param {Input} input */
function width(input) {
  return `${(portion(input, input.high ?? '') - portion(input, input.low ?? '')) * 100}%`;
}

/**
 * A position on the track, from 0 to 1.
 *
 * @param {Input} input
 * @param {string} value
 */
export function portion({ min, max }, value) {
  return (Number(value) - Number(min)) / (Number(max) - Number(min));
}
