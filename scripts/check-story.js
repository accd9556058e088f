// Says which messages a pack's story lacks, all at once: the views of its page are drawn in each scene, with
// all that can be opened, and whatever they ask for and nobody wrote is told.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

/**
 * @param {(given: object) => any} pageOf of www/pages/written.js
 * @param {{pack: Record<string, any>, explainer: () => unknown, story: string}} given
 * @returns {Promise<string[]>} the names of messages
 */
export async function missingFrom(pageOf, { pack, explainer, story }) {
  /** @type {Set<string>} */
  const missing = new Set();
  for (const scene of ['', ...pack.scene.map((/** @type {{id: string}} */ { id }) => id)]) {
    const page = pageOf({ pack, explainer: explainer(), story, scene });
    page.words.lacks = (/** @type {string} */ name) => missing.add(name);
    for (const part of page.names) {
      const drawn = await collectResult(render(page.parts(part)));
      for (const [, entry] of drawn.matchAll(/data-more="([^"]+)"/g)) {
        page.store.opened.value = { [part]: entry };
        await collectResult(render(page.parts(part)));
        // What is loaded only now is drawn the second time.
        await new Promise((resolve) => setTimeout(resolve, 50));
        await collectResult(render(page.parts(part)));
      }
      page.store.opened.value = {};
    }
    if (!scene) {
      await collectResult(render(page.sources()));
      for (const id of Object.keys(page.store.rested().figures)) page.words.text(page.store.entry(id, page.words));
    }
  }
  return [...missing].sort();
}
