/** A link to a panel of the page. The address holds the scenario, so it leaves the address alone. */

import { html } from 'lit';

/** @import {Page, View} from '../types.js' */

/**
 * @param {Page} page
 * @param {Exclude<View, 'all'>} panel
 * @param {string} text
 */
export function panelLink({ act }, panel, text) {
  return html`<a href="#${panel}" @click=${(/** @type {Event} */ event) => {
    event.preventDefault();
    act.go(panel);
  }}>${text}</a>`;
}
