// The daily check reads an article as a browser does: what would load is found, what would not is not.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import test, { after, before } from 'node:test';
import { keptOutBy, policiesOf } from '../../www/hosting/policy.js';

const script = fileURLToPath(new URL('../../www/hosting/check-article.js', import.meta.url));

/** What the paper answers, and with which headers. */
let article = '';
/** @type {Record<string, string>} */
let headers = {};
const paper = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(article);
});
// A host with one file, well served, and its list; another vendor has neither.
const [ours, theirs] = [true, false].map((known) => createServer((request, response) => {
  const path = (request.url ?? '').replace(/^\/(x\/)?/, '').replace(/\?.*/, '');
  response.setHeader('access-control-allow-origin', '*');
  if (known && path === 'checksums.json' && !request.url?.startsWith('/x/')) return response.end(JSON.stringify({ 'embed.js': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'embed.html': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }));
  const type = { js: 'text/javascript', html: 'text/html' }[path.split('.').at(-1) ?? ''];
  if (!type || !known) return response.writeHead(404).end();
  response.setHeader('content-security-policy', "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'");
  return response.setHeader('content-type', type).end();
}));
/** @type {Record<'paper' | 'ours' | 'theirs', string>} */
const at = { paper: '', ours: '', theirs: '' };
before(async () => {
  for (const [name, server] of /** @type {const} */ ([['paper', paper], ['ours', ours], ['theirs', theirs]])) {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    at[name] = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
  }
});
after(() => {
  for (const server of [paper, ours, theirs]) {
    server.closeAllConnections();
    server.close();
  }
});

async function check() {
  const child = spawn(process.execPath, [script, `${at.paper}/article`]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { output += chunk; });
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, output };
}

const frame = () => `<iframe class="joined-up" src="${at.ours}/embed.html?view=merger&amp;scene=slow"></iframe>`;
const loader = () => `<script async src="${at.ours}/embed.js"></script>`;

/** @type {[string, () => string, RegExp | null][]} an article, and what is wrong with it; null where nothing is */
const ARTICLES = [
  ['a frame and its script', () => `<p>a < b</p>${frame()}${loader()}`, null],
  ['a frame of a pack in a folder of its own', () => `<iframe src="${at.ours}/x/embed.html?view=merger"></iframe>`, null],
  ['names in capitals, without quotes', () => `<IFRAME SRC=${at.ours}/embed.html?view=merger></IFRAME>`, null],
  ['an address that stands in single quotes, over lines', () => `<iframe\n title='a > b'\n src = '${at.ours}/embed.html'\n></iframe>`, null],
  ['an address below that of a base', () => `<base href="${at.ours}/"><iframe src="embed.html"></iframe>`, null],
  ['the tag of a CMS that takes no frames', () => `<script src="${at.ours}/embed.js" data-view="merger"></script>`, null],
  ['the element', () => `<joined-up view="merger"></joined-up><script type="module" src="${at.ours}/joined-up.js"></script>`, null],
  ['another vendor’s embed.js beside ours', () => `<script src="${at.theirs}/embed.js"></script>${frame()}`, null],
  ['another vendor’s embed.js alone', () => `<script src="${at.theirs}/embed.js"></script>`, /There is none/],
  ['a frame that is commented out', () => `<!-- ${frame()} -->`, /commented out/],
  ['a frame that stands there as text', () => `<p>${frame().replace(/</g, '&lt;').replace(/>/g, '&gt;')}</p>`, /as text: it went into a paragraph/],
  ['a frame that a consent tool holds back', () => frame().replace(' src=', ' data-src='), /holds it back until later/],
  ['a frame in a template', () => `<template><div><template></template>${frame()}</div></template>`, /There is none/],
  ['a frame that a script would write', () => `<script>document.write('${frame()}')</script>`, /There is none/],
  ['a frame for who has no scripts', () => `<noscript>${frame()}</noscript>`, /There is none/],
  ['a frame in a box to copy from', () => `<textarea>${frame()}</textarea>`, /There is none/],
  ['a second frame whose host is gone', () => `${frame()}<iframe src="${at.theirs}/embed.html"></iframe>`, /WRONG {2}the list of files.*The server answered 404/],
  ['no frame at all', () => '<p>Words.</p>', /There is none/],
];

