/**
 * Numbers in the text around the element: `<span data-joined-up="merger.ccgs.payback-years">2.8 years</span>`
 * shows that figure as it stands in the element. Only text is ever written.
 */

import { date } from '../format.js';
import { current, inputText, printed, publishedText } from '../words/figure.js';
import { label } from '../words/label.js';
import { sourceNamed } from '../words/source.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Page} from '../types.js' */

/** Styles of www/format.js that a host may ask for. */
const STYLES = /** @type {const} */ (['millions', 'bare', 'sign']);

/** How firm a number is, to who asks. @type {Record<string, string>} */
const FIRM = {
  reported: 'Reported',
  derived: 'Derived from what was reported',
  assumed: 'Rests on assumptions',
};

export class Prose {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** Mistakes that were told already: one of each is enough. @type {Set<string>} */
    this.told = new Set();
    element.addController(this);
    this.hostUpdated();
  }

  /** The element shows something else. */
  hostUpdated() {
    const page = this.element.page();
    if (!page || !this.element.isConnected) return;
    // Looked for each time, so that text which a host adds later is found with the next change.
    for (const mark of document.querySelectorAll(/** @type {'span'} */ ('[data-joined-up]'))) {
      if (this.isOurs(mark)) this.write(page, mark);
    }
  }

  /**
   * A number is of the element that it names, or of the first.
   *
   * @param {HTMLElement} mark
   */
  isOurs({ dataset: { joinedUpFor: name } }) {
    const first = document.querySelector(this.element.localName) === this.element;
    if (!name) return first;
    const named = document.getElementById(name);
    if (!named && first) this.warn(`data-joined-up-for="${name}" names no element of this page. Give the element that id.`);
    return named === this.element;
  }

  /**
   * @param {Page} page
   * @param {HTMLElement} mark
   */
  write(page, mark) {
    const { joinedUp: id = '', joinedUpWhen: when = '', joinedUpStyle: style = '' } = mark.dataset;
    const found = told(page, id, { before: when === 'before', ...this.style(style) });
    if (when && when !== 'before') this.warn(`data-joined-up-when="${when}" is not known. Write "before", or leave it out.`);
    if (!found) {
      this.warn(`data-joined-up="${id}" names no figure of this page, so its text stays as it is. Check its spelling.`);
      return;
    }
    if (mark.textContent !== found.text) mark.textContent = found.text;
    mark.dataset.status = found.status;
    mark.title = `${label(page, id)}. ${FIRM[found.status]}${found.by}${found.own && !when ? ', at the settings chosen on this page' : ''}.`;
  }

  /** @param {string} text */
  style(text) {
    const words = text.split(/\s+/).filter(Boolean);
    for (const word of words) {
      if (!STYLES.some((known) => known === word)) this.warn(`data-joined-up-style="${word}" is not known. Write one of: ${STYLES.join(', ')}.`);
    }
    return Object.fromEntries(STYLES.map((name) => [name, words.includes(name)]));
  }

  /** @param {string} words */
  warn(words) {
    if (this.told.has(words)) return;
    this.told.add(words);
    console.warn(`joined-up: ${words}`);
  }
}

/**
 * A figure that the page computes, an input as it is set, or a figure of the pack that no input moves.
 *
 * @param {Page} page
 * @param {string} id
 * @param {import('../words/figure.js').Told} style
 * @returns {{text: string, status: string, by: string, own: boolean} | null} `own` where it is not what the pack says
 */
function told(page, id, style) {
  const { pack, outcome, inputs, scenario } = page;
  if (Object.hasOwn(outcome.figures, id)) {
    const { value, before, status } = outcome.figures[id];
    return { text: printed(outcome, id, style), status, by: '', own: value !== before };
  }
  const input = inputs.get(id);
  if (input) {
    const text = inputText(input, style.before ? input.default : current(page, id));
    const { sources = [] } = pack.input.find((one) => one.id === id) ?? {};
    return { text, status: input.status, by: input.status === 'assumed' ? '' : publishers(page, sources), own: id in scenario.inputs };
  }
  const figure = pack.figure.find((one) => one.id === id);
  return figure ? { text: publishedText(page, id, style), status: figure.status, by: publishers(page, figure.sources), own: false } : null;
}

/** @param {Page} page @param {string[]} ids */
function publishers({ pack }, ids) {
  const named = ids.map((id) => sourceNamed(pack, id)).filter((source) => source !== undefined);
  return named.map((source) => ` by ${source.publisher}${source.date ? `, ${date(source.date)}` : ''}`).slice(0, 1).join('');
}
