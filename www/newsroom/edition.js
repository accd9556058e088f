/**
 * A page as the editor of an article wants it: inputs set before a reader comes, locked or hidden, and
 * a figure that leads. It comes only where an attribute asks for it.
 */

import { html, nothing } from 'lit';
import { changes, reduced, untouched } from '../scenario.js';
import { adopt } from '../styles/newsroom.js';
import { Held, part } from './held.js';
import { lead } from './lead.js';
import { locked } from './locked.js';
import { PLACE, keysOf, named } from './named.js';
import { preset } from './preset.js';
import { scenesOf } from './scenes.js';
import { byEditor, complaint, refused, setSentence } from './words.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Input, Model, Page, Place, Scenario, State} from '../types.js' */

export class Edition {
  /**
   * @param {JoinedUp} element
   * @param {Model} opened the pack as it is
   */
  constructor(element, opened) {
    const keys = keysOf(opened);
    const [lock, hide] = [named(element.lock, keys), named(element.hide, keys)];
    const set = preset(opened, element.inputs);
    const scene = opened.pack.scene.find(({ id }) => id === element.scene);
    /** Where the page starts. */
    this.start = reduced({
      inputs: { ...scene?.inputs, ...set.scenario.inputs },
      places: { ...scene?.places, ...set.scenario.places },
    }, opened.pack, opened.inputs);
    this.hidden = hide.named;
    this.held = new Held(opened, this.start, new Set([...lock.named, ...hide.named]));
    this.headline = Object.hasOwn(opened.evaluate(untouched).figures, element.headline) ? element.headline : '';
    /** What is wrong with the attributes, in words. */
    this.complaint = complaint({
      inputs: set.complaints,
      lock: lock.unknown,
      hide: hide.unknown,
      headline: this.headline === element.headline ? [] : [element.headline],
    });
    /** The pack as this page shows it. @type {Model} */
    this.model = {
      ...opened,
      inputs: new Map([...opened.inputs].map(([id, input]) => [id, this.marked(input)])),
      pack: {
        ...opened.pack,
        place: opened.pack.place.map((place) => this.placed(place)),
        scene: scenesOf(opened, this.held, this.start, set.scenario),
      },
    };
    adopt(/** @type {ShadowRoot} */ (element.renderRoot));
  }

  /** @param {Input} input @returns {Input} */
  marked(input) {
    const { id } = input;
    return { ...input, preset: this.start.inputs[id], held: this.held.keys.has(id), hidden: this.hidden.has(id) };
  }

  /** @param {Place} place @returns {Place} */
  placed(place) {
    const key = PLACE + place.id;
    return this.held.keys.has(key) ? { ...place, fixed: true, why: `${byEditor}.`, hidden: this.hidden.has(key) } : place;
  }

  /**
   * A state in which nothing that is held has moved.
   *
   * @param {State} state
   */
  hold(state) {
    return this.held.hold(state);
  }

  /**
   * What a link or a host asked for and does not get, in words.
   *
   * @param {Scenario} asked
   */
  refusal(asked) {
    return refused(this.model, this.held.moved(asked), this.start);
  }

  /** How many of a scenario's changes are no reader's. */
  get changes() {
    return this.held.changes;
  }

  /**
   * A control was pressed, and nothing moved: a scene says why.
   *
   * @param {JoinedUp} element
   * @param {string} control
   */
  stood(element, control) {
    const scene = this.model.pack.scene.find(({ id }) => control === `scene.${id}`);
    if (!scene) return;
    element.begunFrom = scene;
    element.status.say(() => `${scene.label}. ${scene.leaves ?? ''}`);
    element.requestUpdate();
  }

  /** What stands in the place of a control that nobody moves. @param {Page} page @param {Input} input */
  control(page, input) {
    return locked(page, input);
  }

  /** @param {Page} page */
  lead(page) {
    return this.headline ? lead(page, this.headline) : nothing;
  }

  /** What is wrong, and what differs from the pack though a reader cannot see it. @param {Page} page */
  notes(page) {
    const unseen = part(this.held.fixed, (key) => this.hidden.has(key));
    return html`${this.complaint ? html`<p class="link-complaint" data-warning>${this.complaint}</p>` : nothing}
      ${changes(unseen) > 0 ? html`<p class="edited note" data-edited>${setSentence(page, unseen)}</p>` : nothing}`;
  }
}
