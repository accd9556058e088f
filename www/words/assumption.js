/** What an input rests on: a source's figure, or our own judgement and its range. */

import { html, nothing } from 'lit';
import { inputText } from './figure.js';
import { shortSources } from './source.js';

/** @import {Ground, Input, Pack} from '../types.js' */

/**
 * One line: the range of an assumption, or the sources of what was reported.
 *
 * @param {Pack} pack
 * @param {Input} input
 */
export function provenance(pack, input) {
  const sources = pack.input.find(({ id }) => id === input.id)?.sources ?? [];
  const range = input.low !== undefined && input.high !== undefined
    ? `Our range is ${inputText(input, input.low)} to ${inputText(input, input.high)}.`
    : input.not_drawn;
  const parts = [
    range ? html`${range}` : nothing,
    sources.length > 0 ? html`${sources.length > 1 ? 'Sources' : 'Source'}: ${shortSources(pack, sources)}.` : nothing,
  ].filter((part) => part !== nothing);
  return parts.map((part, at) => html`${at ? ' ' : nothing}${part}`);
}

/**
 * The grounds, for whoever asks why: default, low and high, each in a sentence.
 *
 * @param {Pack} pack
 * @param {Input} input
 */
export function grounds(pack, input) {
  const { basis } = input;
  const rows = [
    ground(pack, `We start at ${inputText(input, input.default)}`, basis?.default),
    ground(pack, `Low, ${input.low === undefined ? '' : inputText(input, input.low)}`, basis?.low),
    ground(pack, `High, ${input.high === undefined ? '' : inputText(input, input.high)}`, basis?.high),
  ].filter((row) => row !== nothing);
  const quote = input.quote ? html`<li>The source’s own words: “${input.quote}”</li>` : nothing;
  const note = input.note ? html`<li>${input.note}</li>` : nothing;
  if (rows.length === 0 && quote === nothing && note === nothing) return nothing;
  return html`<ul>${rows}${quote}${note}</ul>`;
}

/**
 * @param {Pack} pack
 * @param {string} lead
 * @param {Ground | undefined} basis
 */
function ground(pack, lead, basis) {
  if (!basis) return nothing;
  const figures = pack.figure.filter(({ id }) => basis.figures?.includes(id));
  const sources = [...new Set(figures.flatMap((figure) => figure.sources))];
  return html`<li>${lead}: ${basis.text}${sources.length > 0 ? html` (${shortSources(pack, sources)})` : nothing}</li>`;
}
