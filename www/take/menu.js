/**
 * What a reader can take away from a part of the page: its charts, its numbers, the scenario, a link
 * and a sentence. It follows what is set for as long as it is open.
 */

import { html, nothing, render } from 'lit';
import { fragment } from '../address.js';
import { adopt } from '../styles/take.js';
import { VERSION } from '../version.js';
import { clauseOf, report } from '../words/report.js';
import { done, ofWhat } from '../words/taking.js';
import { behind } from './behind.js';
import { bodyRows } from './bodies.js';
import { chartsOf } from './charts.js';
import { csv } from './csv.js';
import { drawing } from './drawing.js';
import { save } from './file.js';
import { chartNumbers, partNumbers } from './numbers.js';
import { png } from './raster.js';
import { record } from './record.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Chart, Part} from './charts.js' */
/** @import {Row} from './csv.js' */
/** @import {Taken} from './numbers.js' */

const NUMBERS = 'Every number of this part';
const RECORD = 'All that is set, with every figure';

/** Letters in a line of the sentence's field, about. */
const LETTERS = 75;

/** By what they are drawn into. @type {WeakMap<Element, Menu>} */
const known = new WeakMap();

/**
 * @param {HTMLDetailsElement} details
 * @param {JoinedUp} element
 */
export function openMenu(details, element) {
  const menu = known.get(details) ?? new Menu(details, element);
  known.set(details, menu);
  menu.hostUpdated();
}

class Menu {
  /**
   * @param {HTMLDetailsElement} details
   * @param {JoinedUp} element
   */
  constructor(details, element) {
    this.details = details;
    this.element = element;
    this.part = /** @type {Part} */ (details.dataset.take);
    this.room = /** @type {HTMLElement} */ (details.querySelector('.taken'));
    /** What was done last, and by which line's button: it is told there. */
    this.last = { line: '', words: '' };
    adopt(/** @type {ShadowRoot} */ (element.renderRoot));
    details.addEventListener('keydown', (event) => this.pressed(event));
    element.addController(this);
  }

  /** The page was drawn anew. */
  hostUpdated() {
    const taken = this.details.open && this.taken();
    if (taken) render(this.view(taken), this.room);
  }

  /** @param {KeyboardEvent} event */
  pressed({ key }) {
    if (key !== 'Escape' || !this.details.open) return;
    this.details.open = false;
    this.details.querySelector('summary')?.focus();
  }

  /** What is to be taken: always as the page stands now. @returns {Taken | null} */
  taken() {
    const { element } = this;
    const page = element.page();
    if (!page || !element.model) return null;
    const { pack: { pack } } = page;
    // The page that holds the scenario lies beside the folder of the packs, whatever holds the element.
    const address = new URL('../index.html', new URL(element.pack, document.baseURI));
    // A link keeps the version of the figures even where it changes nothing.
    address.hash = fragment(element.history.present, pack.version) || `v=${pack.version}`;
    return { page, model: element.model, link: address.href };
  }

  /** @param {Taken} taken */
  view(taken) {
    const { page, link } = taken;
    const charts = chartsOf(page, this.part, this.element);
    if (this.part === 'bodies') return this.lines(charts);
    const sentence = sentenceOf(taken, this.part);
    return html`<p class="note">${ofWhat(page)}</p>
      ${this.lines(charts)}
      ${this.part === 'opening' ? nothing
        : this.line(NUMBERS, [['CSV', () => this.table(NUMBERS, this.part, (now) => partNumbers(now, this.part))]])}
      ${this.line(RECORD, [['JSON', () => this.record()]])}
      <div class="taken-line taken-text"><label for="take-link-${this.part}">A link to what is set</label>
        <input id="take-link-${this.part}" data-taken="link" readonly .value=${link}>
        ${this.copyButton('link')}${this.told('link')}</div>
      <div class="taken-line taken-text"><label for="take-sentence-${this.part}">A sentence to quote</label>
        <textarea id="take-sentence-${this.part}" data-taken="sentence" readonly rows=${Math.ceil(sentence.length / LETTERS) + 1} .value=${sentence}></textarea>
        ${this.copyButton('sentence')}${this.told('sentence')}</div>
      ${origin === 'null' ? html`<p class="note">The page around this one may keep it from saving files. The link leads to where it can.</p>` : nothing}
      <p class="note">Values in files are exact, each with its unit, its sources and whether it is reported, derived or assumed;
        an empty cell is “none”.</p>`;
  }

