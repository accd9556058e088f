/** How each computed figure is made: the model in plain words, then every formula by its names. */

import { html, nothing } from 'lit';
import { untouched } from '../scenario.js';
import { printed } from '../words/figure.js';
import { label } from '../words/label.js';
import { methods } from '../words/method.js';
import { tidied } from '../working/step.js';
import { inNames } from './formula.js';
import { claimLink, listed } from './links.js';
import { usesOf } from './uses.js';

/** @import {Model, Scenario, Story} from '../types.js' */
/** @import {Line} from './formula.js' */

/**
 * @param {Model} model
 * @param {Story} story
 * @param {Map<string, Set<string>>} parts
 */
export function methodSection(model, story, parts) {
  const home = story.pack.boundary?.home;
  const systems = story.pack.system.map(({ id }) => `boundary.${id}.`);
  const alike = (/** @type {string} */ id) => systems.some((start) => id.startsWith(start) && start !== `boundary.${home}.`);
  return html`<section id="method"><h2>How each number is made</h2>
    <p>Values are those at the starting point, with nothing changed. On the first page, press any number to see its own
      working with its values.</p>
    ${methods(Object.keys(story.outcome.figures)).map(({ title, words, figures }) => html`<h3>${title}</h3><p>${words}</p>
      <dl class="formulas">${figures.filter((id) => !alike(id)).map((id) => entry(model, story, parts, id))}</dl>
      ${figures.some(alike) ? html`<details><summary>The same for the other systems (${figures.filter(alike).length} figures)</summary>
        <dl class="formulas">${figures.filter(alike).map((id) => bare(story, id))}</dl></details>` : nothing}`)}
  </section>`;
}

/**
 * @param {Model} model
 * @param {Story} story
 * @param {Map<string, Set<string>>} parts
 * @param {string} id
 */
function entry(model, story, parts, id) {
  const { lines, scene } = formulaOf(model, story, id);
  const [own, ...rest] = lines;
  const { claims } = usesOf(story, parts, id);
  return html`<div id="figure-${id}"><dt>${label(story, id)} <span class="value">${printed(story.outcome, id)}</span></dt>
    <dd>${own ? html`<p class="formula">= ${own.formula}</p>` : html`<p class="formula">Counted or looked up, as said above.</p>`}
      ${rest.map((line) => html`<p class="formula where">where ${line.name} = ${line.formula}</p>`)}
      ${scene ? html`<p class="note">Written as in the scene “${scene}”, since it is nothing at the start.</p>` : nothing}
      ${claims.length > 0 ? html`<p class="note">Used for: ${listed(claims.map((claim) => claimLink(story, claim)))}.</p>` : nothing}
    </dd></div>`;
}

/** @param {Story} story @param {string} id */
function bare(story, id) {
  return html`<div id="figure-${id}"><dt>${label(story, id)} <span class="value">${printed(story.outcome, id)}</span></dt></div>`;
}

/**
 * The formula at the starting point or, of what is nothing there, in the first scene that moves it.
 *
 * @param {Model} model
 * @param {Story} story
 * @param {string} id
 * @returns {{lines: Line[], scene?: string}}
 */
function formulaOf(model, story, id) {
  const at = (/** @type {Scenario} */ scenario) => inNames(story, tidied(model.working(id, scenario)));
  const still = story.outcome.figures[id].value === '0';
  if (!still) return { lines: at(untouched) };
  const scene = story.pack.scene.find((one) => model.evaluate(one).figures[id].value !== '0');
  return scene ? { lines: at({ inputs: scene.inputs, places: scene.places }), scene: scene.label } : { lines: at(untouched) };
}
