/** What people said, one claim after another, each with what the figures carry of it. */

import { html, nothing } from 'lit';
import { beside, held } from '../words/beside.js';
import { attribution, claimFigure, movedNote, untestedPart, verdictSentence } from '../words/claims.js';
import { label } from '../words/label.js';
import { decider, weighed, widest } from '../words/weighed.js';

/** @import {Bar, Claimed, Model, Page, Scenario} from '../types.js' */

/**
 * What each claim hangs on, found anew only once the reader rests: the ends of every assumption are
 * more than a moving slider should wait for.
 */
export class Hanging {
  /** @param {Model} model */
  constructor(model) {
    this.model = model;
    /** @type {Scenario | null} */
    this.scenario = null;
    /** @type {Map<string, Bar | undefined>} */
    this.bars = new Map();
  }

  /** @param {Page} page */
  follow({ pack, outcome, scenario, drawn }) {
    if (!drawn?.settled || scenario === this.scenario) return;
    this.scenario = scenario;
    for (const claimed of pack.claim) {
      const id = decider(claimed) ?? '';
      if (id in outcome.figures) this.bars.set(claimed.id, widest(this.model.matters(id, scenario)));
    }
  }
}

/** @param {Page} page @param {Hanging} hanging */
export function claimsSection(page, hanging) {
  hanging.follow(page);
  if (page.pack.claim.length === 0) return nothing;
  return html`<section class="later" data-section="claims" id="claims">
    <h2>What was said, and what the figures say of it</h2>
    <p class="answer">Each quote stands as it was printed, with who said it and, where there is one, the other side. A verdict
      is of one test only, on the figures of this page, and changes with what you set.</p>
    ${page.pack.claim.map((claimed) => claim(page, claimed, hanging))}
  </section>`;
}

/**
 * @param {Page} page
 * @param {Claimed} claimed
 * @param {Hanging} hanging
 */
function claim(page, claimed, hanging) {
  const judged = page.outcome.claims.find(({ id }) => id === claimed.id);
  if (!judged) return nothing;
  const { verdict, figures } = judged;
  const sides = claimed.test ? [claimed.test.figure, ...claimed.test.than] : [];
  const story = beside(page, [...held(page, sides), ...figures]);
  const moved = movedNote(page.pack, claimed);
  const untested = untestedPart(claimed, verdict);
  return html`<article class="claim" id="claim-${claimed.id}" data-claim=${claimed.id} data-verdict=${verdict}>
    <blockquote><p><q>${claimed.quote}</q></p></blockquote>
    <p class="said">${attribution(page.pack, claimed)}</p>
    <p class="context">${claimed.context}</p>
    <div class="judged">
      <p class="verdict">${verdictSentence(story, claimed, verdict)}</p>
      ${decider(claimed) ? html`<p class="weighed" ?data-settling=${!page.drawn?.settled}>${
    weighed(page, claimed, hanging.bars.get(claimed.id))}</p>` : nothing}
      ${untested === nothing ? nothing : html`<p class="untested">${untested}</p>`}
    </div>
    <p>${claimed.answer}</p>
    <dl class="behind">${figures.map(({ id }) => html`<div><dt>${label(page, id)}</dt>
      <dd>${claimFigure(story, id, claimed.places)}</dd></div>`)}</dl>
    ${moved === nothing ? nothing : html`<p class="note">${moved}</p>`}
    <dl class="sides">
      ${claimed.change ? html`<dt>What would change this</dt><dd>${claimed.change}</dd>` : nothing}
      ${claimed.other_side ? html`<dt>The other side</dt><dd>${claimed.other_side}</dd>` : nothing}
    </dl>
  </article>`;
}
