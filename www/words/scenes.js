/** What a scene comes to, panel by panel. */

import { html } from 'lit';
import { boundaryAnswer } from './boundary.js';
import { budgetAnswer, reviewAnswer } from './budget.js';
import { mergerOutcome } from './merger.js';
import { panelsOf } from './touched.js';

/** @import {Scene, Story} from '../types.js' */

/**
 * The panels that a scene touches, each with what it comes to there as things stand.
 *
 * @param {Story} story
 * @param {Scene} scene
 */
export function sceneOutcomes(story, scene) {
  return panelsOf(scene).map((panel) => ({ panel, words: outcome(story, scene, panel) }));
}

/**
 * @param {Story} story
 * @param {Scene} scene
 * @param {'budget' | 'merger' | 'boundary'} panel
 */
function outcome(story, scene, panel) {
  const { merger: [merger] } = story.pack;
  if (panel === 'boundary') return boundaryAnswer(story);
  if (panel === 'merger' && merger) return mergerOutcome(story, merger);
  const review = Object.keys(scene.inputs).every((id) => id.startsWith('review.'));
  return html`${review ? reviewAnswer(story) : budgetAnswer(story)}`;
}
