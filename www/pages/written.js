/** The pages as the build writes them: the same views as the live page, with nothing set, in text. */

import { html } from 'lit';
import { opened } from '../core/core.js';
import { partsOf } from '../parts/parts.js';
import { sources } from '../parts/method/sources.js';
import { Stage } from '../stage/stage.js';
import { Store } from '../store/store.js';
import { learn } from '../tools/messages.js';
import { storyOf } from '../words/story.js';
import ofSources from '../words/sources.ftl?raw';

/** @import {Shapes} from '../types.js' */

/**
 * @param {object} given
 * @param {import('../types.js').Pack} given.pack
 * @param {import('../../pkg/joined_up.js').Explainer} given.explainer
 * @param {string} given.story
 * @param {Shapes} [given.shapes] where the map is to be drawn
 * @param {string} [given.scene]
 */
export function pageOf({ pack, explainer, story, shapes, scene }) {
  const store = new Store(opened(pack, explainer), async () => pack, pack);
  const begun = store.scene(scene ?? '');
  store.lead(begun?.part ?? '');
  store.begin({ scenario: { inputs: begun?.inputs ?? {}, places: begun?.places ?? {} }, kept: null, home: '' });
  store.runs.finish();
  if (shapes) store.drawShapes(shapes);
  const words = storyOf(store, story);
  words.add(ofSources);
  learn(words);
  const parts = partsOf(store.pack);
  const stageOf = (/** @type {string} */ part, /** @type {object} */ how) => new Stage({ part, store, words, ...how });
  return {
    store,
    words,
    names: parts.map(({ name }) => name),
    /**
     * @param {string} view
     * @param {{root?: string, whole?: boolean}} [how]
     */
    parts: (view, how = {}) => html`${parts.filter(({ name }) => view === 'all' || name === view).map(({ name, draw }) => html`<section
      data-part=${name} id=${name}>${draw(stageOf(name, { view, ...how }))}</section>`)}`,
    sources: () => sources(stageOf('method', {})),
    /** @param {string} part @param {number} width */
    picture: (part, width) => {
      store.widths.value = { [part]: { width, columns: false } };
      return parts.find(({ name }) => name === part)?.draw(stageOf(part, { view: part }));
    },
  };
}
