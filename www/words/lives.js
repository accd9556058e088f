/** What the story is for the place where its reader lives. */

import { html, nothing } from 'lit';
import { date, spelled } from '../format.js';
import { figure } from './figure.js';
import { below } from './headline.js';
import { list, placeName, systemShort } from './names.js';

/** @import {Body, Merger, Pack, Story} from '../types.js' */

/**
 * Who planned and bought care there, in the order in which they came. One that follows on a body whose
 * end is only planned is itself only planned.
 *
 * @param {Pack} pack
 * @param {string} home
 */
function commissioners({ body }, home) {
  const own = body.filter(({ kind, places }) => kind === 'commissioner' && places.includes(home));
  const inOrder = own.sort((one, other) => (one.start < other.start ? -1 : 1));
  const planned = (/** @type {Body} */ { from }) => body.some(({ id, end_planned: open }) => open && from.includes(id));
  return { there: inOrder.filter((one) => !planned(one)), planned: inOrder.filter(planned) };
}

/**
 * @param {Story} story
 * @param {string} home
 */
export function bought({ pack }, home) {
  const { there, planned } = commissioners(pack, home);
  const name = placeName(pack, home);
  if (there.length === 0) return html`No body of this page planned or bought care for ${name}.`;
  const since = (/** @type {Body} */ { short, start }) => `by ${short} from ${date(start)}`;
  return html`Care for ${name} has been planned and bought ${list(there.map(since))}.${planned.map(({ name: next, start }) => (
    html` ${next} was to follow on ${date(start)}; we found no confirmation that it did.`))}`;
}

/**
 * The body that as many bodies came together in as this merger has, and the one before it there.
 *
 * @param {Story} story
 * @param {Merger} merger
 * @param {string} home
 */
export function merged(story, { bodies, name }, home) {
  const { pack } = story;
  const { there } = commissioners(pack, home);
  const into = there.find(({ from }) => from.length === bodies.length);
  const before = there.find(({ id }) => into?.from.includes(id));
  const id = `merger.${name}.saving-per-resident`;
  const costs = below(story, id);
  const change = into && before
    ? html`For ${placeName(pack, home)}, where you live, ${before.short}, which bought care for ${alone(pack, before)}, gave
      way to ${into.short}, which did so for ${spelled(into.places.length)} places.`
    : nothing;
  return html`${change} At these settings the merger ${costs ? 'costs' : 'saves'} ${figure(story, id, { bare: true, size: costs })}
    a year ${costs ? 'more ' : ''}for each resident, wherever in the area: no source tells its places apart.`;
}

/** @param {Pack} pack @param {Body} body */
function alone(pack, { places }) {
  return places.length === 1 ? `${placeName(pack, places[0])} alone` : list(places.map((place) => placeName(pack, place)));
}

/**
 * The system in which it is with the reader's moves, what it brings there, and what that system comes to.
 *
 * @param {Story} story
 * @param {string} home
 */
export function placed(story, home) {
  const { pack, scenario, outcome } = story;
  const { boundary } = pack;
  const today = pack.place.find(({ id }) => id === home)?.system ?? '';
  const system = scenario.places[home] ?? today;
  const short = systemShort(pack, system);
  const id = `boundary.place.${home}`;
  const share = `${id}.share-of-allocation`;
  const [now, before] = [outcome.figures[share]?.value, outcome.figures[share]?.before];
  const is = system !== today ? 'would be' : now === before ? 'is' : 'stays';
  const was = now === before ? nothing
    : html`, against ${figure(story, share, { before: true })} of ${systemShort(pack, today)}’s today`;
  return html`${placeName(pack, home)}, where you live, ${is} in ${short}: ${figure(story, `${id}.residents`, { bare: true })}
    residents (${boundary?.residents_of}) and ${figure(story, `${id}.allocation`)} of target funding (${boundary?.allocation_of}), which
    is ${figure(story, share)} of ${short}’s${was}. ${short} ${now === before ? 'has' : 'would have'}
    ${figure(story, `boundary.${system}.residents-${boundary?.later}`, { bare: true })} residents (mid-${boundary?.later}).`;
}
