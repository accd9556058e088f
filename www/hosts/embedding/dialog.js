/**
 * "Embed this": an editor says what an article is to show, sees it, and copies the code. Loaded when it is
 * pressed.
 */

import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import table from '../../heights.json';
import { partsOf } from '../../parts/parts.js';
import { same } from '../../store/scenario.js';
import { fragment } from '../../store/address.js';
import { viewAt } from '../frame/room.js';
import { bareFrame, element as elementCode, frameAddress, heightsOf, loadedFrame } from './code.js';
import styles from './dialog.css?inline';
import messages from './dialog.ftl?raw';

/** @import {Store} from '../../store/store.js' */
/** @import {Words} from '../../words/words.js' */
/** @import {JoinedUp} from '../element.js' */
/** @import {Choice} from './code.js' */

/** The value of "What I have set" among the scenes' ids. */
const OWN = 'own settings';
/** What a frame can show of a pack. @param {import('../../types.js').Pack} pack */
const viewsOf = (pack) => [...partsOf(pack).map(({ name }) => name).filter((name) => name !== 'method'), 'all'];
const THEMES = ['auto', 'light', 'dark'];
const FORMS = /** @type {const} */ (['loaded', 'bare', 'element']);

/** @type {EmbedDialog | undefined} */
let dialog;

/**
 * Opens it with what the page shows.
 *
 * @param {JoinedUp} element
 * @param {Store} store
 * @param {Words} words
 */
export function open(element, store, words) {
  dialog ??= new EmbedDialog(element, store, words);
  dialog.open();
}

