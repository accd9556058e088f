/** What to say of a link, a host's property or an editor's attribute whose scenario had to be mended, or is old. */

import { setting } from '../number/number.js';

/** @import {Scenario, Warning} from '../types.js' */
/** @import {Store} from '../store/store.js' */
/** @import {Words} from '../words/words.js' */

/**
 * A scenario with what is wrong in it mended, and a sentence for each mend.
 *
 * @param {Store} store
 * @param {Words} words
 * @param {Scenario} asked
 * @returns {{scenario: Scenario, notices: string[]}}
 */
export function mended(store, words, asked) {
  const { scenario, warnings } = store.core.evaluate(asked, []);
  return { scenario, notices: warnings.map((warning) => sentence(store, words, asked, warning)) };
}

/**
 * @param {Store} store
 * @param {Words} words
 * @param {Scenario} asked
 * @param {Warning} warning
 */
function sentence({ core }, words, asked, { code, input }) {
  const text = asked.inputs?.[input] ?? asked.places?.[input] ?? '';
  return words.text(`warning-${code}`, { name: core.inputs.get(input)?.label ?? input, text: String(text) });
}

/**
 * What has changed since a link was made: defaults that it rested on without naming them.
 *
 * @param {Store} store
 * @param {Words} words
 * @param {Scenario} scenario
 * @param {number} version of the pack that the link was made with
 * @returns {string[]}
 */
export function outdated(store, words, scenario, version) {
  const { pack } = store.pack;
  const said = (/** @type {string} */ id, /** @type {string} */ value) => setting(store, id, value);
  if (version < 1 || version >= pack.version) return [];
  const changes = store.pack.input.flatMap(({ id, superseded = [] }) => {
    const former = superseded.find((one) => one.version >= version);
    return former && !(id in scenario.inputs) ? [words.text('link-default', { name: store.input(id).label, was: said(id, former.default), now: said(id, store.input(id).default), why: former.why })] : [];
  });
  return changes.length > 0 ? [words.text('link-old', { count: changes.length }), ...changes] : [];
}
