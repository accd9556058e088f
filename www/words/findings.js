/** What a boundary leads to, as sentences with names. They inform; they never block. */

import { html } from 'lit';
import { figure, published } from './figure.js';
import { list, placeName, systemName, systemShort, title } from './names.js';

/** @import {Finding, Story} from '../types.js' */
/** @typedef {{code: Finding['code'], sentence: unknown}} Told */

/**
 * Findings as sentences; one trust that is split between two systems is one sentence.
 *
 * @param {Story} story
 * @param {Finding[]} findings
 * @returns {Told[]}
 */
export function findingSentences(story, findings) {
  /** @type {Set<string>} */
  const told = new Set();
  return findings.flatMap(/** @returns {Told[]} */ (finding) => {
    const { code } = finding;
    if (code !== 'split-trust') return [{ code, sentence: findingSentence(story, finding) }];
    const { trust } = finding;
    if (told.has(trust)) return [];
    told.add(trust);
    const parted = findings.filter((one) => one.code === 'split-trust' && one.trust === trust);
    return [{ code, sentence: splitTrust(story, trust, parted.map(({ system }) => system)) }];
  });
}

/**
 * @param {Story} story
 * @param {Finding} finding
 */
export function findingSentence(story, finding) {
  const { pack } = story;
  const system = systemShort(pack, finding.system);
  switch (finding.code) {
    case 'cut-off': {
      const places = list(finding.places.map((id) => placeName(pack, id)));
      return html`${places} would be cut off from the rest of ${system}: ${neighbours(story, finding)}.`;
    }
    case 'below-million':
      return html`${system} would have ${later(story, finding.system)} residents by mid-${pack.boundary?.later} numbers,
        fewer than the ${published(story, pack.boundary?.minimum ?? '', { bare: true })} that
        ${pack.boundary?.minimum_by ?? 'a plan'} wanted at least.`;
    case 'empty':
      return html`${systemName(pack, finding.system)} would have no place left, so no body is left there.`;
    case 'split-trust':
      return html`${splitTrust(story, finding.trust, [finding.system])}`;
    default:
      return html`Something else follows that this page has no words for.`;
  }
}

/**
 * @param {Story} story
 * @param {Extract<Finding, {code: 'cut-off'}>} finding
 */
function neighbours({ pack }, { places, neighbours: around }) {
  const its = places.length > 1 ? 'their' : 'its';
  if (around.length === 0) return `no place here borders on ${places.length > 1 ? 'them' : 'it'}`;
  const named = around.map(({ place, system }) => `${placeName(pack, place)}, in ${systemShort(pack, system)}`);
  if (named.length === 1) return `${its} only neighbour is ${named[0]}`;
  // Each name carries a comma of its own, so the list needs one before "and" too.
  return `${its} neighbours are ${named.slice(0, -1).join(', ')}, and ${named.at(-1)}`;
}

/**
 * @param {Story} story
 * @param {string} system
 */
function later(story, system) {
  return figure(story, `boundary.${system}.residents-${story.pack.boundary?.later}`, { bare: true });
}

/**
 * @param {Story} story
 * @param {string} trust
 * @param {string[]} systems
 */
function splitTrust({ pack }, trust, systems) {
  const shared = pack.boundary?.shared_trusts?.find(({ name }) => name === trust);
  const sites = shared ? ` in ${list(shared.sites.map((id) => placeName(pack, id)))}` : '';
  return `${shared ? trust : title(trust)} has hospitals${sites}, which would be in different systems: `
    + `what share of admissions stays in ${list(systems.map((id) => systemShort(pack, id)))} cannot be told.`;
}
