/**
 * The parts of a page, each of which can be drawn by itself. While a control is moved, every frame is for
 * those on the screen, in turns (`turns.js`); what lies beyond it or is folded away waits until the
 * control rests.
 */

import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';

/** @import {ChildPart} from 'lit' */
/** @import {Page} from '../types.js' */

/** So far off the screen a part still follows, so that it is up to date when it is scrolled to. */
const NEAR = '25% 0px';

/** By the element that it begins with. @type {WeakMap<Element, Seen>} */
const parts = new WeakMap();

/** One for each page, so that what is taken out of a document can be forgotten. @type {WeakMap<Node, Sight>} */
const sights = new WeakMap();

/** What of a page is on the screen or near it. */
class Sight {
  /** @type {Set<Element>} */
  near = new Set();
  watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) this.near[isIntersecting ? 'add' : 'delete'](target);
  }, { rootMargin: NEAR });
}

/** @param {Node} page @returns {Sight} */
function sightOf(page) {
  // Made when there is a screen: the static forms are drawn without.
  const sight = sights.get(page) ?? new Sight();
  sights.set(page, sight);
  return sight;
}

/**
 * The parts of a page that can be seen.
 *
 * @param {Node} page
 */
export function partsSeen(page) {
  return [...sightOf(page).near].map((first) => /** @type {Seen} */ (parts.get(first)));
}

/** @typedef {Seen} Part */

class Seen extends Directive {
  /** @type {ChildPart | null} */
  part = null;
  /** @type {(page: Page) => unknown} */
  draw = () => noChange;
  /** The input whose control it is. @type {string | undefined} */
  input;

  /**
   * @param {Page} page
   * @param {(page: Page) => unknown} draw
   * @param {string} [input]
   */
  // eslint-disable-next-line no-unused-vars -- what Lit calls and what draws without a screen are of one shape
  render(page, draw, input) {
    return draw(page);
  }

  /**
   * @override
   * @param {ChildPart} part
   * @param {[Page, (page: Page) => unknown, string?]} how
   */
  update(part, [page, draw, input]) {
    const waits = page.turns && this.part;
    Object.assign(this, { part, draw, input });
    // A part that draws several elements goes by its first.
    const first = /** @type {Comment | null} */ (part.startNode)?.nextElementSibling;
    if (first && parts.get(first) !== this) {
      parts.set(first, this);
      sightOf(first.getRootNode()).watch.observe(first);
    }
    return waits ? noChange : draw(page);
  }

  /** Draws it without the page around it. @param {Page} page */
  follow(page) {
    setChildPartValue(/** @type {ChildPart} */ (this.part), this.draw(page), this);
  }
}

/**
 * Draws a part that can be drawn by itself, of what the page then is. The part of a control says of
 * which input it is.
 */
export const seen = directive(Seen);
