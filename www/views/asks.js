/**
 * What a reader can ask of a panel's answer, and take away. Each is filled in when it is opened
 * (element/what-if.js, element/actions.js).
 */

import { html } from 'lit';

/** @import {Page} from '../types.js' */

/** @param {Page} page @param {string} part */
export function asks(page, part) {
  return html`<div class="asks">${ask('solve', 'What would it take?')}${ask('matters', 'What matters most')}${takes(page, part)}</div>`;
}

/** @param {string} kind @param {string} summary */
function ask(kind, summary) {
  return html`<details data-ask=${kind}><summary>${summary}</summary><div class="asked"></div></details>`;
}

/** @param {Page} page @param {string} part a panel, or `opening` */
export function takes({ act }, part) {
  return html`<details data-take=${part} @toggle=${act.take}><summary>Save or share</summary><div class="taken"></div></details>`;
}
