/** Styles of the dialog that gives the code, which come with it. */

import { unsafeCSS } from 'lit';
import embedding from './embedding.css?inline';

const sheet = unsafeCSS(embedding).styleSheet;

/** @param {Document} page */
export function adopt(page) {
  if (sheet && !page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet);
}
