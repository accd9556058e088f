/** One sentence for what went wrong, one for what to do. What stands in the page stays. */

import { html } from 'lit';

/** @type {Record<string, string>} */
const REMEDY = {
  'no-pack': 'Check the connection and reload; your choices are kept in the address.',
  'no-core': 'Check the connection and reload; your choices are kept in the address.',
};

/**
 * @param {Error} error
 */
export function failure({ name, message }) {
  const remedy = REMEDY[name] ?? 'The figures that this page was given cannot be used. Please tell whoever publishes it.';
  return html`<p class="failure" role="alert" data-error=${name}>${message} ${remedy}</p>`;
}
