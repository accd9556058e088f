/** What a move leads to, in sentences. They inform and never block. */

import { html, nothing } from 'lit';

/** @import {Stage} from '../../stage/stage.js' */
/** @import {Finding} from '../../types.js' */

/** @param {Stage} stage */
export function findings(stage) {
  const { store } = stage;
  const all = store.outcome('boundary').findings;
  const told = [...new Set(all.map((finding) => sentence(stage, finding, all)))];
  return told.length === 0 ? nothing : html`<ul class="findings">${told.map((text) => html`<li data-finding>${text}</li>`)}</ul>`;
}

/** @param {Stage} stage @param {Finding} finding @param {Finding[]} all what else there is to tell */
function sentence({ store, words }, finding, all) {
  const list = (/** @type {string[]} */ names) => new Intl.ListFormat(store.locale).format(names);
  const system = store.system(finding.system).name;
  switch (finding.code) {
    case 'cut-off':
      return words.text('finding-cut-off', {
        places: list(finding.places.map((id) => store.place(id).name)), system,
        neighbours: list(finding.neighbours.map(({ place }) => store.place(place).name)), count: finding.neighbours.length,
      });
    case 'merges': return words.text('finding-merges', { system, into: store.system(finding.into).name, to: store.boundary().homes.includes(finding.system) ? finding.into : '' }).trim();
    case 'split-trust': return words.text('finding-split-trust', {
      trust: finding.trust, places: list((store.boundary().shared_trusts?.find(({ name }) => name === finding.trust)?.sites ?? []).map((id) => store.place(id).name)),
    });
    case 'empty': return words.text('finding-empty', { system });
    default: {
      // Systems of which the same is to be said stand in one sentence.
      const below = all.filter(({ code }) => code === finding.code).map((one) => store.system(one.system).name);
      return words.text('finding-below-minimum', {
        system: list(below), count: below.length, by: store.boundary().threshold?.find(({ id }) => id === finding.threshold)?.by ?? '',
      });
    }
  }
}
