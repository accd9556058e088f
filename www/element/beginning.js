/** How a page begins, and begins anew where its attributes change: the pack, and where a reader starts. */

import { openModel } from '../model.js';
import { changes, same, untouched } from '../scenario.js';
import { sharedStyles } from '../styles/element.js';
import { fetchEdition } from './edition.js';
import { proseOf } from './prose.js';

/** @import {Model, Scenario} from '../types.js' */
/** @import {JoinedUp} from './joined-up.js' */

export class Beginning {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** The pack on its way. @type {Promise<Model> | null} */
    this.opening = null;
    /** The pack as it is. @type {Model | null} */
    this.opened = null;
    /** Where the page began. @type {Scenario} */
    this.start = untouched;
    /** How often something was opened: the last counts. */
    this.turn = 0;
  }

  /** @param {boolean} another whether the pack is another than before */
  async open(another) {
    const { element } = this;
    this.turn += 1;
    const { turn } = this;
    try {
      if (another) this.opening = openModel(new URL(element.pack, document.baseURI).href);
      const [opened, sheet, Edition] = await Promise.all([/** @type {Promise<Model>} */ (this.opening), sharedStyles(), fetchEdition(element)]);
      if (turn !== this.turn) return;
      this.adopt(sheet);
      this.begin(opened, Edition);
    } catch (error) {
      if (turn !== this.turn) return;
      element.failed = /** @type {Error} */ (error);
      element.tell('failed');
    }
  }

  /** @param {CSSStyleSheet} sheet what the page and the element share, under the element's own */
  adopt(sheet) {
    const root = /** @type {ShadowRoot} */ (this.element.renderRoot);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  }

  /**
   * What was asked for is there.
   *
   * @param {Model} opened
   * @param {typeof import('../newsroom/edition.js').Edition | null} Edition
   */
  begin(opened, Edition) {
    const { element } = this;
    element.failed = null;
    element.edition = Edition && new Edition(element, opened);
    element.model = element.edition?.model ?? opened;
    element.baseline = opened.evaluate(untouched);
    const scene = opened.pack.scene.find(({ id }) => id === element.scene);
    const start = element.edition?.start ?? (scene ? { inputs: scene.inputs, places: scene.places } : untouched);
    const { present } = element.history;
    const another = opened !== this.opened;
    // At first a link outweighs where the page starts; later what a reader set stays where that has not moved.
    const stays = this.opened ? !another && same(start, this.start) : changes(present.scenario) > 0;
    const kept = this.opened ? null : present.kept;
    // Where the history begins is no step in it.
    element.outcome = null;
    const state = stays ? present : { ...present, scenario: start, kept };
    element.arrive(this.opened ? element.held(state) : { ...state, version: element.linkVersion });
    this.start = start;
    this.opened = opened;
    if (!another) return;
    element.tell('ready', { scenario: element.scenario, kept: element.kept, version: element.version });
    element.prose ??= document.querySelector('[data-joined-up]') && proseOf(element);
  }
}
