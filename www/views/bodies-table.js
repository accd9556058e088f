/** Every body in one plain table: what the chart shows, for who would rather read. */

import { html, nothing } from 'lit';
import { KINDS, bodySources, endText, startText } from '../words/bodies.js';
import { list } from '../words/names.js';

/** @import {Body, Page} from '../types.js' */

/** @param {Page} page */
export function bodiesTable(page) {
  return html`<details class="numbers" data-table="bodies"><summary>All bodies as a table</summary>
    <table class="bodies-table" part="table"><caption>Bodies, from when to when</caption>
      <thead><tr><th scope="col">Body</th><th scope="col">From</th><th scope="col">To</th></tr></thead>
      ${KINDS.map(([kind, heading]) => group(page, kind, heading))}
    </table></details>`;
}

/**
 * @param {Page} page
 * @param {Body['kind']} kind
 * @param {string} heading
 */
function group(page, kind, heading) {
  const bodies = page.pack.body.filter((body) => body.kind === kind);
  if (bodies.length === 0) return nothing;
  return html`<tbody><tr class="kind"><th colspan="3" scope="rowgroup">${heading}</th></tr>
    ${bodies.map((body) => row(page, body))}</tbody>`;
}

/**
 * @param {Page} page
 * @param {Body} body
 */
function row({ pack }, body) {
  const came = pack.body.filter(({ id }) => body.from.includes(id)).map(({ short }) => short);
  const over = pack.body.filter(({ id }) => body.overseers.includes(id)).map(({ short }) => short);
  return html`<tr class="named"><th scope="row">${body.name}</th><td>${startText(body)}</td><td>${endText(body)}</td></tr>
    <tr class="told"><td colspan="3">${body.line} ${came.length > 0 ? `Came from ${list(came)}.` : nothing}
      ${over.length > 0 ? `Overseen by ${list([...new Set(over)])}.` : nothing}
      <span class="note">${body.note ?? nothing} ${bodySources(pack, body)}</span></td></tr>`;
}