for (const [what, html, wrong] of ARTICLES) {
  test(`${what}: ${wrong ? 'told of' : 'well'}`, async () => {
    [article, headers] = [html(), {}];
    const { status, output } = await check();
    if (wrong) assert.match(output, wrong);
    else assert.doesNotMatch(output, /WRONG/);
    assert.equal(status, wrong ? 1 : 0, output);
  });
}

/** @type {[string, (host: string, port: string) => string, RegExp | null][]} */
const POLICIES = [
  ['names the host and its port', (host) => `frame-src http://${host}`, null],
  ['names the host with any port', () => 'frame-src 127.0.0.1:*', null],
  ['names a folder', (host) => `frame-src http://${host}/embed.html; script-src *`, null],
  ['names another folder', (host) => `frame-src http://${host}/other/`, /frame-src does not name/],
  ['names another port', () => 'frame-src http://127.0.0.1:1', /frame-src does not name/],
  ['lets frames of its own alone', () => "frame-src 'self'", /frame-src does not name/],
  ['says nothing of frames, and nothing else is let in', () => "default-src 'none'", /default-src does not name/],
  ['lets all of one scheme in', () => 'frame-src http:; script-src http:', null],
  ['keeps the script out', (host) => `frame-src ${host}; script-src 'self'`, /script-src does not name.*keeps the height/],
  ['trusts scripts by a nonce that the tag has', () => "frame-src *; script-src 'strict-dynamic' 'nonce-abc'", null],
  ['stands twice, the second stricter', () => "frame-src *, frame-src 'none'", /frame-src does not name/],
];

for (const [what, policy, wrong] of POLICIES) {
  test(`a policy that ${what}: ${wrong ? 'told of' : 'well'}`, async () => {
    const host = at.ours.replace('http://', '');
    article = `${frame()}${loader().replace('<script', '<script nonce="abc"')}`;
    headers = { 'content-security-policy': policy(host, host.split(':')[1]) };
    const { status, output } = await check();
    if (wrong) assert.match(output, wrong);
    else assert.doesNotMatch(output, /WRONG/);
    assert.equal(status, wrong ? 1 : 0, output);
  });
}

test('a policy that the article states in itself counts too', async () => {
  [article, headers] = [`<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">${frame()}`, {}];
  assert.match((await check()).output, /frame-src does not name/);
});

test('hosts by wildcard and by scheme are read as browsers read them', () => {
  const own = new URL('https://paper.example/article');
  const out = (/** @type {string} */ source, /** @type {string} */ address) => keptOutBy(policiesOf([`frame-src ${source}`]), 'frame', new URL(address), own);
  for (const [source, address] of [
    ['*.cdn.example', 'https://a.cdn.example/embed.html'], ['https:', 'https://x.example/'], ['http://x.example', 'https://x.example/'],
    ['x.example', 'https://x.example/'], ['X.Example', 'https://x.example/'], ["'self'", 'https://paper.example/x'], ['*', 'https://x.example:8443/'],
    ['https://x.example/a/', 'https://x.example/a/embed.html'], ['https://x.example:443', 'https://x.example/'],
  ]) assert.equal(out(source, address), '', `${source} ${address}`);
  for (const [source, address] of [
    ['*.cdn.example', 'https://cdn.example/'], ['*.cdn.example', 'https://evilcdn.example/'], ['https://x.example', 'http://x.example/'],
    ['x.example', 'https://x.example:8443/'], ["'none'", 'https://x.example/'], ["'self'", 'https://other.example/'], ['https://x.example/a', 'https://x.example/ab'],
    ['data:', 'https://x.example/'], ['', 'https://x.example/'],
  ]) assert.equal(out(source, address), 'frame-src', `${source} ${address}`);
});
