/** What a scenario is, in words: the scene that it comes to, or what differs from the pack. */

import { spelled } from '../format.js';
import { changes } from '../scenario.js';
import { inputText } from './figure.js';
import { placeName, systemShort } from './names.js';
import { shownScene } from './touched.js';

/** @import {Scenario, Story} from '../types.js' */

/** A bar has room for so many letters of one side. */
const SHORT = 44;

/** A sentence names so many changes and counts the rest. */
const NAMED = 3;

/**
 * In a few words.
 *
 * @param {Pick<Story, 'pack' | 'inputs'>} story
 * @param {Scenario} scenario
 */
export function briefly(story, scenario) {
  const scene = shownScene({ ...story, scenario });
  if (scene) return scene.label;
  const [first = 'nothing changed', ...others] = named(story, scenario);
  return others.length === 0 && first.length <= SHORT ? first : counted(changes(scenario));
}

/**
 * With each of the first changes.
 *
 * @param {Pick<Story, 'pack' | 'inputs'>} story
 * @param {Scenario} scenario
 */
export function fully(story, scenario) {
  const scene = shownScene({ ...story, scenario });
  if (scene) return scene.label;
  const all = named(story, scenario);
  if (all.length === 0) return 'nothing changed';
  const rest = all.length > NAMED ? `; and ${spelled(all.length - NAMED)} more` : '';
  return `${all.slice(0, NAMED).join('; ')}${rest}`;
}

/** @param {number} count */
function counted(count) {
  return `${spelled(count)} ${count === 1 ? 'change' : 'changes'}`;
}

/**
 * @param {Pick<Story, 'pack' | 'inputs'>} story
 * @param {Scenario} scenario
 */
function named({ pack, inputs }, scenario) {
  const set = Object.entries(scenario.inputs).map(([id, value]) => {
    const input = inputs.get(id);
    return input ? `${input.label}: ${inputText(input, value)}` : id;
  });
  const moved = Object.entries(scenario.places).map(([place, system]) => (
    `${placeName(pack, place)} in ${systemShort(pack, system)}`));
  return [...set, ...moved];
}
