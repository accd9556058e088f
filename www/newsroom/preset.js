/** What an editor sets before a reader does: `inputs="merger.ccgs.realised=50&place.luton=bob"`, as in a link. */

import { stateOf } from '../address.js';
import { typed } from '../decimal.js';
import { mended, untouched } from '../scenario.js';
import { mendedSentence } from '../words/warnings.js';

/** @import {Input, Model, Scenario} from '../types.js' */

/**
 * @param {Model} model
 * @param {string} text
 * @returns {{scenario: Scenario, complaints: string[]}}
 */
export function preset(model, text) {
  const state = stateOf(text);
  if (!state) return { scenario: untouched, complaints: [`“${text}” sets nothing. Write it as in a link, such as ${example(model)}.`] };
  const { inputs } = state.scenario;
  const asked = {
    ...state.scenario,
    inputs: Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, meant(model.inputs.get(id), value)])),
  };
  const { warnings } = model.evaluate(asked);
  const used = mended(asked, warnings, model.pack, model.inputs);
  const complaints = warnings.map((warning) => mendedSentence(warning, model, asked, used));
  if (state.kept) complaints.push('A scenario to compare with (keys under “a.”) is the reader’s to keep, so it is left out.');
  return { scenario: used, complaints };
}

/**
 * An editor may write as a reader types: `£2.5m`, `50%`.
 *
 * @param {Input | undefined} input
 * @param {string} value
 */
function meant(input, value) {
  return input && !input.options ? typed(value) ?? value : value;
}

/** @param {Model} model */
function example({ inputs }) {
  const [first] = [...inputs.values()].filter(({ main, options }) => main && !options);
  return first ? `inputs="${first.id}=${first.default}"` : 'inputs="place.luton=bob"';
}
