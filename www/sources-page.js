/** The page of sources and method, put together from the same pack and the same core as the first page. */

import { render } from 'lit';
import { failure } from './element/failure.js';
import { fetchPack, openModel } from './model.js';
import { sourcesPage } from './sources/page.js';

const place = /** @type {HTMLElement} */ (document.querySelector('[data-pack]'));
const { pack = '', unsettled = '' } = place.dataset;

/** Brings what the address asks for into view, unfolded. */
function arrive() {
  const wanted = document.getElementById(location.hash.slice(1));
  for (let at = wanted?.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  wanted?.scrollIntoView();
}

try {
  const [model, { conflict, missing }] = await Promise.all([
    openModel(new URL(pack, document.baseURI).href), fetchPack(new URL(unsettled, document.baseURI).href)]);
  const list = sourcesPage({ ...model, pack: { ...model.pack, conflict, missing } });
  place.replaceChildren();
  render(list, place);
} catch (error) {
  render(failure(/** @type {Error} */ (error), { still: true }), place, { renderBefore: place.firstChild });
}
arrive();
addEventListener('hashchange', arrive);
