/** What figures and sources are called, wherever they are told of. */

import { html, nothing } from 'lit';
import { date, exact } from '../number/format.js';

/** @import {Pack} from '../types.js' */
/** @import {Stage} from './stage.js' */

/** What a figure, computed or published, or an input is called. @param {Stage} stage @param {string} id */
export function nameOf({ store, words }, id) {
  const published = store.pack.figure.find((figure) => figure.id === id);
  return published?.label ?? store.core.inputs.get(id)?.label ?? words.text(store.entry(id, words));
}

/**
 * What an input's range rests on, at each of its values; what is said twice is told once.
 *
 * @param {import('../types.js').Input} input
 * @returns {{value: string, text: string}[]}
 */
export function groundsOf({ unit, low, likely, high, basis = {} }) {
  const all = [['', basis.default], [low, basis.low], [likely, basis.likely], [high, basis.high]].flatMap(([value, ground]) => {
    const text = /** @type {{text: string} | undefined} */ (ground)?.text;
    return text ? [{ value: value ? exact(/** @type {string} */ (value), unit) : '', text }] : [];
  });
  return all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at);
}

/** One of them in words. @param {{value: string, text: string}} ground */
export function ground({ value, text }) {
  return html`<p>${value ? html`<b>${value}</b> ` : nothing}${text}</p>`;
}

/** A source, with its address where it has one. @param {Pack} pack @param {string} id */
export function sourced(pack, id) {
  const source = pack.source.find((one) => one.id === id);
  return source ? linked(source.address, `${source.publisher}: ${source.title}, ${date(source.date)}`) : nothing;
}

/** A text that leads somewhere: only `http` and `https` become links, whoever made the pack. @param {string | undefined} address @param {string} text @param {string} [rel] */
export function linked(address, text, rel = 'external') {
  return address && /^https?:\/\//i.test(address) ? html`<a href=${address} rel=${rel}>${text}</a>` : text;
}
