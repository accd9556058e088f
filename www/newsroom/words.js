/** What is said of what an editor set: to readers, what does not move; to the editor, what is wrong. */

import { current, inputText } from '../words/figure.js';
import { list, placeName, systemShort } from '../words/names.js';
import { PLACE } from './named.js';

/** @import {Model, Scenario} from '../types.js' */

export const byEditor = 'Set by the editor of this page';

/** How to write each attribute. @type {Record<string, (words: string) => string>} */
const WRONG = {
  lock: (words) => `lock names ${words}, which is no input, place or panel of this page, so nothing is locked by it. Check its spelling.`,
  hide: (words) => `hide names ${words}, which is no input, place or panel of this page, so nothing is hidden by it. Check its spelling.`,
  headline: (words) => `headline names ${words}, which is no figure of this page, so the page leads as it does by itself. Check its spelling.`,
};

/** A link or an attribute may hold anything, at any length. @param {string} text */
const short = (text) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/**
 * All that is wrong with the attributes, for the editor who looks at the page.
 *
 * @param {{inputs: string[], lock: string[], hide: string[], headline: string[]}} wrong
 */
export function complaint({ inputs, ...names }) {
  const all = [
    ...(inputs.length > 0 ? [`inputs: ${inputs.join(' ')}`] : []),
    ...Object.entries(names).filter(([, words]) => words.length > 0).map(([name, words]) => WRONG[name](list(words.map(short)))),
  ];
  return all.length > 0 ? `For the editor of this page: ${all.join(' ')}` : '';
}

/**
 * What is set, name by name: `Share of the planned saving that arrives, 50%`.
 *
 * @param {Pick<Model, 'pack' | 'inputs'>} model
 * @param {string[]} keys
 * @param {Scenario} scenario
 */
function settings({ pack, inputs }, keys, scenario) {
  return keys.map((key) => {
    const input = inputs.get(key);
    if (input) return `${input.label}, ${inputText(input, current({ scenario, inputs }, key))}`;
    const id = key.slice(PLACE.length);
    return `${placeName(pack, id)}, in ${systemShort(pack, scenario.places[id] ?? pack.place.find((place) => place.id === id)?.system ?? '')}`;
  });
}

/** @param {Scenario} scenario */
const keysOf = ({ inputs, places }) => [...Object.keys(inputs), ...Object.keys(places).map((id) => PLACE + id)];

/**
 * @param {Pick<Model, 'pack' | 'inputs'>} model
 * @param {Scenario} scenario what the editor set
 */
export function setSentence(model, scenario) {
  return `${byEditor}: ${settings(model, keysOf(scenario), scenario).join('; ')}.`;
}

/**
 * What a scene does not move.
 *
 * @param {Pick<Model, 'pack' | 'inputs'>} model
 * @param {string[]} keys
 * @param {Scenario} start
 */
export function leaves(model, keys, start) {
  return `What the editor of this page has set stays: ${settings(model, keys, start).join('; ')}.`;
}

/**
 * What a link does not move.
 *
 * @param {Pick<Model, 'pack' | 'inputs'>} model
 * @param {string[]} keys
 * @param {Scenario} start
 */
export function refused(model, keys, start) {
  if (keys.length === 0) return '';
  return `This link would change what the editor of this page has set, which stays as it is: ${settings(model, keys, start).join('; ')}.`;
}
