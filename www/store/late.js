/**
 * What is loaded when somebody asks for it: workings, tables, pages within the page. One way for all of it:
 * when (at the first reading), what stands there until then (room), what is said if it fails, and the next try.
 */

import { signal } from '@preact/signals-core';
import { html } from 'lit';

/** @import {Stage} from '../stage/stage.js' */

/** @template Module */
export class Late {
  /** @type {import('@preact/signals-core').Signal<{module?: Module, failed?: boolean}>} */
  #state = signal({});
  #asked = false;

  /**
   * @param {() => Promise<Module>} load
   * @param {Module} [known] what is there already
   */
  constructor(load, known) {
    this.load = load;
    if (known) this.#state.value = { module: known };
  }

  /**
   * What `draw` makes of it once it is there; asks for it if nobody has.
   *
   * @param {Stage} stage
   * @param {(module: Module) => unknown} draw
   */
  draw(stage, draw) {
    const { module, failed } = this.#state.value;
    if (module) return draw(module);
    if (failed) return html`<p class="late">${stage.words.text('late-failed')} <button type="button" class="link" @click=${() => this.again()}>${stage.words.text('late-again')}</button></p>`;
    void this.ask();
    return html`<p class="late" aria-busy="true"></p>`;
  }

  async ask() {
    if (this.#asked) return;
    this.#asked = true;
    try {
      this.#state.value = { module: await this.load().catch(elsewhere) };
    } catch {
      this.#state.value = { failed: true };
    }
  }

  again() {
    this.#asked = false;
    this.#state.value = {};
  }
}

/**
 * Firefox never asks again for a module that failed once, so the second try goes to another address. The
 * browsers that need it name the address in their error.
 *
 * @param {Error} error
 */
function elsewhere(error) {
  const address = /https?:\/\/\S+?\.js/.exec(error.message)?.[0];
  if (!address) throw error;
  return import(/* @vite-ignore */ `${address}?again=${Date.now()}`);
}
