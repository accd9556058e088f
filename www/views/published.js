/** What others published of figures that this page computes, side by side: a wrong model would show. */

import { html, nothing } from 'lit';
import { exact } from '../format.js';
import { beside } from '../words/beside.js';
import { figure } from '../words/figure.js';
import { label } from '../words/label.js';
import { differenceText } from '../words/published.js';
import { shortSource, sourceNamed } from '../words/source.js';

/** @import {Page, Published} from '../types.js' */

/**
 * @param {Page} page
 * @param {Published[]} published
 */
export function publishedSection(page, published) {
  if (published.length === 0) return nothing;
  return html`<section class="later" data-section="published" id="published">
    <h2>Compared with what was published</h2>
    <p class="answer">Some of these figures somebody else has printed too. Here they stand beside what this page computes
      when nothing is changed, with what we know of why the two differ.</p>
    <table class="published" part="table"><caption>Computed and published</caption>
      <thead><tr><th scope="col">Here</th><th scope="col">Published</th><th scope="col">Difference</th></tr></thead>
      ${published.map((compared, at) => comparison(page, compared, at))}
    </table>
  </section>`;
}

/**
 * @param {Page} page
 * @param {Published} compared
 * @param {number} at its place in the pack, which has the words
 */
function comparison(page, { figure: id, value, published, difference, unit }, at) {
  const { pack } = page;
  const { quote, source, note } = pack.published[at];
  const found = sourceNamed(pack, source);
  const status = page.outcome.figures[id]?.status ?? 'derived';
  const story = beside(page, [{ id, value, unit, status }]);
  return html`<tbody data-published=${id}>
    <tr class="kind"><th colspan="3" scope="rowgroup">${label(page, id)}</th></tr>
    <tr><td>${figure(story, id, { before: true, bare: true })}</td>
      <td>${exact(published, unit, { bare: true })}</td><td>${differenceText(difference, unit)}</td></tr>
    <tr class="why"><td colspan="3"><q>${quote}</q>${found ? html`, ${shortSource(found)}` : nothing}. ${note ?? nothing}</td></tr>
  </tbody>`;
}
