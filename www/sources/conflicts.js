/** Figures that seem to conflict, side by side, with the reason; and what could not be found. */

import { html, nothing } from 'lit';
import { exact } from '../format.js';
import { held } from '../words/beside.js';
import { shortSource, sourceNamed } from '../words/source.js';
import { figureLink } from './links.js';

/** @import {Pack, Story} from '../types.js' */

/** @param {Story} story */
export function conflictsSection(story) {
  const { conflict } = story.pack;
  if (conflict.length === 0) return nothing;
  return html`<section id="conflicts"><h2>Figures that seem to conflict</h2>
    ${conflict.map(({ title, figures, reason }, at) => html`<div class="conflict" id="conflict-${at + 1}" data-conflict>
      <h3>${title}</h3>
      <ul class="side-by-side">${figures.map((id) => side(story, id))}</ul>
      <p>${reason}</p></div>`)}
  </section>`;
}

/** @param {Story} story @param {string} id */
function side(story, id) {
  const [found] = held(story, [id]);
  const source = sourceNamed(story.pack, firstSource(story.pack, id));
  return html`<li><strong>${found ? exact(found.value ?? '', found.unit) : 'not known'}</strong> ${figureLink(story, id)}
    ${source ? html`<span class="note">${shortSource(source)}</span>` : nothing}</li>`;
}

/** @param {Pack} pack @param {string} id */
function firstSource({ figure, input }, id) {
  return [...figure, ...input].find((one) => one.id === id)?.sources?.[0];
}

/** @param {Story} story */
export function missingSection({ pack }) {
  if (pack.missing.length === 0) return nothing;
  return html`<section id="missing"><h2>What could not be found</h2>
    <dl class="missing">${pack.missing.map(({ what, looked }) => html`<div><dt>${what}</dt><dd>Looked for in: ${looked}</dd></div>`)}</dl>
  </section>`;
}
