/** What matters most: each assumption at both ends of our range, the widest first. */

import { html } from 'lit';
import { placed } from '../draw/placed.js';
import { format } from '../number/format.js';

export { learn } from './messages.js';

/** @import {Stage} from '../stage/stage.js' */

/** @param {Stage} stage */
export function draw(stage) {
  const { store, words } = stage;
  const id = `merger.${store.subject.value}.net`;
  const bars = store.core.matters(id, store.scenario.value).filter(({ swing }) => swing !== null && Number(swing) > 0);
  const values = bars.flatMap(({ low, high }) => [Number(low), Number(high)]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const at = (/** @type {number} */ value) => (((value - least) / (most - least)) * 100).toFixed(2);
  const told = (/** @type {string | null} */ value, digits = 0) => format(value ?? '0', store.money, { millions: true, digits });
  // As round as leaves the two ends apart.
  const digits = bars.some(({ low, high }) => told(low) === told(high)) ? 1 : 0;
  return html`<p>${words.text('matters-hint')}</p>${bars.map(({ input, low, high }) => {
    const [less, more] = [low, high].sort((one, other) => Number(one) - Number(other));
    const [from, to] = [Number(less), Number(more)];
    return html`<p class="swing" data-matters=${input}><span>${store.input(input).label}</span>
      <span class="span"><i style=${placed({ left: `${at(from)}%`, width: `${(Number(at(to)) - Number(at(from))).toFixed(2)}%` })}></i></span>
      <span>${words.text('matters-ends', { low: told(less, digits), high: told(more, digits) })}</span></p>`;
  })}`;
}
