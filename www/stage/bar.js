/**
 * The bar at the foot of the window: only while something is changed and the picture that it changed is out
 * of sight. The answer, what it was before, and a way back.
 */

import { effect, signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit';

/** @import {Stage} from './stage.js' */

export class Bar {
  /**
   * @param {ShadowRoot} root
   * @param {Stage[]} stages
   */
  constructor(root, stages) {
    this.root = root;
    this.stages = stages;
    /** Parts whose picture is in sight. @type {import('@preact/signals-core').Signal<ReadonlySet<string>>} */
    this.seen = signal(new Set(stages.map(({ part }) => part)));
  }

  follow() {
    const place = Object.assign(document.createElement('div'), { className: 'bar-place' });
    this.root.append(place);
    const partOf = (/** @type {Element} */ picture) => /** @type {HTMLElement} */ (picture.closest('[data-part]')).dataset.part ?? '';
    const sight = new IntersectionObserver((entries) => {
      const seen = new Set(this.seen.peek());
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(partOf(target));
        else seen.delete(partOf(target));
      }
      this.seen.value = seen;
    });
    for (const picture of this.root.querySelectorAll('[data-graphic]')) sight.observe(picture);
    const end = effect(() => { render(this.draw(), place); });
    return () => {
      end();
      sight.disconnect();
      place.remove();
    };
  }

  draw() {
    const [first] = this.stages;
    const { store, words } = first;
    const changed = Object.keys(store.scenario.value.inputs).map((id) => id.split('.')[0]);
    const name = store.subject.value;
    const own = changed.includes('merger') && !this.seen.value.has('merger') && !store.moving.value;
    if (!own) return nothing;
    const id = `merger.${name}.payback-years`;
    const state = (/** @type {string | null} */ value) => (value === null ? 'none' : 'some');
    const { value, before } = store.figure(id);
    return html`<p class="foot"><span>${words.say('bar', { merger: `merger.${name}`, yours: state(value), ours: state(before) })}</span>
      <button type="button" class="link" @click=${() => store.undo()}>${words.text('undo')}</button></p>`;
  }
}
