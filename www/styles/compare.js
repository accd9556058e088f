/** Styles of A beside B, which come with the first A that a reader keeps. */

import { unsafeCSS } from 'lit';
import compare from './compare.css?inline';

const sheet = unsafeCSS(compare).styleSheet;

/** @param {ShadowRoot} root */
export function adopt(root) {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
