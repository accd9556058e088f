/** What the pack knows of a leaf: who says so, in which words, and what that leaves open. */

import { exact, format } from '../format.js';
import { inputText as settingText } from '../words/figure.js';
import { placeName, systemShort } from '../words/names.js';

/** @import {Ground, Input, Pack, PackFigure, Place, Source, Story, Working} from '../types.js' */

/**
 * @typedef {object} Passport
 * @property {string} id
 * @property {string} value
 * @property {string} label
 * @property {string} status
 * @property {string} changed what the reader made of it
 * @property {Source[]} sources
 * @property {string} quote the source's own words
 * @property {string[]} notes what the source does not say, and what our range rests on
 * @property {string[]} parts of a sum in the pack, each with its value
 */

/**
 * @param {Story} story at the scenario that was asked about
 * @param {Working} leaf
 * @returns {Passport}
 */
export function passport(story, { id = '' }) {
  const input = story.inputs.get(id);
  if (input) return ofInput(story, input);
  const figure = story.pack.figure.find((one) => one.id === id);
  return ofFigure(story.pack, /** @type {PackFigure} */ (figure));
}

/** @param {Pack} pack @param {PackFigure} figure @returns {Passport} */
function ofFigure(pack, { id, label, value, unit, status, sources, quote = '', note, sum = [] }) {
  const parts = sum.map((part) => pack.figure.find((one) => one.id === part)).filter((part) => part !== undefined);
  return {
    id,
    label,
    value: whole(value, unit),
    status,
    changed: '',
    sources: named(pack, sources),
    quote,
    notes: note ? [note] : [],
    parts: parts.map((part) => `${whole(part.value, part.unit)}: ${part.label}`),
  };
}

/** @param {Story} story @param {Input} input @returns {Passport} */
function ofInput({ pack, scenario }, input) {
  const { id, label, status, default: standard, low, high, basis, quote = '', note, not_drawn: notDrawn } = input;
  const own = scenario.inputs[id];
  const range = low !== undefined && high !== undefined
    ? [`Our range is ${inputText(input, low)} to ${inputText(input, high)}.`]
    : [];
  const grounds = [
    ground(pack, `We start at ${inputText(input, standard)}`, basis?.default),
    ...(low === undefined ? [] : [ground(pack, `Low, ${inputText(input, low)}`, basis?.low)]),
    ...(high === undefined ? [] : [ground(pack, `High, ${inputText(input, high)}`, basis?.high)]),
  ];
  return {
    id,
    label,
    value: inputText(input, own ?? standard),
    status,
    changed: own === undefined ? '' : `${own === input.preset ? 'The editor of this page' : 'You'} changed this from ${inputText(input, standard)} to ${inputText(input, own)}.`,
    sources: named(pack, pack.input.find((one) => one.id === id)?.sources ?? []),
    quote,
    notes: [...(note ? [note] : []), ...(notDrawn ? [notDrawn] : []), ...range, ...grounds.filter((line) => line !== '')],
    parts: [],
  };
}

/**
 * The places that a figure of the map counts, with what the reader moved.
 *
 * @param {Story} story
 * @param {string} id of the figure
 * @returns {{title: string, places: string[]} | null}
 */
export function counted({ pack, scenario }, id) {
  const [section, whose] = id.split('.');
  if (section !== 'boundary') return null;
  const moved = pack.place.filter((place) => (scenario.places[place.id] ?? place.system) !== place.system);
  const system = pack.system.find((one) => one.id === whose);
  if (!system) {
    const ways = moved.map((place) => (
      `${placeName(pack, place.id)}, from ${systemShort(pack, place.system)} to ${systemShort(pack, scenario.places[place.id])}`));
    return { title: 'Places that change system', places: ways };
  }
  const own = pack.place.filter((place) => (scenario.places[place.id] ?? place.system) === system.id);
  const from = (/** @type {Place} */ place) => (moved.includes(place) ? `, which you moved here from ${systemShort(pack, place.system)}` : '');
  return { title: `Places of ${system.short}`, places: own.map((place) => placeName(pack, place.id) + from(place)) };
}

/** @param {Pack} pack @param {string} lead @param {Ground | undefined} basis */
function ground(pack, lead, basis) {
  if (!basis) return '';
  const figures = pack.figure.filter(({ id }) => basis.figures?.includes(id));
  const sources = named(pack, [...new Set(figures.map((figure) => figure.sources[0]))]);
  const who = sources.map(({ publisher, title }) => `${publisher}, ${title}`).join('; ');
  return `${lead}: ${basis.text}${who ? ` (${who})` : ''}`;
}

/** @param {Pack} pack @param {string[]} ids */
function named(pack, ids) {
  return ids.map((id) => pack.source.find((source) => source.id === id)).filter((source) => source !== undefined);
}

/** @param {Input} input @param {string} value */
function inputText(input, value) {
  return input.unit === 'ratio' ? value : settingText(input, value);
}

/** With all of its digits. @param {string} value @param {string} unit */
function whole(value, unit) {
  return unit === 'index' || unit === 'year' ? format(value, unit, { digits: value.split('.')[1]?.length ?? 0 }) : exact(value, unit);
}
