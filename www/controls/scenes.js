/** Ready scenarios, one press each. */

import { html, nothing } from 'lit';
import { reduced, same } from '../scenario.js';

/** @import {Page, Scene} from '../types.js' */

/**
 * Whether the page shows a scene as it stands.
 *
 * @param {Page} page
 * @param {Scene} scene
 */
export function shows({ pack, inputs, scenario }, scene) {
  return same(scenario, reduced({ inputs: scene.inputs, places: scene.places }, pack, inputs));
}

/**
 * @param {Page} page
 * @param {Scene[]} scenes
 * @param {unknown} [outcome] what the pressed scene comes to
 */
export function sceneButtons(page, scenes, outcome = nothing) {
  if (scenes.length === 0) return nothing;
  const pressed = scenes.find((scene) => shows(page, scene));
  // A slider on its way through a scene's value must not make the lines above it come and go.
  const told = page.inputs.has(page.control) ? undefined : pressed;
  return html`<div class="scenes" role="group" aria-label="Ready scenarios">
      <span class="lead">Try:</span>
      ${scenes.map((scene) => html`<button type="button" data-scene=${scene.id} aria-pressed=${scene === pressed ? 'true' : 'false'}
        @click=${() => page.act.scene(scene)}>${scene.label}</button>`)}
    </div>
    <p class="scene-line">${told ? html`${told.line} ${outcome}` : 'These are your own settings.'}</p>`;
}
