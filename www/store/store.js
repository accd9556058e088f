/**
 * What a page holds, in one place and one direction: state, what follows from it, what is drawn of it.
 *
 * Views read it inside an effect and are drawn again when what they read has changed. Every write passes
 * one gate: what a hand does between two frames becomes one batch, at the beginning of the next.
 */

import { batch, computed, signal } from '@preact/signals-core';
import { begun, changed, redone, sameState, settled, undone } from './history.js';
import { Runs } from './runs.js';
import { same, untouched, withInput, withPlace, withoutInputs } from './scenario.js';
import { Late } from './late.js';
import { canonical } from '../number/decimal.js';
import { speak } from '../number/format.js';

/** @import {Core} from '../core/core.js' */
/** @import {Evaluation, Figure, Input, Pack, Scenario, Shapes} from '../types.js' */
/** @import {History, State} from './history.js' */

/** @template T @typedef {import('@preact/signals-core').ReadonlySignal<T>} Read */

export class Store {
  /** What waits for the next frame. @type {((history: History) => History)[]} */
  #waiting = [];

  /** @type {Map<string, Read<Evaluation>>} */
  #outcomes = new Map();

  /** @type {Map<string, Evaluation>} */
  #baselines = new Map();

  /** One for each question that is asked of what is set: a part is drawn again where its own answers change. @type {Map<string, Read<unknown>>} */
  #answers = new Map();

  /** @type {Read<Evaluation>} */
  #rested;

  /**
   * What the pack tells only those who ask: sources, quotes, notes, every claim and body in full.
   *
   * @type {Late<Pack>}
   */
  more;

  /** None until they are there: the list of places does without. @type {import('@preact/signals-core').Signal<Shapes | null>} */
  #shapes = signal(null);

  /** The input that keys or buttons moved last. */
  #pressed = '';

  /**
   * @param {Core} core an opened pack
   * @param {() => Promise<Pack>} more loads the rest of it
   * @param {Pack} [known] the rest, where it is there already
   */
  constructor(core, more, known) {
    this.more = new Late(more, known);
    this.core = core;
    this.pack = core.pack;
    this.locale = core.pack.pack.locale ?? 'en-GB';
    /** The code of the pack's money, a unit by itself. */
    this.money = core.pack.pack.currency;
    speak(core.pack.pack);
    /** @type {import('@preact/signals-core').Signal<History>} */
    this.history = signal(begun({ scenario: untouched, kept: null, home: '' }));
    this.state = computed(() => this.history.value.present);
    this.scenario = computed(() => this.state.value.scenario);
    this.places = computed(() => this.scenario.value.places);
    this.kept = computed(() => this.state.value.kept);
    /** Whether a control is being moved. */
    this.moving = computed(() => this.history.value.open !== null);
    /** The input whose row is in hand, by part. @type {import('@preact/signals-core').Signal<Readonly<Record<string, string>>>} */
    this.hands = signal({});
    /** What stands open under a part, by part. @type {import('@preact/signals-core').Signal<Readonly<Record<string, string>>>} */
    this.opened = signal({});
    /** Sentences about a link or an attribute that had to be mended. @type {import('@preact/signals-core').Signal<readonly string[]>} */
    this.notices = signal([]);
    /** What is wrong with a number that was typed, and into which row, until something is set. @type {import('@preact/signals-core').Signal<{input: string, text: string}>} */
    this.slip = signal({ input: '', text: '' });
    /** Which of several mergers a part shows. */
    this.subject = signal(core.pack.merger[0]?.name ?? '');
    /** Room for a picture, in pixels, and whether it stands beside the text, by part. @type {import('@preact/signals-core').Signal<Readonly<Record<string, {width: number, columns: boolean}>>>} */
    this.widths = signal({});
    /** @type {Scenario} */
    let last = untouched;
    const resting = computed(() => {
      if (!this.moving.value) last = this.scenario.value;
      return last;
    });
    this.#rested = computed(() => core.evaluate(resting.value));
    this.runs = new Runs(this);
  }

  /** What the editor of the page has set. @type {import('../hosts/edition.js').Edition | null} */
  edition = null;

  /** A scene by its id, or by one that it had. @param {string} id */
  scene(id) {
    return this.pack.scene.find((scene) => scene.id === id || scene.formerly?.includes(id));
  }

  /** Shows the merger that a figure or a section is of. @param {string} id */
  lead(id) {
    const [section, name] = id.split('.');
    if (section === 'merger' && this.pack.merger.some((merger) => merger.name === name)) this.subject.value = name;
  }

  /** The merger that the page speaks of, where it is not the pack's first; empty where it is. */
  get spoken() {
    const { value } = this.subject;
    return value === this.pack.merger[0]?.name ? '' : value;
  }

  /** The state that the history begins with. @param {State} state */
  begin(state) {
    this.history.value = begun(state);
  }

