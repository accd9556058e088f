/** The curve of one slider: drawn anew without the page around it. */

import { html, nothing, render, svg } from 'lit';
import { portion } from '../controls/track.js';
import { current } from '../words/figure.js';
import { flipWords } from '../words/flips.js';
import { movedBy } from '../words/moved.js';
import { settingsBehind } from './behind.js';
import { shape } from './shape.js';

/** @import {Along, Input, Model, Page} from '../types.js' */

/** Higher than the slider, so that the thumb covers no more of it than it must. */
const HEIGHT = 58;

/** A gap has its word where it is wide enough for it. */
const WORD = 0.16;

export class Curve {
  /** @param {Element} control */
  constructor(control) {
    /** What names the flip points. */
    this.words = /** @type {HTMLElement} */ (control.querySelector('[data-flips]'));
    this.id = this.words.dataset.flips ?? '';
    /** A choice has options, not a track. @type {HTMLElement | null} */
    this.room = control.querySelector('[data-curve]');
    this.drawn = 0;
    /** @type {Along | null} */
    this.along = null;
    this.behind = '';
    this.at = '';
  }

  /**
   * Whether the curve is of another scenario. Its own input is none of it.
   *
   * @param {Page} page
   */
  isStale(page) {
    return settingsBehind(page.scenario, movedBy(page, this.id), this.id) !== this.behind;
  }

  /** @param {Page} page @param {Model} model */
  draw(page, model) {
    const figure = movedBy(page, this.id);
    this.behind = settingsBehind(page.scenario, figure, this.id);
    if (!(figure in page.outcome.figures)) return;
    this.along = model.along(this.id, figure, page.scenario);
    this.at = '';
    this.mark(page);
  }

  /**
   * Marks where the input stands.
   *
   * @param {Page} page
   */
  mark(page) {
    const input = page.inputs.get(this.id);
    const at = current(page, this.id);
    if (!input || !this.along || at === this.at) return;
    this.at = at;
    // One that moves nothing yet says so itself.
    render(page.idle.has(this.id) ? nothing : flipWords(page, input, this.along), this.words);
    if (this.room) render(picture(page, input, this.along), this.room);
  }
}

/**
 * @param {Page} page
 * @param {Input} input
 * @param {Along} along
 */
function picture(page, input, along) {
  const figure = movedBy(page, input.id);
  const horizon = figure.endsWith('.payback-years') ? Number(current(page, 'merger.horizon')) : undefined;
  const { line, under, y, gaps } = shape(input, along, HEIGHT, horizon);
  const value = page.outcome.figures[figure]?.value ?? null;
  const at = value === null ? -1 : y(Number(value));
  return html`<svg class="along" aria-hidden="true" width="100%" height=${HEIGHT}>
    <svg viewBox="0 0 100 ${HEIGHT}" preserveAspectRatio="none" width="100%" height=${HEIGHT}>
      <path class="under" d=${under} /><path class="over" d=${line} />
    </svg>
    ${gaps.filter(({ from, to }) => to - from > WORD).map(({ from, to }) => svg`
      <text class="gap" x="${(from + to) * 50}%" y="50" text-anchor="middle">never</text>`)}
    ${along.flips.map(({ x }) => svg`<line class="flip" x1=${share(input, x)} x2=${share(input, x)} y1="0" y2=${HEIGHT} />`)}
    ${at < 0 ? nothing : svg`<circle class="here" cx=${share(input, current(page, input.id))} cy=${at} r="4" />`}
  </svg>`;
}

/** @param {Input} input @param {string} x */
function share(input, x) {
  return `${portion(input, x) * 100}%`;
}
