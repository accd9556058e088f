// Derives shapes.json, the map of the places, from postcode locations. README.md beside it says how.
import { readFileSync, writeFileSync } from 'node:fs';
import polylabel from 'polylabel';
import { bbox, feature, merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { Cells } from './cells.js';
import { postcodes } from './postcodes.js';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').Polygon} Polygon
 * @typedef {{places: import('topojson-specification').GeometryCollection}} Places
 */

// In metres. Councils beyond the map bound it up to this far from its postcodes.
const MARGIN = 10_000;
const GRID = 100;
// In square metres: a corner that changes less ground than this is left out.
const CORNER = 100_000;

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
/** @type {Record<string, Record<string, string>>} */
const councils = read('councils.json');
const { trusts, hospitals } = read('hospitals.json');

const placeOf = new Map(
  Object.entries(councils).flatMap(([place, codes]) => Object.values(codes).map((code) => [code, place])),
);
const everywhere = [...postcodes(process.argv[2])];

/** The points on the map and around it, one for each spot. */
function points() {
  const ours = everywhere.filter(({ council }) => placeOf.has(council));
  /** @param {'easting' | 'northing'} axis */
  const span = (axis) => {
    let [low, high] = [Infinity, -Infinity];
    for (const { [axis]: value } of ours) [low, high] = [Math.min(low, value), Math.max(high, value)];
    return [low - MARGIN, high + MARGIN];
  };
  const [[west, east], [south, north]] = [span('easting'), span('northing')];
  /** @type {Map<string, import('./cells.js').Point>} */
  const spots = new Map();
  for (const { council, easting, northing } of everywhere) {
    if (easting < west || easting > east || northing < south || northing > north) continue;
    spots.set(`${easting} ${northing}`, { at: [easting, northing], place: placeOf.get(council) });
  }
  return [...spots.values()];
}

/**
 * Merges the cells of each place. Each must be in one piece, without holes.
 * @param {Cells} cells
 * @returns {import('geojson').Feature[]}
 */
function merged(cells) {
  /** @type {Record<string, import('geojson').FeatureCollection>} */
  const byPlace = {};
  for (const place of Object.keys(councils)) byPlace[place] = { type: 'FeatureCollection', features: [] };
  for (const [cell, place] of cells.places.entries()) {
    if (!place) continue;
    const geometry = /** @type {const} */ ({ type: 'Polygon', coordinates: [cells.outline(cell)] });
    byPlace[place].features.push({ type: 'Feature', properties: {}, geometry });
  }
  const all = topology(byPlace);
  return Object.entries(all.objects).map(([id, object]) => {
    const { geometries } = /** @type {import('topojson-specification').GeometryCollection<{}>} */ (object);
    const { coordinates } = merge(all, /** @type {Polygon[]} */ (geometries));
    if (coordinates.length !== 1 || coordinates[0].length !== 1) throw new Error(`${id} is not one piece`);
    return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: coordinates[0] } };
  });
}

/**
 * @param {import('geojson').Feature[]} features
 * @returns {Topology & Places}
 */
function simplified(features) {
  const exact = /** @type {any} */ (topology({ places: { type: 'FeatureCollection', features } }));
  const simple = simplify(presimplify(exact), CORNER);
  const [west, south] = bbox(simple).map((metres) => Math.floor(metres / GRID) * GRID);
  return quantize(simple, { scale: [GRID, GRID], translate: [west, south] });
}

/**
 * How far each place borders on each other, in kilometres.
 * @param {Topology & Places} map
 */
function neighbours(map) {
  /** @type {Record<string, Record<string, number>>} */
  const lengths = Object.fromEntries(map.objects.places.geometries.map(({ id }) => [id, {}]));
  for (const [index, arc] of map.arcs.entries()) {
    const sides = map.objects.places.geometries.filter((place) =>
      /** @type {Polygon} */ (place).arcs.flat().some((at) => at === index || at === ~index),
    );
    if (sides.length < 2) continue;
    const steps = arc.slice(1).map(([x, y]) => Math.sqrt(x * x + y * y) * (GRID / 1000));
    const length = steps.reduce((sum, step) => sum + step, 0);
    const [one, other] = sides.map(({ id }) => String(id));
    lengths[one][other] = lengths[other][one] = (lengths[one][other] ?? 0) + length;
  }
  for (const its of Object.values(lengths)) for (const id in its) its[id] = Math.round(its[id] * 10) / 10;
  return lengths;
}

const cells = new Cells(points());
for (const { from, to, cells: some } of cells.mendSpecks()) {
  console.log(`a speck of ${some.length} cells: ${from ?? 'outside'} gives it to ${to ?? 'outside'}`);
}
const map = simplified(merged(cells));
const borders = neighbours(map);
for (const place of map.objects.places.geometries) {
  const { geometry } = feature(map, /** @type {Polygon} */ (place));
  const [easting, northing] = polylabel(geometry.coordinates, GRID);
  place.properties = {
    label: [easting, northing].map((metres) => Math.round(metres / GRID) * GRID),
    neighbours: borders[/** @type {string} */ (place.id)],
  };
}

const sites = new Map(everywhere.map((one) => [one.postcode.replace(/\s/g, ''), one]));
const sited = hospitals.map((/** @type {{postcode: string}} */ hospital) => {
  const site = sites.get(hospital.postcode.replace(/\s/g, ''));
  const place = site && placeOf.get(site.council);
  if (!place) throw new Error(`no place on the map has the postcode ${hospital.postcode}`);
  return { ...hospital, place, easting: site.easting, northing: site.northing };
});

/** @param {unknown[]} list one to a line, so that a change can be read */
const lines = (list) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
const about = {
  type: 'Topology',
  edition: 'ONS Postcode Directory, November 2025',
  attribution: [
    'Contains OS data © Crown copyright and database right 2025',
    'Contains Royal Mail data © Royal Mail copyright and database right 2025',
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0',
  ],
  bbox: bbox(map),
  transform: map.transform,
  trusts,
};
writeFileSync(
  new URL('shapes.json', import.meta.url),
  `${JSON.stringify(about).slice(0, -1)},
"hospitals":${lines(sited)},
"objects":{"places":{"type":"GeometryCollection","geometries":${lines(map.objects.places.geometries)}}},
"arcs":${lines(map.arcs)}}
`,
);
