/** "What matters most": a bar for each assumption, from what its low gives to what its high gives. */

import { html, nothing, render, svg } from 'lit';
import { chartFrame } from '../charts/frame.js';
import { linear } from '../charts/scale.js';
import { askedOf } from '../words/asked.js';
import { grounds } from '../words/assumption.js';
import { known, printed } from '../words/figure.js';
import { goal } from '../words/goals.js';
import { atText, barSentence, endText, ends, howToRead, nothingRanked } from '../words/matters.js';
import { settingsBehind } from './behind.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Bar, Input, Model, Page} from '../types.js' */
/** @import {End} from '../words/matters.js' */

/** @typedef {{input: Input, both: [End, End]}} Row */
/** @typedef {import('../charts/scale.js').Scale} Scale */

/** Room for the words at either end of a bar, and the widest that the bars breathe to. */
const [WORDS, WIDEST] = [94, 640];

/** Half of the widest "now". */
const NOW = 64;

const HEIGHT = 36;

export class Tornado {
  /**
   * @param {HTMLElement} details
   * @param {JoinedUp} element
   */
  constructor(details, element) {
    this.element = element;
    this.room = /** @type {HTMLElement} */ (details.querySelector('.asked'));
    this.panel = /** @type {HTMLElement} */ (details.closest('[data-panel]')).dataset.panel ?? '';
    /** The bars of each figure, the widest first. @type {Map<string, Row[]>} */
    this.rows = new Map();
    /** Assumptions whose grounds are unfolded; their bars may change places. @type {Set<string>} */
    this.unfolded = new Set();
    this.behind = '';
    this.width = 0;
    this.drawn = 0;
  }

  /** @param {Page} page */
  isStale(page) {
    return this.settings(page) !== this.behind;
  }

  /** @param {Page} page */
  settings(page) {
    return askedOf(page, 'matters', this.panel).map((figure) => settingsBehind(page.scenario, figure)).join('');
  }

  /** @param {Page} page @param {Model} model */
  draw(page, model) {
    this.behind = this.settings(page);
    this.rows = new Map(askedOf(page, 'matters', this.panel).map((figure) => [figure, rows(page, model, figure)]));
    this.width = 0;
    this.mark(page);
  }

  /**
   * Drawn anew where the page is wider or narrower than it was.
   *
   * @param {Page} page
   */
  mark(page) {
    const width = Math.min(page.width, WIDEST);
    if (width === this.width) return;
    this.width = width;
    const drawn = [...this.rows].filter(([, own]) => own.length > 0);
    render(drawn.length > 0
      ? html`<p class="note">${howToRead}</p>${drawn.map(([figure, own]) => this.chart(page, figure, own))}`
      : html`<p>${nothingRanked(this.panel)}</p>`, this.room);
  }

  /** @param {Page} page @param {string} figure @param {Row[]} own */
  chart(page, figure, own) {
    const now = page.outcome.figures[figure].value;
    const values = own.flatMap(({ both }) => both.map(({ value }) => value)).concat(now).filter((value) => value !== null);
    const x = scale(values.map(Number), this.width);
    const at = Math.min(Math.max(x(Number(now)), NOW), this.width - NOW);
    return chartFrame({
      name: `matters.${figure}`,
      title: goal(page, figure).title,
      picture: html`<svg class="now" aria-hidden="true" width=${this.width} height="20">${known(page, figure) ? svg`
          <text x=${at} y="14" text-anchor="middle">now ${printed(page.outcome, figure)}</text>` : nothing}</svg>
        <ol class="tornado">${own.map((row) => this.row(page, figure, row, x))}</ol>`,
      source: 'Our calculation. What each low and high rests on is under its bar.',
      table: table(page, figure, own),
    });
  }

  /** @param {Page} page @param {string} figure @param {Row} row @param {Scale} x */
  row(page, figure, { input, both }, x) {
    const said = barSentence(page, figure, input, both);
    return html`<li data-bar=${input.id}>
      <button type="button" @click=${() => this.go(input.id)} aria-label="${input.label}. ${said} Go to its slider">
        <span class="name">${input.label}</span>${bar(page, figure, input, both, x, this.width)}</button>
      <details class="why" ?open=${this.unfolded.has(input.id)} @toggle=${(/** @type {Event} */ event) => this.fold(event, input.id)}
        ><summary>Why<span class="unseen"> from low to high: ${input.label}</span></summary>
        <p>${said}</p>${grounds(page.pack, input)}</details></li>`;
  }

