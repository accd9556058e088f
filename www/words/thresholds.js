/** The thresholds that a figure is held against, and what each side of them is called. */

import { financialYear } from '../format.js';
import { current, printed, setting } from './figure.js';

/** @import {Story} from '../types.js' */

/**
 * @typedef {object} Threshold
 * @property {string} code the core's own, by which flip points are named
 * @property {boolean} holds
 * @property {string} yes what is said where it holds
 * @property {string} no
 */

/**
 * The thresholds of a figure, the widest first: what keeps a later one keeps those before it.
 *
 * @param {Story} story
 * @param {string} figure
 * @param {string} [input] whose control says it: the years to look ahead are a threshold themselves
 * @returns {Threshold[]}
 */
export function thresholds(story, figure, input) {
  const { pack, outcome } = story;
  const value = (/** @type {string} */ id) => outcome.figures[id]?.value ?? null;
  const own = value(figure);
  /** Which side, not how far. @type {(code: string, most: string | null, yes: string, no: string) => Threshold} */
  const atMost = (code, most, yes, no) => (
    { code, holds: own !== null && most !== null && Number(own) <= Number(most), yes, no });
  const paysBack = (/** @type {string} */ code, /** @type {string | null} */ most, /** @type {string} */ when) => (
    atMost(code, most, `pays back ${when}`, `does not pay back ${when}`));
  if (figure === 'deficit.final') {
    const when = financialYear(pack.deficit?.last ?? '');
    return [atMost('balanced', '0', `in balance in ${when}`, `a deficit in ${when}`)];
  }
  const saving = `merger.${pack.ics?.merger}.saving`;
  if (figure === 'ics.saving-to-repay' && saving in outcome.figures) {
    return [atMost('repays-ics', value(saving), 'the full saving is as much', 'the full saving is less')];
  }
  if (!figure.endsWith('.payback-years')) return [];
  const horizon = 'merger.horizon';
  const lifetime = figure.replace('payback-years', 'lifetime');
  return [
    paysBack('within-horizon', current(story, horizon), input === horizon ? 'by then' : `within ${setting(story, horizon)}`),
    ...(lifetime in outcome.figures
      ? [paysBack('within-lifetime', value(lifetime), `within its own ${printed(outcome, lifetime)}`)] : []),
  ];
}

/**
 * On which side of its flip points a control stands, for who hears its value: `, pays back within
 * 10 years`.
 *
 * @param {Story} story
 * @param {string} figure
 * @param {string} input
 */
export function side(story, figure, input) {
  const all = thresholds(story, figure, input);
  const kept = all.filter(({ holds }) => holds).at(-1);
  const lost = all.find(({ holds }) => !holds);
  return [kept?.yes, lost?.no].filter((words) => words !== undefined).map((words) => `, ${words}`).join('');
}
