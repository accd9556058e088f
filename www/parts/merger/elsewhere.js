/**
 * What became of such plans elsewhere: a mark on the track of the input that it speaks of, filled where it was
 * counted, and a press sets that input to it. What is not like with like is told in words alone.
 */

import { html, nothing } from 'lit';
import { placed } from '../../draw/placed.js';
import { exact } from '../../number/format.js';
import { between, share } from '../../stage/row.js';
import { sourced } from '../../stage/named.js';

/** @import {Stage} from '../../stage/stage.js' */
/** @import {Pack, Precedent} from '../../types.js' */

/** @param {Stage} stage */
export function elsewhere(stage) {
  const { store, words } = stage;
  const all = store.pack.precedent;
  const marked = [...new Set(all.flatMap(({ input }) => input ?? []))];
  return store.more.draw(stage, (more) => html`<p>${words.say('merger-elsewhere')}</p>
    ${marked.map((id) => track(stage, id, all.filter(({ input }) => input === id)))}
    <ul class="precedents">${all.map((one) => told(stage, { ...store.pack, ...more }, one))}</ul>`);
}

/** @param {Stage} stage @param {string} id @param {Precedent[]} marks */
function track({ store }, id, marks) {
  const input = store.input(id);
  const { low, high, label } = input;
  return html`<p class="label">${label}</p><div class="track marks" data-status=${input.status} aria-hidden="true">
    ${low === undefined || high === undefined ? nothing : html`<i class="ours" style=${between(share(input, low), share(input, high))}></i>`}
    ${marks.map(({ state, low: from = '', high: to = '' }) => html`<i class="mark ${state}" style=${between(share(input, from), share(input, to))}></i>`)}
    <i class="usual" style=${placed({ '--at': share(input, store.value(id)) })}></i></div>
    <div class="mark-names" aria-hidden="true">${marks.map(({ name, low: from = '' }) => html`<span class=${Number(share(input, from)) > 0.6 ? 'before' : ''}
      style=${placed({ '--at': share(input, from) })}>${name.split(',')[0]}</span>`)}</div>`;
}

/** @param {Stage} stage @param {Pack} pack @param {Precedent} precedent */
function told({ store, words }, pack, { name, input, low, high, state, line, sources = [] }) {
  const unit = input ? store.input(input).unit : '';
  const value = low === undefined || high === undefined ? '' : low === high ? exact(low, unit) : words.text('precedent-range', { low: exact(low, unit, { bare: true }), high: exact(high, unit) });
  // Of a range no one value is the one that happened.
  const press = input && low === high ? html`<p class="chips"><button type="button" data-precedent=${name} aria-pressed=${store.value(input) === low}
    @click=${() => { store.set(input, low ?? ''); store.rest(); }}>${words.text('precedent-set', { value })}</button></p>` : nothing;
  return html`<li data-state=${state}><p><b>${name}${value ? `: ${value}` : ''}.</b> ${line} ${words.text(`precedent-${state}`)}</p>${press}
    ${sources.map((source) => html`<p class="hint">${sourced(pack, source)}</p>`)}</li>`;
}
