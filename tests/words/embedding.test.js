// The code that an editor pastes: what a CMS accepts, and room enough for what it shows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseFragment } from 'parse5';
import { sceneAsHigh } from '../../www/embedding/as-high.js';
import { bareFrame, element, frameAddress, heights, loadedFrame } from '../../www/embedding/code.js';
import { publicAddress } from '../../scripts/static/public-address.js';
import { shared } from '../../scripts/static/shared.js';
import { room } from '../../www/frame/room.js';

const ROOT = 'https://news.example/joined-up/';
const measured = JSON.parse(readFileSync(new URL('../../www/heights.json', import.meta.url), 'utf8'));

/** 400 px narrow, 200 px wide, and a scene that needs twice as much; in tens. */
const table = { widths: [280, 600, 1200], rows: { all: [400, 200, 200], merger: [40, 20, 21], 'merger big': [80, 40, 42] } };

const plain = /** @type {const} */ ({ view: 'merger', scene: '', settings: '', room: '', theme: 'auto' });

/** The elements of a code with their attributes, as a browser reads it. @param {string} code */
const read = (code) => parseFragment(code).childNodes.filter((node) => 'attrs' in node)
  .map((node) => [node.nodeName, Object.fromEntries(/** @type {any} */ (node).attrs.map((/** @type {any} */ { name, value }) => [name, value]))]);

test('a frame and its script, with nothing that a CMS takes off', () => {
  assert.deepEqual(read(loadedFrame(ROOT, plain, 'What it saves', table)), [
    ['iframe', {
      class: 'joined-up', src: 'https://news.example/joined-up/embed.html?view=merger', title: 'What it saves',
      width: '100%', height: '210', loading: 'lazy',
      // 210 px in a column; from there to 400 px at 280: 190 / 320 = 0.59375 px a pixel. A phone's column is
      // its window less 32 px, so 210 + 0.59375 x (600 + 32) = 585.25 px, less 59.375 px for each 1vw.
      style: 'border:0;height:max(210px,586px - 59vw);max-height:none',
    }],
    ['script', { async: '', src: 'https://news.example/joined-up/embed.js' }],
  ]);
});

test('where no script is allowed the frame stands alone', () => {
  assert.deepEqual(read(bareFrame(ROOT, plain, 'T', table)).map(([name]) => name), ['iframe']);
});

test('scene, theme and what a reader has set go into the address', () => {
  const own = { ...plain, settings: 'v=1&merger.ccgs.realised=50', room: 'big', theme: /** @type {const} */ ('dark') };
  assert.equal(frameAddress(ROOT, own), `${ROOT}embed.html?view=merger&room=big&theme=dark#v=1&merger.ccgs.realised=50`);
  assert.equal(frameAddress(ROOT, { ...plain, scene: 'half-savings' }), `${ROOT}embed.html?view=merger&scene=half-savings`);
});

test('a title or a setting with quotes or tags in it stays inside its attribute', () => {
  const title = 'The "big" <script>alert(1)</script> & more';
  const settings = 'v=1&x="><script>alert(1)</script>';
  for (const code of [loadedFrame(ROOT, { ...plain, settings }, title, table), element(ROOT, { ...plain, settings }, `${ROOT}packs/blmk.json`)]) {
    const found = read(code);
    assert.equal(found.length, 2);
    assert.equal(found[0][1].title ?? title, title);
  }
});

test('the element names its pack and its script by their whole addresses', () => {
  assert.deepEqual(read(element(ROOT, { ...plain, settings: 'v=1&merger.ccgs.realised=50', theme: 'light' }, `${ROOT}packs/blmk.json`)), [
    ['joined-up', { view: 'merger', inputs: 'v=1&merger.ccgs.realised=50', theme: 'light', pack: `${ROOT}packs/blmk.json` }],
    ['script', { type: 'module', src: `${ROOT}joined-up.js` }],
  ]);
});

test('the fixed height is enough, and at most a sixth too much, on every phone and in a column', () => {
  for (const name of Object.keys(measured.rows)) {
    const [view, scene = ''] = name.split(' ');
    const [, wide, narrow, each] = (/max\((\d+)px,(\d+)px - (\d+)vw\)/.exec(heights(measured, view, scene)) ?? []).map(Number);
    for (let column = 280; column <= 640; column += 1) {
      const needed = room(measured, view, scene, column);
      const given = Math.max(wide, narrow - each * (column + 32) / 100);
      assert.ok(given >= needed && given <= needed * 7 / 6, `${name} in ${column} px: ${given} for ${needed}`);
    }
  }
});

test('settings that are no scene get the room of the lowest scene that is high enough', () => {
  assert.equal(sceneAsHigh(table, 'merger', 600, 180), '');
  assert.equal(sceneAsHigh(table, 'merger', 600, 201), 'big');
  assert.equal(sceneAsHigh(table, 'merger', 600, 9999), 'big');
  assert.equal(sceneAsHigh(table, 'budget', 600, 9999), '');
});

const page = '<head>\n    <meta name="description" content="What &amp; why"><title>Joined up?</title>\n  </head>';
const picture = { path: 'share/baseline.png', width: 1200, height: 630 };

test('with a public address, oembed.json holds the frame, and every address is whole', () => {
  const { page: tagged, card } = shared({ page, maker: 'The makers', address: ROOT, picture, table });
  assert.deepEqual(card, {
    version: '1.0', type: 'rich', title: 'Joined up?', author_name: 'The makers', provider_name: 'Joined up', provider_url: ROOT,
    html: loadedFrame(ROOT, { ...plain, view: 'all' }, 'Joined up?', table), width: 600, height: 2000,
    thumbnail_url: `${ROOT}share/baseline.png`, thumbnail_width: 1200, thumbnail_height: 630,
  });
  for (const tag of [
    `<link rel="alternate" type="application/json+oembed" href="${ROOT}oembed.json" title="Joined up?">`,
    '<meta property="og:title" content="Joined up?">',
    '<meta property="og:description" content="What &amp; why">',
    `<meta property="og:url" content="${ROOT}">`,
    `<meta property="og:image" content="${ROOT}share/baseline.png">`,
    '<meta name="twitter:card" content="summary_large_image">',
  ]) assert.ok(tagged.includes(tag), tag);
});

test('without one, addresses are relative, and no frame is handed out that would lead nowhere', () => {
  const { page: tagged, card } = shared({ page, maker: 'The makers', address: '', table });
  assert.equal(card.type, 'link');
  assert.ok(!JSON.stringify(card).includes('iframe'));
  assert.ok(tagged.includes('href="oembed.json"'));
  assert.ok(!/og:url|og:image/.test(tagged));
  assert.ok(tagged.includes('<meta name="twitter:card" content="summary">'));
});

test('a public address is a folder, however it is given, and anything else is refused with what to give', () => {
  for (const given of [ROOT, 'https://news.example/joined-up', `${ROOT}index.html`]) assert.equal(publicAddress(given), ROOT);
  assert.equal(publicAddress(''), '');
  for (const given of ['news.example/joined-up', '/joined-up/', 'ftp://news.example/']) {
    assert.throws(() => publicAddress(given), /give the whole address/);
  }
});
