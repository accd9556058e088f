// What a first view asks for, and what the page leaves behind: nothing.
import { expect, test } from '@playwright/test';
import { firstView } from '../../scripts/sizes.js';
import { live, open, part, slider, unfold } from './explainer.js';

test('a first view loads what scripts/sizes.js weighs, and nothing else', async ({ page, baseURL }) => {
  const loaded = new Set();
  page.on('request', (request) => loaded.add(request.url().replace(baseURL ?? '', '') || 'index.html'));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect([...loaded].sort()).toEqual(firstView().sort());
});

test('no other host is asked, no cookie set, nothing stored, whatever a reader does', { tag: '@firefox' }, async ({ page, baseURL, context }) => {
  const strangers = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) strangers.push(request.url());
  });
  await open(page);
  await slider(page, 'merger.ccgs.realised').press('Home');
  await part(page, 'boundary').locator('[data-scene="mk-to-bob"]').click();
  for (const [name, entry] of [['merger', 'take'], ['merger', 'table'], ['boundary', 'flows']]) await unfold(page, name, entry);
  await part(page, 'budget').locator('.answer .number').first().click();
  await page.reload();
  await live(page);
  expect(strangers).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, 0]);
});

test('the page works under a strict policy: own scripts, WebAssembly, nothing inline', async ({ page }) => {
  const refused = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'",
      },
    });
  });
  await open(page);
  await slider(page, 'merger.ccgs.realised').press('Home');
  await part(page, 'boundary').locator('[data-scene="mk-to-bob"]').click();
  for (const entry of ['matters', 'take', 'table', 'compare']) await unfold(page, 'merger', entry);
  for (const entry of ['places', 'sides', 'flows']) await unfold(page, 'boundary', entry);
  for (const address of ['claims.html', 'who.html']) await open(page, address);
  await page.goto('static/all.html');
  expect(refused).toEqual([]);
});
