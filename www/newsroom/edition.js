/**
 * A page as the editor of an article wants it: inputs set before a reader comes, locked or hidden, and
 * a figure that leads. It comes only where an attribute asks for it.
 *
 * What is locked or hidden has one value, the one that the page starts with, and every scenario of the
 * page is held to it: whoever changes a hidden input, by a link or a scene, could not see it or change
 * it back.
 */

import { html, nothing } from 'lit';
import { changes, reduced, same, untouched } from '../scenario.js';
import { adopt } from '../styles/newsroom.js';
import { lead } from './lead.js';
import { locked } from './locked.js';
import { keysOf, named } from './named.js';
import { preset } from './preset.js';
import { byEditor, complaint, leaves, refused, setSentence } from './words.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Input, Model, Page, Place, Scenario, Scene, State} from '../types.js' */

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
    this.held = new Set([...lock.named, ...hide.named]);
    /** Of what is held, what differs from the pack. @type {Scenario} */
    this.fixed = this.part(this.start, true);
    this.headlineId = element.headline in opened.evaluate(untouched).figures ? element.headline : '';
    /** What is wrong with the attributes, in words. */
    this.complaint = complaint({
      inputs: set.complaints,
      lock: lock.unknown,
      hide: hide.unknown,
      headline: element.headline && !this.headlineId ? [element.headline] : [],
    });
    this.model = this.edited(opened, set.scenario);
    adopt(/** @type {ShadowRoot} */ (element.renderRoot));
  }

  /** How many of a scenario's changes are no reader's. */
  get fixedChanges() {
    return changes(this.fixed);
  }

  /**
   * What a scenario says of what is held, or of all else.
   *
   * @param {Scenario} scenario
   * @param {boolean} held
   * @returns {Scenario}
   */
  part({ inputs, places }, held) {
    const kept = (/** @type {Record<string, string>} */ record, prefix = '') => Object.fromEntries(
      Object.entries(record).filter(([id]) => this.held.has(prefix + id) === held));
    return { inputs: kept(inputs), places: kept(places, 'place.') };
  }

  /** @param {Scenario} scenario */
  side(scenario) {
    const { inputs, places } = this.part(scenario, false);
    return { inputs: { ...inputs, ...this.fixed.inputs }, places: { ...places, ...this.fixed.places } };
  }

  /**
   * A state in which nothing that is held has moved.
   *
   * @param {State} state
   * @returns {State}
   */
  hold({ scenario, kept }) {
    return { scenario: this.side(scenario), kept: kept && this.side(kept) };
  }

  /**
   * What a link or a host asked for and does not get, in words.
   *
   * @param {Scenario} asked
   */
  refusal(asked) {
    return refused(this.model, this.moved(asked), this.start);
  }

  /**
   * The keys of what a scenario would move though it is held.
   *
   * @param {Scenario} scenario
   */
  moved(scenario) {
    const { inputs, places } = this.part(scenario, true);
    return [
      ...Object.keys(inputs).filter((id) => inputs[id] !== (this.fixed.inputs[id] ?? this.model.inputs.get(id)?.default)),
      ...Object.keys(places).filter((id) => places[id] !== (this.fixed.places[id] ?? this.model.pack.place.find((place) => place.id === id)?.system))
        .map((id) => `place.${id}`),
    ];
  }

  /**
   * The pack as this page shows it: what is held is marked, and each scene leaves it alone.
   *
   * @param {Model} opened
   * @param {Scenario} set by the attribute
   * @returns {Model}
   */
  edited(opened, set) {
    const { pack, inputs } = opened;
    this.model = opened;
    const place = pack.place.map((one) => this.placed(one));
    const model = { ...opened, inputs: new Map([...inputs].map(([id, input]) => [id, this.marked(input)])), pack: { ...pack, place } };
    const scenes = pack.scene.map((scene) => this.left(scene, opened));
    return { ...model, pack: { ...model.pack, scene: this.scenes(scenes, set) } };
  }

  /**
   * What an editor has set is a scene of its own, so that a reader finds back to it. One that would set
   * back what cannot be moved, and so comes to the same, makes room for it.
   *
   * @param {(Scene & {held: Scenario})[]} scenes
   * @param {Scenario} set by the attribute
   * @returns {Scene[]}
   */
  scenes(scenes, set) {
    const { start } = this;
    const isStart = (/** @type {typeof scenes[number]} */ { held }) => same(held, start);
    if (changes(set) === 0 || scenes.some((scene) => isStart(scene) && !scene.leaves)) return scenes;
    const own = { id: 'editor', label: 'The editor’s settings', line: setSentence(this.model, start), ...start, held: start };
    return [own, ...scenes.filter((scene) => changes(scene) > 0 || !isStart(scene))];
  }

  /**
   * A control was pressed, and nothing moved: a scene says why.
   *
   * @param {JoinedUp} element
   * @param {string} control
   */
  stood(element, control) {
    const scene = element.model?.pack.scene.find(({ id }) => control === `scene.${id}`);
    if (!scene) return;
    element.begunFrom = scene;
    element.status.say(() => `${scene.label}. ${scene.leaves ?? ''}`);
    element.requestUpdate();
  }

  /** @param {Input} input @returns {Input} */
  marked(input) {
    const { id } = input;
    return { ...input, preset: this.start.inputs[id], held: this.held.has(id), hidden: this.hidden.has(id) };
  }

  /** @param {Place} place @returns {Place} */
  placed(place) {
    const key = `place.${place.id}`;
    return this.held.has(key) ? { ...place, fixed: true, why: `${byEditor}.`, hidden: this.hidden.has(key) } : place;
  }

  /**
   * A scene with what it comes to here, and what it leaves.
   *
   * @param {Scene} scene
   * @param {Model} opened
   */
  left(scene, { pack, inputs }) {
    const { inputs: own, places } = scene;
    const whole = { inputs: own, places };
    // A scene that changes nothing means to set everything back.
    const moved = changes(whole) > 0 ? this.moved(whole) : this.moved(this.back());
    return { ...scene, held: this.side(reduced(whole, pack, inputs)), leaves: moved.length > 0 ? leaves(this.model, moved, this.start) : '' };
  }

  /** What would set back all that is held. @returns {Scenario} */
  back() {
    const { pack, inputs } = this.model;
    return {
      inputs: Object.fromEntries(Object.keys(this.fixed.inputs).map((id) => [id, inputs.get(id)?.default ?? ''])),
      places: Object.fromEntries(Object.keys(this.fixed.places).map((id) => [id, pack.place.find((place) => place.id === id)?.system ?? ''])),
    };
  }

  /** @param {Page} page @param {Input} input */
  control(page, input) {
    return locked(page, input);
  }

  /** @param {Page} page */
  lead(page) {
    return this.headlineId ? lead(page, this.headlineId) : nothing;
  }

  /** What a reader cannot see and yet differs from the pack. @param {Page} page */
  notes(page) {
    const unseen = (/** @type {Record<string, string>} */ record, prefix = '') => Object.fromEntries(
      Object.entries(record).filter(([id]) => this.hidden.has(prefix + id)));
    const secret = { inputs: unseen(this.fixed.inputs), places: unseen(this.fixed.places, 'place.') };
    return html`${this.complaint ? html`<p class="link-complaint" data-warning>${this.complaint}</p>` : nothing}
      ${changes(secret) > 0 ? html`<p class="edited note" data-edited>${setSentence(page, secret)}</p>` : nothing}`;
  }
}
