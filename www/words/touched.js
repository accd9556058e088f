/** Which parts of the page a scenario changes. */

/** @import {Scenario} from '../types.js' */

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
