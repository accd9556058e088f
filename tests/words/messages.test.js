// The message files: nothing that cannot be read, a name for every figure, no message that nobody asks for.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { FluentParser, Junk, Message } from '@fluent/syntax';
import { explainer, pack } from '../boundary/built.js';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const FILES = ['www/words/en.ftl', 'www/words/sources.ftl', 'www/tools/tools.ftl', 'www/hosts/embedding/dialog.ftl', 'data/blmk/story.ftl'];
const entries = new Map(FILES.map((path) => [path, new FluentParser().parse(read(path), {}).body]));
const ids = [...entries.values()].flat().flatMap((entry) => (entry instanceof Message ? [entry.id.name] : []));

for (const [path, body] of entries) {
  test(`${path} has nothing that cannot be read`, () => {
    assert.deepEqual(body.filter((entry) => entry instanceof Junk).map(({ content }) => content), []);
  });
}

test('no message stands twice', () => {
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
});

test('every figure has its name', () => {
  const { merger, system } = pack();
  const names = [...merger.map((/** @type {{name: string}} */ { name }) => name), ...system.map((/** @type {{id: string}} */ { id }) => id)];
  const nameless = Object.keys(explainer.evaluate({}).figures).filter((id) => {
    const [section, name, ...rest] = id.split('.');
    const kind = name === 'place' ? `boundary-place-${rest.at(-1)}`
      : names.includes(name) ? `${section === 'boundary' ? 'boundary-system' : section}-${rest.join('-')}` : id.split('.').join('-');
    return !ids.includes(`figure-${kind}`);
  });
  assert.deepEqual(nameless, []);
});

test('no message is left that nobody asks for', () => {
  const sources = [read('scripts/static.js'), read('scripts/static/titles.js'), ...readdirSync(new URL('../../www', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js')).map((name) => read(`www/${name}`))].join('\n');
  // What a source asks for whole, or by the words that it ends or begins with.
  const asked = [...sources.matchAll(/[`']([\w-]*)(?:\$\{[^}]*\}([\w-]*))*[`']/g)].map(([text]) => text.slice(1, -1));
  const patterns = asked.filter((text) => /[a-z]{2}/.test(text.replace(/\$\{[^}]*\}/g, ''))).map((text) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '.+')}$`));
  const keys = /^(figure|step|merger-\w+|setup|embed|sources|warning|status|working)-/;
  assert.deepEqual(ids.filter((id) => !keys.test(id) && !patterns.some((pattern) => pattern.test(id))), []);
});
