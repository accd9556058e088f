// Derives data/<pack>/map/shapes.json, the map of a pack's places, from postcode locations: docs/map.md says how.
//   node scripts/map/derive.js PACK FOLDER-OF-POSTCODES
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bbox } from 'topojson-client';
import { borders, label, neighbours } from './borders.js';
import { Cells } from './cells.js';
import { postcodes } from './postcodes.js';

// In metres: how far beyond our own postcodes those of other councils bound the map.
const MARGIN = 10_000;

const [pack, folder] = process.argv.slice(2);

/** @param {string} name */
const file = (name) => join('data', pack, 'map', name);
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(file(name), 'utf8'));

/** @type {Record<string, {code: string, name: string, hectares: number}[]>} */
const councils = read('councils.json');
/** @type {{trusts?: object, hospitals?: {postcode: string}[]}} points to show on it, which a pack may have none of */
const { trusts, hospitals } = existsSync(file('hospitals.json')) ? read('hospitals.json') : {};

const placeOf = new Map(
  Object.entries(councils).flatMap(([place, its]) => its.map(({ code }) => [code, place])),
);
const everywhere = [...postcodes(folder)];

/** The postcodes on the map and around it, one for each spot. */
function spots() {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { council, easting, northing } of everywhere) {
    if (!placeOf.has(council)) continue;
    box.west = Math.min(box.west, easting - MARGIN);
    box.east = Math.max(box.east, easting + MARGIN);
    box.south = Math.min(box.south, northing - MARGIN);
    box.north = Math.max(box.north, northing + MARGIN);
  }
  const near = everywhere.filter(
    ({ easting, northing }) =>
      easting > box.west && easting < box.east && northing > box.south && northing < box.north,
  );
  return [...new Map(near.map((one) => [`${one.easting} ${one.northing}`, one])).values()];
}

/** @param {number} share */
const percent = (share) => `${Math.round(share * 1000) / 10} %`;

const points = spots();
const cells = new Cells(
  points.map(({ easting, northing }) => [easting, northing]),
  points.map(({ council }) => placeOf.get(council)),
);
/** @param {(cell: number) => boolean} test */
const those = (test) => [...points.keys()].filter(test);

for (const { code, name, hectares } of Object.values(councils).flat()) {
  const ours = cells.ground(those((cell) => points[cell].council === code));
  console.log(`${name}: ${percent(ours / (hectares * 10_000) - 1)} from its official area`);
}
for (const { from, to, cells: some } of cells.mend()) {
  const size = `${(cells.ground(some) / 1e6).toFixed(1)} km²`;
  console.log(`A speck of ${size} goes from ${from ?? 'outside'} to ${to ?? 'outside'}`);
}

const map = borders(
  new Map(
    Object.keys(councils).map((place) => [
      place,
      those((cell) => cells.places[cell] === place).map((cell) => cells.outline(cell)),
    ]),
  ),
);
const lengths = neighbours(map);
for (const place of map.objects.places.geometries) {
  place.properties = { label: label(map, place), neighbours: lengths[place.id] };
}

const byPostcode = new Map(everywhere.map((one) => [one.postcode.replace(' ', ''), one]));
const sites = (hospitals ?? []).map((hospital) => {
  const site = byPostcode.get(hospital.postcode.replace(' ', ''));
  const place = site && placeOf.get(site.council);
  if (!place) throw new Error(`no place of the map has the postcode ${hospital.postcode}`);
  return { ...hospital, place, easting: site.easting, northing: site.northing };
});

const about = {
  type: map.type,
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
/** @param {unknown[]} list one to a line, so that a change can be read */
const lines = (list) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
const text = `${JSON.stringify(about).slice(0, -1)},${hospitals ? `
"hospitals":${lines(sites)},` : ''}
"objects":{"places":{"type":"GeometryCollection","geometries":${lines(map.objects.places.geometries)}}},
"arcs":${lines(map.arcs)}}
`;
const result = file('shapes.json');
const same = existsSync(result) && readFileSync(result, 'utf8') === text;
writeFileSync(result, text);
console.log(`${result}: ${same ? 'the same to the byte' : 'changed'}`);
