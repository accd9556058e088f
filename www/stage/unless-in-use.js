/** What is being typed is the reader's: a box in use is not written over, however often its row is drawn. */

import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** @import {PropertyPart} from 'lit/directive.js' */

class UnlessInUse extends Directive {
  /** @param {string} text */
  render(text) {
    return text;
  }

  /**
   * @param {PropertyPart} part
   * @param {[string]} given
   */
  update({ element }, [text]) {
    const { activeElement } = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    const box = /** @type {HTMLInputElement} */ (element);
    // Not only what was drawn last counts: what was typed and refused stands there too.
    if (activeElement !== box && box.value !== text) box.value = text;
    return noChange;
  }
}

export const unlessInUse = directive(UnlessInUse);
