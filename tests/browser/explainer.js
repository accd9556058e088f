// The built page as a test meets it: open, read, change.
import { readFileSync } from 'node:fs';
import { Explainer, initSync } from '../../pkg/joined_up.js';

/** @typedef {import('@playwright/test').Page} Page */

const file = (/** @type {string} */ path) => new URL(`../../${path}`, import.meta.url);
initSync({ module: readFileSync(file('pkg/joined_up_bg.wasm')) });

export const pack = JSON.parse(readFileSync(file('dist/packs/blmk.json'), 'utf8'));
/** The part of it that only the page of sources tells. */
export const unsettled = JSON.parse(readFileSync(file('dist/packs/blmk-unsettled.json'), 'utf8'));

/** The core in Node, to tell which figures a change moves. How they are printed is the page's. */
export const core = new Explainer(pack);

/** Ids of the figures whose values two scenarios differ in. */
export function movedFigures(from, to) {
  const [before, after] = [core.evaluate(from).figures, core.evaluate(to).figures];
  return new Set(Object.keys(after).filter((id) => before[id].value !== after[id].value));
}

/** A figure without a value stands as a sentence, which may speak of the settings. */
export const hasValue = (id) => core.evaluate({}).figures[id].value !== null;

/** The page can be used: what was written at build time has made room for it. @param {Page} page */
export const live = (page) => page.locator('joined-up .steps').waitFor({ state: 'attached' });

/** @param {Page} page @param {string} [path] */
export async function open(page, path = '') {
  await page.goto(path);
  await live(page);
}

/** Unfolds all that is folded, so that every control can be reached. @param {Page} page */
export async function unfold(page) {
  await page.locator('joined-up').evaluate((element) => {
    for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
  });
}

/** @param {Page} page @param {string} id */
export const range = (page, id) => page.locator(`input[type="range"][data-input="${id}"]`);

/** Every place where a figure is printed, without what it is compared with. */
export const figures = (page, id) => page.locator(`[data-figure="${id}"]:not([data-when])`);

/**
 * All printed figures at once: by id, the ways in which each is printed. Not those of the sections
 * that are fetched when a reader comes near: they would appear between two readings.
 *
 * @param {Page} page
 */
export function printed(page) {
  return page.locator('joined-up').evaluate((element) => {
    const texts = {};
    for (const span of element.shadowRoot.querySelectorAll('[data-figure]:not([data-when], [data-section] *, .map *)')) {
      const text = span.textContent.trim();
      const known = (texts[span.dataset.figure] ??= []);
      if (!known.includes(text)) known.push(text);
    }
    for (const known of Object.values(texts)) known.sort();
    return texts;
  });
}

/** The values of all controls by id. @param {Page} page */
export function settings(page) {
  return page.locator('joined-up').evaluate((element) => {
    const values = {};
    for (const control of element.shadowRoot.querySelectorAll('[data-input], [data-place]')) {
      values[control.dataset.input ?? control.dataset.place] = control.value;
    }
    return values;
  });
}

/** Ids whose entries two readings differ in. */
export function differing(before, after) {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
}
