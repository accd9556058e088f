/**
 * `<joined-up view pack scene theme inputs lock hide headline>`: holds the scenario and its history, asks the
 * core, draws the views. What stands between its tags stays until there is something better to show.
 */

import { LitElement, html, nothing } from 'lit';
import { steps } from '../controls/steps.js';
import { begun, changed, redone, settled, undone } from '../history.js';
import { homes, mended, reduced, sameState, untouched } from '../scenario.js';
import { styles } from '../styles/element.js';
import { boundaryPanel } from '../views/boundary.js';
import { budgetPanel } from '../views/budget.js';
import { mergerPanel } from '../views/merger.js';
import { opening } from '../views/opening.js';
import { panelOf, shownScene } from '../words/touched.js';
import { actions } from './actions.js';
import { Asking } from './asking.js';
import { Beginning } from './beginning.js';
import { Closing } from './closing.js';
import { Comparing } from './comparing.js';
import { idleInputs } from './effect.js';
import { failure } from './failure.js';
import { LinkComplaint } from './link-complaint.js';
import { Mapping } from './mapping.js';
import { OnDemand } from './on-demand.js';
import { pageOf } from './page.js';
import { Sampling } from './sampling.js';
import { seen } from './seen.js';
import { SpokenStatus } from './spoken.js';
import { Still } from './still.js';
import { Turns } from './turns.js';
import { WhatIf } from './what-if.js';

/** @import {Complaint, Linked, Model, Outcome, Scenario, Scene, State, View} from '../types.js' */
/** @import {History} from '../history.js' */

/** Attributes that say what the page begins with. */
const SETTINGS = ['pack', 'scene', 'inputs', 'lock', 'hide', 'headline'];

