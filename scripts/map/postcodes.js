// The postcodes of the ONS Postcode Directory, as the wheel of requirements.txt packs them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { decode } from '@msgpack/msgpack';

/**
 * @typedef {{postcode: string, council: string, easting: number, northing: number}} Postcode
 * @typedef {{pcd: string[], laua: string[], oseast1m: number[], osnrth1m: number[]}} Columns
 */

/**
 * All postcodes of the United Kingdom, live and ended: both say whose council's ground it is. The few
 * without a grid reference are left out.
 * @param {string} folder where the wheel was unpacked
 * @returns {Generator<Postcode>}
 */
export function* postcodes(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.msgpack.br')).sort();
  if (files.length === 0) throw new Error(`no postcodes in ${folder}: run make map, which fetches them`);
  for (const file of files) {
    const packed = brotliDecompressSync(readFileSync(join(folder, file)));
    const { data } = /** @type {{data: Columns}} */ (decode(packed));
    for (const [at, postcode] of data.pcd.entries()) {
      const [council, easting, northing] = [data.laua[at], data.oseast1m[at], data.osnrth1m[at]];
      if (easting && northing) yield { postcode, council, easting, northing };
    }
  }
}
