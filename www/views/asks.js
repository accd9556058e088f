/** What a reader can ask of a panel's answer. It is filled in when it is opened (element/what-if.js). */

import { html } from 'lit';

export function asks() {
  return html`<div class="asks">${ask('solve', 'What would it take?')}${ask('matters', 'What matters most')}</div>`;
}

/** @param {string} kind @param {string} summary */
function ask(kind, summary) {
  return html`<details data-ask=${kind}><summary>${summary}</summary><div class="asked"></div></details>`;
}
