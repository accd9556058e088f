/** Styles of the curves and the questions, which come with what draws them. */

import { unsafeCSS } from 'lit';
import sheetText from './what-if.css?inline';

const sheet = unsafeCSS(sheetText).styleSheet;

/** @param {ShadowRoot} root */
export function adopt(root) {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
