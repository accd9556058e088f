// The built page as a test meets it: open, read, change.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { Explainer, initSync } from '../../pkg/joined_up.js';

/** @typedef {import('@playwright/test').Page} Page */

export { Explainer };

const file = (/** @type {string} */ path) => new URL(`../../${path}`, import.meta.url);
initSync({ module: readFileSync(file('pkg/joined_up_bg.wasm')) });

export const pack = JSON.parse(readFileSync(file('target/packs/blmk.json'), 'utf8'));

/** The core in Node: what the page has to agree with. How a number is printed is the page's. */
export const core = new Explainer(new Uint8Array(readFileSync(file('target/packs/blmk.pack'))));

/**
 * Every part is drawn, and the runs of the settings have come.
 *
 * @param {Page | import('@playwright/test').Frame} page
 */
export const live = (page) => page.waitForFunction(() => {
  const root = document.querySelector('joined-up')?.shadowRoot;
  const parts = [...(root?.querySelectorAll('section[data-part]') ?? [])];
  return parts.length > 0 && parts.every((part) => part.firstElementChild) && !/… (to|years)|to …/.test(root?.textContent ?? '');
});

/** @param {Page} page @param {string} [path] */
export async function open(page, path = '') {
  await page.goto(path);
  await live(page);
}

/** A part as it is shown: what was written at build time stands hidden beside it. @param {Page | import('@playwright/test').Frame} page @param {string} name */
export const part = (page, name) => page.locator(`section[data-part="${name}"]`).filter({ visible: true });

/** @param {Page | import('@playwright/test').Frame} page @param {string} id */
export const slider = (page, id) => page.locator(`input[type="range"][data-input="${id}"]`).filter({ visible: true });

/** The numbers of a figure as they are printed now. @param {Page | import('@playwright/test').Frame} page @param {string} id */
export const figure = (page, id) => page.locator(`[data-figure="${id}"][data-when="now"]`).filter({ visible: true });

/** Opens what a part's line of what else there is offers. @param {Page | import('@playwright/test').Frame} page @param {string} name @param {string} entry */
export async function unfold(page, name, entry) {
  const button = part(page, name).locator(`[data-more="${entry}"]`);
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await part(page, name).locator(`[data-opened="${entry}"]`).waitFor();
}

/** What the element holds. @param {Page | import('@playwright/test').Frame} page */
export const scenario = (page) => page.locator('joined-up').evaluate((element) => Reflect.get(element, 'scenario'));

/** Every word of a part, line by line. @param {import('@playwright/test').Page} page @param {string} name */
export async function wordsOf(page, name) {
  await live(page);
  const text = await part(page, name).evaluate((section) => {
    /** @param {Node} node @returns {string} */
    const read = (node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.getClientRects().length === 0) return '';
      if (node instanceof HTMLInputElement) return node.type === 'text' ? node.value : `[${node.getAttribute('aria-valuetext') ?? ''}]`;
      const inside = [...node.childNodes].map(read).join('');
      return /^(P|H\d|DIV|BUTTON|LI|FIGURE|LABEL|TR|text|BLOCKQUOTE|FOOTER|SUMMARY)$/.test(node.tagName) ? `\n${inside}\n` : inside;
    };
    return read(section);
  });
  return `${text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n')}\n`;
}

/** @typedef {{id: string, when: string, text: string}} Print */

/** All numbers that are printed of figures, in words and in pictures. @param {Page} page @returns {Promise<Print[]>} */
export const prints = (page) => page.locator('joined-up').evaluate((element) => [...element.shadowRoot?.querySelectorAll('[data-figure]') ?? []].map((node) => ({
  id: node.getAttribute('data-figure') ?? '', when: node.getAttribute('data-when') ?? '', text: node.textContent?.trim() ?? '',
})));

const SCALES = /** @type {Record<string, number>} */ ({ k: 1e3, m: 1e6, million: 1e6, bn: 1e9 });

/**
 * Whether a printed number is that value, as exactly as it is printed: `£17.4m` is 17,350,000 to
 * 17,450,000. People are printed to three digits, and a minus sign may be in the words.
 *
 * @param {string} text
 * @param {string | null} value
 * @param {string} unit
 */
export function isPrintOf(text, value, unit) {
  if (value === null) return !/\d/.test(text);
  if (unit === 'year') return text.startsWith(value);
  const [, number, scale] = /([\d,]+(?:\.\d+)?)\s*(bn|million|m\b)?/.exec(text) ?? [];
  if (!number) return false;
  const factor = SCALES[scale] ?? 1;
  const half = 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0) * factor;
  const size = Math.abs(Number(value));
  const shown = Number(number.replaceAll(',', '')) * factor;
  // Large counts, and sums too small for a million, are printed to three digits.
  if ((unit === 'count' || unit.startsWith('GBP')) && size >= 1000 && shown === Number(size.toPrecision(3))) return true;
  const room = unit === 'people' ? Math.max(half, size * 0.005) : half;
  return Math.abs(shown - size) <= room * (1 + 1e-9);
}

/**
 * Checks that every number on the page is what the core says of this scenario.
 *
 * @param {Page} page
 * @param {{inputs?: Record<string, string>, places?: Record<string, string>}} set
 * @param {string} where
 */
export async function agrees(page, set, where) {
  const { figures } = core.evaluate(set);
  const wrong = async () => (await prints(page)).filter(({ id, when, text }) => {
    const known = figures[id];
    return known && when !== 'claim' && when !== 'a' && text !== '' && !isPrintOf(text, when === 'before' ? known.before : known.value, known.unit);
  }).map(({ id, text }) => `${id}: ${text}, not ${figures[id].value}`);
  await expect.poll(wrong, where).toEqual([]);
}