  /** @param {Chart[]} charts */
  lines(charts) {
    return charts.map((chart) => this.line(chart.label, [
      ['PNG', () => this.picture(chart, 'png')],
      ['SVG', () => this.picture(chart, 'svg')],
      ['CSV', () => this.table(chart.label, chart.name, (now) => (this.part === 'bodies' ? bodyRows(now) : chartNumbers(now, this.part, chart)))],
    ]));
  }

  /**
   * @param {string} what
   * @param {[kind: string, act: () => void][]} buttons
   */
  line(what, buttons) {
    return html`<div class="taken-line"><span>${what}</span><span class="taken-kinds">${buttons.map(([kind, act]) => html`<button type="button"
      data-save=${kind.toLowerCase()} aria-label="${kind}: ${what}" @click=${act}>${kind}</button>`)}</span>${this.told(what)}</div>`;
  }

  /** @param {string} line */
  told(line) {
    return this.last.line === line ? html`<p class="taken-done">${this.last.words}</p>` : nothing;
  }

  /** @param {'link' | 'sentence'} what */
  copyButton(what) {
    return html`<button type="button" data-copy=${what} @click=${() => this.copy(what)}>Copy the ${what}</button>`;
  }

  /** @param {'link' | 'sentence'} what */
  async copy(what) {
    const field = /** @type {HTMLInputElement} */ (this.room.querySelector(`[data-taken="${what}"]`));
    try {
      await navigator.clipboard.writeText(field.value);
      this.tell(what, done.copied(what));
    } catch {
      // A frame may have to be allowed to copy; what is selected anybody can.
      field.focus();
      field.select();
      this.tell(what, document.execCommand('copy') ? done.copied(what) : done.selected(what));
    }
  }

  /** @param {Chart} chart @param {'png' | 'svg'} kind */
  async picture(chart, kind) {
    const taken = this.taken();
    if (!taken) return;
    const svg = drawing(taken, chart);
    try {
      this.save(taken, chart.label, `${chart.name}.${kind}`, kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await png(svg));
    } catch {
      this.tell(chart.label, done.failed);
    }
  }

  /** @param {string} line @param {string} name @param {(taken: Taken) => Row[]} rows */
  table(line, name, rows) {
    const taken = this.taken();
    if (taken) this.save(taken, line, `${name}.csv`, new Blob([csv(rows(taken))], { type: 'text/csv;charset=utf-8' }));
  }

  record() {
    const taken = this.taken();
    if (taken) this.save(taken, RECORD, 'scenario.json', new Blob([`${JSON.stringify(record(taken), null, 2)}\n`], { type: 'application/json' }));
  }

  /** @param {Taken} taken @param {string} line @param {string} name @param {Blob} content */
  save({ page: { pack: { pack } } }, line, name, content) {
    const file = `joined-up-${pack.id}-${pack.version}-${name}`;
    save(file, content);
    this.tell(line, done.saved(file));
  }

  /** @param {string} line @param {string} words */
  tell(line, words) {
    this.last = { line, words };
    this.hostUpdated();
    this.element.status.say(() => words);
  }
}

/**
 * @param {Taken} taken
 * @param {Part} part
 */
function sentenceOf({ page, model, link }, part) {
  const clause = clauseOf(page, part);
  const all = new Set(clause.figures.flatMap((id) => behind(model, id, page.scenario).assumed));
  const assumed = model.pack.input.map(({ id }) => id).filter((id) => all.has(id));
  return report(page, clause, { assumed, link, version: VERSION });
}
