// The built page in a tab, as a bench needs it: always the same scenario, one slider in view.
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./pointer.js').Box} Box */

// Where no slider is idle: a place has moved, a lever is pulled, there are further years.
const SCENARIO = {
  inputs: { 'deficit.prevention': '10000000', 'ics.further-years': '2' },
  places: { 'milton-keynes': 'bob' },
};

/** @param {Page} page @param {string} address */
export async function open(page, address) {
  await page.goto(address);
  await page.locator('section[data-part="method"] [data-answer]').filter({ visible: true }).waitFor();
}

/** @param {Page} page */
export function restore(page) {
  return page.locator('joined-up').evaluate((element, scenario) => { Object.assign(element, { scenario }); }, SCENARIO);
}

/** Opens what a part offers, one after the other, until it has what is wanted. @param {Page} page @param {string} part @param {string} wanted */
export async function unfold(page, part, wanted) {
  const section = page.locator(`section[data-part="${part}"]`).filter({ visible: true });
  const found = section.locator(wanted).filter({ visible: true });
  for (const entry of await section.locator('[data-more]').all()) {
    if (await found.count() > 0) return found;
    await entry.click();
    await pause(100);
  }
  return found;
}

/**
 * Brings a slider into view as a reader does.
 *
 * @param {Page} page
 * @param {{id: string, part: string}} slider
 * @returns {Promise<Box>}
 */
export async function trackOf(page, { id, part }) {
  const range = await unfold(page, part, `input[type="range"][data-input="${id}"]`);
  await range.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  // What comes into view may be fetched only now, and push the slider away.
  await pause(150);
  return /** @type {Promise<Box>} */ (range.boundingBox());
}
