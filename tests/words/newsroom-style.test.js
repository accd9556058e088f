// What a newsroom may style: the properties and parts that docs/element.md names are those there are, and our own
// colours can be read.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

const file = (/** @type {string} */ path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => readFileSync(file(path), 'utf8');
const [docs, base] = [read('docs/element.md'), read('www/styles/base.css')];

/** @param {string} text @param {RegExp} pattern */
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].sort();

test('the properties of the style sheet are those of the documentation', () => {
  assert.deepEqual(all(base, /var\((--joined-up-[\w-]+)/g), all(docs, /^\| `(--joined-up-[\w-]+)`/gm));
});

test('the parts of the templates are those of the documentation', () => {
  const sources = readdirSync(file('www'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const parts = all(sources.map((name) => read(`www/${name}`)).join(), / part="(\w+)"/g);
  const [, list] = /^Parts: (.*?)\. Room/ms.exec(docs) ?? [];
  assert.deepEqual(parts, all(list, /`(\w+)`/g));
});

/** Relative luminance, as WCAG 2.2 defines it. @param {string} colour `#1d1d1b` */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

for (const [at, scheme] of ['light', 'dark'].entries()) {
  test(`our ${scheme} colours have the contrast that the documentation says, and it is enough for text`, () => {
    const colour = (name) => [...base.matchAll(new RegExp(`--joined-up-colour-${name}, (#\\w{6})`, 'g'))][at][1];
    for (const name of ['ink', 'accent', 'baseline', 'warm']) {
      const found = contrast(colour(name), colour('paper'));
      assert.ok(found >= 4.5, name);
      const cells = docs.split('\n').find((line) => line.startsWith(`| \`--joined-up-colour-${name}\``))?.split('|') ?? [];
      assert.equal(cells[3 + at].trim(), `\`${colour(name)}\`, ${found.toFixed(1)}:1`);
    }
  });
}
