// The zip that a newsroom unpacks: a changed file has another date, by which a server tells, and the same files
// are the same zip.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
after(() => rmSync(folder, { recursive: true }));
for (const path of ['dist/packs', 'www/hosting', 'data/blmk', 'data/kent']) mkdirSync(join(folder, path), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
const put = (/** @type {string} */ path, /** @type {string} */ text) => writeFileSync(join(folder, path), text);
for (const path of ['LICENSE', 'www/hosting/README.md', 'data/blmk/pack.toml', 'data/kent/pack.toml', 'dist/embed.js', 'dist/packs/kent.json']) put(path, 'x');
put('dist/checksums.json', JSON.stringify({ 'embed.js': '1', 'packs/blmk.json': '2', 'packs/kent.json': '3' }));

/** The zip of `text` as a pack. @param {string} text @param {Record<string, string>} env @param {string[]} packs */
function zipped(text, env = {}, packs = []) {
  put('dist/packs/blmk.json', text);
  execFileSync(process.execPath, [join(root, 'scripts/bundle.js'), ...packs], { cwd: folder, env: { ...process.env, ...env } });
  return readFileSync(join(folder, packs.length > 0 ? `joined-up-${packs[0]}.zip` : 'joined-up.zip'));
}

/** Date and time of an entry, as the central directory at the end of a zip has them. @param {Buffer} zip @param {string} name */
function stampOf(zip, name) {
  const at = zip.lastIndexOf(name);
  assert.equal(zip.readUInt32LE(at - 46), 0x02014b50, `${name} is in the zip`);
  return zip.readUInt32LE(at - 46 + 12);
}

test('a pack of equal length and other content has another date, everything else the same one', () => {
  const [one, other] = [zipped('{"a":1}'), zipped('{"a":2}')];
  assert.notEqual(stampOf(one, 'packs/blmk.json'), stampOf(other, 'packs/blmk.json'));
  assert.equal(stampOf(one, 'embed.js'), stampOf(other, 'embed.js'));
});

test('the same files are the same zip, in any time zone', () => {
  const zones = ['UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'].map((TZ) => zipped('{"a":1}', { TZ }));
  for (const zip of zones) assert(zip.equals(zones[0]));
});

test('the zip of one pack has nothing of another', () => {
  const zip = zipped('{"a":1}', {}, ['kent']).toString('latin1');
  assert(zip.includes('packs/kent.json') && zip.includes('embed.js'));
  assert(!zip.includes('packs/blmk.json'));
});
