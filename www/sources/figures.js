/** Every figure of the pack and every input: value, status, source, and all places that use it. */

import { html, nothing } from 'lit';
import { exact } from '../format.js';
import { grounds, provenance } from '../words/assumption.js';
import { inputText } from '../words/figure.js';
import { themes } from '../words/method.js';
import { sourceNamed } from '../words/source.js';
import { claimLink, conflictLink, figureLink, listed } from './links.js';
import { isUsed, usesOf } from './uses.js';

/** @import {Input, PackFigure, Story} from '../types.js' */
/** @import {Uses} from './uses.js' */
/** @typedef {Map<string, Set<string>>} Parts */

/**
 * @param {Story} story
 * @param {Parts} parts
 */
export function inputsSection(story, parts) {
  return html`<section id="inputs"><h2>What you can change, and why we start where we do</h2>
    <dl class="entries">${[...story.inputs.values()].map((input) => inputEntry(story, parts, input))}</dl>
  </section>`;
}

/**
 * @param {Story} story
 * @param {Parts} parts
 * @param {Input} input
 */
function inputEntry(story, parts, input) {
  return html`<div id="figure-${input.id}"><dt>${input.label}
      <span class="value">${inputText(input, input.default)}</span> <span class="note">${input.status}</span></dt>
    <dd><p>${provenance(story.pack, input)}</p>${grounds(story.pack, input)}${uses(story, usesOf(story, parts, input.id))}</dd></div>`;
}

/**
 * @param {Story} story
 * @param {Parts} parts
 */
export function figuresSection(story, parts) {
  return html`<section id="figures"><h2>Every figure, and where it is used</h2>
    <p>A reported figure stands in its source. A derived one follows from others by a sum that its note gives.</p>
    ${[...themes(story.pack)].map(([theme, figures]) => html`<h3>${theme}</h3>
      <dl class="entries">${figures.map((figure) => figureEntry(story, parts, figure))}</dl>`)}
  </section>`;
}

/**
 * @param {Story} story
 * @param {Parts} parts
 * @param {PackFigure} figure
 */
function figureEntry(story, parts, { id, label, value, unit, status, sources, quote, note, sum }) {
  const from = sources.flatMap((source) => sourceNamed(story.pack, source) ?? []);
  return html`<div id="figure-${id}"><dt>${label} <span class="value">${exact(value, unit)}</span>
      <span class="note">${status}</span></dt>
    <dd><p>${from.map((source, at) => html`${at ? '; ' : nothing}<a href="#source-${source.id}">${source.publisher}</a>`)}.
        ${quote ? html`<q>${quote}</q>.` : nothing} ${note ?? nothing}
        ${sum ? html`Sum of ${listed(sum.map((part) => figureLink(story, part)))}.` : nothing}</p>
      ${uses(story, usesOf(story, parts, id))}</dd></div>`;
}

/** More computed figures than this fold away. */
const MANY = 4;

/**
 * @param {Story} story
 * @param {Uses} found
 */
function uses(story, found) {
  if (!isUsed(found)) return html`<p class="note">No calculation rests on it; it is kept for comparison.</p>`;
  const { computed, inputs, sums, claims, conflicts, published, mark } = found;
  const links = computed.map((id) => figureLink(story, id));
  const made = links.length > MANY
    ? html`<details><summary>Part of ${links.length} computed figures</summary><p class="note">${listed(links)}.</p></details>`
    : html`Part of: ${listed(links)}. `;
  const rows = [
    inputs.length > 0 && html`Ground of: ${listed(inputs.map((id) => figureLink(story, id)))}. `,
    sums.length > 0 && html`Added up in: ${listed(sums.map((id) => figureLink(story, id)))}. `,
    claims.length > 0 && html`Used for: ${listed(claims.map((id) => claimLink(story, id)))}. `,
    conflicts.length > 0 && html`Seems to conflict: ${listed(conflicts.map((at) => conflictLink(story, at)))}. `,
    published.length > 0 && html`<a href="./index.html#published">Compared</a> with what was published. `,
    mark && html`A mark in the chart of the deficit. `,
  ].filter(Boolean);
  return html`${links.length > MANY ? made : nothing}<p class="note">${links.length > 0 && links.length <= MANY ? made : nothing}${rows}</p>`;
}
