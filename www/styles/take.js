/** Styles of what can be saved, which come with it. */

import { unsafeCSS } from 'lit';
import sheetText from './take.css?inline';

const sheet = unsafeCSS(sheetText).styleSheet;

/** @param {ShadowRoot} root */
export function adopt(root) {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
