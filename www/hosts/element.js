/**
 * `<joined-up view pack scene theme inputs lock hide headline>`: opens a pack, holds its store, and draws its
 * parts, each in an effect of its own. What stands between its tags stays until there is something better
 * to show, and comes back where something fails.
 */

import { effect } from '@preact/signals-core';
import { html, nothing, render } from 'lit';
import { openCore } from '../core/core.js';
import { asking } from '../asking/asking.js';
import { partsOf } from '../parts/parts.js';
import { Bar } from '../stage/bar.js';
import { Stage } from '../stage/stage.js';
import sheet from '../stage/page.css?url';
import { Store } from '../store/store.js';
import { untouched } from '../store/scenario.js';
import { entries } from '../tools/tools.js';
import { storyOf } from '../words/story.js';
import { Edition } from './edition.js';
import { mended, outdated } from './links.js';

/** @import {Scenario} from '../types.js' */
/** @import {State} from '../store/history.js' */
/** @import {Words} from '../words/words.js' */

/** What the page begins with. */
const SETTINGS = ['pack', 'view', 'scene', 'inputs', 'lock', 'hide', 'headline'];

/** Names of errors that are told in words for readers. */
const CODES = /^(no-core|no-pack|no-part|pack-invalid)$/;

/** Names of views, as they were and as they are. @type {Record<string, string>} */
const FORMERLY = { 'what-if': 'all' };

export class JoinedUp extends HTMLElement {
  static observedAttributes = SETTINGS;

  /** @type {Store | null} */
  store = null;

  /** Ends of what was begun for this element. @type {(() => void)[]} */
  #ends = [];

  /** What was set before there was a store to hold it. @type {{state: State, version: number} | null} */
  #early = null;

  /** @type {Words | null} */
  #words = null;

  /** Counts openings, so that a late one does not take a newer one's place. */
  #opening = 0;

  connectedCallback() {
    // A property that was set before the element was one hides the accessor.
    for (const name of ['scenario', 'kept']) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    if (this.store) this.#begin(this.store);
    else void this.#open();
  }

  /** Another document takes no style sheet of the first. */
  adoptedCallback() {
    const { shadowRoot } = this;
    if (this.store && shadowRoot) void stylesheet(this.ownerDocument).then((styles) => { shadowRoot.adoptedStyleSheets = [styles]; });
  }

