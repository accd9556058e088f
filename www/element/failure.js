/** One sentence for what went wrong, one for what to do. What stands in the page stays. */

import { html } from 'lit';

/** What did not load may load another time. */
const LOADS = ['no-pack', 'no-core', 'no-styles', 'no-edition'];

/**
 * @param {Error} error
 * @param {object} [page]
 * @param {boolean} [page.still] whether the page as it was written at build time stands below
 */
export function failure({ name, message }, { still = false } = {}) {
  const until = still ? ' Until then, these are the figures with nothing changed.' : '';
  const remedy = LOADS.includes(name)
    ? `Check the connection and reload; your choices are kept in the address.${until}`
    : 'The figures that this page was given cannot be used. Please tell whoever publishes it.';
  return html`<p class="failure" role="alert" data-error=${name}>${message} ${remedy}</p>`;
}
