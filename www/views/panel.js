/** What every panel has: a title, one sentence that answers, and the scenes that touch it. */

import { html, nothing } from 'lit';
import { sceneButtons } from '../controls/scenes.js';
import { changes } from '../scenario.js';
import { panelsOf } from '../words/touched.js';
import { asks } from './asks.js';
import { panelTitle } from './heading.js';
import { panelSources } from './sources.js';

/** @import {Page, View} from '../types.js' */

/**
 * @param {Page} page
 * @param {object} panel
 * @param {Exclude<View, 'all'>} panel.name
 * @param {unknown} panel.title
 * @param {unknown} panel.answer
 * @param {unknown} [panel.exact] the same at the settings themselves, where the answer is of many runs
 * @param {unknown} panel.body
 * @param {string[]} panel.sections whose sources it lists
 */
export function panel(page, { name, title, answer, exact, body, sections }) {
  return html`<section class="panel" part="panel" data-panel=${name} aria-labelledby="title-${name}">
    ${panelTitle(page, title, `title-${name}`)}
    <p class="answer" part="answer">${answer}</p>${exact ?? nothing}
    ${page.kept?.headlines(page, name)}
    ${asks(page, name)}
    ${page.view === 'all' ? nothing : sceneButtons(page, scenesOf(page, name), false)}
    ${body}
    <p class="note key-note"><span class="figure" data-status="assumed">Dotted</span> figures rest on our assumptions; the
      others follow from what was reported. The shape behind a slider is the figure under it, over its whole range; a
      dashed line is where an answer flips.</p>
    ${panelSources(page, sections)}
  </section>`;
}

/**
 * @param {Page} page
 * @param {Exclude<View, 'all'>} name
 */
function scenesOf({ pack }, name) {
  const touching = pack.scene.filter((scene) => panelsOf(scene).includes(name));
  return touching.length === 0 ? [] : [...pack.scene.filter((scene) => changes(scene) === 0), ...touching];
}
