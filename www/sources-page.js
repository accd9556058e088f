/** The page of sources and method, put together from the same pack and the same core as the first page. */

import { html, render } from 'lit';
import { failure } from './element/failure.js';
import { openModel } from './model.js';
import { untouched } from './scenario.js';
import { conflictsSection, missingSection } from './sources/conflicts.js';
import { drawsSection } from './sources/draws.js';
import { figuresSection, inputsSection } from './sources/figures.js';
import { sourcesSection } from './sources/list.js';
import { methodSection } from './sources/method.js';
import { parts } from './sources/uses.js';

const place = /** @type {HTMLElement} */ (document.querySelector('[data-pack]'));

/** Brings what the address asks for into view, unfolded. */
function arrive() {
  const wanted = document.getElementById(location.hash.slice(1));
  for (let at = wanted?.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  wanted?.scrollIntoView();
}

try {
  const model = await openModel(new URL(place.dataset.pack ?? '', document.baseURI).href);
  const { pack, inputs } = model;
  const story = { pack, inputs, scenario: untouched, outcome: model.evaluate(untouched) };
  const used = parts(model);
  place.replaceChildren();
  render(html`
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
      <p>Made by: ${pack.pack.maker}. ${pack.pack.corrections}</p></section>`, place);
  arrive();
  addEventListener('hashchange', arrive);
} catch (error) {
  render(failure(/** @type {Error} */ (error)), place);
}