class EmbedDialog {
  /**
   * @param {JoinedUp} element
   * @param {Store} store
   * @param {Words} words
   */
  constructor(element, store, words) {
    this.element = element;
    this.store = store;
    this.words = words;
    words.add(messages);
    this.root = new URL('.', location.href).href;
    this.view = 'merger';
    this.from = '';
    /** @type {Choice['theme']} */
    this.theme = 'auto';
    /** @type {typeof FORMS[number]} */
    this.form = 'loaded';
    this.said = '';
    const opener = element;
    this.dialog = document.createElement('dialog');
    this.dialog.className = 'embedding sheet';
    this.dialog.setAttribute('aria-labelledby', 'title-embedding');
    this.dialog.addEventListener('close', () => {
      // Its preview is a page of its own, which need not go on.
      render(nothing, this.dialog);
      opener.focus();
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(this.dialog);
  }

  open() {
    const shown = this.store.pack.scene.find((scene) => same(scene, this.store.scenario.peek()));
    this.from = shown ? (Object.keys({ ...shown.inputs, ...shown.places }).length > 0 ? shown.id : '') : OWN;
    this.said = '';
    this.draw();
    this.dialog.showModal();
  }

  /** What the reader has set, as a link has it. */
  get settings() {
    return fragment({ ...this.store.state.peek(), home: '' }, this.store.pack.pack.version);
  }

  /** @returns {Choice} */
  get choice() {
    const { view, theme } = this;
    const own = this.from === OWN;
    return { view, theme, scene: own ? '' : this.from, settings: own ? this.settings : '' };
  }

  /** Scenes that change what a view shows. */
  get scenes() {
    return this.store.pack.scene.filter(({ part }) => part && (this.view === 'all' || part.split('.')[0] === this.view || (this.view === 'sums' && part === 'review')));
  }

  /** What a screen reader says of the frame: the words that stand above the part. */
  get title() {
    const { words, view, store } = this;
    const [kind, merger] = store.scene(this.from === OWN ? '' : this.from)?.part?.split('.') ?? [];
    const named = [`${view}-question`, `merger-${kind === 'merger' ? merger : store.subject.peek()}-question`].find((id) => words.has(id)) ?? '';
    return view === 'all' ? document.title : words.text(named);
  }

  get code() {
    const { root, choice, title, form } = this;
    const pack = new URL(this.element.getAttribute('pack') ?? '', root);
    // The scripts of all packs stand in one folder, above that of the packs.
    const files = new URL('..', pack).href;
    if (form === 'element') return elementCode(files, choice, pack.href, { table, title, root });
    return form === 'bare' ? bareFrame(root, choice, title, table) : loadedFrame(root, choice, title, table, files);
  }

  /** Address of the frame that is shown. */
  get preview() {
    return frameAddress(this.root, this.choice);
  }

  /** @param {Partial<Pick<EmbedDialog, 'view' | 'from' | 'theme' | 'form'>>} change */
  choose(change) {
    Object.assign(this, change);
    if (this.from !== OWN && !this.scenes.some(({ id }) => id === this.from)) this.from = '';
    this.said = '';
    this.draw();
  }

  async copy() {
    const area = /** @type {HTMLTextAreaElement} */ (this.dialog.querySelector('textarea'));
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      this.said = this.words.text('embed-copied');
    } catch {
      area.focus();
      this.said = this.words.text('embed-not-copied');
    }
    this.draw();
  }

  draw() {
    render(this.template(), this.dialog);
  }

  template() {
    const { choice, preview, title, said, words } = this;
    const [high, phone] = heightsOf(table, viewAt(this.root, choice.view), choice.scene);
    const text = (/** @type {string} */ key) => words.text(`embed-${key}`);
    return html`<header><h2 id="title-embedding">${text('title')}</h2>
        <button type="button" @click=${() => this.dialog.close()}>${words.text('close')}</button></header>
      <div class="choices">
        <label>${text('part')} <select name="view" @change=${(/** @type {Event} */ { target }) => this.choose({ view: chosenIn(target) })}>
          ${options(Object.fromEntries(viewsOf(this.store.pack).map((view) => [view, text(`view-${view}`)])), this.view)}</select></label>
        <label>${text('from')} <select name="from" @change=${(/** @type {Event} */ { target }) => this.choose({ from: chosenIn(target) })}>
          ${options(this.beginnings(), this.from)}</select></label>
        <label>${text('colours')} <select name="theme" @change=${(/** @type {Event} */ { target }) => this.choose({ theme: chosenIn(target) })}>
          ${options(Object.fromEntries(THEMES.map((theme) => [theme, text(`theme-${theme}`)])), this.theme)}</select></label>
      </div>
      <fieldset><legend>${text('code')}</legend>
        ${FORMS.map((form) => html`<div class="form">
          <input type="radio" name="form" id="form-${form}" value=${form} .checked=${form === this.form}
            @change=${(/** @type {Event} */ { target }) => this.choose({ form: chosenIn(target) })}>
          <label for="form-${form}">${text(`form-${form}`)}</label></div>`)}
      </fieldset>
      <textarea readonly rows="7" spellcheck="false" aria-label=${text('code')} .value=${this.code}></textarea>
      <div class="copy"><button type="button" @click=${() => this.copy()}>${text('copy')}</button><p role="status">${said}</p></div>
      <p>${words.text('embed-height', { high: String(high), phone: String(phone) })}</p>
      ${keyed(preview, html`<iframe title=${words.text('embed-preview', { title })} src=${preview}></iframe>`)}`;
  }

  /** @returns {Record<string, string>} */
  beginnings() {
    return {
      '': this.words.text('embed-from-nothing'),
      ...Object.fromEntries(this.scenes.map(({ id, label }) => [id, label])),
      ...(this.settings && { [OWN]: this.words.text('embed-from-own') }),
    };
  }
}

/** @param {Record<string, string>} names @param {string} chosen */
function options(names, chosen) {
  return Object.entries(names).map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`);
}

/** @param {EventTarget | null} control @returns {any} one of its own values */
function chosenIn(control) {
  return /** @type {HTMLSelectElement | HTMLInputElement} */ (control).value;
}