  /** @param {Event} event @param {string} id */
  fold(event, id) {
    if (/** @type {HTMLDetailsElement} */ (event.currentTarget).open) this.unfolded.add(id);
    else this.unfolded.delete(id);
  }

  /**
   * To the slider of an assumption.
   *
   * @param {string} id
   */
  go(id) {
    const control = this.element.renderRoot.querySelector(/** @type {'input'} */ (`[data-input="${CSS.escape(id)}"]`));
    const folded = control?.closest('details');
    if (folded) folded.open = true;
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }
}

/**
 * The assumptions that move a figure, in the core's order.
 *
 * @param {Page} page
 * @param {Model} model
 * @param {string} figure
 */
function rows({ inputs, scenario, outcome }, model, figure) {
  const now = outcome.figures[figure]?.value ?? null;
  const moving = (/** @type {Bar} */ { low, high, swing }) => (
    swing === null ? low !== null || high !== null || now !== null : Number(swing) !== 0);
  return model.matters(figure, scenario).filter(moving).flatMap((one) => {
    const input = inputs.get(one.input);
    return input ? [{ input, both: ends(input, one, () => model.along(input.id, figure, scenario)) }] : [];
  });
}

/**
 * From nothing to the furthest value, with room for the words outside the bars.
 *
 * @param {number[]} values
 * @param {number} width
 * @returns {Scale}
 */
function scale(values, width) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [Math.min(0, low), Math.max(0, high)];
  // Between nothing and the nearest value the words have room already.
  const spare = (/** @type {number} */ part) => Math.max(2, (WORDS - part * (width - WORDS)) / (1 - part));
  const empty = (/** @type {number} */ distance) => Math.min(distance / (last - first || 1), 0.9);
  const [left, right] = [spare(empty(low - first)), spare(empty(last - high))];
  return linear([first, last], [left, width - right]);
}

/**
 * The bar, with what stands at either end. An end that never comes is a word.
 *
 * @param {Page} page
 * @param {string} figure
 * @param {Input} input
 * @param {[End, End]} both
 * @param {Scale} x
 * @param {number} width
 */
function bar(page, figure, input, both, x, width) {
  const now = page.outcome.figures[figure].value;
  const place = (/** @type {End} */ { value }) => (value === null ? Infinity : x(Number(value)));
  const [left, right] = [...both].sort((a, b) => place(a) - place(b));
  const reach = [...both.map(({ value }) => value), now].filter((value) => value !== null).map((value) => x(Number(value)));
  const from = Math.min(place(left), Math.max(...reach));
  const to = right.value === null ? Math.max(...reach) : place(right);
  const at = now === null ? nothing : svg`<line class="at" x1=${x(Number(now))} x2=${x(Number(now))} y1="0" y2=${HEIGHT} />`;
  return html`<svg aria-hidden="true" width=${width} height=${HEIGHT}>
    <line class="zero" x1=${x(0)} x2=${x(0)} y1="0" y2=${HEIGHT} />
    <rect class="bar yours" x=${from} width=${Math.max(to - from, 2)} y="6" height="14" />${at}
    ${words(page, figure, input, left, from - 6, 'end')}${words(page, figure, input, right, to + 6, 'start')}</svg>`;
}

/**
 * @param {Page} page
 * @param {string} figure
 * @param {Input} input
 * @param {End} end
 * @param {number} x
 * @param {'start' | 'end'} anchor
 */
function words(page, figure, input, end, x, anchor) {
  return svg`<text class="value halo" x=${x} y="17" text-anchor=${anchor}>${endText(page, figure, end)}</text>
    <text class="tick halo" x=${x} y="32" text-anchor=${anchor}>${atText(input, end)}</text>`;
}

/** @param {Page} page @param {string} figure @param {Row[]} own */
function table(page, figure, own) {
  const cell = (/** @type {Input} */ input, /** @type {End} */ end) => html`<td>${endText(page, figure, end)}
    <span class="note">${atText(input, end)}</span></td>`;
  return html`<table part="table"><caption>${goal(page, figure).title}</caption>
    <thead><tr><th scope="col">Assumption</th><th scope="col">At its low</th><th scope="col">At its high</th></tr></thead>
    <tbody>${own.map(({ input, both }) => html`<tr><th scope="row">${input.label}</th>${both.map((end) => cell(input, end))}</tr>`)}</tbody></table>`;
}
