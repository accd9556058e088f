/** What matters most: each assumption at both ends of our range, the widest first. */

import { html } from 'lit';
import { placed } from '../draw/placed.js';
import { format } from '../number/format.js';

/** @import {Stage} from '../stage/stage.js' */

const STYLE = { millions: true, digits: 0 };

/** @param {Stage} stage */
export function draw(stage) {
  const { store, words } = stage;
  const id = `merger.${store.subject.value}.net`;
  const bars = store.core.matters(id, store.scenario.value).filter(({ swing }) => swing !== null && Number(swing) > 0);
  const values = bars.flatMap(({ low, high }) => [Number(low), Number(high)]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const at = (/** @type {number} */ value) => (((value - least) / (most - least)) * 100).toFixed(2);
  return html`<p>${words.text('matters-hint')}</p>${bars.map(({ input, low, high }) => {
    const [from, to] = [Number(low), Number(high)].sort((one, other) => one - other);
    return html`<p class="swing" data-matters=${input}><span>${store.input(input).label}</span>
      <span class="span"><i style=${placed({ left: `${at(from)}%`, width: `${(Number(at(to)) - Number(at(from))).toFixed(2)}%` })}></i></span>
      <span>${words.text('matters-ends', { low: format(low ?? '0', store.money, STYLE), high: format(high ?? '0', store.money, STYLE) })}</span></p>`;
  })}`;
}
