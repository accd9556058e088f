// Packs dist/ with what a newsroom needs to host it into one zip: the same bytes for the same dist/.
//   node scripts/bundle.js [PACK]     of one pack, or of all
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { FIRST, PACKS } from './packs.js';

const [only = ''] = process.argv.slice(2);
if (only && !PACKS.includes(only)) {
  console.error(`There is no pack ${only}: take one of ${PACKS.join(', ')}, or leave it out for all.`);
  process.exit(2);
}
const ZIP = only ? `joined-up-${only}.zip` : 'joined-up.zip';
/** Seconds over which the dates of files are spread, from 2020 on: an even number, as a zip's clock ticks. */
const SPAN = 4 * 365 * 86_400;

/**
 * A zip holds a time for each file. Servers tell by it and by the size whether a file has changed, so each
 * content has a time of its own; the time of packing would make each zip another file.
 *
 * @param {Uint8Array} bytes
 */
function dateOf(bytes) {
  const seconds = createHash('sha256').update(bytes).digest().readUInt32BE(0) % SPAN;
  // The zip's clock is the local one, whatever the zone: the same parts of a date everywhere.
  return new Date(2020, 0, 1, 0, 0, seconds - (seconds % 2));
}

/** @type {[string, string][]} what goes in, as pairs of a path in the zip and a file */
const files = [
  ...filesBelow('dist').filter((path) => !only || [only, ''].includes(ownerOf(path))).map((path) => /** @type {[string, string]} */ ([path, join('dist', path)])),
  ...filesBelow('www/hosting').map((path) => /** @type {[string, string]} */ ([`hosting/${path}`, join('www/hosting', path)])),
  ['LICENSE', 'LICENSE'],
];
const contents = new Map(files.map(([path, file]) => [path, new Uint8Array(readFileSync(file))]));
// The list that check.html goes through names what is there, and no more.
if (only) {
  const listed = /** @type {Record<string, string>} */ (JSON.parse(readFileSync('dist/checksums.json', 'utf8')));
  const kept = JSON.stringify(Object.fromEntries(Object.entries(listed).filter(([path]) => contents.has(path))), null, 1);
  contents.set('checksums.json', strToU8(kept));
  contents.set('checksums.json.br', new Uint8Array(brotliCompressSync(kept)));
  contents.set('checksums.json.gz', new Uint8Array(gzipSync(kept, { level: 9 })));
}
const sums = [...contents].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
contents.set('SHA256SUMS', strToU8(`${sums.join('\n')}\n`));
// What its own compression can't make smaller is stored as it is.
const entries = [...contents].map(([path, bytes]) => [
  path,
  /** @type {const} */ ([bytes, { mtime: dateOf(bytes), level: /\.(br|gz|png)$/.test(path) ? 0 : 9 }]),
]);
const zip = zipSync(Object.fromEntries(entries));
writeFileSync(ZIP, zip);
console.log(`${ZIP}: ${contents.size} files, ${zip.length.toLocaleString('en')} bytes. Unpack it on any static server and open check.html there.`);

/** The pack that a file of dist/ is of; empty for what all share. @param {string} path */
function ownerOf(path) {
  const plain = path.replace(/\.(br|gz)$/, '');
  const named = /^(?:packs|map)\/(.+?)(?:-more)?\.(?:json|pack)$/.exec(plain)?.[1] ?? PACKS.find((id) => id !== FIRST && plain.startsWith(`${id}/`));
  return named ?? (/^(index|embed|claims|who|sources)\.html$|^oembed\.json$|^(share|static)\//.test(plain) ? FIRST : '');
}

/** @param {string} folder */
function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}
