/** What a programme was budgeted: one bar for all its years, and what it is beside the merger. */

import { html, nothing } from 'lit';
import { placed } from '../../draw/placed.js';
import { format } from '../../number/format.js';
import { more } from '../../stage/more.js';
import { row } from '../../stage/row.js';
import { comparison } from '../merger/picture.js';

/** @import {Stage} from '../../stage/stage.js' */

/** Width of a letter on a bar, in pixels, on the safe side. */
const LETTER = 7.6;

/** @param {Stage} stage */
export function budget(stage) {
  const { store, words } = stage;
  const { ics } = store.pack;
  if (!ics) return nothing;
  const given = { state: store.figure('ics.total').value === '0' ? 'none' : 'some', more: Number(store.value('ics.further-years')), set: store.sets('ics.budget-') ? 'yes' : 'no' };
  const rows = (/** @type {string[]} */ ids) => ids.map((id) => row(stage, id, {
    spoken: words.text('budget-spoken'), worth: null, amount: () => '',
  }));
  return html`
    <div class="text">
      ${stage.heading(words.text('budget-question'))}
      <p class="answer" data-answer>${words.say('budget-answer', given)}</p>
    </div>
    <div class="controls">${rows(['ics.further-years'])}</div>
    <figure class="picture" data-graphic>${picture(stage)}</figure>
    ${more(stage, [
      ...ics.merger ? [{ name: 'beside', label: words.text('budget-more-beside'), draw: () => beside(stage) }] : [],
      { name: 'budgets', label: words.text('budget-more-budgets'), draw: () => rows([...ics.years.map((year) => `ics.budget-${year}`), 'ics.further-budget']) },
      ...words.has('budget-repay') ? [{ name: 'repay', label: words.text('budget-more-repay'), draw: () => html`<p>${words.say('budget-repay')}</p>` }] : [],
      ...stage.entries('take'),
    ])}`;
}

/** @param {Stage} stage */
function picture(stage) {
  const { store, words } = stage;
  const years = [...(store.pack.ics?.years ?? []).map((year) => ({ label: year.replace('-', '/'), value: store.value(`ics.budget-${year}`) }))];
  const more = Number(store.value('ics.further-years'));
  const further = store.value('ics.further-budget');
  const total = Number(store.figure('ics.total').value) || 1;
  const parts = [...years, ...Array.from({ length: more }, () => ({ label: '', value: further }))];
  return html`<div class="years" role="img" aria-label=${words.text('budget-picture')}>${parts.map(({ label, value }) => {
    const share = (Number(value) / total) * 100;
    const amount = format(value, store.money);
    // What has no room to be read whole is not written.
    const [room, text] = [(share / 100) * stage.width(343) - 14, label ? `${label}: ${amount}` : amount];
    const told = [text, amount].find(({ length }) => length * LETTER < room) ?? '';
    return html`<span class=${label ? '' : 'assumed'} style=${placed({ width: `${share.toFixed(2)}%` })}>${told}</span>`;
  })}</div>
  <p class="yard">${words.say('budget-yard')}</p>`;
}

/** The total as a line in the merger's own picture: for size, and no more. @param {Stage} stage */
function beside(stage) {
  const { store, words } = stage;
  const name = store.pack.ics?.merger;
  if (!name) return nothing;
  const state = store.figure(`merger.${name}.years-to-cover-ics`).value === null ? 'never' : 'some';
  const runs = store.runs.span.value?.headlines[`merger.${name}.net`]?.shares['covers-ics'];
  return html`<p>${words.say('budget-beside', { state, counted: runs ? 'yes' : 'no', runs: runs ? format(runs, 'count') : '' })}</p>
    <figure class="picture small">${comparison(stage, name, Number(store.figure('ics.total').value) / 1e6, words.text('budget-for-size'))}</figure>`;
}
