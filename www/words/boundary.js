/** What moves with a boundary, in sentences. */

import { html, nothing } from 'lit';
import { figure, published, setting } from './figure.js';
import { list, placeName, systemShort } from './names.js';

/** @import {Story} from '../types.js' */

/**
 * @param {Story} story
 */
export function boundaryAnswer(story) {
  const { boundary } = story.pack;
  if (!boundary) return nothing;
  const home = boundary.home;
  const left = html`<strong>${figure(story, `boundary.${home}.residents-${boundary.later}`, { bare: true })}</strong>`;
  if (Object.keys(story.scenario.places).length === 0) {
    return html`Today ${systemShort(story.pack, home)} has ${left} residents on ${boundary.later} figures and
      ${figure(story, `boundary.${home}.allocation`)} of target funding. Move a place to see both sides.`;
  }
  return html`${moves(story)} takes <strong>${figure(story, 'boundary.residents-moved', { bare: true })}</strong>
    residents and <strong>${figure(story, 'boundary.allocation-moved')}</strong> of target funding along. On
    ${boundary.later} figures ${systemShort(story.pack, home)} would have ${left} residents.`;
}

/**
 * `Moving Milton Keynes to BOB`; several places by where they go.
 *
 * @param {Story} story
 */
function moves({ pack, scenario }) {
  /** @type {Map<string, string[]>} */
  const goers = new Map();
  for (const [place, system] of Object.entries(scenario.places)) {
    goers.set(system, [...(goers.get(system) ?? []), placeName(pack, place)]);
  }
  const groups = [...goers].map(([system, names]) => `${list(names)} to ${systemShort(pack, system)}`);
  // Names carry commas and an "and" of their own, so the groups need a stronger join.
  const last = groups.pop() ?? '';
  return `Moving ${groups.length > 0 ? `${groups.join('; ')}, and ` : ''}${last}`;
}

/**
 * What a move costs, and what it does not make.
 *
 * @param {Story} story
 */
export function boundaryStory(story) {
  const { boundary } = story.pack;
  if (!boundary) return nothing;
  const moved = Object.keys(story.scenario.places).length > 0;
  const size = moved
    ? html`At ${setting(story, 'boundary.cost-per-resident-moved')} the move itself would cost
      ${figure(story, 'boundary.one-off-cost')}; no source prices a move. With the residents go
      ${figure(story, 'boundary.people-moved', { bare: true })} people registered with a GP.`
    : nothing;
  return html`<p>Target funding follows people: a move shifts shares and makes no money. It is a target, not cash, and
    residents are not patients. The plans for larger boards wanted at least
    ${published(story, boundary.minimum, { bare: true })} residents each. ${size}</p>`;
}

/**
 * The chart in one sentence, for who cannot see it.
 *
 * @param {Story} story
 */
export function boundaryLabel({ pack: { boundary } }) {
  return `Bar chart of residents of each system on ${boundary?.later} figures, today and with your moves, with a line at `
    + 'one million. The table below has every number.';
}
