/** Two states of the boundary beside each other: as it is and as it is tried, or before any move and now. */

import { html, nothing } from 'lit';
import { spelled } from '../format.js';
import { chartFigure, figure, has, published, setting } from './figure.js';
import { findingSentences } from './findings.js';
import { list, placeName, systemShort } from './names.js';

/** @import {Told} from './figure.js' */
/** @import {Shapes, Story} from '../types.js' */

/**
 * @typedef {object} Sides
 * @property {Story} story of the later state
 * @property {(id: string, style?: Told) => unknown} was a figure as it was, printed
 * @property {(id: string, style?: Told) => unknown} is a figure as it came to be, printed
 * @property {(id: string, style?: Told) => unknown} wasDrawn the same in a chart
 * @property {(id: string, style?: Told) => unknown} isDrawn
 * @property {(id: string) => [was: string | null, is: string | null]} values
 */

/**
 * As it is, and as it would be.
 *
 * @param {Story} story
 * @param {Story} trial
 * @returns {Sides}
 */
export function triedSides(story, trial) {
  return {
    story: trial,
    was: (id, style) => figure(story, id, style),
    is: (id, style) => figure(trial, id, { ...style, tried: true }),
    wasDrawn: (id, style) => chartFigure(story, id, style),
    isDrawn: (id, style) => chartFigure(trial, id, { ...style, tried: true }),
    values: (id) => [story.outcome.figures[id]?.value ?? null, trial.outcome.figures[id]?.value ?? null],
  };
}

/**
 * Before any move, and now.
 *
 * @param {Story} story
 * @returns {Sides}
 */
export function movedSides(story) {
  return {
    story,
    was: (id, style) => figure(story, id, { ...style, before: true }),
    is: (id, style) => figure(story, id, style),
    wasDrawn: (id, style) => chartFigure(story, id, { ...style, before: true }),
    isDrawn: (id, style) => chartFigure(story, id, style),
    values: (id) => [story.outcome.figures[id]?.before ?? null, story.outcome.figures[id]?.value ?? null],
  };
}

/**
 * What leaves and what arrives, in a sentence.
 *
 * @param {Sides} sides
 * @param {string} place
 * @param {string} from
 * @param {string} to
 */
export function takes({ story: { pack }, is }, place, from, to) {
  const { boundary } = pack;
  return html`${placeName(pack, place)} would take ${is(`boundary.place.${place}.residents`, { bare: true })} residents
    (${boundary?.residents_of}) and ${is(`boundary.place.${place}.allocation`)} of target funding (${boundary?.allocation_of}) from
    ${systemShort(pack, from)} to ${systemShort(pack, to)}.`;
}

/**
 * How many residents a system comes to, and whether that is enough.
 *
 * @param {Sides} sides
 * @param {string} system
 */
export function leftWith({ story, was, is, values }, system) {
  const { boundary } = story.pack;
  const short = systemShort(story.pack, system);
  if (values(`boundary.${system}.places`)[1] === '0') return html`${short} would have no place left, so no body is left there.`;
  const id = `boundary.${system}.residents-${boundary?.later}`;
  const [before, after] = values(id).map(Number);
  const [enough, still] = values(`boundary.${system}.meets-million`);
  const remark = still !== '0' ? nothing
    : html`, ${enough === '0' ? 'still ' : ''}fewer than the ${published(story, boundary?.minimum ?? '', { bare: true })} that
      ${boundary?.minimum_by ?? 'a plan'} wanted at least`;
  const change = after < before
    ? html`be left with ${is(id, { bare: true })} of ${was(id, { bare: true })} residents`
    : html`have ${is(id, { bare: true })} residents in place of ${was(id, { bare: true })}`;
  return html`${short} would ${change} (mid-${boundary?.later})${remark}.`;
}

/**
 * Who is cut off, and which trust is parted, of some systems. What is too small or empty is told with
 * the residents.
 *
 * @param {Sides} sides
 * @param {string[]} systems
 */
export function brokenUp({ story }, systems) {
  const broken = story.outcome.findings.filter(({ code, system }) => (
    (code === 'cut-off' || code === 'split-trust') && systems.includes(system)));
  return findingSentences(story, broken);
}

/**
 * What goes with a hospital: the share of admissions that stay inside, of a place and of both systems.
 *
 * @param {Sides} sides
 * @param {Shapes} shapes
 * @param {string} place
 */
export function hospitalGoes({ story: { pack }, was, is, values }, { hospitals }, place) {
  const own = hospitals.filter((hospital) => hospital.place === place).map(({ name }) => name);
  const goes = own.length === 0 ? 'No hospital on this map would go with it.'
    : `${list(own)} would go with it.`;
  const id = `boundary.place.${place}.home-share`;
  const [before, after] = values(id);
  if (before === null && after === null) return html`${goes}`;
  const name = placeName(pack, place);
  return html`${goes} Of admissions of ${name} residents ${before === null ? 'no share is known' : html`${was(id, { digits: 1 })} stay`}
    in its system now, and ${after === null ? 'what share would cannot be told' : html`${is(id, { digits: 1 })} would`}.`;
}

/**
 * The share of admissions that stay inside a system.
 *
 * @param {Sides} sides
 * @param {string} system
 */
export function staysInside({ story, was, is, values }, system) {
  const id = `boundary.${system}.home-share`;
  const inside = values(id).every((value) => value === null) ? html`Admissions that stay inside: ${is(id)}`
    : html`Admissions that stay inside: from ${was(id, { digits: 1 })} to ${is(id, { digits: 1 })}`;
  return html`${inside}${unknownSince(story, system)}`;
}

/** A system that holds one site of a trust cannot say what share of its admissions is inside. @param {Story} story @param {string} system */
function unknownSince({ outcome }, system) {
  const parted = outcome.findings.some((finding) => finding.code === 'split-trust' && finding.system === system);
  return parted ? ', since a trust would have hospitals in two systems and its admissions are counted as one' : nothing;
}

/**
 * The overhead that one side is left with and the other gains.
 *
 * @param {Sides} sides
 * @param {string} system
 */
export function overhead({ story, was, is }, system) {
  const id = `boundary.${system}.overhead-shift`;
  return html`Fixed running costs over ${setting(story, 'boundary.overhead-years')}: from ${was(id, { sign: true })} to ${is(id, { sign: true })}`;
}

/**
 * That both states come to the same, and that the overhead is a transfer.
 *
 * @param {Sides} sides
 */
export function together(sides) {
  const { story: { pack }, was, is } = sides;
  const sum = (/** @type {string} */ id, /** @type {Told} */ style) => html`${was(id, style)} before and ${is(id, style)} after`;
  return html`All ${spelled(pack.system.length)} systems together: residents ${sum('boundary.residents', { bare: true })}, target funding
    ${sum('boundary.allocation', {})}. Gains and losses on fixed running costs add up to
    ${is('boundary.overhead-shift')}: what one side is left with the other is spared. It is a transfer, not a cost.${movingItself(sides)}`;
}

/** What a transfer leaves out. @param {Sides} sides */
function movingItself({ story, is }) {
  return has(story, 'boundary.one-off-cost') ? html` Moving itself would cost ${is('boundary.one-off-cost')} once on top, at an
    assumed ${setting(story, 'boundary.cost-per-resident-moved')}.` : nothing;
}
