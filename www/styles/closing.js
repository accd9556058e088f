/** Styles of the sections that are fetched later; they join the element's own when they are. */

import { unsafeCSS } from 'lit';
import claims from './claims.css?inline';
import timeline from './timeline.css?inline';

const sheets = [claims, timeline].map((sheet) => unsafeCSS(sheet).styleSheet);

/** @param {ShadowRoot} root */
export function adopt(root) {
  for (const sheet of sheets) {
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
