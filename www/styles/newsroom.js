/** Styles of what an editor has set, which come with it. */

import { unsafeCSS } from 'lit';
import newsroom from './newsroom.css?inline';

const sheet = unsafeCSS(newsroom).styleSheet;

/** @param {ShadowRoot} root */
export function adopt(root) {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
