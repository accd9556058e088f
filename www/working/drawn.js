/** All that is said of a number that was drawn: what it counts, how a run is made, and from which ranges. */

import { canonical } from '../decimal.js';
import { RUNS, SEED, moves } from '../draws.js';
import { boxed, exact } from '../format.js';
import { quantileText, spread } from '../words/draws.js';
import { inputText, printed, setting } from '../words/figure.js';
import { label } from '../words/label.js';
import { passport } from './passport.js';

/** @import {Input, Model, Story} from '../types.js' */
/** @import {Explained} from './explained.js' */
/** @import {Passport} from './passport.js' */

/** @typedef {{id: string, quantile?: string, share?: string}} Mark which number: quantiles of a figure or a series, or a share */

const HOW = 'In each run every assumption below is drawn anew, by itself, from a triangular distribution: never below its low or '
  + `above its high, most often near where it is set. All else stays as it is set. The seed is ${SEED}, so the same settings `
  + 'give everybody the same runs.';

const LIMITS = 'It counts what follows from our ranges; it is not the chance that something happened. Each range is our reading of '
  + 'its sources. Assumptions that may go together are drawn as if they did not, and what no source sizes is left out.';

/**
 * @param {Story} story with the draws, or without where they are being drawn anew
 * @param {Model['matters']} matters
 * @param {Mark} mark
 * @param {string} method address of the page of sources and method
 * @returns {Explained}
 */
export function explainedDraws(story, matters, mark, method) {
  const bars = matters(figureOf(story, mark), story.scenario);
  const drawn = bars.map(({ input, swing }) => ({ input: story.inputs.get(input), swing }))
    .filter(({ input, swing }) => input?.drawn && moves(input.id) && (swing === null || canonical(swing) !== '0'));
  return {
    said: '',
    sentence: story.drawn?.settled ? counts(story, mark) : 'The runs are being drawn anew.',
    chosen: '',
    notes: [HOW, LIMITS],
    line: { value: '', name: '', formula: '', repeated: false, loop: false, parts: [] },
    rests: 'What each run draws, what moves it most first',
    passports: drawn.map(({ input }) => ranged(story, /** @type {Input} */ (input))),
    counted: null,
    method: `${method}#how-sure`,
  };
}

/** The figure that the assumptions move. @param {Story} story @param {Mark} mark */
function figureOf({ pack }, { id, share }) {
  if (share === 'repays-ics') return `merger.${pack.ics?.merger}.saving`;
  return id.replace('.cumulative-by-year', '.net');
}

/** @param {Story} story @param {Mark} mark */
function counts(story, { id, quantile, share }) {
  const runs = boxed(String(RUNS));
  // 59.06% of 10,000 runs are 5,906: the point moves, and nothing is computed.
  const held = story.drawn?.draws.headlines[id]?.shares[/** @type {import('../types.js').HeadlineCode} */ (share)];
  if (held !== undefined) return `In ${boxed(`${held}e${String(RUNS).length - 3}`)} of ${runs} runs ${holds(story, id, share ?? '')}.`;
  const name = label(story, id.replace('.cumulative-by-year', '.net'));
  const unit = story.outcome.figures[id]?.unit ?? 'GBP';
  const { p10 = null, p50 = null, p90 = null } = spread(story, id) ?? {};
  const text = (/** @type {string | null} */ value) => quantileText(value, unit, { digits: 3 });
  if (quantile === 'p50') {
    return p50 === null
      ? `${name}: in more than half of ${runs} runs, never within 50 years.`
      : `${name}: half of ${runs} runs come to less than ${text(p50)}, half to more.`;
  }
  const more = p90 === null ? 'more than one in ten to no number within 50 years' : `one in ten to more than ${text(p90)}`;
  return `${name}: of ${runs} runs one in ten comes to less than ${text(p10)} and ${more}.`;
}

/** @param {Story} story @param {string} id @param {string} share */
function holds(story, id, share) {
  switch (share) {
    case 'within-horizon':
      return `it has paid back within ${setting(story, 'merger.horizon')}`;
    case 'within-lifetime':
      return `it has paid back within the ${printed(story.outcome, id.replace('.payback-years', '.lifetime'))} that the merged body lasted`;
    default:
      return `it saves, once complete and before its own cost, at least ${exact(story.outcome.figures[id]?.value ?? '0', 'GBP a year')}`;
  }
}

/**
 * What is known of an assumption, its range first.
 *
 * @param {Story} story
 * @param {Input} input
 * @returns {Passport}
 */
function ranged(story, input) {
  const { id, low = '', high = '' } = input;
  const known = passport(story, { key: 0, op: 'input', id, value: null, status: input.status, of: [] });
  const value = Number(story.scenario.inputs[id] ?? input.default);
  const end = value < Number(low) ? low : value > Number(high) ? high : null;
  const beyond = end === null ? '' : ` That is outside our range: most runs draw near ${inputText(input, end)}.`;
  return {
    ...known,
    value: `${inputText(input, low)} to ${inputText(input, high)}`,
    label: `${known.label}, set at ${known.value}`,
    changed: known.changed + beyond,
  };
}
