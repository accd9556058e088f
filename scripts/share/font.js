/**
 * Typefaces of the pictures, from the packages that bring them: a machine may have none, and no two
 * have the same. They come packed as WOFF, which the painter cannot read.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const { resolve } = createRequire(import.meta.url);

/** @param {string} path */
const packed = (path) => readFileSync(resolve(`@fontsource/${path}`));

/** Each weight is a family of its own in these files. */
export const SANS = 'Source Sans 3';
export const STRONG = 'Source Sans 3 SemiBold';
export const SERIF = 'Source Serif 4 SemiBold';

/** @returns {Uint8Array[]} */
export function fonts() {
  const files = ['source-sans-3/files/source-sans-3-latin-400-normal', 'source-sans-3/files/source-sans-3-latin-600-normal',
    'source-serif-4/files/source-serif-4-latin-600-normal'];
  return files.map((file) => unpacked(packed(`${file}.woff`)));
}

/** Letters of a text that the typefaces lack, each once. @param {string} text */
export function missing(text) {
  const { latin } = JSON.parse(packed('source-sans-3/unicode.json').toString());
  const ranges = String(latin).split(',').map((range) => (
    range.replace('U+', '').split('-').map((end) => Number.parseInt(end, 16))));
  const known = (/** @type {number} */ code) => ranges.some(([from, to = from]) => code >= from && code <= to);
  return [...new Set(text)].filter((letter) => !known(letter.codePointAt(0) ?? 0));
}

/** Sizes of the headers of both formats and of an entry in their lists of tables. */
const WOFF = { header: 44, entry: 20 };
const SFNT = { header: 12, entry: 16 };

/**
 * The font inside a WOFF: the same tables, not compressed, behind a shorter list.
 *
 * @param {Buffer} woff
 */
export function unpacked(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('A typeface is no WOFF: run npm ci.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => table(woff, WOFF.header + at * WOFF.entry));
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(SFNT.header + count * SFNT.entry);
  woff.copy(header, 0, 4, 8);
  for (const [at, value] of [count, power * 16, Math.log2(power), (count - power) * 16].entries()) header.writeUInt16BE(value, 4 + at * 2);
  let offset = header.length;
  for (const [at, { tag, checksum, bytes }] of tables.entries()) {
    const entry = SFNT.header + at * SFNT.entry;
    tag.copy(header, entry);
    for (const [field, value] of [checksum, offset, bytes.length].entries()) header.writeUInt32BE(value, entry + 4 + field * 4);
    offset += padded(bytes).length;
  }
  return Buffer.concat([header, ...tables.map(({ bytes }) => padded(bytes))]);
}

/** @param {Buffer} woff @param {number} entry */
function table(woff, entry) {
  const [offset, size, whole, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(entry + field));
  const bytes = woff.subarray(offset, offset + size);
  return { tag: woff.subarray(entry, entry + 4), checksum, bytes: size < whole ? inflateSync(bytes) : bytes };
}

/** Tables begin at multiples of four. @param {Buffer} bytes */
function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
