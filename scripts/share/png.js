/** A painted picture as a PNG of at most 256 colours: half the size, and no eye sees the difference. */
import { crc32, deflateSync } from 'node:zlib';

const MOST = 256;

/** @param {{pixels: Uint8Array, width: number, height: number}} picture red, green, blue and alpha of each dot */
export function palettePng({ pixels, width, height }) {
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const [red, green, blue] = pixels.subarray(at * 4, at * 4 + 3);
    colours[at] = (red << 16) | (green << 8) | blue;
  }
  const { palette, entryOf } = reduced(colours);
  // Each line begins with the way in which it is filtered: none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at += 1) lines[at + Math.floor(at / width) + 1] = entryOf.get(colours[at]) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a dot, by palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The commonest colours, and for each of the others the nearest of them. @param {Uint32Array} colours */
function reduced(colours) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const common = [...counts].sort(([a, one], [b, other]) => other - one || a - b).map(([colour]) => colour);
  const palette = common.slice(0, MOST);
  const entryOf = new Map(common.map((colour, at) => [colour, at < MOST ? at : nearest(colour, palette)]));
  return { palette, entryOf };
}

/** @param {number} colour @param {number[]} palette */
function nearest(colour, palette) {
  const own = channels(colour);
  const apart = palette.map((other) => channels(other).reduce((sum, value, at) => sum + (value - own[at]) ** 2, 0));
  return apart.indexOf(Math.min(...apart));
}

/** @param {number} colour */
function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** @param {string} type @param {Buffer} content */
function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
