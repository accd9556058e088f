// The front end by floors: each folder of www/ imports from those below it alone, and no file comes round to itself.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';

const www = new URL('../../www/', import.meta.url).pathname;

/** From the ground up. What stands in one line knows nothing of its neighbours. */
const FLOORS = [['number', 'draw', 'core', 'hosting'], ['words', 'store'], ['stage'], ['asking', 'parts', 'tools'], ['hosts'], ['pages']];

/** What each file imports at once; what is loaded when it is asked for counts too. @type {Map<string, string[]>} */
const imports = new Map(readdirSync(www, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')).map((name) => {
  const code = readFileSync(join(www, name), 'utf8').replace(/\/\*[^]*?\*\//g, '');
  const named = [...code.matchAll(/(?:from|import\(?) ?'(\.[^']+\.js)'/g)].map(([, path]) => normalize(join(dirname(name), path)));
  return [name, named.filter((path) => !path.startsWith('..'))];
}));
const floorOf = (/** @type {string} */ name) => FLOORS.findIndex((folders) => folders.includes(name.split('/')[0]));

test('the floors name every folder that has code', () => {
  const folders = new Set([...imports.keys()].filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
  assert.deepEqual([...folders].sort(), FLOORS.flat().sort());
  assert(imports.get('parts/merger/merger.js')?.includes('stage/row.js'));
});

test('no file imports upward', () => {
  const upward = [...imports].flatMap(([name, named]) => named.filter((path) => {
    const [own, other] = [floorOf(name), floorOf(path)];
    return name.includes('/') && own <= other && name.split('/')[0] !== path.split('/')[0];
  }).map((path) => `${name} imports ${path}`));
  assert.deepEqual(upward, []);
});

test('no file comes round to itself', () => {
  /** @param {string} name @param {string[]} way @returns {string[][]} */
  const rounds = (name, way) => (way.includes(name) ? [[...way.slice(way.indexOf(name)), name]] : known.has(name) ? []
    : (imports.get(name) ?? []).flatMap((path) => rounds(path, [...way, name])).concat(known.add(name) && []));
  const known = new Set();
  assert.deepEqual([...imports.keys()].flatMap((name) => rounds(name, [])).map((round) => round.join(' > ')), []);
});
