/**
 * `<joined-up view pack scene theme>`: holds the scenario and its history, asks the core, draws the views. What
 * stands between its tags stays until there is something better to show.
 */

import { LitElement, html, nothing } from 'lit';
import { steps } from '../controls/steps.js';
import { begun, changed, redone, settled, undone } from '../history.js';
import { openModel } from '../model.js';
import { changes, mended, reduced, same, untouched } from '../scenario.js';
import { styles } from '../styles/element.js';
import { boundaryPanel } from '../views/boundary.js';
import { budgetPanel } from '../views/budget.js';
import { mergerPanel } from '../views/merger.js';
import { opening } from '../views/opening.js';
import { panelOf, shownScene } from '../words/touched.js';
import { linkSentence } from '../words/warnings.js';
import { actions } from './actions.js';
import { Asking } from './asking.js';
import { Closing } from './closing.js';
import { idleInputs } from './effect.js';
import { failure } from './failure.js';
import { SpokenStatus } from './spoken.js';

/** @import {Complaint, Model, Outcome, Page, Scenario, Scene, View} from '../types.js' */
/** @import {History} from '../history.js' */

export class JoinedUp extends LitElement {
  static properties = {
    view: { type: String, reflect: true },
    pack: { type: String },
    scene: { type: String },
    theme: { type: String, reflect: true },
    failed: { state: true },
    width: { state: true },
  };

  static styles = styles;

  constructor() {
    super();
    /** Which panels to show. @type {View} */
    this.view = 'all';
    /** Address of the compiled pack. */
    this.pack = '';
    /** Id of the pack's scene to start from, where no link says otherwise. */
    this.scene = '';
    /** Colours: as the system has them, or always light, or always dark. @type {'auto' | 'light' | 'dark'} */
    this.theme = 'auto';
    /** @type {Error | null} */
    this.failed = null;
    this.width = 0;
    /** @type {Model | null} */
    this.model = null;
    /** @type {History} */
    this.history = begun(untouched);
    /** @type {Outcome | null} */
    this.baseline = null;
    /** @type {Outcome | null} */
    this.outcome = null;
    /** Inputs that move nothing as things stand. @type {Set<string>} */
    this.idle = new Set();
    /** A sentence for each input whose text was refused or mended. @type {Map<string, Complaint>} */
    this.complaints = new Map();
    /** What the last change was made by: an input's id, `scene.<id>`, `undo` and so on. */
    this.control = '';
    /** The scene that the reader started from. @type {Scene | undefined} */
    this.begunFrom = undefined;
    /** What was wrong with a link. */
    this.linkComplaint = '';
    this.act = actions(this);
    this.status = new SpokenStatus(this);
    this.asking = new Asking(this);
    this.closing = new Closing(this);
    this.sizes = new ResizeObserver(([entry]) => {
      // Whole pixels, so that a chart is not drawn anew for a rounding.
      // A host that hides the element has no width for it: what stands in it stays.
      this.width = Math.floor(entry.contentRect.width) || this.width;
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.width = Math.floor(this.getBoundingClientRect().width);
    this.sizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  /** @param {Map<string, unknown>} changes */
  willUpdate(changes) {
    if (changes.has('pack') && this.pack) void this.open(this.pack);
  }

  /** @param {string} pack */
  async open(pack) {
    try {
      const model = await openModel(new URL(pack, document.baseURI).href);
      if (pack !== this.pack) return;
      this.model = model;
      this.failed = null;
      this.baseline = model.evaluate(untouched);
      const { present } = this.history;
      const scene = changes(present) === 0 && model.pack.scene.find(({ id }) => id === this.scene);
      this.scenario = scene ? { inputs: scene.inputs, places: scene.places } : present;
      this.dispatchEvent(new CustomEvent('joined-up:ready', { bubbles: true, composed: true }));
    } catch (error) {
      this.failed = /** @type {Error} */ (error);
      this.dispatchEvent(new CustomEvent('joined-up:failed', { bubbles: true, composed: true }));
    }
  }

  /** Version of the open pack, for links. */
  get version() {
    return this.model?.pack.pack.version ?? 0;
  }

  /** What differs from the pack. @returns {Scenario} */
  get scenario() {
    return this.history.present;
  }

  /** From a link or a host; what is wrong in it is mended, and said. */
  set scenario(scenario) {
    const { model } = this;
    if (!model) {
      this.history = begun(scenario);
      return;
    }
    const { warnings } = model.evaluate(scenario);
    const used = mended(scenario, warnings, model.pack, model.inputs);
    this.linkComplaint = linkSentence(warnings, model, scenario, used);
    this.complaints = new Map();
    // The first scenario is where the history begins, not a step in it.
    this.history = this.outcome ? settled(changed(this.history, 'address', used)) : begun(used);
    this.show('address');
  }

  /**
   * A change by a control.
   *
   * @param {string} control
   * @param {Scenario} scenario
   */
  change(control, scenario) {
    const { model } = this;
    if (!model || same(scenario, this.scenario)) return;
    this.complaints = new Map();
    this.linkComplaint = '';
    this.history = changed(this.history, control, reduced(scenario, model.pack, model.inputs));
    this.show(control);
  }

  /**
   * A step back or forth.
   *
   * @param {'undo' | 'redo'} way
   */
  step(way) {
    const history = way === 'undo' ? undone(this.history) : redone(this.history);
    if (history === this.history) return;
    this.complaints = new Map();
    this.history = history;
    this.show(way);
  }

  /** @param {string} control */
  show(control) {
    if (!this.model) return;
    this.control = control;
    this.outcome = this.model.evaluate(this.scenario);
    const { pack, inputs } = this.model;
    if (!panelOf(control)) this.begunFrom = shownScene({ pack, inputs, scenario: this.scenario });
    this.idle = idleInputs(this.model, this.scenario, this.outcome);
    this.requestUpdate();
    this.status.after(control);
    this.dispatchEvent(new CustomEvent('joined-up:change', {
      bubbles: true,
      composed: true,
      detail: { control, scenario: this.scenario },
    }));
  }

  /** All that the views need. @returns {Page | null} */
  page() {
    const { model, outcome, baseline } = this;
    if (!model || !outcome || !baseline || this.width === 0) return null;
    const { past, future } = this.history;
    return {
      pack: model.pack,
      inputs: model.inputs,
      scenario: this.scenario,
      outcome,
      baseline,
      width: this.width,
      view: this.view,
      // It lies beside the folder of the packs, wherever a newsroom has put that.
      method: new URL('../sources.html', new URL(this.pack, document.baseURI)).href,
      complaints: this.complaints,
      scene: this.begunFrom,
      idle: this.idle,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      act: this.act,
    };
  }

  render() {
    if (this.failed) return html`${failure(this.failed)}<slot></slot>`;
    const page = this.page();
    if (!page) return html`<slot></slot>`;
    const shown = (/** @type {View} */ view) => page.view === 'all' || page.view === view;
    return html`
      ${this.linkComplaint ? html`<p class="link-complaint" data-warning>${this.linkComplaint}</p>` : nothing}
      ${page.view === 'all' ? opening(page) : nothing}
      ${shown('budget') ? budgetPanel(page) : nothing}
      ${shown('merger') ? mergerPanel(page) : nothing}
      ${shown('boundary') ? boundaryPanel(page) : nothing}
      ${page.view === 'all' ? this.closing.draw(page) : nothing}
      ${steps(page)}
      <p class="unseen" role="status"></p>`;
  }
}
