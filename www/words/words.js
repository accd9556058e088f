/**
 * Messages as text with live numbers in it. A message names a figure, an input or a state where it needs
 * one (`{ FIGURE("ics.total") }`), so whoever shows it hands over only what it is about.
 *
 * What the functions of messages mean:
 *
 * - `FIGURE(id…)`: a computed figure, printed and asked by a press; with `form: "bare"` without its unit,
 *   with `form: "size"` without its sign too
 * - `BEFORE(id…)`: the same before the reader changed anything
 * - `LOW(id…)`, `HIGH(id…)`: the ends of its span
 * - `INPUT(id)`, `DEFAULT(id)`, `RANGE-LOW(id)`, `RANGE-HIGH(id)`: an input's value, default and our range
 * - `STATE(id…)`: `none`, `zero`, `minus` or `plus`, to select by
 *
 * An id in parts is joined with dots, so that a message can be about whichever merger it is given.
 */

import { FluentBundle, FluentResource, FluentType } from '@fluent/bundle';

/** @typedef {import('@fluent/bundle').FluentVariable} Given */
/** @typedef {{text: string, draw: () => unknown}} Live what stands in a sentence, as text and as drawn */

/** Around the number of a live part: characters that no message holds. */
const MARK = /\uE000(\d+)\uE001/;

/** Live parts of the message that is being made. @type {Live[]} */
let parts = [];

/** @extends {FluentType<Live>} */
class Part extends FluentType {
  toString() {
    return `\uE000${parts.push(this.value) - 1}\uE001`;
  }
}

export class Words {
  /**
   * @param {object} given
   * @param {string} given.locale
   * @param {string[]} given.texts message files, the later ones in place of the earlier
   * @param {Record<string, (asked: {id: string, form: string}) => Live | string>} given.functions what messages may call
   */
  constructor({ locale, texts, functions }) {
    const called = Object.entries(functions).map(([name, make]) => [name, (/** @type {Given[]} */ given, /** @type {Record<string, Given>} */ named) => {
      const plain = (/** @type {Given} */ one) => String(one instanceof FluentType ? one.valueOf() : one);
      const made = make({ id: given.map(plain).join('.'), form: named.form ? plain(named.form) : '' });
      return typeof made === 'string' ? made : new Part(made);
    }]);
    this.bundle = new FluentBundle(locale, { useIsolating: false, functions: Object.fromEntries(called) });
    for (const text of texts) {
      for (const error of this.bundle.addResource(new FluentResource(text), { allowOverrides: true })) throw error;
    }
  }

  /** What becomes of a message that nobody wrote: the page does not stand without it. @param {string} id */
  lacks(id) {
    throw new Error(`There is no message ${id}.`);
  }

  /** Takes in a message file that comes later; what a pack says for itself stays. @param {string} text */
  add(text) {
    this.bundle.addResource(new FluentResource(text), { allowOverrides: false });
  }

  /** @param {string} id */
  has(id) {
    return this.#pattern(id) !== null;
  }

  /**
   * A message to stand in a template.
   *
   * @param {string} id of a message, `message.attribute` for one of its attributes
   * @param {Record<string, Given | Live>} [given]
   * @returns {unknown[]}
   */
  say(id, given) {
    const [text, live] = this.#format(id, given);
    return text.split(MARK).map((piece, at) => (at % 2 ? live[Number(piece)].draw() : piece));
  }

  /**
   * The same as plain text, for what is spoken or copied.
   *
   * @param {string} id
   * @param {Record<string, Given | Live>} [given]
   */
  text(id, given) {
    const [text, live] = this.#format(id, given);
    return text.split(MARK).map((piece, at) => (at % 2 ? live[Number(piece)].text : piece)).join('');
  }

  /**
   * @param {string} id
   * @param {Record<string, Given | Live>} given
   * @returns {[string, Live[]]}
   */
  #format(id, given = {}) {
    const pattern = this.#pattern(id);
    if (pattern === null) {
      this.lacks(id);
      return [id, []];
    }
    const variables = Object.entries(given).map(([name, value]) => [name, isLive(value) ? new Part(value) : value]);
    parts = [];
    const text = this.bundle.formatPattern(pattern, Object.fromEntries(variables));
    return [text, parts];
  }

  /** @param {string} id */
  #pattern(id) {
    const [name, attribute] = id.split('.');
    const message = this.bundle.getMessage(name);
    return (attribute ? message?.attributes[attribute] : message?.value) ?? null;
  }
}

/** @param {Given | Live} value @returns {value is Live} */
function isLive(value) {
  return typeof value === 'object' && value !== null && 'draw' in value;
}
