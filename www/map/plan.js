/** The shapes of the places in the pixels of a picture. Floats here are positions, never prints. */

/** @import {Hospital, Shapes} from '../types.js' */
/** @typedef {[x: number, y: number]} Spot */

/** Room around the shapes for the borders' own width. */
const EDGE = 3;

export class Plan {
  /**
   * @param {Shapes} shapes
   * @param {number} width
   */
  constructor({ arcs, bbox, hospitals, objects, transform }, width) {
    const [west, south, east, north] = bbox;
    const [grid] = transform.scale;
    const scale = (width - 2 * EDGE) / (east - west);
    this.width = width;
    this.height = Math.ceil((north - south) * scale) + 2 * EDGE;
    /** @param {number} easting @param {number} northing @returns {Spot} */
    this.spot = (easting, northing) => [EDGE + (easting - west) * scale, EDGE + (north - northing) * scale];
    const lines = arcs.map((arc) => {
      let [right, up] = [0, 0];
      return arc.map(([x, y]) => this.spot(transform.translate[0] + (right += x) * grid, transform.translate[1] + (up += y) * grid));
    });
    const places = objects.places.geometries;
    const rings = places.map(({ id, arcs: [ring] }) => (
      { id, ring: ring.flatMap((at) => (at < 0 ? [...lines[~at]].reverse() : lines[at])) }));
    /** Outline of each place. */
    this.outlines = new Map(rings.map(({ id, ring }) => [id, `${path(ring)}Z`]));
    /** Places from the largest on the map to the smallest. */
    this.bySize = rings.map(({ id, ring }) => ({ id, size: area(ring) })).sort((a, b) => b.size - a.size).map(({ id }) => id);
    /** Each stretch of border with the places on its sides: one only where the map ends. */
    this.borders = lines.map((line, at) => ({
      path: path(line),
      sides: places.filter(({ arcs: [ring] }) => ring.includes(at) || ring.includes(~at)).map(({ id }) => id),
    }));
    /** Where the name of each place stands best. */
    this.middles = new Map(places.map(({ id, properties: { label } }) => [id, this.spot(...label)]));
    /** @type {(Hospital & {at: Spot})[]} */
    this.hospitals = hospitals.map((hospital) => ({ ...hospital, at: this.spot(hospital.easting, hospital.northing) }));
  }
}

/** @param {Spot[]} spots */
function path(spots) {
  return `M${spots.map((spot) => spot.map((length) => length.toFixed(1)).join()).join('L')}`;
}

/** @param {Spot[]} ring */
function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0)) / 2;
}
