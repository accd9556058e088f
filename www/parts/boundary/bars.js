/** Bars of the systems that the page is about, for each measure that the pack names, with what was before. */

import { html, nothing } from 'lit';
import { placed } from '../../draw/placed.js';
import { format } from '../../number/format.js';
import { toneOf } from './weaves.js';

/** @import {Stage} from '../../stage/stage.js' */

/** @param {Stage} stage */
export function bars(stage) {
  const { store, words } = stage;
  const { bars: ends = [], homes } = store.boundary();
  const both = homes.length > 1 ? held(stage, homes) : sidesOf(stage, homes[0]);
  return html`<div class="bars">${ends.map((end) => {
    const idOf = (/** @type {string} */ system) => `boundary.${system}.${end}`;
    // A share is of a hundred, and of the home system alone.
    if (store.figure(idOf(both[0])).unit === 'per cent') return bar(stage, idOf(both[0]), words.text(`boundary-bar-${end}`), 100);
    const ids = both.map(idOf);
    const most = Math.max(...ids.flatMap((id) => [Number(store.figure(id).value), Number(store.figure(id).before)]));
    return html`${words.has(`boundary-bar-${end}`) ? html`<p class="of">${words.text(`boundary-bar-${end}`)}</p>` : nothing}
      ${both.map((system, at) => bar(stage, ids[at], store.system(system).short, most))}`;
  })}</div>`;
}

/** The home systems, and whichever others have a place now. @param {Stage} stage @param {string[]} homes */
function held({ store }, homes) {
  const others = store.pack.system.filter(({ id, partly }) => !homes.includes(id) && !partly && store.figure(`boundary.${id}.places`).value !== '0');
  return [...homes, ...others.map(({ id }) => id)];
}

/** The home system and the one on the other side; where all of home is in one other, that one alone. @param {Stage} stage @param {string} home */
function sidesOf(stage, home) {
  const { store } = stage;
  const into = new Set(store.pack.place.filter(({ system }) => system === home).map(({ id }) => store.systemOf(id)));
  return into.size === 1 && !into.has(home) ? [...into] : [home, otherSide(stage, home)];
}

/**
 * The system on the other side: that which a place last went to; before any move, that of the first scene.
 *
 * @param {Stage} stage
 * @param {string} home
 */
function otherSide({ store }, home) {
  const moved = Object.values(store.places.value).filter((system) => system !== home);
  const scened = store.pack.scene.flatMap(({ places }) => Object.entries(places).length === 1 ? Object.values(places) : []);
  return moved.at(-1) ?? scened[0] ?? store.pack.system.find(({ id }) => id !== home)?.id ?? home;
}

/**
 * @param {Stage} stage
 * @param {string} id
 * @param {string} label
 * @param {number} most
 */
function bar({ store, words }, id, label, most) {
  const [, system, end] = id.split('.');
  const { value, before, unit } = store.figure(id);
  const share = (/** @type {string | null} */ amount) => (amount === null ? 0 : (Number(amount) / most) * 100).toFixed(2);
  return html`<p class="bar tone-${toneOf(store.pack, system)}" style=${placed({ '--now': `${share(value)}%`, '--before': `${share(before)}%`, '--part': (Number(share(before)) / 100).toFixed(4) })}><span>${label}</span> <span class="length">${Number(value) === 0 ? nothing : html`<i></i>`}${Number(before) === 0 ? nothing : html`<u></u>`}
    <b class="number" translate="no" style=${placed({ 'margin-inline-start': `${Math.max(0, Number(share(before)) - Number(share(value)))}%` })} role="button" tabindex="0" data-figure=${id} data-status=${store.figure(id).status}>${printed()}</b></span></p>`;

  /** The number, "at least" so much where it is not known of all places, or why there is none. */
  function printed() {
    if (store.figure(`boundary.${system}.places`).value === '0') return words.text('boundary-empty');
    if (value === null) return words.text('boundary-none');
    const number = format(value, unit, { bare: true });
    return store.unknown(system, end) > 0 ? words.text('at-least', { value: number }) : number;
  }
}