export class JoinedUp extends LitElement {
  static properties = {
    view: { type: String, reflect: true },
    pack: { type: String },
    scene: { type: String },
    theme: { type: String, reflect: true },
    inputs: {},
    lock: {},
    hide: {},
    headline: {},
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
    /** What an editor sets before a reader does, as a link has it. */
    this.inputs = '';
    /** Controls that a reader may not move, and such as are not shown: ids, parts of ids, panels. */
    this.lock = '';
    this.hide = '';
    /** Id of the figure that leads. */
    this.headline = '';
    /** @type {Error | null} */
    this.failed = null;
    this.width = 0;
    /** @type {Model | null} */
    this.model = null;
    /** @type {History} */
    this.history = begun({ scenario: untouched, kept: null, home: '' });
    /** What hosts were last told of. @type {State | null} */
    this.told = null;
    /** Numbers in the host's own text. @type {Promise<unknown> | null | undefined} */
    this.prose = undefined;
    /** What an editor has set. @type {import('../newsroom/edition.js').Edition | null} */
    this.edition = null;
    /** @type {Outcome | null} */
    this.baseline = null;
    /** @type {Outcome | null} */
    this.outcome = null;
    /** Inputs that move nothing as things stand. @type {Set<string>} */
    this.idle = new Set();
    /** What they were looked for in. @type {Outcome | null} */
    this.looked = null;
    /** Whether all that is to be drawn anew is what a control moves while it is held. */
    this.moving = false;
    /** A sentence for each input whose text was refused or mended. @type {Map<string, Complaint>} */
    this.complaints = new Map();
    /** What the last change was made by: an input's id, `scene.<id>`, `undo` and so on. */
    this.control = '';
    /** The scene that the reader started from. @type {Scene | undefined} */
    this.begunFrom = undefined;
    /** The version of the pack that the last link was made with. */
    this.linkVersion = 0;
    this.link = new LinkComplaint(this);
    this.act = actions(this);
    this.beginning = new Beginning(this);
    this.status = new SpokenStatus(this);
    this.asking = new Asking(this);
    this.closing = new Closing(this);
    this.sampling = new Sampling(this);
    this.whatIf = new WhatIf(this);
    this.comparing = new Comparing(this);
    this.living = new OnDemand(this, ({ history }) => history.present.home !== '', () => import('../views/lives.js'));
    this.finding = new OnDemand(this, ({ outcome }) => Boolean(outcome?.findings.length), () => import('../views/findings.js'));
    this.still = new Still(this);
    this.turns = new Turns(this);
    this.mapping = new Mapping(this);
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
    // What waits to come near the screen was let go when the element was taken out.
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  /** @param {Map<string, unknown>} changes */
  willUpdate(changes) {
    this.moving &&= changes.size === 0;
    if (this.pack && SETTINGS.some((name) => changes.has(name))) void this.beginning.open(changes.has('pack'));
  }

  /**
   * @param {string} name
   * @param {object} [detail]
   */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`joined-up:${name}`, { bubbles: true, composed: true, detail }));
  }

  /** With what an editor has locked where it was. @param {State} state @returns {State} */
  held(state) {
    return this.edition?.hold(state) ?? state;
  }

  /** Version of the open pack, for links. */
  get version() {
    return this.model?.pack.pack.version ?? 0;
  }

  /** What differs from the pack. @returns {Scenario} */
  get scenario() {
    return this.history.present.scenario;
  }

  set scenario(scenario) {
    this.arrive({ ...this.history.present, scenario });
  }

  /** What the reader keeps as A, to compare theirs with. @returns {Scenario | null} */
  get kept() {
    return this.history.present.kept;
  }

  set kept(kept) {
    this.arrive({ ...this.history.present, kept });
  }

  /**
   * From a link or a host; what is wrong in it is mended, and said.
   *
   * @param {Linked} link
   */
  arrive({ scenario, kept, home, version = 0 }) {
    const { model } = this;
    this.linkVersion = version;
    if (!model) {
      this.history = begun({ scenario, kept, home });
      return;
    }
    const own = mend(model, scenario);
    const other = kept && mend(model, kept);
    const used = this.held({
      scenario: own.used,
      kept: other && other.used,
      home: homes(model.pack).some(({ id }) => id === home) ? home : '',
    });
    void this.link.about({
      own, other, asked: { scenario, kept, home }, version: version < this.version ? version : 0,
    }, this.edition?.refusal(own.used));
    this.complaints = new Map();
    // The first scenario is where the history begins, not a step in it.
    this.history = this.outcome ? settled(changed(this.history, 'address', used)) : begun(used);
    this.show('address');
  }

  /**
   * A change of the reader's scenario by a control.
   *
   * @param {string} control
   * @param {Scenario} scenario
   */
  change(control, scenario) {
    const { model } = this;
    if (model) this.become(control, { scenario: reduced(scenario, model.pack, model.inputs) });
  }

  /**
   * @param {string} control
   * @param {Partial<State>} change what differs from what is there
   */
  become(control, change) {
    const state = this.held({ ...this.history.present, ...change });
    if (sameState(state, this.history.present)) {
      this.edition?.stood(this, control);
      return;
    }
    this.complaints = new Map();
    this.link.end();
    this.history = changed(this.history, control, state);
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

  /** The control that was moved was let go of. */
  rest() {
    const held = this.history.open !== null;
    this.history = settled(this.history);
    if (held) this.catchUp();
    this.requestUpdate();
  }

  /** The same after a drag: what can be seen has its frame first. */
  release() {
    if (this.history.open === null) return;
    this.turns.finish();
    this.history = settled(this.history);
    this.sampling.rest();
    this.turns.soon();
  }

  /** What was drawn from the settings is there. */
  drawn() {
    if (this.moving && this.history.open !== null) this.turns.draw();
    else this.catchUp();
  }

  /** The control stands still, held or not: all of the page follows. */
  catchUp() {
    if (this.turns.end()) this.ponder();
    // Where that asked for turns of its own: all is drawn at once below.
    this.turns.end();
    this.look();
    this.moving = false;
    this.sampling.rest();
    this.requestUpdate();
  }

  /** Which inputs move nothing takes an evaluation of each: more than a frame has room for. */
  look() {
    const { model, outcome } = this;
    if (model && outcome && outcome !== this.looked) this.idle = idleInputs(model, this.scenario, outcome);
    this.looked = outcome;
  }

  /** @param {string} control */
  show(control) {
    this.control = control;
    if (this.history.open === null) this.ponder();
    else this.turns.move();
  }

  /** Asks the core what follows, and has it shown. */
  ponder() {
    if (!this.model) return;
    const { control, history: { open, present } } = this;
    this.outcome = this.model.evaluate(this.scenario);
    this.comparing.follow();
    this.living.follow();
    this.finding.follow();
    const { pack, inputs } = this.model;
    if (control !== 'home' && !panelOf(control)) this.begunFrom = shownScene({ pack, inputs, scenario: this.scenario });
    this.sampling.follow();
    if (open === null) {
      this.moving = false;
      this.look();
      this.requestUpdate();
    } else this.turns.draw();
    this.status.after(control);
    if (this.told && !sameState(this.told, present)) this.tell('change', { control, scenario: present.scenario, kept: present.kept });
    this.told = present;
  }

  /** All that the views need. */
  page() {
    return pageOf(this);
  }

  render() {
    if (this.failed) return html`${failure(this.failed, { still: this.still.stands })}<slot></slot>`;
    const page = this.page();
    // A link with an A, with where the reader lives or with a move waits for what draws it, an old one for
    // its sentence: nothing is to move once it stands there.
    const coming = this.comparing.coming || this.living.coming || this.finding.coming || this.link.coming;
    const wait = coming && !this.renderRoot.querySelector('.steps');
    if (!page || wait) return html`<slot></slot>`;
    const shown = (/** @type {View} */ view) => page.view === 'all' || page.view === view;
    return html`
      ${this.edition?.notes(page)}
      ${this.link.said ? html`<p class="link-complaint" data-warning>${this.link.said}</p>` : nothing}
      ${page.view === 'all' ? seen(page, opening) : nothing}
      ${shown('budget') ? seen(page, budgetPanel) : nothing}
      ${shown('merger') ? seen(page, mergerPanel) : nothing}
      ${shown('boundary') ? seen(page, (now) => boundaryPanel(now, this.mapping)) : nothing}
      ${page.view === 'all' ? seen(page, (now) => this.closing.draw(now)) : nothing}
      ${steps(page)}
      <p class="unseen" role="status"></p>`;
  }
}

/**
 * @param {Model} model
 * @param {Scenario} asked
 */
function mend({ evaluate, pack, inputs }, asked) {
  const { warnings } = evaluate(asked);
  return { asked, warnings, used: mended(asked, warnings, pack, inputs) };
}
