/**
 * "Embed this": an editor says what an article is to show, sees it, and copies the code. Fetched when
 * the button at the foot of the page is pressed.
 */

import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fragment } from '../address.js';
import { format } from '../format.js';
import table from '../heights.json';
import { changes } from '../scenario.js';
import { adopt } from '../styles/embedding.js';
import { panelsOf, shownScene } from '../words/touched.js';
import { bareFrame, element as elementCode, frameAddress, heightsOf, loadedFrame } from './code.js';
import { sceneAsHigh } from './as-high.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Scene, View} from '../types.js' */
/** @import {Choice} from './code.js' */

/** The value of "What I have set" among the scenes' ids. */
const OWN = 'own settings';

const VIEWS = /** @type {const} */ ({ all: 'The whole page', budget: 'The budget', merger: 'The merger', boundary: 'The boundary' });
const THEMES = { auto: 'The reader’s own', light: 'Light', dark: 'Dark' };
const FORMS = {
  loaded: ['Frame and script', 'The frame keeps the height of its content, and nothing in the article moves while it loads.'],
  bare: ['Frame alone', 'Where no script is allowed. Its height is fixed; what a reader opens beyond it, scrolls inside.'],
  element: ['Element', 'For a page on the site that hosts these files: no frame, your own fonts and colours.'],
};

/** @type {EmbedDialog | undefined} */
let dialog;

/**
 * Opens it with what the page shows.
 *
 * @param {JoinedUp} element
 * @param {HTMLElement} opener what is focused again in the end
 */
export function open(element, opener) {
  dialog ??= new EmbedDialog(element, opener);
  dialog.open();
}

class EmbedDialog {
  /**
   * @param {JoinedUp} element
   * @param {HTMLElement} opener
   */
  constructor(element, opener) {
    this.element = element;
    this.root = new URL('.', location.href).href;
    /** @type {View} */
    this.view = 'all';
    this.from = '';
    /** @type {Choice['theme']} */
    this.theme = 'auto';
    /** @type {keyof typeof FORMS} */
    this.form = 'loaded';
    /** Id of a scene as high as what was set. */
    this.room = '';
    this.said = '';
    this.dialog = document.createElement('dialog');
    this.dialog.className = 'embedding';
    this.dialog.setAttribute('aria-labelledby', 'title-embedding');
    this.dialog.addEventListener('close', () => {
      // Its preview is a page of its own, which need not go on.
      render(nothing, this.dialog);
      opener.focus();
    });
    addEventListener('message', (event) => this.heard(event));
    // A link may open it before the page has its scenes and its headings.
    element.addController({ hostUpdated: () => void (this.dialog.open && this.draw()) });
    adopt(document);
    document.body.append(this.dialog);
  }

  open() {
    const { model, theme, scenario } = this.element;
    const shown = model && shownScene({ pack: model.pack, inputs: model.inputs, scenario });
    this.theme = theme;
    this.from = this.settings === '' || (shown && !this.element.kept) ? shown?.id ?? '' : OWN;
    if (shown && changes(shown) === 0) this.from = '';
    this.room = '';
    this.said = '';
    this.draw();
    this.dialog.showModal();
  }

  /** What the reader has set, as a link has it. */
  get settings() {
    return fragment(this.element.history.present, this.element.version);
  }

  /** @returns {Choice} */
  get choice() {
    const { view, theme, room } = this;
    const own = this.from === OWN;
    return { view, theme, scene: own ? '' : this.from, settings: own ? this.settings : '', room: own ? room : '' };
  }

  /** Scenes that change what a view shows. @returns {Scene[]} */
  get scenes() {
    const scenes = this.element.model?.pack.scene ?? [];
    return scenes.filter((scene) => changes(scene) > 0 && (this.view === 'all' || panelsOf(scene).includes(this.view)));
  }

  /** What a screen reader says of the frame: the words that stand above the part. */
  get title() {
    const heading = this.element.renderRoot.querySelector(this.view === 'all' ? 'h1' : `#title-${this.view}`);
    return heading?.textContent?.replace(/\s+/g, ' ').trim() || document.title;
  }

