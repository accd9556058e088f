/**
 * Every number can be asked: pressed, it says how it is made, in place. One listener for all of them; what
 * answers is loaded with the first question.
 */

import { effect, signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit';
import { Late } from '../store/late.js';

/** @import {Scenario} from '../types.js' */
/** @import {Stage} from '../stage/stage.js' */

const answers = new Late(() => import('./working.js'));

/**
 * @param {HTMLElement} section of a part, in which its numbers stand
 * @param {Stage} stage
 * @returns {() => void} ends it
 */
export function asking(section, stage) {
  /** @type {import('@preact/signals-core').Signal<{id: string, when: string, claim: string, number: Element} | null>} */
  const asked = signal(null);
  const panel = Object.assign(document.createElement('div'), { className: 'asked', tabIndex: -1 });

  /** @param {Event} event */
  function ask(event) {
    const number = event.target instanceof Element ? event.target.closest('.number[data-figure]') : null;
    if (!number || (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    const id = number.getAttribute('data-figure') ?? '';
    const again = asked.peek()?.id === id && asked.peek()?.number === number;
    const claim = number.closest('[data-claim]')?.getAttribute('data-claim') ?? '';
    asked.value = again ? null : { id, when: number.getAttribute('data-when') ?? '', claim, number };
    if (!again) panel.focus({ preventScroll: true });
  }

  function close() {
    const number = asked.peek()?.number;
    asked.value = null;
    if (number instanceof HTMLElement || number instanceof SVGElement) number.focus({ preventScroll: true });
  }

  /** @param {KeyboardEvent} event */
  const closing = (event) => {
    if (event.key === 'Escape' && asked.peek()) close();
  };

  section.addEventListener('click', ask);
  section.addEventListener('keydown', ask);
  section.addEventListener('keydown', closing);
  const end = effect(() => {
    const now = asked.value;
    if (!now) {
      panel.remove();
      return;
    }
    const block = now.number.closest('[data-claim], .opened, .source-entry') ?? section;
    if (panel.parentElement !== block) block.append(panel);
    // In the part itself it follows the block in which the number stands.
    const own = now.number.closest('.text, .picture, .controls, .depends, .more');
    panel.style.order = block === section && own ? getComputedStyle(own).order : '';
    render(html`<button type="button" class="close" aria-label=${stage.words.text('close')} @click=${close}>×</button>
      ${answers.draw(stage, (module) => module.working(stage, now.id, scenarioOf(stage, now))) ?? nothing}`, panel);
  });
  return () => {
    end();
    panel.remove();
  };
}

/** The scenario that a number is of. @param {Stage} stage @param {{when: string, claim: string}} asked @returns {Scenario} */
function scenarioOf({ store }, { when, claim }) {
  if (when === 'before') return { inputs: {}, places: {} };
  if (when === 'a') return store.state.value.kept ?? store.scenario.value;
  const places = store.pack.claim.find(({ id }) => id === claim)?.places ?? {};
  return { ...store.scenario.value, places: { ...store.scenario.value.places, ...places } };
}
