/** "What would it take?": a target for a figure, an input to change, and the value that does it. */

import { html, nothing, render } from 'lit';
import { live } from 'lit/directives/live.js';
import { typed } from '../decimal.js';
import { boxed } from '../format.js';
import { withInput } from '../scenario.js';
import { askedOf } from '../words/asked.js';
import { current, has } from '../words/figure.js';
import { isFlat } from '../words/flips.js';
import { goal } from '../words/goals.js';
import { noTarget, nothingMoves, solvedSentence } from '../words/solved.js';
import { isBehind, settingsBehind } from './behind.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Input, Model, Page, Solution} from '../types.js' */

export class Solve {
  /**
   * @param {HTMLElement} details
   * @param {JoinedUp} element
   */
  constructor(details, element) {
    this.details = details;
    this.element = element;
    this.room = /** @type {HTMLElement} */ (details.querySelector('.asked'));
    this.panel = /** @type {HTMLElement} */ (details.closest('[data-panel]')).dataset.panel ?? '';
    this.figures = askedOf(/** @type {Page} */ (element.page()), 'solve', this.panel);
    /** What the reader typed for each figure; where nothing, a target is offered. @type {Map<string, string>} */
    this.targets = new Map();
    this.input = '';
    /** Those that move the figure. @type {Input[]} */
    this.inputs = [];
    this.behind = '';
    this.drawn = 0;
  }

  /** The figure that is asked about, which a number of the page may have set. */
  get figure() {
    return this.details.dataset.figure ?? this.figures[0] ?? '';
  }

  /** @param {Page} page */
  isStale(page) {
    return this.question(page) !== this.behind;
  }

  /** @param {Page} page */
  question({ scenario }) {
    return this.figure + settingsBehind(scenario, this.figure);
  }

  mark() {
    // What it says follows from the scenario alone.
  }

  /** @param {Page} page @param {Model} model */
  draw(page, model) {
    if (this.isStale(page)) this.inputs = movers(page, model, this.figure);
    this.behind = this.question(page);
    const { inputs } = this;
    const input = inputs.find(({ id }) => id === this.input) ?? inputs.find(({ main }) => main) ?? inputs[0];
    const { target } = goal(page, this.figure);
    const text = this.targets.get(this.figure) ?? boxed(target?.start ?? '0');
    const wanted = typed(text);
    const solution = input && wanted !== null ? model.solve(input.id, this.figure, wanted, page.scenario) : null;
    this.input = input?.id ?? '';
    render(this.view(page, model, { input, text, solution }), this.room);
  }

  /** The reader changed the question. */
  again() {
    const page = this.element.page();
    const { model } = this.element;
    if (page && model) this.draw(page, model);
    this.element.status.say(() => this.room.querySelector('[id$="-solved"]')?.textContent?.trim() ?? '');
  }

  /**
   * @param {Page} page
   * @param {Model} model
   * @param {{input: Input | undefined, text: string, solution: Solution | null}} answer
   */
  view(page, model, { input, text, solution }) {
    const { target } = goal(page, this.figure);
    const name = `solve-${this.panel}`;
    return html`
      ${this.figures.length > 1 ? html`<p class="ask-line"><label for="${name}-figure">Which answer</label>
        <select id="${name}-figure" data-solve="figure" .value=${live(this.figure)} @change=${(/** @type {Event} */ event) => this.ask(valueOf(event))}>
          ${this.figures.map((id) => html`<option value=${id} ?selected=${id === this.figure}>${goal(page, id).title}</option>`)}
        </select></p>` : nothing}
      ${input ? html`<p class="ask-line"><label for="${name}-target">${target?.aim}</label>
          <span class="box">${target?.before ? html`<span>${target.before}</span>` : nothing}
          <input type="text" inputmode="decimal" autocomplete="off" size="9" id="${name}-target" data-solve="target"
            .value=${live(text)} aria-invalid=${solution ? nothing : 'true'} aria-describedby="${name}-unit ${name}-solved"
            @input=${(/** @type {Event} */ event) => this.aim(valueOf(event))}>
          <span id="${name}-unit">${target?.after}</span></span></p>
        <p class="ask-line"><label for="${name}-input">by changing</label>
          <select id="${name}-input" data-solve="input" .value=${live(input.id)} @change=${(/** @type {Event} */ event) => this.change(valueOf(event))}>
            ${this.inputs.map(({ id, label }) => html`<option value=${id} ?selected=${id === input.id}>${label}</option>`)}
          </select></p>
        ${this.solved(page, model, input, text, solution, name)}` : html`<p>${nothingMoves(page, this.figure)}</p>`}`;
  }

  /**
   * @param {Page} page
   * @param {Model} model
   * @param {Input} input
   * @param {string} text
   * @param {Solution | null} solution
   * @param {string} name
   */
  solved(page, model, input, text, solution, name) {
    if (!solution) return html`<p class="solved complaint" id="${name}-solved">${noTarget(text)}</p>`;
    const at = (/** @type {string} */ value) => {
      const scenario = withInput(page.scenario, input, value);
      return { ...page, scenario, outcome: model.evaluate(scenario) };
    };
    const value = solution.reached ? solution.value : solution.closest;
    const idle = value === null || value === current(page, input.id);
    return html`<p class="solved ask-line"><span id="${name}-solved">${solvedSentence(page, this.figure, input, solution, at)}</span>
      <button type="button" data-solve="set" aria-disabled=${idle ? 'true' : 'false'} aria-describedby="${name}-solved"
        @click=${() => { if (!idle) this.element.act.put(input.id, value); }}>${solution.reached ? 'Set it' : 'Set the nearest'}</button></p>`;
  }

  /** @param {string} figure */
  ask(figure) {
    this.details.dataset.figure = figure;
    this.again();
  }

  /** @param {string} text */
  aim(text) {
    this.targets.set(this.figure, text);
    this.again();
  }

  /** @param {string} input */
  change(input) {
    this.input = input;
    this.again();
  }
}

/**
 * The inputs that move a figure as things stand, from one end of their range to the other.
 *
 * @param {Page} page
 * @param {Model} model
 * @param {string} figure
 */
function movers(page, model, figure) {
  if (!has(page, figure)) return [];
  const behind = [...page.inputs.values()].filter(({ id, held }) => !held && isBehind(id, figure.split('.')[0]));
  return behind.filter(({ id }) => !page.idle.has(id) && !isFlat(model.along(id, figure, page.scenario)));
}

/** @param {Event} event */
function valueOf(event) {
  return /** @type {HTMLInputElement | HTMLSelectElement} */ (event.currentTarget).value;
}
