// From cells to places: merged, simplified with shared borders, on a grid of whole numbers.
import { bbox, feature, merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import polylabel from 'polylabel';

/**
 * @typedef {[number, number][]} Ring
 * @typedef {import('topojson-specification').Polygon<{}> & {id: string}} Shape
 * @typedef {import('topojson-specification').Topology<{places: {type: 'GeometryCollection', geometries: Shape[]}}>} Borders
 */

// In metres.
const GRID = 100;
// In square metres: a corner that changes less ground than this is left out.
const CORNER = 100_000;

/**
 * @param {string} id @param {Ring[]} coordinates
 * @returns {import('geojson').Feature<import('geojson').Polygon, {}>}
 */
const polygon = (id, coordinates) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates },
});

/** @param {ReturnType<typeof polygon>[]} features */
const shared = (features) => {
  /** @type {import('geojson').FeatureCollection} */
  const places = { type: 'FeatureCollection', features };
  return /** @type {Borders} */ (topology({ places }));
};

/**
 * One shape for each place, each in one piece and without holes.
 * @param {Map<string, Ring[]>} cells the outlines of each place's cells
 * @returns {Borders}
 */
export function borders(cells) {
  const all = shared([...cells].flatMap(([place, rings]) => rings.map((ring) => polygon(place, [ring]))));
  const exact = [...cells.keys()].map((place) => {
    const { coordinates } = merge(all, all.objects.places.geometries.filter(({ id }) => id === place));
    if (coordinates.length !== 1 || coordinates[0].length !== 1) throw new Error(`${place} is not in one piece`);
    return polygon(place, /** @type {Ring[]} */ (coordinates[0]));
  });
  const simple = simplify(presimplify(shared(exact)), CORNER);
  const [west, south] = bbox(simple).map((metres) => Math.floor(metres / GRID) * GRID);
  const { arcs, objects, transform } = quantize(simple, { scale: [GRID, GRID], translate: [west, south] });
  return { type: 'Topology', arcs, objects, transform };
}

/**
 * How far each place borders on each other, in kilometres.
 * @param {Borders} map
 */
export function neighbours({ arcs, objects }) {
  const places = objects.places.geometries;
  /** @type {Record<string, Record<string, number>>} */
  const lengths = Object.fromEntries(places.map(({ id }) => [id, {}]));
  for (const [index, arc] of arcs.entries()) {
    const sides = places.filter((place) => place.arcs[0].some((at) => at === index || at === ~index));
    if (sides.length < 2) continue;
    const [one, other] = sides.map(({ id }) => id);
    const steps = arc.slice(1).map(([x, y]) => Math.sqrt(x * x + y * y) * GRID);
    const metres = steps.reduce((sum, step) => sum + step, (lengths[one][other] ?? 0) * 1000);
    lengths[one][other] = lengths[other][one] = Math.round(metres / 100) / 10;
  }
  return lengths;
}

/**
 * Where a label has most room: the point farthest from every border.
 * @param {Borders} map @param {Shape} place
 */
export function label(map, place) {
  const { coordinates } = feature(map, place).geometry;
  return polylabel(/** @type {Ring[]} */ (coordinates), GRID).map((metres) => Math.round(metres / GRID) * GRID);
}
