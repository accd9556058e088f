/** Where a figure comes from: who published it, when, and where to read it. */

import { html, nothing } from 'lit';
import { date } from '../format.js';

/** @import {Pack, Source, Story} from '../types.js' */

/**
 * @param {Pack} pack
 * @param {string | undefined} id
 */
export function sourceNamed(pack, id) {
  return pack.source.find((source) => source.id === id);
}

/**
 * Where a figure of the pack comes from, to stand beside it.
 *
 * @param {Pick<Story, 'pack'>} story
 * @param {string} figure
 */
export function sourceOf({ pack }, figure) {
  const found = pack.figure.find(({ id }) => id === figure);
  return shortSources(pack, found?.sources);
}

/**
 * Several sources, one after another.
 *
 * @param {Pack} pack
 * @param {string[]} [ids]
 */
export function shortSources(pack, ids = []) {
  const named = ids.map((id) => sourceNamed(pack, id)).filter((source) => source !== undefined);
  return named.map((source, at) => html`${at ? '; ' : nothing}${shortSource(source)}`);
}

/**
 * `Milton Keynes Citizen, 5 March 2020`, linked where there is an address.
 *
 * @param {Source} source
 */
export function shortSource(source) {
  const { address, title } = source;
  const text = sourceText(source);
  return address ? html`<a href=${address} title=${title} rel="external">${text}</a>` : html`${text}`;
}

/** The same as text. @param {Source} source */
export function sourceText({ publisher, date: day }) {
  return day ? `${publisher}, ${date(day)}` : publisher;
}

/**
 * With its title, for the list at the end of a panel.
 *
 * @param {Source} source
 */
export function longSource(source) {
  const title = source.address
    ? html`<a href=${source.address} rel="external">${source.title}</a>`
    : html`${source.title}`;
  return html`${source.publisher}, ${title}${source.author ? `, ${source.author}` : nothing}${source.date
    ? `, ${date(source.date)}` : nothing}.${source.note ? html` <span class="aside">${source.note}</span>` : nothing}`;
}

/**
 * Every source that the inputs and figures of some sections rest on, in the pack's order.
 *
 * @param {Story} story
 * @param {string[]} sections such as `ics`
 */
export function sourcesOf({ pack, inputs: all }, sections) {
  const inputs = pack.input.filter(({ id }) => sections.includes(id.split('.')[0]));
  const used = new Set(inputs.flatMap(({ sources = [] }) => sources));
  const figures = new Map(pack.figure.map((figure) => [figure.id, figure]));
  const grounds = inputs.map(({ id }) => all.get(id)?.basis);
  for (const word of strings([grounds, sections.map((section) => Reflect.get(pack, section))])) {
    for (const id of figures.get(word)?.sources ?? []) used.add(id);
  }
  return pack.source.filter(({ id }) => used.has(id));
}

/**
 * Every text inside a section: the ids of figures are among them.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
function strings(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
