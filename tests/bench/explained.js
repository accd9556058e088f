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
  await page.locator('joined-up [data-figure]').first().waitFor();
}

/** @param {Page} page */
export function restore(page) {
  return page.locator('joined-up').evaluate((element, scenario) => { Object.assign(element, { scenario }); }, SCENARIO);
}

/**
 * Brings a slider into view as a reader does: unfolds what it lies in, and nothing else.
 *
 * @param {Page} page
 * @param {string} id
 * @returns {Promise<Box>}
 */
export async function trackOf(page, id) {
  const range = page.locator(`input[type="range"][data-input="${id}"]`);
  await range.evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.getRootNode());
    for (const details of root.querySelectorAll('details')) details.open = details.contains(element);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  // What comes into view may be fetched only now, and push the slider away.
  await pause(150);
  return /** @type {Promise<Box>} */ (range.boundingBox());
}
