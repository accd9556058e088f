/**
 * The shapes of the places in the pixels of a picture, cut to where the home systems lie. Floats here are
 * positions, never prints.
 */

import { boxOf } from './box.js';
import { lettered } from './lettering.js';

/** @import {Shapes} from '../../types.js' */
/** @import {Box, Spot} from './box.js' */

/** How much of its neighbours is shown around the home systems, as a share of its own size. */
const AROUND = { across: 0.3, down: 0.05 };

/** Room for half a border, in pixels. */
const LINE = 3;

/** A finger needs so many pixels. */
const TARGET = 44;

export class Plan {
  /**
   * @param {Shapes} shapes
   * @param {number} width
   * @param {string[]} home places of the home systems
   * @param {(place: string) => string[]} names of a place, the one to prefer first
   */
  constructor({ arcs, objects, transform }, width, home, names) {
    const [grid] = transform.scale;
    const lines = arcs.map((arc) => {
      let [right, up] = [0, 0];
      return arc.map(/** @returns {Spot} */ ([x, y]) => [(right += x) * grid, (up += y) * grid]);
    });
    const places = objects.places.geometries;
    /** @param {typeof places[number]} place */
    const ringOf = ({ arcs: [ring] }) => ring.flatMap((at) => (at < 0 ? [...lines[~at]].reverse() : lines[at]));
    const own = boxOf(places.filter(({ id }) => home.includes(id)).flatMap(ringOf));
    const all = boxOf(places.flatMap(ringOf));
    const [wide, tall] = [own.right - own.left, own.bottom - own.top];
    // Not farther than there is anything, and the width of a line.
    const [across, down] = [wide * AROUND.across, tall * AROUND.down];
    const edge = (wide / width) * LINE;
    const west = Math.max(own.left - across, all.left - edge);
    const east = Math.min(own.right + across, all.right + edge);
    // In metres north is up, so the greater.
    const north = Math.min(own.bottom + down, all.bottom + edge);
    const south = Math.max(own.top - down, all.top - edge);
    const scale = width / (east - west);
    this.width = width;
    this.height = Math.round((north - south) * scale);
    /** @param {Spot} metres @returns {Spot} */
    const spot = ([x, y]) => [(x - west) * scale, (north - y) * scale];
    const seen = { left: 0, top: 0, right: this.width, bottom: this.height };
    const rings = new Map(places.map((place) => [place.id, ringOf(place).map(spot)]));
    /** Outline of each place, the largest first, so that a small one lies on top. */
    this.outlines = [...rings].sort(([, one], [, other]) => area(other) - area(one)).map(([id, ring]) => ({ id, path: `${path(ring)}Z` }));
    /** Each stretch of border with the places on its sides: one only where the map ends. */
    this.borders = lines.map((line, at) => ({
      path: path(line.map(spot)),
      sides: places.filter(({ arcs: [ring] }) => ring.includes(at) || ring.includes(~at)).map(({ id }) => id),
    }));
    /** Names where they fit inside their places. */
    this.letters = lettered(rings, seen, names);
    /** Where a tap on a place is meant, for places smaller than a finger. */
    this.targets = [...rings].flatMap(([id, ring]) => {
      const box = boxOf(ring);
      const small = box.right - box.left < TARGET || box.bottom - box.top < TARGET;
      return small ? [{ id, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, radius: TARGET / 2 }] : [];
    });
    /** The middle of what is seen of each place, for the arrow keys. @type {Map<string, Spot>} */
    this.middles = new Map([...rings].map(([id, ring]) => {
      const box = boxOf(ring);
      return [id, [
        (Math.max(box.left, 0) + Math.min(box.right, this.width)) / 2, (Math.max(box.top, 0) + Math.min(box.bottom, this.height)) / 2,
      ]];
    }));
  }
}

/** @param {Spot[]} spots */
function path(spots) {
  return `M${spots.map((spot) => spot.map((length) => Math.round(length * 10) / 10).join()).join('L')}`;
}

/** @param {Spot[]} ring */
function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0)) / 2;
}
