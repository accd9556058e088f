/** Which parts of the page a scenario changes. */

import { reduced, same } from '../scenario.js';

/** @import {Scenario, Scene, Story} from '../types.js' */

/**
 * Whether any input of a section differs from the pack.
 *
 * @param {{scenario: Scenario}} story
 * @param {string} section such as `merger`
 */
export function touched({ scenario }, section) {
  if (section === 'boundary' && Object.keys(scenario.places).length > 0) return true;
  return Object.keys(scenario.inputs).some((id) => id.split('.')[0] === section);
}

/**
 * Whether the total of the budgets is the reader's own. A further year's budget counts only once
 * there are further years, and then these differ too.
 *
 * @param {{scenario: Scenario}} story
 */
export function whatIf({ scenario }) {
  return Object.keys(scenario.inputs).some((id) => id.startsWith('ics.') && id !== 'ics.further-budget');
}

/**
 * The scene that a scenario is, to the last input.
 *
 * @param {Pick<Story, 'pack' | 'inputs' | 'scenario'> & {scene?: Scene}} story `scene` is the one that a reader pressed, where several come to the same
 * @returns {Scene | undefined}
 */
export function shownScene({ pack, inputs, scenario, scene: begun }) {
  return [...(begun ? [begun] : []), ...(pack.scene ?? [])].find((scene) => (
    same(scenario, scene.held ?? reduced({ inputs: scene.inputs, places: scene.places }, pack, inputs))));
}

/** The panel in which each section is shown. @type {Record<string, 'budget' | 'merger' | 'boundary'>} */
const PANEL = {
  ics: 'budget',
  chair: 'budget',
  deficit: 'budget',
  review: 'budget',
  merger: 'merger',
  boundary: 'boundary',
};

/**
 * The panel that a control belongs to: an input's id, `place.<id>`, or something else.
 *
 * @param {string} control
 */
export function panelOf(control) {
  const section = control.split('.')[0];
  return section === 'place' ? 'boundary' : PANEL[section];
}

/**
 * The panels that a scenario touches, in the order of the page.
 *
 * @param {Pick<Scenario, 'inputs' | 'places'>} scenario
 */
export function panelsOf(scenario) {
  const panels = new Set(Object.keys(scenario.inputs).map(panelOf));
  if (Object.keys(scenario.places).length > 0) panels.add('boundary');
  return (/** @type {const} */ (['budget', 'merger', 'boundary'])).filter((panel) => panels.has(panel));
}
