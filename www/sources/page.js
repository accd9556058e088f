/** The page of sources and method, below its title; written at build time too (scripts/static.js). */

import { html } from 'lit';
import { untouched } from '../scenario.js';
import { conflictsSection, missingSection } from './conflicts.js';
import { drawsSection } from './draws.js';
import { figuresSection, inputsSection } from './figures.js';
import { sourcesSection } from './list.js';
import { methodSection } from './method.js';
import { parts } from './uses.js';

/** @import {Model} from '../types.js' */

/** @param {Model} model */
export function sourcesPage(model) {
  const { pack, inputs } = model;
  const story = { pack, inputs, scenario: untouched, outcome: model.evaluate(untouched) };
  const used = parts(model);
  return html`
    <nav aria-label="Parts of this page"><ul>
      <li><a href="#method">How each number is made</a></li>
      <li><a href="#how-sure">How sure: ranges from draws</a></li>
      <li><a href="#conflicts">Figures that seem to conflict</a></li>
      <li><a href="#missing">What could not be found</a></li>
      <li><a href="#inputs">What you can change</a></li>
      <li><a href="#sources">Sources</a></li>
      <li><a href="#figures">Every figure</a></li>
      <li><a href="#licences">Licences</a></li>
    </ul></nav>
    ${methodSection(model, story, used)}${drawsSection(story)}${conflictsSection(story)}${missingSection(story)}
    ${inputsSection(story, used)}${sourcesSection(story)}${figuresSection(story, used)}
    <section id="licences"><h2>Licences and corrections</h2><p>${pack.pack.licence}</p>
      <p>Made by: ${pack.pack.maker}. ${pack.pack.corrections}</p></section>`;
}
