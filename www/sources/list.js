/** Each source with all that rests on it. */

import { html, nothing } from 'lit';
import { list } from '../words/names.js';
import { longSource } from '../words/source.js';
import { claimLink, figureLink, listed } from './links.js';
import { restsOn } from './uses.js';

/** @import {Source, Story} from '../types.js' */

/** @param {Story} story */
export function sourcesSection(story) {
  return html`<section id="sources"><h2>Sources, and what rests on each</h2>
    <ol class="source-list">${story.pack.source.map((source) => entry(story, source))}</ol>
  </section>`;
}

/**
 * @param {Story} story
 * @param {Source} source
 */
function entry(story, source) {
  const { figures, ...context } = restsOn(story.pack, source.id);
  const rests = figures.length > 0
    ? html`<details><summary>${figures.length === 1 ? 'One figure rests' : `${figures.length} figures rest`} on it</summary>
      <ul>${figures.map((id) => html`<li>${figureLink(story, id)}</li>`)}</ul></details>`
    : html`<p class="note">Context: no figure rests on it.</p>`;
  return html`<li id="source-${source.id}" data-source=${source.id}><p>${longSource(source)}</p>${rests}${used(story, context)}</li>`;
}

/**
 * What a source serves besides figures.
 *
 * @param {Story} story
 * @param {Omit<ReturnType<typeof restsOn>, 'figures'>} context
 */
function used(story, { claims, bodies, scenes, published, asked }) {
  const { pack } = story;
  const names = pack.body.filter(({ id }) => bodies.includes(id)).map(({ short }) => short);
  const rows = [
    claims.length > 0 && html`It printed: ${listed(claims.map((id) => claimLink(story, id)))}.`,
    names.length > 0 && html`It says who was who: <a href="./index.html#bodies">${list([...new Set(names)])}</a>.`,
    scenes.length > 0 && html`Scenes: ${list(scenes)}.`,
    published.length > 0 && html`It is <a href="./index.html#published">compared</a> with
      ${listed(published.map((id) => figureLink(story, id)))}.`,
    asked && html`It has the answer that stands with the merger.`,
  ].filter(Boolean);
  return rows.length > 0 ? html`<p class="note">${rows.map((row) => html`${row} `)}</p>` : nothing;
}
