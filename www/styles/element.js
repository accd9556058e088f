/**
 * The element's styles, adopted by its shadow root: no style element, no inline style. What the page
 * written at build time shares is a file that the page has already; it is not sent twice.
 */

import { unsafeCSS } from 'lit';
import controls from './controls.css?inline';
import onPaper from './controls-print.css?inline';
import page from './page.css?url';
import slider from './slider.css?inline';

/** Styles of what only the live page has. */
export const styles = [controls, slider, onPaper].map((sheet) => unsafeCSS(sheet));

/** @type {Promise<CSSStyleSheet> | undefined} */
let sheet;

/** The rest, for every element on a page. */
export function sharedStyles() {
  sheet ??= fetchShared();
  return sheet;
}

async function fetchShared() {
  try {
    // The page's own link has it in the cache, whatever the server says of keeping it.
    const response = await fetch(new URL(page, import.meta.url), { cache: 'force-cache' });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return await new CSSStyleSheet().replace(await response.text());
  } catch (cause) {
    // A later element may try again: the network may be back.
    sheet = undefined;
    const error = new Error('The part of this page that draws did not load.', { cause });
    error.name = 'no-styles';
    throw error;
  }
}
