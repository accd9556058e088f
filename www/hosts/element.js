/**
 * `<joined-up view pack theme>`: opens a pack, holds its store, and draws its parts, each in an effect of
 * its own. What stands between its tags stays until there is something better to show.
 */

import { effect } from '@preact/signals-core';
import { render } from 'lit';
import { openCore } from '../core/core.js';
import { parts } from '../parts/parts.js';
import { Stage } from '../stage/stage.js';
import { Store } from '../store/store.js';
import { storyOf } from '../words/story.js';
import styles from '../stage/stage.css?inline';

export class JoinedUp extends HTMLElement {
  static observedAttributes = ['theme'];

  /** Ends of what was begun for this element. @type {(() => void)[]} */
  #ends = [];

  /** @type {Store | null} */
  store = null;

  connectedCallback() {
    void this.#open();
  }

  disconnectedCallback() {
    for (const end of this.#ends.splice(0)) end();
  }

  async #open() {
    const address = this.getAttribute('pack') ?? '';
    const [core, story] = await Promise.all([openCore(address), fetch(address.replace(/json$/, 'ftl')).then((answer) => answer.text())]);
    const store = new Store(core);
    const shapes = store.pack.boundary?.map;
    if (shapes) store.loadShapes = () => fetch(new URL(`../map/${shapes}.json`, new URL(address, document.baseURI))).then((answer) => answer.json());
    this.store = store;
    const words = storyOf(store, story);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = await Promise.all([styles, ...parts.flatMap(({ styles: own }) => own ?? [])].map((sheet) => new CSSStyleSheet().replace(sheet)));
    const status = Object.assign(document.createElement('p'), { className: 'unseen' });
    status.setAttribute('role', 'status');
    const speak = (/** @type {string} */ sentence) => { status.textContent = sentence; };
    const view = this.getAttribute('view') ?? 'all';
    const shown = parts.filter(({ name }) => view === 'all' || view === name);
    root.replaceChildren(...shown.map(({ name, draw }) => this.#part(new Stage({ part: name, store, words, speak, view }), draw)), status);
    this.#ends.push(store.runs.follow());
    this.dispatchEvent(new CustomEvent('joined-up:ready', { bubbles: true, composed: true }));
  }

  /**
   * @param {Stage} stage
   * @param {(stage: Stage) => unknown} draw
   */
  #part(stage, draw) {
    const section = document.createElement('section');
    section.dataset.part = stage.part;
    const sizes = new ResizeObserver(() => {
      const picture = section.querySelector('[data-graphic]');
      const width = Math.floor(picture?.getBoundingClientRect().width ?? 0);
      const { widths } = stage.store;
      if (width > 0 && widths.value[stage.part] !== width) widths.value = { ...widths.value, [stage.part]: width };
    });
    sizes.observe(section);
    this.#ends.push(effect(() => { render(draw(stage), section); }), () => sizes.disconnect());
    return section;
  }
}
