// Reads shapes.json without the library that wrote it.
import { readFileSync } from 'node:fs';

/** @typedef {[number, number]} Spot in metres, east and north */

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

/**
 * @typedef {{id: string, type: string, arcs: number[][], properties: {label: Spot, neighbours: Record<string, number>}}} Place
 * @typedef {Record<string, {name: string, hectares: number}[]>} Councils by place
 */

/** The packs that have a map. */
export const packs = ['blmk', 'surrey'];

/** The map of a pack, with its borders as walked. @param {string} id */
export function mapOf(id) {
  const file = `data/${id}/map/shapes.json`;
  const shapes = read(file);
  const { scale, translate } = shapes.transform;
  /** @type {Spot[][]} */
  const arcs = shapes.arcs.map((/** @type {Spot[]} */ arc) => {
    let [x, y] = [0, 0];
    return arc.map(([right, up]) => [(x += right) * scale[0] + translate[0], (y += up) * scale[1] + translate[1]]);
  });
  /** @type {Place[]} */
  const places = shapes.objects.places.geometries;
  /** @param {number} index an arc's, or ~ its index for the arc backwards */
  const arc = (index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]);
  /** @param {string} place its outline, one list of spots for each arc */
  const outline = (place) => places.find((one) => one.id === place)?.arcs.flatMap((ring) => ring.map(arc)) ?? [];
  /** @param {string} place its corners, each once */
  const ring = (place) => outline(place).flatMap((spots) => spots.slice(1));
  /** @type {Councils} */
  const councils = read(`data/${id}/map/councils.json`);
  return { file, shapes, arcs, places, outline, ring, councils, pack: read(`target/packs/${id}.json`) };
}

/** @param {Spot} spot @param {Spot[]} ring */
export function inside([x, y], ring) {
  const crossings = ring.filter(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  });
  return crossings.length % 2 === 1;
}
