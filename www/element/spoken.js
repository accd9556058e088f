/**
 * The one sentence that a screen reader hears after a change. What is seen changes at once; what is
 * spoken waits until the reader pauses.
 */

import { panelOf, panelsOf } from '../words/touched.js';

/** @import {JoinedUp} from './joined-up.js' */

const PAUSE = 700;

/** What a step did, where no input's own panel says it. @type {Record<string, string>} */
const LEAD = {
  undo: 'Undone.',
  redo: 'Done again.',
  'reset-all': 'All reset.',
};

export class SpokenStatus {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /**
   * Says what a control led to: the answer of its panel, in the words that stand there.
   *
   * @param {string} control
   */
  after(control) {
    // The page as it opens needs no announcement.
    if (control === 'address') return;
    if (control === 'home') return this.say(() => this.text('.lives'));
    const scene = this.element.model?.pack.scene.find(({ id }) => control === `scene.${id}`);
    const panel = scene ? panelsOf(scene)[0] : panelOf(control);
    this.say(() => this.element.comparing.view?.said[control] ?? [
      LEAD[control],
      scene && `${scene.label}.`,
      scene?.leaves,
      (scene && this.text('.outcome')) || this.answer(panel),
      // Beside an A, the first figure that the two differ in.
      this.text(`${panel ? `[data-panel="${panel}"] ` : ''}[data-compared][data-moved]`),
    ].filter(Boolean).join(' '));
  }

  /**
   * The answer that stands in a panel, or on the first screen.
   *
   * @param {string | undefined} panel
   */
  answer(panel) {
    return [this.text(panel ? `[data-panel="${panel}"] .answer` : '.answer'), panel && this.text(`[data-panel="${panel}"] .exact`)]
      .filter(Boolean).join(' ');
  }

  /**
   * What stands there, as it is read out.
   *
   * @param {string} selector
   */
  text(selector) {
    return this.element.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /**
   * Written past the template: drawing the page again for it would undo what is being typed.
   *
   * @param {() => string} words asked for only after the pause, when the page and its ranges have settled
   */
  say(words) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.element.isConnected && this.element.sampling.settling) {
        this.say(words);
        return;
      }
      const status = this.element.renderRoot.querySelector('[role="status"]');
      if (status) status.textContent = words();
    }, PAUSE);
  }
}
