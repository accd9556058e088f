/** Styles of the map, which come with it. */

import { unsafeCSS } from 'lit';
import around from './map-around.css?inline';
import sides from './map-sides.css?inline';
import map from './map.css?inline';

const sheet = unsafeCSS(map + around + sides).styleSheet;

/** @param {ShadowRoot} root */
export function adopt(root) {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
