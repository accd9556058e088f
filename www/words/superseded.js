/** Which defaults have changed since a link was made: what it does not set is another now. */

import { inputText } from './figure.js';

/** @import {Model, PackInput, State} from '../types.js' */

/** A sentence names so many changes and counts the rest. */
const NAMED = 3;

/**
 * Empty where nothing that the link rests on has changed.
 *
 * @param {Pick<Model, 'pack' | 'inputs'>} model
 * @param {number} version that the link was made with
 * @param {State} state as the link has it
 */
export function supersededSentence({ pack, inputs }, version, { scenario, kept }) {
  const open = (/** @type {PackInput} */ { id }) => !(id in scenario.inputs) || (kept !== null && !(id in kept.inputs));
  const changed = pack.input.filter(open).flatMap(({ id, superseded = [] }) => {
    const input = inputs.get(id);
    const since = superseded.filter((old) => old.version >= version);
    // What went and came back is as it was.
    if (!input || since.length === 0 || inputText(input, since[0].default) === inputText(input, input.default)) return [];
    const why = since.map((one) => one.why.replace(/\.$/, '')).join('; ');
    return `“${input.label}” from ${inputText(input, since[0].default)} to ${inputText(input, input.default)} (${why})`;
  });
  if (changed.length === 0) return '';
  const rest = changed.length > NAMED ? `; and ${changed.length - NAMED} more` : '';
  return `This link was made with version ${version} of these figures; this is version ${pack.pack.version}, and the defaults of `
    + `some inputs that it leaves open have changed since: ${changed.slice(0, NAMED).join('; ')}${rest}. What it does not set takes `
    + 'today’s defaults, so figures may not be those that were shared.';
}
