/** What a part of the page is given: the store, the words, and which of its rows is in hand. */

import { html } from 'lit';
import { typed } from '../number/decimal.js';
import { exact } from '../number/format.js';

/** @import {Store} from '../store/store.js' */
/** @import {Words} from '../words/words.js' */

export class Stage {
  /**
   * @param {object} given
   * @param {string} given.part
   * @param {Store} given.store
   * @param {Words} given.words
   * @param {(sentence: string) => void} [given.speak] says a sentence to whoever listens
   * @param {string} [given.view] what the page or frame shows: all of it, or one part
   * @param {boolean} [given.whole] whether it shows all of its part, as a page of its own does
   * @param {() => void} [given.embed] hands out the code for an article, on a page that may
   * @param {string} [given.root] the way to the folder of the pages
   * @param {(stage: Stage, names: import('../tools/tools.js').Tool[]) => import('./more.js').Entry[]} [given.tools] what can be opened for a part
   */
  constructor({ part, store, words, speak = () => {}, view = 'all', whole = false, root = './', embed, tools = () => [] }) {
    this.part = part;
    this.store = store;
    this.words = words;
    this.speak = speak;
    this.view = view;
    this.whole = whole;
    this.root = root;
    this.embed = embed;
    this.tools = tools;
  }

  /** The question of a part, which is the page's own, and says of which area, where nothing stands before it. @param {string} question */
  heading(question) {
    const { pack } = this.store;
    const named = pack.place.some(({ name }) => question.includes(name));
    return this.view === 'all' ? html`<h2>${question}</h2>` : html`${named ? '' : html`<p class="kicker">${pack.pack.name}</p>`}<h1 class="second">${question}</h1>`;
  }

  /** What can be opened, by name. @param {...import('../tools/tools.js').Tool} names */
  entries(...names) {
    return this.tools(this, names);
  }

  /** The address of a page, which keeps what is set. @param {string} name */
  page(name) {
    return `${this.root}${name}.html`;
  }

  /** Takes a row in hand. @param {string} input */
  hold(input) {
    this.store.hold(this.part, input);
  }

  /** The row in hand. @param {string} first the one before any is taken */
  hand(first) {
    return this.store.hands.value[this.part] ?? first;
  }

  /** Which entry of the line of what else there is stands open; empty where none does. */
  opened() {
    return this.store.opened.value[this.part] ?? '';
  }

  /** @param {string} name empty to close */
  open(name) {
    const { opened } = this.store;
    opened.value = { ...opened.value, [this.part]: name };
  }

  /** Room for the picture, in pixels. @param {number} usual before it has been measured */
  width(usual) {
    return this.store.widths.value[this.part]?.width ?? usual;
  }

  /** Whether the picture stands beside the text, and so has more room. */
  get columns() {
    return this.store.widths.value[this.part]?.columns ?? false;
  }

  /**
   * A number that was typed into a row's box.
   *
   * @param {string} id
   * @param {HTMLInputElement} box
   */
  type(id, box) {
    const { store, words } = this;
    const value = typed(box.value);
    const { label, unit, min = '0', max = '0', step = '1' } = store.input(id);
    const slip = (/** @type {string} */ text) => {
      store.slip.value = { input: id, text };
      this.speak(text);
    };
    if (value === null) {
      slip(words.text('typed-no-number', { label, text: box.value }));
      return;
    }
    if (isTooSmall(value, step, box.value)) {
      slip(words.text('typed-too-small', { label, text: box.value, value: exact(value, unit) }));
      return;
    }
    store.set(id, store.core.evaluate({ inputs: { [id]: value }, places: {} }, []).scenario.inputs[id] ?? value);
    store.rest();
    if (Number(value) < Number(min) || Number(value) > Number(max)) {
      slip(words.text('typed-out-of-range', { label, min: exact(min, unit), max: exact(max, unit) }));
    }
    box.blur();
  }
}

/**
 * Whether somebody who typed `10.7` into a box of millions meant so little: not unless the sign stands with it.
 *
 * @param {string} value
 * @param {string} step of the slider
 * @param {string} text
 */
function isTooSmall(value, step, text) {
  return Number(step) >= 1000 && Number(value) !== 0 && Math.abs(Number(value)) < Number(step) && !/\p{Sc}/u.test(text);
}
