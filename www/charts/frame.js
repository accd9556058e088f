/** What stands around every chart: title, picture, source line, table of all that is charted. */

import { html, nothing } from 'lit';

/**
 * @param {object} parts
 * @param {string} parts.name
 * @param {unknown} parts.title with the unit
 * @param {unknown} [parts.sentence] what to see, where that needs saying
 * @param {unknown} parts.picture
 * @param {unknown} [parts.notes]
 * @param {unknown} parts.source
 * @param {unknown} [parts.table] left out where another chart on the page has the same
 */
export function chartFrame({ name, title, sentence, picture, notes, source, table }) {
  return html`<figure class="chart" part="chart" data-chart=${name}>
    <figcaption>${title}${sentence ? html`<span class="sentence">${sentence}</span>` : nothing}</figcaption>
    ${picture}
    ${notes ?? nothing}
    <p class="source">${source}</p>
    ${table ? html`<details class="numbers"><summary>Table of the numbers in this chart</summary>${table}</details>` : nothing}
  </figure>`;
}
