/**
 * While a control is moved, every frame is for what is on the screen: what lies beyond it or is folded
 * away waits until the control rests, and what a slow machine cannot draw in one frame takes its turn in
 * the next.
 */

import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** @import {ChildPart} from 'lit' */
/** @import {Page} from '../types.js' */

/** So far off the screen a part still follows, so that it is up to date when it is scrolled to. */
const NEAR = '25% 0px';

/** @type {WeakSet<Element>} */
const unseen = new WeakSet();

/** Made when there is a screen: the static forms are drawn without. @type {IntersectionObserver | undefined} */
let sight;

/** @param {Element} element */
function watch(element) {
  sight ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) unseen.delete(target);
      else unseen.add(target);
    }
  }, { rootMargin: NEAR });
  sight.observe(element);
}

class Seen extends Directive {
  /** @type {Element | null} */
  watched = null;
  /** What it was drawn for while a control is moved. @type {unknown} */
  drawn = null;

  /**
   * @param {Page} page
   * @param {() => unknown} draw
   * @param {string} [inTurn]
   */
  // eslint-disable-next-line no-unused-vars -- what Lit calls and what draws without a screen are of one shape
  render(page, draw, inTurn) {
    return draw();
  }

  /**
   * @override
   * @param {ChildPart} part
   * @param {[Page, () => unknown, string?]} how
   */
  update({ startNode }, [page, draw, inTurn]) {
    // A part that draws several elements goes by its first.
    const first = /** @type {Comment | null} */ (startNode)?.nextElementSibling ?? null;
    if (first && first !== this.watched) watch(first);
    this.watched = first;
    const { turns, outcome } = page;
    if (turns && first) {
      if (unseen.has(first)) return noChange;
      if (inTurn !== undefined) {
        if (this.drawn === outcome || !turns.takes(inTurn)) return noChange;
        this.drawn = outcome;
      }
    }
    return draw();
  }
}

/**
 * Draws one element, while a control is moved only where it can be seen. One with a name takes turns
 * with the others that have one.
 */
export const seen = directive(Seen);
