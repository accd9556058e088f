/** The whole scenario as a file for programs: what was set, what follows, of which pack. */

import { RUNS, SEED } from '../draws.js';
import { VERSION } from '../version.js';
import { current } from '../words/figure.js';
import { computedLabels } from '../words/label.js';

/** @import {Scenario} from '../types.js' */
/** @import {Taken} from './numbers.js' */

/** @param {Taken} taken */
export function record({ page, model, link }) {
  const { pack, outcome, kept, drawn } = page;
  const { id, version, date, name } = pack.pack;
  const labels = computedLabels(page);
  const set = (/** @type {Scenario} */ scenario) => ({
    changed: scenario,
    inputs: Object.fromEntries([...model.inputs].map(([key, { label, unit, status, default: standard }]) => (
      [key, { label, value: current({ scenario, inputs: model.inputs }, key), default: standard, unit, status: key in scenario.inputs ? 'assumed' : status }]))),
    places: Object.fromEntries(pack.place.map((place) => [place.id, scenario.places[place.id] ?? place.system])),
  });
  return {
    link,
    made_by: { name: 'joined-up', version: VERSION },
    pack: { id, version, date, name },
    scenario: set(page.scenario),
    figures: Object.fromEntries(Object.entries(outcome.figures).map(([key, figure]) => [key, { label: labels.get(key) ?? key, ...figure }])),
    series: outcome.series,
    findings: outcome.findings,
    draws: drawn?.settled ? { runs: RUNS, seed: SEED, ...drawn.draws } : null,
    a: kept && { scenario: set(kept.scenario), figures: kept.outcome.figures, series: kept.outcome.series, b_less_a: kept.difference },
  };
}
