// Writes dist/checksums.json, the SHA-256 of each file by its path: the bundle's own checks, on a
// newsroom's server, hold what arrives against it.
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LIST = 'checksums.json';

const entries = await readdir('dist', { recursive: true, withFileTypes: true });
const paths = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length).replaceAll('\\', '/'))
  // Compressed copies arrive under the name of what they hold.
  .filter((path) => path !== LIST && !/\.(br|gz)$/.test(path))
  .sort();
const checksums = await Promise.all(
  paths.map(async (path) => [path, createHash('sha256').update(await readFile(join('dist', path))).digest('hex')]),
);
await writeFile(join('dist', LIST), JSON.stringify(Object.fromEntries(checksums), null, 1));
