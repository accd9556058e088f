// One Voronoi cell for each postcode point: the ground that is nearer to it than to any other.
import { Delaunay } from 'd3-delaunay';

/**
 * @typedef {string | undefined} Place one of the map, or none beyond it
 * @typedef {{from: Place, to: Place, cells: number[]}} Speck
 */

export class Cells {
  /**
   * @param {[number, number][]} points no two at one spot
   * @param {Place[]} places where each point is
   */
  constructor(points, places) {
    this.places = places;
    this.delaunay = Delaunay.from(points);
    this.corners = this.delaunay.voronoi().circumcenters;
  }

  /**
   * A cell's outline, closed. Not `voronoi.cellPolygon`, which leaves out a corner on a straight edge,
   * so that the cells that meet there would no longer share it; and to the millimetre, for one corner
   * that was computed twice must be one.
   * @param {number} cell
   */
  outline(cell) {
    const { inedges, halfedges } = this.delaunay;
    /** @type {[number, number][]} */
    const ring = [];
    let edge = inedges[cell];
    do {
      const at = 2 * Math.floor(edge / 3);
      ring.push([Math.round(this.corners[at] * 1000) / 1000, Math.round(this.corners[at + 1] * 1000) / 1000]);
      edge = halfedges[edge % 3 === 2 ? edge - 2 : edge + 1];
    } while (edge !== inedges[cell] && edge !== -1);
    if (edge === -1) throw new Error('a place reaches the rim of the points: take in more of its surroundings');
    ring.push(ring[0]);
    return ring.filter(([x, y], at) => at === 0 || x !== ring[at - 1][0] || y !== ring[at - 1][1]);
  }

  /**
   * The ground of some cells, in square metres.
   * @param {number[]} cells
   */
  ground(cells) {
    const areas = cells.map((cell) => {
      const ring = this.outline(cell);
      const twice = ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at][0] * y - x * ring[at][1], 0);
      return Math.abs(twice) / 2;
    });
    return areas.reduce((sum, one) => sum + one, 0);
  }

  /** Groups of touching cells of one place, the largest of each place first. */
  parts() {
    const seen = new Set();
    /** @type {number[][]} */
    const parts = [];
    for (const [first, place] of this.places.entries()) {
      if (seen.has(first)) continue;
      seen.add(first);
      const part = [first];
      for (const cell of part) {
        for (const next of this.delaunay.neighbors(cell)) {
          if (this.places[next] !== place || seen.has(next)) continue;
          seen.add(next);
          part.push(next);
        }
      }
      parts.push(part);
    }
    return parts.sort((one, other) => other.length - one.length);
  }

  /**
   * Leaves each place in one part: gives each speck, which ground without postcodes cuts off from the
   * rest of its place, to the largest that it touches, where it shows least.
   * @returns {Speck[]} what was given
   */
  mend() {
    /** @type {Map<Place, number>} */
    const sizes = new Map();
    const specks = this.parts().filter(({ length, 0: cell }) => {
      const size = sizes.get(this.places[cell]);
      sizes.set(this.places[cell], size ?? length);
      return size !== undefined;
    });
    const given = specks.map((cells) => {
      const from = this.places[cells[0]];
      const around = cells
        .flatMap((cell) => [...this.delaunay.neighbors(cell)].map((next) => this.places[next]))
        .filter((place) => place !== from);
      const to = around.reduce((one, other) => (Number(sizes.get(other)) > Number(sizes.get(one)) ? other : one));
      return { from, to, cells };
    });
    for (const { to, cells } of given) for (const cell of cells) this.places[cell] = to;
    return given;
  }
}
