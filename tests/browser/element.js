// The element in a page of its host, as a test meets it.
/** @typedef {import('@playwright/test').Page} Page */

export const REALISED = 'merger.ccgs.realised';
export const PAYBACK = 'merger.ccgs.payback-years';

/** @param {Page} page @param {string} address */
export async function visit(page, address, count = 1) {
  await page.goto(address);
  for (let at = 0; at < count; at += 1) await page.locator('joined-up').nth(at).locator('.steps').waitFor({ state: 'attached' });
}

/** @param {Page} page @param {Record<string, string>} attributes */
export const set = (page, attributes) => page.locator('joined-up').first().evaluate((element, all) => {
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
}, attributes);

export const figure = (page, id) => page.locator(`[data-figure="${id}"]:not([data-when])`).first();
export const scenario = (page) => page.locator('joined-up').first().evaluate((element) => element.scenario);
