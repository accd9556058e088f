/**
 * What a file of numbers holds: every value as the core has it, unrounded, with its unit, how firm it
 * is, what it rests on, and the link that shows it. Where there is none, its cell is empty.
 */

import { untouched } from '../scenario.js';
import { computedLabels, label } from '../words/label.js';
import { sourceText } from '../words/source.js';
import { panelOf } from '../words/touched.js';
import { behind } from './behind.js';

/** @import {Model, Outcome, Page, Scenario} from '../types.js' */
/** @import {Chart, Part} from './charts.js' */
/** @import {Row} from './csv.js' */

/**
 * @typedef {object} Taken
 * @property {Page} page
 * @property {Model} model
 * @property {string} link to what is set
 */

/**
 * What stands beside the reader's own, as in the tables of the page.
 *
 * @typedef {object} Other
 * @property {string} name of its column
 * @property {string} own name of the column of the reader's own
 * @property {Scenario} scenario
 * @property {Outcome} outcome
 */

/**
 * @param {Taken} taken
 * @param {Part} part
 * @returns {Other}
 */
function otherOf({ page, model }, part) {
  if (page.kept) return { name: 'a', own: 'b', scenario: page.kept.scenario, outcome: page.kept.outcome };
  if (part !== 'boundary') return { name: 'baseline', own: 'yours', scenario: untouched, outcome: page.baseline };
  const scenario = { inputs: page.scenario.inputs, places: {} };
  return { name: 'before', own: 'yours', scenario, outcome: model.evaluate(scenario) };
}

/**
 * The numbers of a chart.
 *
 * @param {Taken} taken
 * @param {Part} part
 * @param {Chart} chart
 * @returns {Row[]}
 */
export function chartNumbers(taken, part, { series, figures, along }) {
  const other = otherOf(taken, part);
  const points = series.flatMap((one) => pointRows(taken, other, one, /** @type {NonNullable<Chart['along']>} */ (along)));
  return [...points, ...figureRows(taken, other, figures, along ? { [along.column]: '' } : {}, points[0])];
}

/**
 * Every figure of a part, and every input.
 *
 * @param {Taken} taken
 * @param {Part} part
 * @returns {Row[]}
 */
export function partNumbers(taken, part) {
  const { page } = taken;
  const other = otherOf(taken, part);
  const own = (/** @type {string} */ id) => panelOf(id.replace(/^spend\./, 'review.')) === part;
  return [
    ...figureRows(taken, other, [...computedLabels(page).keys()].filter(own), { kind: 'figure' }),
    ...[...page.inputs.keys()].filter(own).map((id) => inputRow(taken, other, id)),
  ];
}

/**
 * @param {Taken} taken
 * @param {Other} other
 * @param {string[]} ids
 * @param {Row} first cells after the label
 * @param {Row} [like] a row of other numbers in the same file, whose columns these have too
 */
function figureRows(taken, other, ids, first, like = {}) {
  const { figures } = taken.page.outcome;
  const blank = Object.fromEntries(Object.keys(like).map((name) => [name, '']));
  const less = taken.page.kept?.difference.figures;
  return ids.filter((id) => figures[id]).map((id) => ({
    ...blank,
    id,
    label: label(taken.page, id),
    ...first,
    ...sides(other, figures[id], other.outcome.figures[id], less?.[id]?.value),
    unit: figures[id].unit,
    ...ground(taken, id),
  }));
}

/**
 * @param {Taken} taken
 * @param {Other} other
 * @param {Chart['series'][number]} series
 * @param {NonNullable<Chart['along']>} along
 */
function pointRows(taken, other, { id, figure, label: name }, { column, text }) {
  const { page } = taken;
  const [own, beside] = [page.outcome, other.outcome].map(({ series }) => (
    new Map((series[id] ?? []).map(({ x, y }) => [x, y]))));
  const less = new Map((page.kept?.difference.series[id] ?? []).map(({ x, y }) => [x, y]));
  // The page's own table leaves the runs out where A stands beside B.
  const runs = page.drawn?.settled && !page.kept ? page.drawn.draws.fans[id] : undefined;
  const rests = ground(taken, figure);
  const { unit, status } = page.outcome.figures[figure];
  const longest = beside.size > own.size ? beside : own;
  return [...longest.keys()].map((x) => {
    const run = runs?.find((one) => one.x === x);
    const value = (/** @type {Map<string, string | null>} */ from) => from.get(x) ?? null;
    return {
      id,
      label: name,
      [column]: text(x),
      ...sides(other, { value: value(own), status },
        { value: value(beside), status: other.outcome.figures[figure]?.status ?? status }, less.get(x)),
      ...(runs ? { low_p10: run?.p10 ?? '', median_p50: run?.p50 ?? '', high_p90: run?.p90 ?? '' } : {}),
      unit,
      ...rests,
    };
  });
}

/**
 * @param {Taken} taken
 * @param {Other} other
 * @param {string} id
 * @returns {Row}
 */
function inputRow(taken, other, id) {
  const { page, model } = taken;
  const input = /** @type {import('../types.js').Input} */ (page.inputs.get(id));
  const set = (/** @type {Scenario} */ { inputs }) => (id in inputs ? { value: inputs[id], status: 'assumed' } : { value: input.default, status: input.status });
  const { sources = [] } = model.pack.input.find((one) => one.id === id) ?? {};
  const named = model.pack.source.filter((source) => sources.includes(source.id));
  return {
    id,
    label: input.label,
    kind: 'input',
    ...sides(other, set(page.scenario), set(other.scenario), ''),
    unit: input.unit,
    ...provenance(taken, named.map(sourceText).join('; '), ''),
  };
}

/**
 * @param {Other} other
 * @param {{value: string | null, status: string}} own
 * @param {{value: string | null, status: string} | undefined} beside
 * @param {string | null | undefined} less
 * @returns {Row}
 */
function sides({ name, own: column }, own, beside, less) {
  return {
    [name]: beside?.value ?? '',
    [`${name}_status`]: beside?.status ?? '',
    [column]: own.value ?? '',
    [`${column}_status`]: own.status,
    ...(name === 'a' ? { b_less_a: less ?? '' } : {}),
  };
}

/** @param {Taken} taken @param {string} figure */
function ground(taken, figure) {
  const { sources, assumed } = behind(taken.model, figure, taken.page.scenario);
  return provenance(taken, sources.map(sourceText).join('; '), assumed.join('; '));
}

/**
 * @param {Taken} taken
 * @param {string} sources
 * @param {string} assumptions
 */
function provenance({ page: { pack: { pack } }, link }, sources, assumptions) {
  return { sources, assumptions, pack: pack.id, version: String(pack.version), link };
}
