// Writes a .br and a .gz beside each text, wasm, JSON and pack file of dist/, for hosts that serve such files.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressed = /\.(css|csv|html|js|json|map|md|pack|svg|txt|wasm|webmanifest|xml)$/;

/** @param {string} path */
async function compress(path) {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

const entries = await readdir('dist', { recursive: true });
const paths = entries.filter((entry) => compressed.test(entry)).map((entry) => join('dist', entry));
const page = join('dist', 'index.html');
await Promise.all(paths.filter((path) => path !== page).map(compress));
// Last, because make takes it for the sign that all of dist/ is there.
await compress(page);
