/** Styles of the map, which come with it. */

import { unsafeCSS } from 'lit';
import map from './map.css?inline';

const sheet = unsafeCSS(map).styleSheet;

/** @param {ShadowRoot} root */
export function adopt(root) {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
