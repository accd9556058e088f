/** What a boundary leads to, as sentences with names. They inform; they never block. */

import { html } from 'lit';
import { figure, published } from './figure.js';
import { list, placeName, systemName, systemShort, title } from './names.js';

/** @import {Finding, Story} from '../types.js' */

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
      return html`${system} would have ${later(story, finding.system)} residents on ${pack.boundary?.later}
        figures, fewer than the ${published(story, pack.boundary?.minimum ?? '', { bare: true })} that the
        plans for larger boards wanted at least.`;
    case 'empty':
      return html`${systemName(pack, finding.system)} would have no place left.`;
    case 'split-trust':
      return html`${splitTrust(story, finding)}`;
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
 * @param {Extract<Finding, {code: 'split-trust'}>} finding
 */
function splitTrust({ pack }, { system, trust }) {
  const shared = pack.boundary?.shared_trusts?.find(({ name }) => name === trust);
  const sites = shared ? ` in ${list(shared.sites.map((id) => placeName(pack, id)))}` : '';
  return `${shared ? trust : title(trust)} has hospitals${sites}, which would be in different systems: `
    + `what share of admissions stays in ${systemShort(pack, system)} cannot be told.`;
}
