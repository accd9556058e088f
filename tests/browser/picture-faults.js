// What a graphics desk would not print: a label on a label, a line or words outside their picture.
import { part } from './explainer.js';

/** What is wrong with a part's picture as it stands. @param {import('@playwright/test').Page} page @param {string} name */
export const faults = (page, name) => part(page, name).locator('[data-graphic] svg').first().evaluate((svg) => {
  const frame = svg.getBoundingClientRect();
  /** @type {string[]} */
  const wrong = [];
  const texts = [...svg.querySelectorAll('text:not(.grip)')].filter((text) => text.textContent?.trim()).map((text) => ({ words: text.textContent?.trim() ?? '', box: text.getBoundingClientRect() }));
  for (const [at, { words, box }] of texts.entries()) {
    if (box.left < frame.left - 5 || box.right > frame.right + 3 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3) wrong.push(`“${words}” runs out of the picture`);
    for (const other of texts.slice(at + 1)) {
      // Letters are not as high as their box: it holds room for what hangs below and stands above.
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > 5) wrong.push(`“${words}” lies on “${other.words}”`);
    }
  }
  for (const path of svg.querySelectorAll('path.yours, path.before, path.band, path.kept')) {
    const box = path.getBoundingClientRect();
    if (box.width > 0 && (box.top < frame.top - 3 || box.bottom > frame.bottom + 3 || box.right > frame.right + 3)) wrong.push(`${path.classList[0]} runs out of the picture`);
  }
  return wrong;
});
