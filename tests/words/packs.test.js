// Each pack's files are its own: no word of the health service in what is general or in Surrey's pages.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { FluentParser, Junk, Message } from '@fluent/syntax';
import { Explainer, text } from '../boundary/built.js';

const FOREIGN = /\bNHS\b|\bLuton\b|Milton Keynes|Bedford|BLMK|\bhospitals?\b|commissioning|\bpatients?\b|Central East|\bnurses?\b|\bGPs?\b/;
const root = new URL('../../', import.meta.url).pathname;

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

test('no file of Surrey’s has a word of the health service or of the other pack', () => {
  const own = [...filesIn('dist/surrey'), ...filesIn('dist/packs').filter((name) => /surrey/.test(name))].filter((name) => /\.(html|json|js)$/.test(name));
  assert(own.length >= 12);
  for (const name of own) assert.doesNotMatch(text(name), FOREIGN, name);
});

test('no general message has one either', () => {
  for (const path of ['www/words/en.ftl', 'www/words/sources.ftl', 'www/tools/tools.ftl', 'www/hosts/embedding/dialog.ftl']) assert.doesNotMatch(text(path).replace(/^#.*$/gm, ''), FOREIGN, path);
  for (const name of ['index', 'embed', 'claims', 'who', 'sources']) assert.doesNotMatch(text(`www/${name}.html`), FOREIGN, name);
});

test('Surrey’s messages can be read, and each of its figures has a name', () => {
  const bodies = ['www/words/en.ftl', 'www/tools/tools.ftl', 'data/surrey/story.ftl'].map((path) => new FluentParser().parse(text(path), {}).body);
  assert.deepEqual(bodies.flat().filter((entry) => entry instanceof Junk), []);
  const ids = bodies.flat().flatMap((entry) => (entry instanceof Message ? [entry.id.name] : []));
  const { figures } = new Explainer(new Uint8Array(readFileSync(join(root, 'target/packs/surrey.pack')))).evaluate({});
  const named = (/** @type {string} */ id) => {
    const [section, of, ...rest] = id.split('.');
    if (section === 'merger') return `figure-merger-${rest.join('-')}`;
    if (of === 'place') return `figure-boundary-place-${rest.at(-1)}`;
    return rest.length > 0 ? `figure-boundary-system-${rest[0]}` : `figure-boundary-${of}`;
  };
  assert.deepEqual(Object.keys(figures).filter((id) => !ids.includes(named(id))), []);
});
