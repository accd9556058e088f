// Writes each compiled pack into dist/ in three: the bytes that the core reads, what a first view needs of
// words, and what is loaded when a reader asks (sources, quotes, notes, every claim and body in full, what
// conflicts and what was not found).
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.js';

/** @typedef {Record<string, any>} Entry */

/** The pack whose page stands in dist/ itself; each other has a folder there. */
export const FIRST = 'blmk';

/** The ids of all packs, the first first. */
export const PACKS = readdirSync('data').filter((id) => existsSync(join('data', id, 'pack.toml'))).sort((one, other) => Number(other === FIRST) - Number(one === FIRST) || one.localeCompare(other));

/** The folder of a pack's pages. @param {string} id */
export const folderOf = (id) => (id === FIRST ? 'dist' : join('dist', id));

/** What the core tells of an entry, from the bytes, or what only those need who ask. */
const INPUT = ['label', 'unit', 'status', 'default', 'min', 'max', 'step', 'low', 'likely', 'high', 'sources', 'quote', 'note', 'idle', 'follows'];
const PLACE = ['has', 'flows', 'neighbours'];
const CLAIM = ['also', 'answer', 'tests', 'figures'];
const UNLED = [...CLAIM, 'other_side', 'quote', 'who', 'source', 'context', 'lead'];

/** @param {Entry} entry @param {string[]} names */
const without = (entry, names) => Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)));

/** Messages that only a build asks for: descriptions of pages, the page of sources. Comments too are for who writes them. */
const UNSAID = /^(#.*|(sources-[\w-]+|[\w-]+-description) = .*(\n +.*)*)\n/gm;

/**
 * @param {Entry} pack
 * @param {string} story its messages
 * @returns {Entry} what a first view needs of it
 */
export function firstOf(pack, story) {
  const { conflict, missing, correction, structures, figure, split, ...rest } = pack;
  const led = (pack.claim ?? []).filter((/** @type {Entry} */ claim) => claim.lead);
  const newest = pack.source.map((/** @type {Entry} */ { date }) => date).filter((/** @type {string} */ date) => /^\d{4}-\d{2}-\d{2}$/.test(date)).sort().at(-1);
  return {
    ...rest,
    story: story.replace(UNSAID, ''),
    pack: { ...pack.pack, newest },
    source: pack.source.filter((/** @type {Entry} */ { id }) => led.some((/** @type {Entry} */ { source }) => source === id)),
    input: pack.input.map((/** @type {Entry} */ input) => without(input, INPUT)),
    place: (pack.place ?? []).map((/** @type {Entry} */ place) => without(place, PLACE)),
    claim: (pack.claim ?? []).map((/** @type {Entry} */ claim) => (claim.lead ? { ...without(claim, CLAIM), tests: claim.tests.map(tested) } : without(claim, UNLED))),
    body: (pack.body ?? []).filter((/** @type {Entry} */ { id }) => pack.setups?.bodies?.includes(id)).map((/** @type {Entry} */ body) => without(body, ['note', 'line', 'sources', 'overseers', 'from'])),
    published: (pack.published ?? []).map((/** @type {Entry} */ { figure, value }) => ({ figure, value })),
  };
}

/** Of a test what says on what it rests. @param {Entry} test */
const tested = ({ figure }) => ({ figure });

/** What is loaded when a reader asks. @param {Entry} pack @returns {Entry} */
export function moreOf({ source, figure, input, claim, body, published, conflict, missing, correction, structures }) {
  return { source, figure, input, claim, body, published, conflict, missing, correction, structures };
}

if (isMain(import.meta.url)) {
  for (const folder of ['packs', 'map']) mkdirSync(join('dist', folder), { recursive: true });
  for (const id of PACKS) {
    const pack = JSON.parse(readFileSync(`target/packs/${id}.json`, 'utf8'));
    const story = readFileSync(join('data', id, 'story.ftl'), 'utf8');
    const written = (/** @type {string} */ ending) => join('dist', 'packs', `${id}${ending}`);
    copyFileSync(`target/packs/${id}.pack`, written('.pack'));
    writeFileSync(written('.json'), JSON.stringify(firstOf(pack, story)));
    writeFileSync(written('-more.json'), JSON.stringify(moreOf(pack)));
    const shapes = join('data', id, 'map', 'shapes.json');
    if (existsSync(shapes)) copyFileSync(shapes, join('dist', 'map', `${id}.json`));
  }
}
