/**
 * A frame that is as high as its content needs no scroll bar, also not in the moment between an
 * opening and the host's answer: a bar that came and went would make every chart narrower and wider
 * again. A frame that stays too low keeps one, so that nothing is out of reach.
 */

import { heightOf } from './height.js';

/** How long a host may take, in milliseconds. */
const GRACE = 500;

/** @param {Element} content */
export function keepScrollBar(content) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let late;
  const root = document.documentElement;
  const fits = () => innerHeight >= heightOf(content);
  const look = () => {
    clearTimeout(late);
    if (fits()) root.dataset.fits = '';
    else late = setTimeout(() => delete root.dataset.fits, GRACE);
  };
  new ResizeObserver(look).observe(content);
  addEventListener('resize', look);
}
