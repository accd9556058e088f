// Reads shapes.json without the library that wrote it.
import { readFileSync } from 'node:fs';

/** @typedef {[number, number]} Spot in metres, east and north */

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

export const file = 'data/blmk/map/shapes.json';
export const shapes = read(file);
export const pack = read('target/packs/blmk.json');
/** @type {Record<string, {name: string, hectares: number}[]>} */
export const councils = read('data/blmk/map/councils.json');

const { scale, translate } = shapes.transform;

/** @type {Spot[][]} */
export const arcs = shapes.arcs.map((/** @type {Spot[]} */ arc) => {
  let [x, y] = [0, 0];
  return arc.map(([right, up]) => [(x += right) * scale[0] + translate[0], (y += up) * scale[1] + translate[1]]);
});

/** @type {{id: string, type: string, arcs: number[][], properties: {label: Spot, neighbours: Record<string, number>}}[]} */
export const places = shapes.objects.places.geometries;

/** @param {number} index an arc's, or ~ its index for the arc backwards */
const arc = (index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]);

/** @param {string} id the place's outline, one list of spots for each arc */
export const outline = (id) => places.find((place) => place.id === id)?.arcs.flatMap((ring) => ring.map(arc)) ?? [];

/** @param {string} id the place's corners, each once */
export const ring = (id) => outline(id).flatMap((spots) => spots.slice(1));

/** @param {Spot} spot @param {Spot[]} ring */
export function inside([x, y], ring) {
  const crossings = ring.filter(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  });
  return crossings.length % 2 === 1;
}
