/** Styles of a working, which come with the first one that a reader asks for. */

import { unsafeCSS } from 'lit';
import working from './working.css?inline';

const sheet = unsafeCSS(working).styleSheet;

/** @param {ShadowRoot} root */
export function adopt(root) {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
