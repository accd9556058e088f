/** The runs of A: made once the reader's own are, and kept for as long as A is. */

import { drawnFrom } from '../draws.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Draws, Model} from '../types.js' */

export class RunsOfA {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** Whose they are. @type {Model | null} */
    this.model = null;
    this.from = '';
    /** @type {Draws | undefined} */
    this.draws = undefined;
    element.addController(this);
  }

  /** What A's runs come to; nothing while they are still to come. */
  get known() {
    const { kept, model } = this.element;
    return kept && this.model === model && this.from === drawnFrom(kept) ? this.draws : undefined;
  }

  hostUpdated() {
    const { kept, model, sampling } = this.element;
    if (!kept || !model || this.known || !sampling.settled || sampling.running !== null || sampling.failed) return;
    const from = drawnFrom(kept);
    const draws = sampling.known.get(from);
    if (!draws) {
      void sampling.draw(model, from, kept);
      return;
    }
    Object.assign(this, { model, from, draws });
    this.element.requestUpdate();
  }
}
