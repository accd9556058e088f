/** Ready scenarios, one press each. */

import { html, nothing } from 'lit';
import { sceneOutcomes } from '../words/scenes.js';
import { shortSources } from '../words/source.js';
import { shownScene } from '../words/touched.js';
import { panelLink } from './panel-link.js';

/** @import {Page, Scene} from '../types.js' */

/**
 * @param {Page} page
 * @param {Scene[]} scenes
 * @param {boolean} away whether what a scene comes to is shown elsewhere on the page
 */
export function sceneButtons(page, scenes, away) {
  if (scenes.length === 0) return nothing;
  const shown = shownScene(page);
  return html`<div class="scenes" part="scenes" role="group" aria-label="Ready scenarios">
      <span class="lead">Try:</span>
      ${scenes.map((scene) => html`<button type="button" data-scene=${scene.id} aria-pressed=${scene === shown ? 'true' : 'false'}
        @click=${() => page.act.scene(scene)}>${scene.label}</button>`)}
    </div>
    <div class="scene-line">${page.scene ? sceneLine(page, page.scene, away) : 'These are your own settings.'}
      <p class="note">${page.scene && page.scene !== shown ? 'With your own changes since.' : nothing}</p></div>`;
}

/**
 * The scene that the reader started from stays told while single controls move: a line that came
 * and went would move the controls below it.
 *
 * @param {Page} page
 * @param {Scene} scene
 * @param {boolean} away
 */
function sceneLine(page, scene, away) {
  const sources = scene.sources?.length
    ? html` <span class="aside">(${shortSources(page.pack, scene.sources)})</span>` : nothing;
  const outcomes = away ? sceneOutcomes(page, scene) : [];
  return html`<p>${scene.line}${sources}</p>${scene.leaves && html`<p data-leaves>${scene.leaves}</p>`}
    ${outcomes.map(({ panel, words }) => html`<p><span class="outcome">${words}</span> ${panelLink(page, panel, `See the ${panel}`)}</p>`)}`;
}
