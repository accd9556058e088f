// Every quote to the letter. tests/published/quotes.tsv has where each stands in the article that the
// project began from, and the hash of its bytes there, no-break spaces read as spaces; the articles
// themselves are not committed. A row without an article is of one that was read elsewhere.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { pack, text } from './built.js';

const articles = new URL('../../../shared/seeds/', import.meta.url);

const rows = text('tests/published/quotes.tsv').trimEnd().split('\n').slice(1).map((line) => {
  const [name, article, offset, length, sha256] = line.split('\t');
  return { name, article, offset: Number(offset), length: Number(length), sha256 };
});
const { claim, structures } = pack();
const quotes = new Map([...claim.map(({ id, quote }) => [id, quote]), ['structures', structures.quote]]);

const hash = (/** @type {string} */ words) => createHash('sha256').update(words).digest('hex');

test('every claim has its row, and only the one quote that two articles repeat has two', () => {
  const names = rows.map(({ name }) => name);
  assert.deepEqual(new Set(names), new Set(quotes.keys()));
  assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), ['structures']);
  assert.deepEqual(rows.filter(({ article }) => article === '-').map(({ name }) => name), ['per-head']);
});

for (const { name, article, sha256 } of rows) {
  test(`${name}: the quote is to the letter (${article})`, () => {
    assert.equal(hash(quotes.get(name)), sha256);
  });
}

test('the articles say so, where they are at hand', { skip: !existsSync(articles) }, () => {
  for (const { name, article, offset, length, sha256 } of rows.filter((row) => row.article !== '-')) {
    const bytes = readFileSync(new URL(article, articles)).subarray(offset, offset + length);
    assert.equal(hash(bytes.toString('utf8').replaceAll('\u00a0', ' ')), sha256, name);
  }
});

test('a quote that is one letter off does not agree', () => {
  const row = rows.find(({ name }) => name === 'to-show-for-it');
  assert.notEqual(hash(quotes.get('to-show-for-it').replace('Very, very', 'Very very')), row?.sha256);
});

test('the words of the unnamed source stand once in the pack, with every attribution', () => {
  const whole = JSON.stringify(pack());
  for (const words of ['lost track of all the structures', 'Millions and millions', 'totally impenetrable']) {
    const times = whole.split(words).length - 1;
    assert(times <= 1, `${words} stands ${times} times`);
  }
  assert.equal(whole.split('lost track of all the structures').length, 2);
  const attributions = [structures.who, ...structures.also].join(' ');
  assert.match(attributions, /“A source from MK Council” .*March 2020 .*April 2021/);
  assert.match(attributions, /“A source from a partner organisation” in Bedford Today/);
});
