// A scenario kept as A beside the reader's own, B, as a test meets it.
import { expect } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */

export const half = { inputs: { 'merger.ccgs.realised': '50' }, places: { 'milton-keynes': 'bob' } };
export const halfAsA = 'a.merger.ccgs.realised=50&a.place.milton-keynes=bob';

export const fragment = (page) => new URL(page.url()).hash;
export const press = (page, action) => page.locator(`[data-action="${action}"]`).click();
export const bar = (page) => page.locator('.steps');

/** Keeps what is set, and waits until what shows A has come. */
export async function keep(page) {
  await press(page, 'keep');
  await expect(page.locator('.compared').first()).toBeVisible();
}

/** All numbers of A, or all differences, by id. */
export const texts = (page, attribute, more = '') => page.locator('joined-up').evaluate((element, { attribute, more }) => (
  [...element.shadowRoot.querySelectorAll(`[${attribute}]${more}`)].map((one) => [one.getAttribute(attribute), one.textContent.trim()])), { attribute, more });
