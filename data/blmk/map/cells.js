// One Voronoi cell for each postcode point: the ground that is nearer to it than to any other.
import { Delaunay } from 'd3-delaunay';

/**
 * @typedef {{at: [number, number], place: string | undefined}} Point its place is none outside the map
 */

export class Cells {
  /** @param {Point[]} points no two at the same spot */
  constructor(points) {
    this.places = points.map(({ place }) => place);
    this.delaunay = Delaunay.from(points, ({ at }) => at[0], ({ at }) => at[1]);
    const [west, south, east, north] = this.#bounds();
    this.corners = this.delaunay.voronoi([west, south, east, north]).circumcenters;
  }

  #bounds() {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const { points } = this.delaunay;
    for (let at = 0; at < points.length; at += 2) {
      [west, east] = [Math.min(west, points[at]), Math.max(east, points[at])];
      [south, north] = [Math.min(south, points[at + 1]), Math.max(north, points[at + 1])];
    }
    return [west, south, east, north];
  }

  /**
   * The outline of a cell. Not `voronoi.cellPolygon`, which leaves out a corner on a straight edge:
   * the two cells that meet there would no longer share it.
   * @param {number} cell
   */
  outline(cell) {
    const { inedges, halfedges, triangles } = this.delaunay;
    /** @type {[number, number][]} */
    const ring = [];
    let edge = inedges[cell];
    do {
      const triangle = Math.floor(edge / 3);
      const corner = /** @type {[number, number]} */ ([...this.corners.subarray(2 * triangle, 2 * triangle + 2)].map((metres) => Math.round(metres * 1000) / 1000));
      ring.push(corner);
      edge = halfedges[edge % 3 === 2 ? edge - 2 : edge + 1];
    } while (edge !== inedges[cell] && edge !== -1);
    if (edge === -1) throw new Error('a place reaches the rim of the points: take more of its surroundings');
    ring.push(ring[0]);
    return ring.filter((corner, at) => at === 0 || corner[0] !== ring[at - 1][0] || corner[1] !== ring[at - 1][1]);
  }

  /**
   * Groups of touching cells of one place.
   * @returns {number[][]}
   */
  parts() {
    const seen = new Uint8Array(this.places.length);
    const parts = [];
    for (let first = 0; first < seen.length; first += 1) {
      if (seen[first]) continue;
      seen[first] = 1;
      const part = [first];
      for (const cell of part) {
        for (const next of this.delaunay.neighbors(cell)) {
          if (seen[next] || this.places[next] !== this.places[first]) continue;
          seen[next] = 1;
          part.push(next);
        }
      }
      parts.push(part);
    }
    return parts;
  }

  /**
   * Gives each speck, a part that is not the largest of its place, to the place that it touches most.
   * A postcode whose point lies across a border makes one.
   * @returns {{from: string | undefined, to: string | undefined, cells: number[]}[]} what was given away
   */
  mendSpecks() {
    const mended = [];
    for (;;) {
      const parts = this.parts();
      /** @type {Map<string | undefined, number[]>} */
      const main = new Map();
      for (const part of parts) {
        const place = this.places[part[0]];
        if (part.length > (main.get(place)?.length ?? 0)) main.set(place, part);
      }
      const specks = parts.filter((part) => main.get(this.places[part[0]]) !== part);
      if (specks.length === 0) return mended;
      for (const cells of specks) {
        const from = this.places[cells[0]];
        /** @type {Map<string | undefined, number>} */
        const touches = new Map();
        for (const cell of cells) {
          for (const next of this.delaunay.neighbors(cell)) {
            const place = this.places[next];
            if (place !== from) touches.set(place, (touches.get(place) ?? 0) + 1);
          }
        }
        const [to] = [...touches].reduce((most, one) => (one[1] > most[1] ? one : most));
        for (const cell of cells) this.places[cell] = to;
        mended.push({ from, to, cells });
      }
    }
  }
}
