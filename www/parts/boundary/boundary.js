/** Who belongs where: a map on which two taps move a place, and what three bars say of it. */

import { html, nothing } from 'lit';
import { more } from '../../stage/more.js';
import { Late } from '../../store/late.js';
import { bars } from './bars.js';
import { findings } from './findings.js';
import { map } from './map.js';
import { go, inHand } from './hand.js';

/** @import {Stage} from '../../stage/stage.js' */

const lists = new Late(() => import('./lists.js'));

/** @param {Stage} stage */
export function boundary(stage) {
  const { store, words } = stage;
  const [home] = store.boundary().homes;
  const into = intoOf(stage, home);
  const given = {
    home, into, area: into && store.system(into).short, state: stateOf(stage, home, into), set: store.touches('boundary') ? 'yes' : 'no',
    scene: store.pack.scene.find((scene) => scene.part === 'boundary' && store.shows(scene))?.id ?? '', moves: String(Object.keys(store.places.value).length),
  };
  return html`
    <div class="text">
      ${stage.heading(words.text('boundary-question'))}
      <p class="answer" data-answer>${words.say('boundary-answer', given)}</p>
    </div>
    <figure class="picture" data-graphic>${map(stage)}${bars(stage)}</figure>
    <div class="controls">
      <div class="chips">${where(stage)}${given.moves === '0' ? nothing : html`<button type="button" data-undo @click=${() => store.undo()}>${words.text('undo')}</button>`}${scenes(stage)}</div>
      ${findings(stage)}
      <p class="limit">${words.say('boundary-limit', given)}</p>
    </div>
    ${more(stage, [
      { name: 'places', label: words.text('boundary-more-places'), draw: () => lists.draw(stage, (module) => module.places(stage)) },
      { name: 'sides', label: words.text('boundary-more-sides'), draw: () => lists.draw(stage, (module) => html`${module.sides(stage)}${module.rows(stage)}`) },
      ...store.pack.place.some(({ trusts }) => trusts) ? [{ name: 'flows', label: words.text('boundary-more-flows'), draw: () => lists.draw(stage, (module) => module.flows(stage)) }] : [],
      ...stage.entries('take'),
    ])}`;
}

/** The one system in which all places of the home system are; empty where they are in several. @param {Stage} stage @param {string} home */
function intoOf({ store }, home) {
  const systems = new Set(store.pack.place.filter(({ system }) => system === home).map(({ id }) => store.systemOf(id)));
  return systems.size === 1 ? [...systems][0] : '';
}

/**
 * What became of the home system: `rest`, `same` (others moved), `less`, `more`, `empty` (all in another one),
 * `spread` (in several others).
 *
 * @param {Stage} stage
 * @param {string} home
 * @param {string} into
 */
function stateOf({ store }, home, into) {
  if (Object.keys(store.places.value).length === 0) return 'rest';
  if (store.figure(`boundary.${home}.places`).value === '0') return into ? 'empty' : 'spread';
  const { value, before } = store.figure(`boundary.${home}.${store.boundary().counted}`);
  if (value === before) return 'same';
  return Number(value) < Number(before) ? 'less' : 'more';
}

/** The short list of systems for the place in hand: the same as a tap on the map. @param {Stage} stage */
function where(stage) {
  const { store, words } = stage;
  const place = store.pack.place.find(({ id }) => id === inHand(stage));
  if (!place || place.fixed) return nothing;
  const now = store.systemOf(place.id);
  return html`<span>${words.text('boundary-where', { place: place.name })}</span>${store.pack.system.filter(({ id, partly, start }) => id !== now && !partly && !start).map(({ id, short }) => html`<button
    type="button" data-to=${id} @click=${() => go(stage, place.id, id)}>${short}</button>`)}`;
}

/** @param {Stage} stage */
function scenes({ store }) {
  return store.pack.scene.filter(({ part }) => part === 'boundary').map((scene) => html`<button type="button" data-scene=${scene.id}
    aria-pressed=${store.shows(scene)} @click=${() => store.press(scene)}>${scene.label}</button>`);
}
