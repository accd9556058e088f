/** The open working of one number: where it stands, and that it follows what the reader changes. */

import { render } from 'lit';
import { untouched, withPlace } from '../scenario.js';
import { adopt } from '../styles/working.js';
import { askedOf } from '../words/asked.js';
import { panelOf } from '../words/touched.js';
import { explainedDraws } from './drawn.js';
import { explained } from './explained.js';
import { asText } from './text.js';
import { workingView } from './view.js';

/** @import {Asking} from '../element/asking.js' */
/** @import {Model, Scenario, Story} from '../types.js' */
/** @import {Explained} from './explained.js' */

/** What holds a number in the page; its working stands right after it, or at the end of it. */
const BLOCK = 'tr, li, dd, p, figcaption, svg';
/** How much of an open working should be in sight, in pixels. */
const SIGHT = 220;

export class Panel {
  /** @param {Asking} asking */
  constructor(asking) {
    this.asking = asking;
    this.asked = askedBy(asking.number);
    /** Where the number may be drawn anew, as when it comes to "never". */
    this.home = asking.number?.closest(BLOCK);
    this.copied = '';
    /** @type {Explained | null} */
    this.explained = null;
    this.room = document.createElement('div');
    this.room.className = 'working';
    this.room.setAttribute('role', 'region');
    /** What stands in the page: the room, or the table row that holds it. @type {Element} */
    this.stand = this.room;
    adopt(/** @type {ShadowRoot} */ (asking.element.renderRoot));
    this.follow();
    this.show();
  }

  /** Draws the working of the number as it now is, where it now is. */
  follow() {
    const number = this.found();
    const { model } = this.asking.element;
    if (!number || !model) {
      this.asking.close();
      return;
    }
    this.asking.number = number;
    number.setAttribute('aria-expanded', 'true');
    this.place(number);
    this.asked = askedBy(number);
    const { said } = this.asked;
    this.explained = this.explain(model, number);
    this.room.setAttribute('aria-label', `How ${said || 'it'} is worked out`);
    this.draw();
  }

  /** @param {Model} model @param {Element} number */
  explain(model, number) {
    const { element } = this.asking;
    const { id, drawn, said } = this.asked;
    const page = element.page();
    if (drawn && page) return explainedDraws(this.asked.when === 'a' && page.kept ? page.kept.inA(page) : page, model.matters, drawn, page.method);
    const scenario = scenarioOf(this.asking, number);
    const story = storyAt(model, scenario, element.scenario, element.outcome);
    return explained(story, (figure) => model.working(figure, scenario), id, said);
  }

  draw() {
    if (!this.explained) return;
    const target = this.target();
    const act = { copy: () => void this.copy(), dismiss: () => this.asking.dismiss(), aim: target && (() => this.aim(target)) };
    render(workingView(this.explained, act, this.copied), this.room);
  }

  /** Where a reader can ask what it would take for the number to be another. */
  target() {
    const { element } = this.asking;
    const { id, when, drawn } = this.asked;
    const page = element.page();
    const panel = panelOf(id) ?? '';
    if (when || drawn || !page || !askedOf(page, 'solve', panel).includes(id)) return null;
    return element.renderRoot.querySelector(/** @type {'details'} */ (`[data-panel="${panel}"] [data-ask="solve"]`));
  }

  /** @param {HTMLDetailsElement} target */
  aim(target) {
    target.dataset.figure = this.asked.id;
    target.open = true;
    this.asking.close();
    // It may have been open for another number.
    this.asking.element.requestUpdate();
    const summary = target.querySelector('summary');
    summary?.scrollIntoView();
    summary?.focus({ preventScroll: true });
  }

  /** The number itself, or what stands in its place after the page was drawn anew. */
  found() {
    const { number } = this.asking;
    const { id, when, drawn } = this.asked;
    const isIt = (/** @type {Element} */ one) => {
      const other = askedBy(one);
      return other.id === id && other.when === when && other.drawn?.quantile === drawn?.quantile && other.drawn?.share === drawn?.share;
    };
    if (number?.isConnected && isIt(number)) return number;
    const others = this.home?.isConnected ? this.home.querySelectorAll('[aria-expanded]') : [];
    number?.setAttribute('aria-expanded', 'false');
    return [...others].find((one) => one.matches('button, [role="button"]') && isIt(one));
  }

