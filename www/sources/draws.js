/** How ranges, medians and shares are drawn, and what they leave out. */

import { html } from 'lit';
import { RUNS, SEED, moves } from '../draws.js';
import { boxed } from '../format.js';
import { inputText } from '../words/figure.js';
import { figureLink } from './links.js';

/** @import {Input, Story} from '../types.js' */

/** @param {Story} story */
export function drawsSection(story) {
  const drawn = [...story.inputs.values()].filter(({ id, drawn: is }) => is && moves(id));
  return html`<section id="how-sure"><h2>How sure: ranges from draws</h2>
    <p>An answer that leads with a median has been worked out ${boxed(String(RUNS))} times. Each time, in each run, every
      assumption below is drawn anew between our low and our high, by a triangular distribution: its peak is where the
      assumption is set or, where that lies outside our range, the nearer end of it. Years that come whole are rounded, halves
      up. All else stays as it is set. The draws begin from seed ${SEED}, so the same settings give the same digits on every
      machine.</p>
    <p>The median is the run in the middle: half of the runs come to less. Eight runs of ten lie between the two ends of a
      range, one of ten below and one above, by nearest rank; a run that comes to no number, such as a cost that is never paid
      back, counts as above all others. A share says in how many runs something holds, and “none” or “all” only where it is so
      to the last run.</p>
    <p>That counts what follows from our ranges; it is not the chance that something happened. The ranges are our reading of
      their sources, or our judgement where we say so. Assumptions are drawn one by one, though some may go together, and what
      no source sizes is left out. “At exactly our settings” is one run among many, with every assumption where it is
      likeliest. It is not the middle of all runs: from where we start, most ranges reach further towards later or dearer,
      so the median lies later.</p>
    <p>No range is drawn for the deficit, since no source says how much each of its opportunities would save, nor for who
      belongs where, which is counted and moves only with places.</p>
    <dl class="entries">${drawn.map((input) => entry(story, input))}</dl>
  </section>`;
}

/** @param {Story} story @param {Input} input */
function entry(story, input) {
  const { id, low = '', high = '' } = input;
  return html`<div data-drawn=${id}><dt>${figureLink(story, id)} <span class="value">${inputText(input, low)} to
    ${inputText(input, high)}</span></dt><dd>We start at ${inputText(input, input.default)}.</dd></div>`;
}
