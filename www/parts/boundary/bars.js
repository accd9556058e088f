/** Three bars: people on both sides, and how many of the home system's patients are treated in it. */

import { html } from 'lit';
import { placed } from '../../draw/placed.js';
import { format } from '../../number/format.js';

/** @import {Stage} from '../../stage/stage.js' */

/**
 * @param {Stage} stage
 * @param {string} home
 */
export function bars(stage, home) {
  const { store, words } = stage;
  const later = `residents-${store.pack.boundary?.later}`;
  const other = otherSide(stage, home);
  const all = [home, other].map((system) => `boundary.${system}.${later}`);
  const most = Math.max(...all.flatMap((id) => [Number(store.figure(id).value), Number(store.figure(id).before)]));
  const share = `boundary.${home}.home-share`;
  const short = (/** @type {string} */ system) => store.system(system).short;
  return html`<div class="bars">
    ${bar(stage, all[0], short(home), most, 'home')}
    ${bar(stage, all[1], short(other), most, 'other')}
    ${bar(stage, share, words.text('boundary-treated'), 100, 'home')}
  </div>`;
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
 * @param {string} side
 */
function bar({ store, words }, id, label, most, side) {
  const { value, before, unit } = store.figure(id);
  const share = (/** @type {string | null} */ amount) => (amount === null ? 0 : (Number(amount) / most) * 100).toFixed(2);
  const empty = store.figure(`boundary.${id.split('.')[1]}.places`).value === '0';
  const printed = empty ? words.text('boundary-empty') : value === null ? words.text('boundary-none') : format(value, unit, { bare: true });
  return html`<p class="bar ${side}" style=${placed({ '--now': `${share(value)}%`, '--before': `${share(before)}%`, '--part': (Number(share(before)) / 100).toFixed(4) })}><span>${label}</span> <span class="length"><i></i><u></u>
    <b class="number" style=${placed({ 'margin-inline-start': `${Math.max(0, Number(share(before)) - Number(share(value)))}%` })} role="button" tabindex="0" data-figure=${id} data-status=${store.figure(id).status}>${printed}</b></span></p>`;
}
