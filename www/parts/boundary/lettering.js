/**
 * Names on a map, each wholly inside its own place and inside the picture: never on a border, never on
 * another name. A place with no room for its name has none on the map; the list of places names it.
 */

import { wrapped } from '../../draw/labels.js';
import { boxOf } from './box.js';

/** @import {Box, Spot} from './box.js' */
/** @typedef {{id: string, lines: string[], size: number, x: number, y: number}} Letters the middle of the first line, its baseline */

/** Sizes of letters in pixels, the one to prefer first. */
const SIZES = [13, 12, 11, 10];
/** Width of a letter as a share of its size, on the safe side. */
const WIDE = 0.58;
const LEADING = 1.12;
/** Spots that are tried across the larger side of a place. */
const TRIES = 22;
/** Room to the edge of the picture, in pixels. */
const EDGE = 6;

/**
 * @param {Map<string, Spot[]>} rings
 * @param {Box} seen
 * @param {(place: string) => string[]} names
 * @returns {Letters[]}
 */
export function lettered(rings, seen, names) {
  return [...rings].flatMap(([id, ring]) => {
    const forms = names(id).flatMap((name) => [[name], wrapped(name, Math.ceil(name.length / 2) + 2)]);
    for (const size of SIZES) {
      for (const lines of forms) {
        const middle = middleFor(ring, seen, Math.max(...lines.map(({ length }) => length)) * size * WIDE, lines.length * size * LEADING);
        if (middle) return [{ id, lines, size, x: middle[0], y: middle[1] - (lines.length * size * LEADING) / 2 + size * 0.88 }];
      }
    }
    return [];
  });
}

/**
 * The middle of a box of this size that lies in the ring, as far from its border as may be; none where
 * there is no room.
 *
 * @param {Spot[]} ring
 * @param {Box} seen
 * @param {number} wide
 * @param {number} tall
 * @returns {Spot | null}
 */
function middleFor(ring, seen, wide, tall) {
  const box = boxOf(ring);
  const [left, right] = [Math.max(box.left, seen.left + EDGE) + wide / 2, Math.min(box.right, seen.right - EDGE) - wide / 2];
  const [top, bottom] = [Math.max(box.top, seen.top + EDGE) + tall / 2, Math.min(box.bottom, seen.bottom - EDGE) - tall / 2];
  if (left > right || top > bottom) return null;
  const step = Math.max(right - left, bottom - top, 1) / TRIES;
  let best = null;
  let most = -1;
  for (let x = left; x <= right; x += step) {
    for (let y = top; y <= bottom; y += step) {
      const far = room(ring, x, y, wide, tall, most);
      if (far > most) [best, most] = [/** @type {Spot} */ ([x, y]), far];
    }
  }
  return best;
}

/**
 * How far a box is from the border around it; less than nothing where it crosses.
 *
 * @param {Spot[]} ring
 * @param {number} x
 * @param {number} y
 * @param {number} wide
 * @param {number} tall
 * @param {number} enough what is not beaten need not be known
 */
function room(ring, x, y, wide, tall, enough) {
  let inside = false;
  let least = Infinity;
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at, at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[last], ring[at]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    // The border's corners and the middles between them are close enough together.
    for (const [cornerX, cornerY] of [[x2, y2], [(x1 + x2) / 2, (y1 + y2) / 2]]) {
      const [across, down] = [Math.abs(cornerX - x) - wide / 2, Math.abs(cornerY - y) - tall / 2];
      least = Math.min(least, across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down));
    }
    if (least <= enough) return -1;
  }
  return inside ? least : -1;
}