  /** @param {string} id @returns {Input} */
  input(id) {
    const input = this.core.inputs.get(id);
    if (!input) throw new Error(`There is no input ${id}.`);
    return input;
  }

  /** The value of an input, as it is set, as the one is that it follows, or by default. @param {string} id @returns {string} */
  value(id) {
    const { follows, default: usual } = this.input(id);
    return this.#setting(id) ?? (follows ? this.value(follows) : usual);
  }

  /** @param {string} id */
  isSet(id) {
    return this.#setting(id) !== undefined;
  }

  /** Whether an input is set whose id begins so. @param {string} beginning */
  sets(beginning) {
    return this.#answer(`sets ${beginning}`, () => Object.keys(this.scenario.value.inputs).some((id) => id.startsWith(beginning)));
  }

  /** Whether anything is set that moves a section. @param {string} section */
  touches(section) {
    return this.#answer(`touches ${section}`, () => Object.keys(this.scenario.value.inputs).some((id) => this.core.moves(id).includes(section)));
  }

  /** Whether what a scene sets, and nothing else, is set. @param {import('../types.js').Scene} scene */
  shows(scene) {
    return this.#answer(`shows ${scene.id}`, () => same(this.scenario.value, scene));
  }

  /** @param {string} id @returns {string | undefined} */
  #setting(id) {
    return this.#answer(`input ${id}`, () => this.scenario.value.inputs[id]);
  }

  /** @template T @param {string} question @param {() => T} answer @returns {T} */
  #answer(question, answer) {
    let known = this.#answers.get(question);
    if (!known) this.#answers.set(question, (known = computed(answer)));
    return /** @type {T} */ (known.value);
  }

  /**
   * What follows for one section of the pack, such as `merger.ccgs`. A move that means nothing to it
   * computes nothing.
   *
   * @param {string} section
   * @returns {Evaluation}
   */
  outcome(section) {
    let known = this.#outcomes.get(section);
    if (!known) {
      const about = computed(() => JSON.stringify(this.#about(section)));
      known = computed(() => this.core.evaluate(JSON.parse(about.value), [section]));
      this.#outcomes.set(section, known);
    }
    return known.value;
  }

  /** Of the scenario what a section may follow from. @param {string} section @returns {Scenario} */
  #about(section) {
    const { inputs, places } = this.scenario.value;
    const own = Object.entries(inputs).filter(([id]) => this.core.moves(id).includes(section));
    return { inputs: Object.fromEntries(own), places: section === 'boundary' ? places : {} };
  }

  /** @param {string} id @returns {Figure} */
  figure(id) {
    const figure = this.outcome(sectionOf(id)).figures[id];
    if (!figure) throw new Error(`There is no figure ${id}.`);
    return figure;
  }

  /** @param {string} id */
  place(id) {
    const place = this.pack.place.find((one) => one.id === id);
    if (!place) throw new Error(`There is no place ${id}.`);
    return place;
  }

  /** @param {string} id */
  system(id) {
    const system = this.pack.system.find((one) => one.id === id);
    if (!system) throw new Error(`There is no system ${id}.`);
    return system;
  }

  /** What all places and systems have in common, on a page that has any. */
  boundary() {
    if (!this.pack.boundary) throw new Error('This pack has no boundary.');
    return this.pack.boundary;
  }

  /**
   * Of how many places of a system a figure of it is not known: what is printed of it is the least.
   *
   * @param {string} system
   * @param {string} end of its id, such as `debt` or `debt-per-head`
   * @param {boolean} [before] any move
   */
  unknown(system, end, before = false) {
    const measure = this.boundary().measure.find(({ id, rate }) => id === end || rate?.id === end);
    const unknown = this.outcome('boundary').figures[`boundary.${system}.${measure?.id}-unknown`];
    return Number((before ? unknown?.before : unknown?.value) ?? 0);
  }

  /** The system that a place is in. @param {string} place */
  systemOf(place) {
    return this.places.value[place] ?? this.place(place).system;
  }

  /** A figure that the pack holds, as published. @param {string} id */
  published(id) {
    const figure = this.pack.figure.find((one) => one.id === id);
    if (!figure) throw new Error(`There is no published figure ${id}.`);
    return figure;
  }

  /** Draws the map with these shapes. @param {Shapes} shapes */
  drawShapes(shapes) {
    this.#shapes.value = shapes;
  }

  /** The shapes of the places, once they are there. */
  shapes() {
    return this.#shapes.value;
  }

  /** What follows for all sections, claims among it, as soon as no control is being moved. */
  rested() {
    return this.#rested.value;
  }

  /**
   * The message that names a computed figure: without the name that the pack gives its merger or system.
   *
   * @param {string} id
   * @param {import('../words/words.js').Words} words
   */
  entry(id, words) {
    const steps = id.split('.');
    const exactly = `figure-${steps.join('-')}`;
    if (words.has(exactly)) return exactly;
    const [section, name, ...rest] = steps;
    if (section === 'boundary' && name === 'place') return `figure-boundary-place-${rest.at(-1)}`;
    const kind = section === 'boundary' && rest.length > 0 ? 'boundary-system' : section;
    return `figure-${kind}-${rest.length > 0 ? rest.join('-') : name}`;
  }

  /** What follows for a section where nothing is set. @param {string} section @returns {Evaluation} */
  baseline(section) {
    let known = this.#baselines.get(section);
    if (!known) this.#baselines.set(section, (known = this.core.evaluate(untouched, [section])));
    return known;
  }

  /**
   * Sets an input, as a step of the control that moves it.
   *
   * @param {string} id
   * @param {string} value
   * @param {boolean} [small] by a key or a button, pressed again and again: one step together
   */
  set(id, value, small = false) {
    const written = this.input(id).options ? value : (canonical(value) ?? value);
    const goesOn = small && this.#pressed === id;
    this.#change(id, (state) => ({ ...state, scenario: withInput(state.scenario, id, written) }), goesOn);
    this.#pressed = small ? id : '';
  }

  /** Takes inputs out of the scenario: they are ours again, and drawn. @param {string[]} ids */
  reset(ids) {
    this.#change('reset', (state) => ({ ...state, scenario: withoutInputs(state.scenario, ids) }));
    this.rest();
  }

  /** Puts all that a scene sets, and nothing else, in place of what is set. @param {string} id */
  choose(id) {
    const scene = this.scene(id);
    if (!scene) return;
    this.lead(scene.part ?? '');
    this.#change(`scene.${id}`, (state) => ({ ...state, scenario: { inputs: scene.inputs, places: scene.places } }));
    this.rest();
  }

  /** A scene's button is pressed: what it sets is set, or, where it is, nothing. @param {import('../types.js').Scene} scene */
  press(scene) {
    if (!this.shows(scene)) return this.choose(scene.id);
    this.#change('reset', (state) => ({ ...state, scenario: untouched }));
    return this.rest();
  }

  /** @param {string} place @param {string} system */
  move(place, system) {
    const before = this.pack.place.find(({ id }) => id === place)?.system;
    this.#change(`place.${place}`, (state) => ({ ...state, scenario: withPlace(state.scenario, place, system, before) }));
    this.rest();
  }

  /** From a link or a host. @param {State} state */
  arrive(state) {
    this.#write((history) => settled(changed(history, 'address', this.#held(state))));
  }

  /** Keeps a scenario as A, or none. @param {Scenario | null} kept */
  keep(kept) {
    this.#change(kept ? 'keep' : 'drop', (state) => ({ ...state, kept }));
    this.rest();
  }

  /** A becomes the reader's own, and theirs A. */
  swap() {
    this.#change('swap', (state) => ({ ...state, scenario: state.kept ?? state.scenario, kept: state.scenario }));
    this.rest();
  }

  /** Says where the reader lives. @param {string} home id of a place; empty for nowhere */
  live(home) {
    this.#change('home', (state) => ({ ...state, home }));
    this.rest();
  }

  undo() {
    this.#write(undone);
  }

  redo() {
    this.#write(redone);
  }

  /** The control that was moved is let go of. */
  rest() {
    this.#write(settled);
  }

  /** Takes a row in hand. @param {string} part @param {string} input */
  hold(part, input) {
    if (this.hands.value[part] !== input) this.hands.value = { ...this.hands.value, [part]: input };
  }

  /** @param {string} control @param {(state: State) => State} change @param {boolean} [goesOn] */
  #change(control, change, goesOn = false) {
    if (this.slip.value.input) this.slip.value = { input: '', text: '' };
    this.#write((history) => {
      const state = this.#held(change(history.present));
      return sameState(state, history.present) ? history : changed(history, control, state, goesOn);
    });
  }

  /** With what an editor has locked where it was. @param {State} state */
  #held(state) {
    return this.edition?.hold(state) ?? state;
  }

  /**
   * The gate. A hidden page has no frames, so there it opens at once.
   *
   * @param {(history: History) => History} step
   */
  #write(step) {
    this.#waiting.push(step);
    if (this.#waiting.length > 1) return;
    if (typeof requestAnimationFrame === 'function' && !document.hidden) requestAnimationFrame(() => this.#open());
    else this.#open();
  }

  #open() {
    const steps = this.#waiting.splice(0);
    batch(() => {
      this.history.value = steps.reduce((history, step) => step(history), this.history.value);
    });
  }
}

/**
 * The section that a figure is of: `merger.ccgs` of `merger.ccgs.net`, `ics` of `ics.total`.
 *
 * @param {string} id
 */
export function sectionOf(id) {
  const [section, name] = id.split('.');
  return section === 'merger' ? `${section}.${name}` : section;
}
