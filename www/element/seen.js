/**
 * While a control is moved, every frame is for what is on the screen: what lies beyond it or is folded
 * away waits until the control rests.
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

  /**
   * @param {Page} page
   * @param {() => unknown} draw
   */
  render(page, draw) {
    return draw();
  }

  /**
   * @override
   * @param {ChildPart} part
   * @param {[Page, () => unknown]} how
   */
  update({ startNode }, [page, draw]) {
    // A part that draws several elements goes by its first.
    const first = /** @type {Comment | null} */ (startNode)?.nextElementSibling ?? null;
    if (first && first !== this.watched) watch(first);
    this.watched = first;
    return page.moving && first && unseen.has(first) ? noChange : draw();
  }
}

/** Draws one element, while a control is moved only where it can be seen. */
export const seen = directive(Seen);
