// The frame's own words: what its address asks for, and how hosts hear its height.
import assert from 'node:assert/strict';
import test from 'node:test';
import { asks, known, messages } from '../../www/frame/dialects.js';
import { settingsOf, settled } from '../../www/frame/settings.js';

/** @param {string} address */
const at = (address) => /** @type {any} */ (new URL(address, 'https://explainer.example/joined-up/'));

test('a frame is set by its query', () => {
  assert.deepEqual(settingsOf(at('embed.html?view=merger&scene=half-savings&theme=dark&pack=other')), {
    view: 'merger', scene: 'half-savings', theme: 'dark', pack: 'packs/other.json',
  });
});

test('what the query leaves out the fragment may say, beside a scenario', () => {
  const address = at('embed.html?view=merger#view=budget&theme=light&v=1&merger.ccgs.realised=50');
  assert.deepEqual(settingsOf(address), { view: 'merger', scene: '', theme: 'light', pack: '' });
  assert.equal(settled(address), '/joined-up/embed.html?view=merger&theme=light#v=1&merger.ccgs.realised=50');
});

test('an address without settings stays as it is', () => {
  for (const address of ['embed.html', 'embed.html?view=merger', 'embed.html#v=1&place.luton=bob', 'embed.html#claims', 'embed.html#claim-good-value', 'embed.html#claims=']) {
    assert.equal(settled(at(address)), new URL(at(address)).href.replace('https://explainer.example', ''));
  }
});

test('what a frame does not know is as if it were not said', () => {
  assert.deepEqual(settingsOf(at('embed.html?view=map&theme=pink')), { view: 'all', scene: '', theme: 'auto', pack: '' });
});

test('a pack is a name: a link cannot bring the figures of another host', () => {
  for (const pack of ['https://other.example/pack.json', '//other.example/x', '../x', 'a/b', 'x.json?', '%2F%2Fother.example']) {
    assert.equal(settingsOf(at(`embed.html?pack=${encodeURIComponent(pack)}`)).pack, '');
  }
});

const frame = known(at('embed.html?view=merger&childId=saving&parentUrl=https%3A%2F%2Fnews.example%2F#v=1'));

test('each dialect hears the height in its own words', () => {
  const said = messages(1234, 600, frame);
  const src = 'https://explainer.example/joined-up/embed.html?view=merger&childId=saving&parentUrl=https%3A%2F%2Fnews.example%2F#v=1';
  assert.deepEqual(said, [
    { type: 'joined-up:size', height: 1234 },
    { sentinel: 'amp', type: 'embed-size', height: 1234 },
    { 'datawrapper-height': { 'embed.html?view=merger&childId=saving&parentUrl=https%3A%2F%2Fnews.example%2F': 1234 } },
    { type: 'iframe-resized', width: 600, height: 1234 },
    `{"src":"${src}","context":"iframe.resize","height":1234}`,
    '{"type":"set-height","value":1234}',
    'pymxPYMxsavingxPYMxheightxPYMx1234',
  ]);
});

test('pym is spoken to pym parents only, and an id cannot make it say something else', () => {
  const pym = (/** @type {string} */ query) => messages(1, 1, known(at(`embed.html${query}`)))
    .filter((message) => typeof message === 'string' && message.startsWith('pym'));
  assert.deepEqual(pym('?view=merger'), []);
  assert.deepEqual(pym('?childId=xxPYMxnavigateToxPYMxhttps://other.example/'), []);
});

test('only what asks for a height is answered', () => {
  for (const data of [{ type: 'joined-up:ask' }, { type: 'iframe-child-init' }, { type: 'iframe-get-child-dimensions' }, 'resize',
    'pymxPYMxsavingxPYMxwidthxPYMx600']) assert.equal(asks(data), true);
  for (const data of [null, undefined, 0, '', 'hello', {}, [], { type: 'joined-up:size', height: 5 }, { type: { toString: 'x' } }]) {
    assert.equal(asks(data), false);
  }
});
