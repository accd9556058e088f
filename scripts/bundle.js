// Packs dist/ with what a newsroom needs to host it into one zip: the same bytes for the same dist/.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const ZIP = 'joined-up.zip';
// A zip holds a time for each file; the time of packing would make each zip another file.
const packed = { mtime: new Date('2020-01-01T00:00:00Z'), level: /** @type {const} */ (9) };

/** @type {[string, string][]} what goes in, as pairs of a path in the zip and a file */
const files = [
  ...filesBelow('dist').map((path) => /** @type {[string, string]} */ ([path, join('dist', path)])),
  ...filesBelow('www/hosting').map((path) => /** @type {[string, string]} */ ([`hosting/${path}`, join('www/hosting', path)])),
  ['LICENSE', 'LICENSE'],
];
const contents = new Map(files.map(([path, file]) => [path, new Uint8Array(readFileSync(file))]));
const sums = [...contents].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
contents.set('SHA256SUMS', strToU8(`${sums.join('\n')}\n`));
// What its own compression can't make smaller is stored as it is.
const entries = [...contents].map(([path, bytes]) => [
  path,
  /** @type {const} */ ([bytes, { ...packed, level: /\.(br|gz|png)$/.test(path) ? 0 : packed.level }]),
]);
const zip = zipSync(Object.fromEntries(entries));
writeFileSync(ZIP, zip);
console.log(`${ZIP}: ${contents.size} files, ${zip.length.toLocaleString('en')} bytes. Unpack it on any static server and open check.html there.`);

/** @param {string} folder */
function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}
