/** What else there is of a boundary: every place as a list, both sides, the money, where patients go. */

import { html, nothing } from 'lit';
import { format } from '../../number/format.js';
import { figure } from '../../number/number.js';
import { row } from '../../stage/row.js';

/** @import {Stage} from '../../stage/stage.js' */

/** What the map shows of a system is not told again beside it. */
const SHOWN = /^(places|pieces|meets-.*|.*-unknown)$/;

/** The same as the map, without the map. @param {Stage} stage */
export function places({ store, words }) {
  const { columns = [] } = store.boundary();
  return html`<div class="scroll"><table><caption>${words.text('boundary-more-places')}</caption>
    <thead><tr><th scope="col">${words.text('boundary-column-place')}</th>${columns.map((end) => html`<th scope="col">${words.text(`boundary-column-${end}`)}</th>`)}
      <th scope="col">${words.text('boundary-column-system')}</th></tr></thead>
    <tbody>${store.pack.place.map(({ id, name, fixed }) => {
      const now = store.systemOf(id);
      return html`<tr><th scope="row">${name}</th>${columns.map((end) => {
        const own = `boundary.place.${id}.${end}`;
        return html`<td>${store.figure(own).value === null ? words.text('not-found') : figure(store, own, { bare: true }).draw()}</td>`;
      })}
        <td><select data-place=${id} aria-label=${words.text('boundary-where', { place: name })} ?disabled=${fixed}
          @change=${(/** @type {Event} */ event) => store.move(id, /** @type {HTMLSelectElement} */ (event.currentTarget).value)}>
          ${store.pack.system.filter((system) => system.id === now || !(fixed || system.partly)).map((system) => html`<option value=${system.id}
            .selected=${system.id === now}>${system.name}</option>`)}</select></td></tr>`;
    })}</tbody></table></div>`;
}

/** Systems that a move has changed, or the home system, before and now. @param {Stage} stage */
export function sides(stage) {
  const { store, words } = stage;
  const { figures } = store.outcome('boundary');
  const { homes, counted } = store.boundary();
  const changed = store.pack.system.filter(({ id }) => figures[`boundary.${id}.${counted}`].value !== figures[`boundary.${id}.${counted}`].before);
  const shown = changed.length > 0 ? changed : store.pack.system.filter(({ id }) => homes.includes(id));
  const ends = Object.keys(figures).filter((id) => id.startsWith(`boundary.${homes[0]}.`)).map((id) => id.split('.')[2]).filter((end) => !SHOWN.test(end));
  const cell = (/** @type {string} */ id, /** @type {boolean} */ before) => {
    const value = before ? figures[id].before : figures[id].value;
    if (value === null) return '–';
    const number = figure(store, id, { before, bare: true, sign: id.endsWith('shift') });
    const [, system, end] = id.split('.');
    return store.unknown(system, end, before) > 0 ? words.say('at-least', { value: number }) : number.draw();
  };
  return html`${shown.map(({ id, name }) => {
    const empty = { before: figures[`boundary.${id}.places`].before === '0', now: figures[`boundary.${id}.places`].value === '0' };
    return html`<div class="scroll"><table><caption>${name}</caption>
      <thead><tr><td></td><th scope="col">${words.text('column-before')}</th><th scope="col">${words.text('column-now')}</th></tr></thead>
      <tbody>${ends.map((end) => html`<tr><th scope="row">${words.text(`figure-boundary-system-${end}`)}</th>
        <td>${empty.before ? '–' : cell(`boundary.${id}.${end}`, true)}</td><td>${empty.now ? '–' : cell(`boundary.${id}.${end}`, false)}</td></tr>`)}</tbody></table></div>`;
  })}<p>${words.say('boundary-together')}</p>`;
}

/** What a reader can set of a boundary. @param {Stage} stage */
export function rows(stage) {
  const { store, words } = stage;
  const own = [...store.core.inputs.keys()].filter((id) => id.startsWith('boundary.'));
  return html`<p>${words.say('boundary-money')}</p>${own.map((id) => row(stage, id, {
    spoken: words.text('boundary-spoken'), worth: null, amount: () => '',
  }))}`;
}

/** @param {Stage} stage */
export function flows(stage) {
  const { store, words } = stage;
  const own = store.pack.place.filter(({ trusts }) => trusts);
  const shapes = store.shapes();
  // A trust by its code, all trusts of a place together, or a name as it is.
  const nameOfTrust = (/** @type {string} */ trust) => shapes?.trusts[trust]?.name
    ?? (store.pack.place.some(({ id }) => id === trust) ? words.text('boundary-trusts-of', { place: store.place(trust).name }) : trust);
  return html`${own.map(({ name, trusts = {} }) => html`<h3>${name}</h3><ul class="flows">${Object.entries(trusts).map(([trust, id]) => {
    const { value, unit } = store.published(id);
    return html`<li><span class="number" role="button" tabindex="0" data-figure=${id} data-status="derived">${format(value, unit)}</span>
      ${nameOfTrust(trust)}</li>`;
  })}</ul>`)}
  ${store.pack.boundary?.flow_note ? html`<p class="hint">${store.pack.boundary.flow_note}</p>` : nothing}`;
}