  /** @param {Element} number */
  place(number) {
    const block = number.closest(BLOCK) ?? /** @type {Element} */ (number.parentElement);
    const inside = block.localName === 'li' || block.localName === 'dd';
    if (inside ? this.stand.parentElement === block : this.stand.previousElementSibling === block) return;
    this.stand.remove();
    this.stand = block.localName === 'tr' ? row(/** @type {HTMLTableRowElement} */ (block), this.room) : this.room;
    if (inside) block.append(this.stand);
    else block.after(this.stand);
  }

  /** Brings its beginning into sight, as far as the number stays in it. */
  show() {
    const { number } = this.asking;
    if (!number) return;
    const { top, height } = this.room.getBoundingClientRect();
    const bar = this.asking.element.renderRoot.querySelector('.steps[data-live]')?.getBoundingClientRect().height ?? 0;
    const below = top + Math.min(height, SIGHT) + bar - innerHeight;
    const above = number.getBoundingClientRect().top - 12;
    if (below > 0 && above > 0) scrollBy(0, Math.min(below, above));
  }

  async copy() {
    if (!this.explained) return;
    const text = asText(this.explained, location.href);
    this.copied = await written(text, this.room) ? 'Copied' : 'Press Ctrl or ⌘ and C';
    this.asking.element.status.say(() => (this.copied === 'Copied' ? 'The working is copied.' : 'The text is selected.'));
    this.draw();
  }

  remove() {
    this.stand.remove();
  }
}

const MARKED = '[data-figure], [data-draws]';

/**
 * Which figure a number is, and of what; or which number of the runs.
 *
 * @param {Element | null} number
 */
function askedBy(number) {
  const marked = /** @type {HTMLElement | null} */ (number?.closest(MARKED) ?? number?.querySelector(MARKED));
  const { figure, draws, quantile, share, when = '' } = marked?.dataset ?? {};
  const said = marked?.textContent?.trim() ?? '';
  return { id: figure ?? draws ?? '', when, drawn: draws === undefined ? null : { id: draws, quantile, share }, said };
}

/**
 * The scenario that a number speaks of: the reader's, what it is compared with, A, a claim's, or the one
 * with the move that is tried.
 *
 * @param {Asking} asking
 * @param {Element} number
 * @returns {Scenario}
 */
function scenarioOf({ element: { scenario, kept, model } }, number) {
  const { id, when } = askedBy(number);
  const { inputs, places } = scenario;
  const [place, system] = number.closest('[data-tried]')?.getAttribute('data-tried')?.split(' ') ?? [];
  if (when === 'tried' && model) return withPlace(scenario, model.pack, place, system);
  if (when === 'before') return id.startsWith('boundary.') ? { inputs, places: {} } : untouched;
  if (when === 'a' && kept) return kept;
  if (when !== 'claim') return scenario;
  const claim = number.closest('[data-claim]')?.getAttribute('data-claim');
  return { inputs, places: { ...places, ...model?.pack.claim.find((one) => one.id === claim)?.places } };
}

/**
 * @param {Model} model
 * @param {Scenario} scenario
 * @param {Scenario} current
 * @param {Story['outcome'] | null} outcome of the current scenario
 * @returns {Story}
 */
function storyAt(model, scenario, current, outcome) {
  const { pack, inputs } = model;
  return { pack, inputs, scenario, outcome: scenario === current && outcome ? outcome : model.evaluate(scenario) };
}

/** @param {HTMLTableRowElement} above @param {Element} room */
function row(above, room) {
  const cell = document.createElement('td');
  cell.colSpan = above.cells.length;
  cell.append(room);
  const line = document.createElement('tr');
  line.className = 'working-row';
  line.append(cell);
  return line;
}

/**
 * Copies, or leaves the text selected where a browser lets nobody copy.
 *
 * @param {string} text
 * @param {Element} room
 */
async function written(text, room) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = room.querySelector('textarea') ?? document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', 'The working as text');
    room.append(field);
    field.select();
    return document.execCommand('copy');
  }
}
