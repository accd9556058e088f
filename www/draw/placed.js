/**
 * Where something stands, property by property. A `style` attribute would be refused by a strict policy; what
 * the build writes as one goes into a style sheet (scripts/static.js).
 */

import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** @import {AttributePart} from 'lit/directive.js' */

class Placed extends Directive {
  /** @param {Record<string, string>} styles by the names that style sheets use */
  render(styles) {
    return Object.entries(styles).map(([name, value]) => `${name}:${value}`).join(';');
  }

  /**
   * @param {AttributePart} part
   * @param {[Record<string, string>]} given
   */
  update({ element }, [styles]) {
    for (const [name, value] of Object.entries(styles)) /** @type {HTMLElement} */ (element).style.setProperty(name, value);
    return noChange;
  }
}

export const placed = directive(Placed);
