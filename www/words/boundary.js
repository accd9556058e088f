/** What moves with a boundary, in sentences. */

import { html, nothing } from 'lit';
import { spelled } from '../format.js';
import { figure, published, publishedText, setting } from './figure.js';
import { headline } from './headline.js';
import { list, placeName, systemName, systemShort } from './names.js';

/** @import {Boundary, Story} from '../types.js' */

/** More places than this are counted in the headline; the table under it names them. */
const NAMED = 2;

/**
 * @param {Story} story
 */
export function boundaryAnswer(story) {
  const { boundary } = story.pack;
  if (!boundary) return nothing;
  const { home } = boundary;
  if (Object.keys(story.scenario.places).length === 0) {
    return html`Before any move, ${inFull(story, home)} has ${later(story, boundary, home)} residents
      (mid-${boundary.later}) and ${figure(story, `boundary.${home}.allocation`)} of target
      funding${when(boundary.allocation_of)}.${story.still ? nothing : ' Move a place to see both sides.'}`;
  }
  const heir = heirOf(story, home);
  const lead = heir
    ? html`${systemName(story.pack, heir)} would have ${later(story, boundary, heir)} residents by mid-${boundary.later}
      numbers. `
    : nothing;
  return html`${lead}${moves(story)} takes ${headline(story, 'boundary.residents-moved', { bare: true })}
    residents${when(boundary.residents_of)} and ${headline(story, 'boundary.allocation-moved')} of target
    funding${when(boundary.allocation_of)} from ${origin(story)}. ${heir ? nothing : homeAfter(story, boundary)}`;
}

/** @param {string | undefined} text */
function when(text) {
  return text ? ` (${text})` : '';
}

/** @param {Story} story @param {Boundary} boundary @param {string} system */
function later(story, boundary, system) {
  return headline(story, `boundary.${system}.residents-${boundary.later}`, { bare: true });
}

/** `Bedfordshire, Luton and Milton Keynes (BLMK)`. @param {Pick<Story, 'pack'>} story @param {string} system */
function inFull({ pack }, system) {
  const [name, short] = [systemName(pack, system), systemShort(pack, system)];
  return name === short ? name : `${name} (${short})`;
}

/**
 * What the home system comes to.
 *
 * @param {Story} story
 * @param {Boundary} boundary
 */
function homeAfter(story, boundary) {
  const { home } = boundary;
  const id = `boundary.${home}.residents-${boundary.later}`;
  const { value, before } = story.outcome.figures[id] ?? {};
  const short = systemShort(story.pack, home);
  const old = figure(story, id, { bare: true, before: true });
  if (value === before) return html`${short} keeps its ${old} (mid-${boundary.later}).`;
  return Number(value) < Number(before)
    ? html`By mid-${boundary.later} numbers it leaves ${short} ${later(story, boundary, home)} of ${old}.`
    : html`By mid-${boundary.later} numbers it gives ${short} ${later(story, boundary, home)} in place of ${old}.`;
}

/**
 * The one system that all places of the home system have gone to: then the story is about that.
 *
 * @param {Story} story
 * @param {string} home
 */
function heirOf({ pack, scenario }, home) {
  const heirs = new Set(pack.place.filter(({ system }) => system === home).map(({ id }) => scenario.places[id] ?? home));
  const [heir] = heirs;
  return heirs.size === 1 && heir !== home ? heir : undefined;
}

/**
 * `Moving Milton Keynes to BOB`, or how many places move.
 *
 * @param {Story} story
 */
export function moves({ pack, scenario }) {
  const moved = Object.entries(scenario.places);
  if (moved.length > NAMED) return `Moving ${spelled(moved.length)} places`;
  /** @type {Map<string, string[]>} */
  const goers = new Map();
  for (const [place, system] of moved) goers.set(system, [...(goers.get(system) ?? []), placeName(pack, place)]);
  // Names hold an "and" of their own, so the groups need a stronger join.
  return `Moving ${[...goers].map(([system, names]) => `${list(names)} to ${systemShort(pack, system)}`).join(', and ')}`;
}

/**
 * Where the moved places are before they move.
 *
 * @param {Story} story
 */
export function origin({ pack, scenario }) {
  const origins = new Set(pack.place.filter(({ id }) => id in scenario.places).map(({ system }) => system));
  const [only] = origins;
  return origins.size === 1 ? systemShort(pack, only) : 'their systems';
}

/**
 * What short names stand for that a reader could not guess.
 *
 * @param {Pick<Story, 'pack'>} story
 */
export function shortNames({ pack }) {
  const short = pack.system.filter((system) => system.short !== system.name && !/[a-z]/.test(system.short));
  return short.map((system) => `${system.short} is ${system.name}.`).join(' ');
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
      ${figure(story, 'boundary.people-moved', { bare: true })} people registered with a
      GP${when(boundary.allocation_of)}.`
    : nothing;
  return html`<p>Target funding follows people: a move shifts shares and makes no money. It is a target, not cash, and
    residents are not patients. At least ${published(story, boundary.minimum, { bare: true })} residents for each board is
    what ${boundary.minimum_by ?? 'a plan'} wanted. ${size}</p>`;
}

/**
 * Why the share of admissions that stay inside is not known in some tables.
 *
 * @param {Story} story
 */
export function partedNote({ pack, outcome }) {
  const systems = new Set(outcome.findings.flatMap(({ code, system }) => (code === 'split-trust' ? [system] : [])));
  return systems.size === 0 ? nothing : html`<p class="note">Admissions that stay inside are not known for
    ${list([...systems].map((id) => systemShort(pack, id)))}: a trust would have hospitals in two systems, and its admissions
    are counted as one.</p>`;
}

/** What the last row of a system's table counts. */
export const overheadNote = 'When people leave, their running-cost money goes with them but some of the cost stays; the '
  + 'last row of each table counts that, as a loss where they leave and a gain where they arrive. It is a transfer: it '
  + 'adds up to nothing, and what moving itself costs is not in it.';

/**
 * The chart in one sentence, for who cannot see it.
 *
 * @param {Story} story
 */
export function boundaryLabel(story) {
  const { boundary } = story.pack;
  return `Bar chart of residents of each system by mid-${boundary?.later} numbers, before any move and with yours, with a `
    + `line at ${publishedText(story, boundary?.minimum ?? '', { bare: true })}. The table below has every number.`;
}
