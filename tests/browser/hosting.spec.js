// The bundle on a newsroom's server: it works under the strict policy, tests itself, and can be
// watched from outside.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { figure, live, part, slider, unfold } from './explainer.js';
import { host, nginx } from './nginx.js';

test.skip(!nginx, 'there is no nginx here');

/** Collects what a policy refuses, by the page's own events and by the console. */
async function refusals(page) {
  const refused = [];
  page.on('console', (message) => {
    if (/content security policy|trusted ?types/i.test(message.text())) refused.push(message.text());
  });
  await page.exposeFunction('refusedByPolicy', (what) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      window.refusedByPolicy(`${event.violatedDirective} ${event.blockedURI}`));
  });
  return refused;
}

test('behind nginx as the example configures it, the page works and its policy refuses nothing', { tag: '@firefox' }, async ({ page }) => {
  const server = await host();
  try {
    const refused = await refusals(page);
    const policies = [];
    page.on('response', (response) => policies.push(response.headers()['content-security-policy'] ?? ''));
    await page.goto(server.address);
    await live(page);
    const payback = figure(page, 'merger.ccgs.payback-years').first();
    await expect(payback).toHaveText('3.7 years');
    await slider(page, 'merger.ccgs.realised').press('End');
    await expect(payback).not.toHaveText('3.7 years');
    // What is fetched later comes too.
    await unfold(page, 'merger', 'matters');
    await part(page, 'boundary').scrollIntoViewIfNeeded();
    await part(page, 'boundary').locator('[data-map-place]').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    }
    expect(refused).toEqual([]);
  } finally {
    await server.close();
  }
});

test('files come compressed, kept for good under assets/ and asked for again elsewhere', async ({ request }) => {
  const server = await host();
  try {
    const page = await request.get(server.address, { headers: { 'accept-encoding': 'gzip' } });
    expect(page.headers()).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
    const [, script] = (await page.text()).match(/src="\.\/(assets\/[^"]+\.js)"/);
    const asset = await request.get(`${server.address}${script}`, { headers: { 'accept-encoding': 'gzip' } });
    expect(asset.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers()['content-encoding']).toBe('gzip');
  } finally {
    await server.close();
  }
});

test('check.html finds nothing wrong on a server set up as the example says', async ({ page }) => {
  const server = await host();
  try {
    await page.goto(`${server.address}check.html`);
    await expect(page.getByRole('status')).toContainText('All well', { timeout: 30_000 });
  } finally {
    await server.close();
  }
});

test('check.html names a file that was changed, a wrong type and a missing header', async ({ page }) => {
  const server = await host((configuration) =>
    configuration
      .replace('application/wasm       wasm;', '')
      .replace('add_header Access-Control-Allow-Origin "*" always;', ''));
  try {

    for (const copy of ['.br', '.gz']) rmSync(join(server.root, `licences.md${copy}`));
    appendFileSync(join(server.root, 'licences.md'), 'One more.');
    await page.goto(`${server.address}check.html`);
    await expect(page.getByRole('status')).toContainText(/[1-9]\d* of \d+ checks found something/, { timeout: 30_000 });
    const wrong = page.locator('[data-ok="no"]');
    await expect(wrong.filter({ hasText: 'joined_up_bg' })).toContainText('The server calls it');
    await expect(wrong.filter({ hasText: 'packs/blmk.json' })).toContainText('Access-Control-Allow-Origin is not *');
    await expect(wrong.filter({ hasText: 'licences.md' })).toContainText('not the file that was built');
  } finally {
    await server.close();
  }
});

test('the daily check passes a live article, and fails when the explainer is gone or its files are', async () => {
  const server = await host();
  let article = '';
  const paper = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(article));
  await new Promise((resolve) => paper.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = `http://127.0.0.1:${paper.address().port}/the-article`;
  try {
    article = `<p>Words.</p><iframe src="${server.address}embed.html?view=merger&amp;x=1"></iframe>`;
    expect(await check(server.root, address)).toMatchObject({ status: 0 });
    article = '<p>Words.</p>';
    expect(await check(server.root, address)).toMatchObject({ status: 1, output: expect.stringContaining('There is none') });
    article = `<iframe src="http://127.0.0.1:1/embed.html"></iframe>`;
    expect(await check(server.root, address)).toMatchObject({ status: 1, output: expect.stringContaining('could not be read') });
  } finally {
    paper.close();
    await server.close();
  }
});

/** Runs the script from the bundle, beside this process, which has to answer it. */
async function check(root, address) {
  const child = spawn(process.execPath, [join(root, 'hosting/check-article.js'), address]);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, output };
}

test('an error is kept by nobody, caches tell encodings apart, and hidden files are not served', async ({ request }) => {
  const server = await host();
  try {
    for (const path of ['assets/gone.js', 'assets/', 'packs/gone.json']) {
      const response = await request.get(`${server.address}${path}`);
      expect(response.ok(), path).toBe(false);
      expect(response.headers()['cache-control'], path).toBe('no-cache');
    }
    expect((await request.get(`${server.address}packs/blmk.json`)).headers().vary).toContain('Accept-Encoding');
    mkdirSync(join(server.root, '.git'));
    writeFileSync(join(server.root, '.git/config'), 'secret');
    writeFileSync(join(server.root, '.env'), 'secret');
    for (const path of ['.git/config', '.env']) expect((await request.get(`${server.address}${path}`)).status(), path).toBe(404);
  } finally {
    await server.close();
  }
});

for (const [what, edit, said] of /** @type {[string, (configuration: string) => string, RegExp][]} */ ([
  ['no article may frame it', (all) => all.replace('frame-ancestors *', "frame-ancestors 'none'"), /frame-ancestors is 'none'/],
  ['only its own host may frame it', (all) => all.replace('frame-ancestors *', "frame-ancestors 'self'"), /frame-ancestors is 'self'/],
  ['it may not fetch', (all) => all.replace("connect-src 'self'; ", ''), /connect-src lacks 'self'/],
  ['it may not draw', (all) => all.replace('trusted-types lit-html', 'trusted-types other'), /trusted-types does not name lit-html/],
  ['no other host gets its files', (all) => all.replace('add_header X-Content-Type-Options', 'add_header Cross-Origin-Resource-Policy "same-origin" always;\n    add_header X-Content-Type-Options'), /Cross-Origin-Resource-Policy is same-origin/],
])) {
  test(`the daily check says where ${what}`, async () => {
    const server = await host(edit);
    const paper = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<iframe src="${server.address}embed.html?view=merger"></iframe>`));
    await new Promise((resolve) => paper.listen(0, '127.0.0.1', () => resolve(undefined)));
    try {
      expect(await check(server.root, `http://127.0.0.1:${paper.address().port}/`)).toMatchObject({ status: 1, output: expect.stringMatching(said) });
    } finally {
      paper.close();
      await server.close();
    }
  });
}
