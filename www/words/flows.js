/** Where the patients of a place go, trust by trust. */

import { html, nothing } from 'lit';
import { attribution } from './claims.js';
import { figure, published } from './figure.js';
import { list, placeName, systemShort } from './names.js';
import { shortSources, sourceNamed } from './source.js';

/** @import {Pack, Shapes, Story} from '../types.js' */

/**
 * @typedef {object} Flow
 * @property {string} figure its share of admissions
 * @property {string} name of the trust, or of where several are based
 * @property {string[]} sites hospitals of it on the map, by id
 */

/**
 * The trusts that residents of a place use, the most used first.
 *
 * @param {Pack} pack
 * @param {Shapes} shapes
 * @param {string} place
 * @returns {Flow[]}
 */
export function flowsOf(pack, { hospitals, trusts }, place) {
  const shares = pack.place.find(({ id }) => id === place)?.trusts ?? {};
  return Object.entries(shares).map(([trust, figure]) => ({
    figure,
    name: trusts[trust]?.name.replace(/ NHS (Foundation )?Trust$/, '') ?? (pack.place.some(({ id }) => id === trust) ? `trusts based in ${placeName(pack, trust)}` : trust),
    sites: hospitals.filter((hospital) => hospital.trust === trust).map(({ id }) => id),
  }));
}

/**
 * A trust with its share and all its sites; one without a point on the map says so.
 *
 * @param {Story} story
 * @param {Shapes} shapes
 * @param {Flow} flow
 */
export function flowLine(story, { hospitals }, { figure: id, name, sites }) {
  const named = hospitals.filter((hospital) => sites.includes(hospital.id)).map((hospital) => hospital.name);
  const where = sites.length === 0 ? ' (no point on this map)' : named.join() === name ? '' : ` (${list(named)})`;
  return html`${published(story, id, { digits: 1 })} <span>${name}${where}</span>`;
}

/**
 * The claim about where the patients of a place go.
 *
 * @param {Pack} pack
 * @param {string} place
 */
export function said({ claim }, place) {
  return claim.find(({ figures }) => figures[0]?.startsWith(`flowhome.${place}.`));
}

/**
 * What was said of the patients of a place, and what the shares carry of it.
 *
 * @param {Story} story
 * @param {string} place
 */
export function saidOf({ pack }, place) {
  const claimed = said(pack, place);
  if (!claimed) return nothing;
  return html`<blockquote class="said-of"><p><q>${claimed.quote}</q></p></blockquote>
    <p class="note">${sourceNamed(pack, claimed.source)?.publisher === claimed.who
      ? shortSources(pack, [claimed.source]) : attribution(pack, claimed)}. ${claimed.context}</p><p>${claimed.answer}</p>`;
}

/**
 * Which place the home system's own trusts serve least, before any move.
 *
 * @param {Story} story
 */
export function servedLeast(story) {
  const { pack, outcome } = story;
  const home = pack.boundary?.home ?? '';
  const shareOf = (/** @type {string} */ place) => `boundary.place.${place}.home-share`;
  const own = pack.place.filter(({ id, system }) => system === home && outcome.figures[shareOf(id)]?.before);
  const rising = own.sort((one, other) => Number(outcome.figures[shareOf(one.id)].before) - Number(outcome.figures[shareOf(other.id)].before));
  const [least, ...others] = rising;
  if (!least || others.length === 0) return nothing;
  const printed = (/** @type {string} */ place) => figure(story, shareOf(place), { digits: 1, before: true });
  return html`Of the places of ${systemShort(pack, home)}, its own trusts serve ${least.name} least: ${printed(least.id)} of admissions
    stay inside, against ${others.map(({ id, name }, at) => html`${at === 0 ? '' : at === others.length - 1 ? ' and ' : ', '}${printed(id)}
    for ${name}`)}.`;
}