  get code() {
    const { root, choice, title, form } = this;
    if (form === 'element') return elementCode(root, choice, new URL(this.element.pack, root).href);
    return (form === 'bare' ? bareFrame : loadedFrame)(root, choice, title, table);
  }

  /** Address of the frame that is shown; the room that it needs is not known before it stands. */
  get preview() {
    return frameAddress(this.root, { ...this.choice, room: '' });
  }

  /** @param {Partial<Pick<EmbedDialog, 'view' | 'from' | 'theme' | 'form'>>} change */
  choose(change) {
    const before = this.preview;
    Object.assign(this, change);
    if (this.from !== OWN && !this.scenes.some(({ id }) => id === this.from)) this.from = '';
    // Another frame tells its own height.
    if (this.preview !== before) this.room = '';
    this.said = '';
    this.draw();
  }

  /** The preview tells how high it is: what was set by hand may need more than its view does. @param {MessageEvent} event */
  heard({ source, data }) {
    const frame = this.dialog.querySelector('iframe');
    if (!frame || source !== frame.contentWindow || data?.type !== 'joined-up:size' || this.from !== OWN) return;
    this.room = sceneAsHigh(table, this.view, frame.clientWidth, data.height);
    this.draw();
  }

  async copy() {
    const area = /** @type {HTMLTextAreaElement} */ (this.dialog.querySelector('textarea'));
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      this.said = 'Copied. Paste it into the article as HTML; in WordPress, into a block “Custom HTML”.';
    } catch {
      area.focus();
      this.said = 'This browser did not let us copy. The code is selected: copy it with Ctrl+C, on a Mac with ⌘C.';
    }
    this.draw();
  }

  draw() {
    render(this.template(), this.dialog);
  }

  template() {
    const { choice, preview, title, said } = this;
    const [high, phone] = heightsOf(table, choice.view, choice.room || choice.scene).map((height) => format(String(height), 'people', { bare: true, significant: 2 }));
    return html`<div class="sheet">
      <header><h2 id="title-embedding">Embed this</h2>
        <button type="button" @click=${() => this.dialog.close()}>Close</button></header>
      <div class="choices">
        <label>Part <select name="view" @change=${(/** @type {Event} */ { target }) => this.choose({ view: valueOf(target) })}>
          ${options(VIEWS, this.view)}</select></label>
        <label>Begins with <select name="from" @change=${(/** @type {Event} */ { target }) => this.choose({ from: valueOf(target) })}>
          ${options(this.beginnings(), this.from)}</select></label>
        <label>Colours <select name="theme" @change=${(/** @type {Event} */ { target }) => this.choose({ theme: valueOf(target) })}>
          ${options(THEMES, this.theme)}</select></label>
      </div>
      <fieldset><legend>Code</legend>
        ${Object.entries(FORMS).map(([form, [name, use]]) => html`<div class="form">
          <input type="radio" name="form" id="form-${form}" value=${form} aria-describedby="use-${form}" .checked=${form === this.form}
            @change=${(/** @type {Event} */ { target }) => this.choose({ form: valueOf(target) })}>
          <div><label for="form-${form}">${name}</label> <span class="note" id="use-${form}">${use}</span></div></div>`)}
      </fieldset>
      <textarea readonly rows="7" spellcheck="false" aria-label="Code to paste" .value=${this.code}></textarea>
      <div class="copy"><button type="button" @click=${() => this.copy()}>Copy the code</button>
        <p role="status">${said}</p></div>
      <h3>Preview</h3>
      <p class="note">About ${high} pixels high in a column of text, ${phone} on a phone.</p>
      ${keyed(preview, html`<iframe title="Preview: ${title}" src=${preview}></iframe>`)}
    </div>`;
  }

  /** @returns {Record<string, string>} */
  beginnings() {
    return {
      '': 'Nothing changed',
      ...Object.fromEntries(this.scenes.map(({ id, label }) => [id, label])),
      ...(this.settings && { [OWN]: 'What I have set' }),
    };
  }
}

/** @param {Record<string, string>} names @param {string} chosen */
function options(names, chosen) {
  return Object.entries(names).map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`);
}

/** @param {EventTarget | null} control @returns {any} one of its own values */
function valueOf(control) {
  return /** @type {HTMLSelectElement | HTMLInputElement} */ (control).value;
}