  disconnectedCallback() {
    for (const end of this.#ends.splice(0)) end();
  }

  /** @param {string} _ @param {string | null} before @param {string | null} now */
  attributeChangedCallback(_, before, now) {
    if (before === now || !this.isConnected || !this.store) return;
    void this.#open();
  }

  /** What the reader has set. @returns {Scenario} */
  get scenario() {
    return this.store?.scenario.peek() ?? this.#early?.state.scenario ?? untouched;
  }

  set scenario(scenario) {
    this.arrive({ ...this.#state, scenario });
  }

  /** What the reader keeps as A, to compare theirs with. @returns {Scenario | null} */
  get kept() {
    return this.#state.kept;
  }

  set kept(kept) {
    this.arrive({ ...this.#state, kept });
  }

  get #state() {
    return this.store?.state.peek() ?? this.#early?.state ?? { scenario: untouched, kept: null, home: '' };
  }

  /**
   * From a link or a host; what is wrong in it is mended, and said.
   *
   * @param {State} state
   * @param {number} [version] of the pack that a link was made with
   */
  arrive(state, version = 0) {
    const { store } = this;
    const words = this.#words;
    if (!store || !words) {
      this.#early = { state, version };
      return;
    }
    let own;
    let other;
    try {
      own = mended(store, words, state.scenario);
      other = state.kept && mended(store, words, state.kept);
    } catch (error) {
      // No scenario at all: a mistake of the host's maker, who reads it where they look; readers keep what they have.
      console.error(error);
      return;
    }
    store.notices.value = [...outdated(store, words, own.scenario, version), ...own.notices, ...(other?.notices ?? [])];
    const home = store.pack.place.some(({ id }) => id === state.home) ? state.home : '';
    store.arrive({ scenario: own.scenario, kept: other?.scenario ?? null, home });
  }

  /** Speaks of a merger first, as an address says. @param {string} name */
  lead(name) {
    const go = () => this.store?.lead(`merger.${name}`);
    if (this.store) go();
    else this.addEventListener('joined-up:ready', go, { once: true });
  }

  /** Brings a part into view that an address names. @param {string} name */
  reveal(name) {
    const go = () => this.shadowRoot?.querySelector(`[data-part="${CSS.escape(name)}"], #${CSS.escape(name)}`)?.scrollIntoView();
    if (this.store) go();
    else this.addEventListener('joined-up:ready', go, { once: true });
  }

  /** Opens what hands out the code for an article. */
  embed() {
    const { store } = this;
    const words = this.#words;
    if (store && words) import('./embedding/dialog.js').then(({ open }) => open(this, store, words), () => { store.notices.value = [words.text('late-failed')]; });
  }

  async #open() {
    this.#opening += 1;
    const opening = this.#opening;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!root.firstChild) render(html`<slot></slot>`, root);
    const address = this.getAttribute('pack') ?? '';
    try {
      const [core, styles] = await Promise.all([openCore(address), stylesheet(this.ownerDocument)]);
      if (opening !== this.#opening) return;
      this.disconnectedCallback();
      const store = new Store(core, async () => JSON.parse(await read(address.replace(/\.json\b/, '-more.json'))));
      const words = storyOf(store, core.pack.story);
      this.#words = words;
      const [scene, inputs, lock, hide, headline] = ['scene', 'inputs', 'lock', 'hide', 'headline'].map((name) => this.getAttribute(name) ?? '');
      const edition = new Edition(store, { scene, inputs, lock, hide });
      const start = mended(store, words, edition.start);
      edition.start = start.scenario;
      store.edition = edition;
      store.lead(headline || store.scene(scene)?.part || '');
      store.begin({ scenario: start.scenario, kept: null, home: '' });
      const slips = [...unknown(store, words, { scene, headline }), ...start.notices, ...edition.unknown.map((name) => words.text('editor-unknown', { name }))];
      this.store = store;
      root.adoptedStyleSheets = [styles];
      this.#begin(store);
      const early = this.#early;
      this.#early = null;
      if (early) this.arrive(early.state, early.version);
      if (slips.length > 0) store.notices.value = [...slips, ...store.notices.value];
      this.dispatchEvent(new CustomEvent('joined-up:ready', {
        bubbles: true, composed: true, detail: { scenario: this.scenario, kept: this.kept, version: store.pack.pack.version },
      }));
    } catch (error) {
      if (opening !== this.#opening) return;
      this.#fail(root, /** @type {Error} */ (error));
    }
  }

  /** What stands between the tags comes back, under a sentence. @param {ShadowRoot} root @param {Error} error */
  #fail(root, error) {
    this.disconnectedCallback();
    this.store = null;
    root.replaceChildren();
    Reflect.deleteProperty(root, '_$litPart$');
    console.error(error);
    // Messages come with the pack: where that is what failed, the error's own words are all there is.
    const message = CODES.test(error.name) ? error.message : 'The figures of this page cannot be read.';
    render(html`<p class="failed" role="alert" data-warning>${message} <button type="button" @click=${() => this.#open()}>↻</button></p><slot></slot>`, root);
    this.dispatchEvent(new CustomEvent('joined-up:failed', { bubbles: true, composed: true }));
  }

  /** @param {Store} store */
  #begin(store) {
    const words = /** @type {Words} */ (this.#words);
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    const parts = partsOf(store.pack);
    const asked = (this.getAttribute('view') ?? 'all').toLowerCase();
    const view = FORMERLY[asked] ?? asked;
    const known = view === 'all' || parts.some(({ name }) => name === view);
    if (!known) store.notices.value = [words.text('view-unknown', { view })];
    const status = Object.assign(document.createElement('p'), { className: 'unseen', lang: store.locale });
    status.setAttribute('role', 'status');
    const speak = (/** @type {string} */ sentence) => { status.textContent = sentence; };
    const notices = document.createElement('div');
    const shown = parts.filter(({ name }) => !known || view === 'all' || view === name);
    const stages = shown.map(({ name, draw }) => ({
      draw, stage: new Stage({ part: name, store, words, speak, view: known ? view : 'all', whole: this.hasAttribute('whole'), tools: entries, embed: view === 'all' ? () => this.embed() : undefined }),
    }));
    const sections = stages.map(({ stage, draw }, at) => this.#part(stage, draw, at));
    root.replaceChildren(notices, ...sections, status);
    this.#nears(store, sections.find(({ id }) => id === 'boundary'));
    root.host.toggleAttribute('data-drawn', true);
    // Room that the code in the article kept until now.
    this.style.minHeight = '';
    this.#ends.push(
      store.runs.follow(),
      effect(() => {
        render(store.notices.value.length === 0 ? nothing : html`<div class="notices" role="status" data-warning>${store.notices.value.map((text) => html`<p>${text}</p>`)}
          <button type="button" class="close" aria-label=${words.text('close')} @click=${() => { store.notices.value = []; }}>×</button></div>`, notices);
      }),
      this.#tells(store),
    );
    if (view === 'all' && !this.hasAttribute('whole')) this.#ends.push(new Bar(root, stages.map(({ stage }) => stage)).follow());
    root.addEventListener('keydown', (event) => undoes(/** @type {KeyboardEvent} */ (event), store));
    if (document.querySelector('[data-joined-up]')) void import('./prose.js').then(({ follow }) => this.#ends.push(follow(this, store, words)));
  }

  /**
   * The shapes of the map are loaded when it comes near: a first view is small.
   *
   * @param {Store} store
   * @param {Element | undefined} section
   */
  #nears(store, section) {
    const map = store.pack.boundary?.map;
    if (!map || !section) return;
    const address = new URL(`../map/${map}.json`, new URL(this.getAttribute('pack') ?? '', document.baseURI));
    const near = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void read(address.href).then((text) => store.drawShapes(JSON.parse(text)), () => {});
    }, { rootMargin: '50%' });
    near.observe(section);
    this.#ends.push(() => near.disconnect());
  }

  /** Tells hosts of each change, once. @param {Store} store */
  #tells(store) {
    let told = store.state.peek();
    return effect(() => {
      const { present, control } = store.history.value;
      if (present === told) return;
      told = present;
      this.dispatchEvent(new CustomEvent('joined-up:change', {
        bubbles: true, composed: true, detail: { control, scenario: present.scenario, kept: present.kept },
      }));
    });
  }

  /**
   * @param {Stage} stage
   * @param {(stage: Stage) => unknown} draw
   * @param {number} at its place on the page
   */
  #part(stage, draw, at) {
    const section = document.createElement('section');
    section.dataset.part = stage.part;
    section.id = stage.part;
    section.lang = stage.store.locale;
    section.setAttribute('part', 'panel');
    const sizes = new ResizeObserver(() => {
      const picture = section.querySelector('[data-graphic]');
      const width = Math.floor(picture ? picture.clientWidth - parseFloat(getComputedStyle(picture).paddingInlineStart) * 2 : 0);
      const { widths } = stage.store;
      const columns = getComputedStyle(section).display === 'grid';
      const known = widths.value[stage.part];
      if (width > 0 && (known?.width !== width || known.columns !== columns)) widths.value = { ...widths.value, [stage.part]: { width, columns } };
    });
    sizes.observe(section);
    this.#ends.push(() => sizes.disconnect());
    const begin = () => this.#ends.push(effect(() => { render(draw(stage), section); }), asking(section, stage));
    // The first is there at once; each other has a task of its own, so that no finger waits for all of them.
    if (at === 0) begin();
    else {
      const timer = setTimeout(begin, at * 10);
      this.#ends.push(() => clearTimeout(timer));
    }
    return section;
  }
}

/** What attributes name that there is not. @param {Store} store @param {Words} words @param {{scene: string, headline: string}} attributes */
function unknown(store, words, { scene, headline }) {
  const isFigure = store.pack.merger.some(({ name }) => headline === `merger.${name}`) || headline in store.rested().figures;
  return [
    ...scene && !store.scene(scene) ? [words.text('editor-scene', { scene })] : [],
    ...headline && !isFigure ? [words.text('editor-headline', { headline })] : [],
  ];
}

/** @param {KeyboardEvent} event @param {Store} store */
function undoes(event, store) {
  const box = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || box) return;
  event.preventDefault();
  if (event.shiftKey) store.redo();
  else store.undo();
}

/** The page's own link has it in the cache, whatever the server says of keeping it. */
async function stylesheet(/** @type {Document} */ { defaultView }) {
  const { CSSStyleSheet: Sheet = CSSStyleSheet } = /** @type {typeof globalThis} */ (defaultView ?? globalThis);
  return new Sheet().replace(await read(new URL(sheet, import.meta.url).href));
}

/** @param {string} address of a text */
async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw Object.assign(new Error('A part of this page did not load.'), { name: 'no-part' });
  return answer.text();
}
