/**
 * What a reader has in hand on the map: a place, and a system to try it in. Nothing here is part of
 * the scenario until it is confirmed.
 */

import { same, withPlace } from '../scenario.js';
import { lift } from './drag.js';
import { intoSight } from './sight.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Model, Page, Place, State} from '../types.js' */

/** @typedef {{from: string, to: string, state: State}} Settled the systems before and after, and what it led to */

export class Board {
  /**
   * @param {JoinedUp} element
   * @param {Model} model
   */
  constructor(element, model) {
    this.element = element;
    this.model = model;
    /** The place in hand. */
    this.chosen = '';
    /** The system that it is tried in. */
    this.offered = '';
    /** What the last press on a button did to the place in hand. @type {Settled | null} */
    this.settled = null;
    /** The place that is lit. */
    this.lit = '';
    /** The place that a tab comes to; arrow keys go on from there. */
    this.stop = model.pack.place[0].id;
    /** Drags a place where there is a mouse. */
    this.lift = (/** @type {PointerEvent} */ event) => lift(this, event);
    /** @type {Page | null} */
    this.tried = null;
    for (const type of ['focusin', 'focusout', 'pointerover']) element.renderRoot.addEventListener(type, this);
  }

  /**
   * Where the focus or the mouse is on a place, in the table or on the map, both show it.
   *
   * @param {Event} event
   */
  handleEvent({ type, target }) {
    const at = target instanceof Element ? target : null;
    const row = at?.closest('.places tr')?.querySelector('[data-place]')?.getAttribute('data-place');
    const shape = at?.closest('[data-map-place]')?.getAttribute('data-map-place');
    this.light(type === 'focusout' ? '' : row ?? shape ?? '');
  }

  /** @param {string} id none puts the light out */
  light(id) {
    if (id === this.lit) return;
    this.lit = id;
    for (const row of this.element.renderRoot.querySelectorAll('.places [data-lit]')) row.removeAttribute('data-lit');
    this.find(`.places [data-place="${CSS.escape(id)}"]`)?.closest('tr')?.setAttribute('data-lit', '');
    const outline = this.find(`[data-map-place="${CSS.escape(id)}"] .ground`)?.getAttribute('d') ?? '';
    for (const path of this.element.renderRoot.querySelectorAll('.map .lit')) path.setAttribute('d', outline);
  }

  /** @param {string} selector */
  find(selector) {
    return /** @type {HTMLElement | SVGElement | null} */ (this.element.renderRoot.querySelector(selector));
  }

  /** @param {string} id @returns {Place | undefined} */
  place(id) {
    return this.model.pack.place.find((place) => place.id === id);
  }

  /** The system that a place is in now. @param {string} id */
  systemOf(id) {
    return this.element.scenario.places[id] ?? this.place(id)?.system ?? '';
  }

  /** Takes a place in hand, or puts the one in hand down. @param {string} id */
  choose(id) {
    const put = this.chosen === id;
    this.chosen = put ? '' : id;
    this.offered = '';
    this.settled = null;
    this.stop = id;
    void this.drawn().then(() => (put ? undefined : intoSight(this, '.in-hand')));
  }

  /**
   * Goes to a place with the focus.
   *
   * @param {string} id
   */
  go(id) {
    this.stop = id;
    this.find(`[data-map-place="${CSS.escape(id)}"]`)?.focus();
    this.element.requestUpdate();
  }

  /**
   * Tries the place in hand in a system.
   *
   * @param {string} system
   */
  offer(system) {
    this.offered = system;
    this.settled = null;
    void this.drawn().then(() => this.sayTried());
  }

  /** Moves the place in hand to where it was tried. */
  confirm() {
    const from = this.systemOf(this.chosen);
    this.element.act.move(this.chosen, this.offered);
    void this.settle(from);
  }

  /** Leaves the place in hand where it is. */
  stay() {
    void this.settle(this.systemOf(this.chosen));
  }

  /** Takes back the move that was just made. */
  undo() {
    this.element.act.undo();
    void this.drawn().then(() => this.find('.settled')?.focus());
  }

  /**
   * Says in place what became of the trial. The button that was pressed goes, so the focus moves to that.
   *
   * @param {string} from
   */
  async settle(from) {
    this.offered = '';
    this.settled = { from, to: this.systemOf(this.chosen), state: this.element.history.present };
    await this.drawn();
    this.find('.settled')?.focus();
  }

  /** Whether an undo takes back nothing but the move that was just made. */
  get canUndo() {
    const { settled } = this;
    return settled !== null && settled.from !== settled.to && settled.state === this.element.history.present;
  }

  /** Drops the trial, and goes back to the place on the map. @param {KeyboardEvent} event */
  async escape({ key }) {
    // What is open for a number closes first (element/asking.js).
    if (key !== 'Escape' || !this.chosen || this.element.asking.number) return;
    this.offered = '';
    this.settled = null;
    await this.drawn();
    this.go(this.chosen);
  }

  drawn() {
    this.element.requestUpdate();
    return this.element.updateComplete;
  }

  sayTried() {
    this.element.status.say(() => this.element.status.text('.in-hand .tried'));
  }

  /**
   * The page as it would be with the place in hand where it is tried; none where that changes nothing.
   *
   * @param {Page} page
   * @returns {Page | null}
   */
  trial(page) {
    const { chosen, offered, model, tried } = this;
    if (!chosen || !offered || offered === this.systemOf(chosen)) return null;
    const scenario = withPlace(page.scenario, page.pack, chosen, offered);
    if (tried && same(tried.scenario, scenario)) return tried;
    this.tried = { ...page, scenario, outcome: model.evaluate(scenario) };
    return this.tried;
  }
}
