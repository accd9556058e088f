// What passes between a frame and its host: deaf to strangers, silent about the reader, its links beside the article.
import { expect } from '@playwright/test';
import { explainers, given, spare, test } from './hosts.js';

test('strangers change nothing and are answered nothing', { tag: '@firefox' }, async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}hostile.html`);
  const [frame] = await explainers(page);
  await frame.locator('details.numbers > summary').first().click();
  await expect.poll(async () => Math.abs(await spare(frame))).toBeLessThan(1);
  const high = await given(frame);
  await page.evaluate(() => {
    window.said = [];
    addEventListener('message', ({ data }) => window.said.push(data), true);
  });
  const stranger = page.frames().find((one) => one.url().includes('stranger'));
  await stranger.evaluate(() => window.misbehave());
  await page.evaluate(() => {
    // The page's own words, and those of a worker's channel, which have no source.
    for (const data of [{ type: 'joined-up:size', height: 99 }, null, 0, 'joined-up:size', [], { type: {} }]) {
      window.postMessage(data, '*');
      dispatchEvent(new MessageEvent('message', { data, origin: new URL(document.querySelector('iframe').src).origin }));
    }
  });
  await page.waitForTimeout(500);
  expect(await given(frame)).toBe(high);
  expect(await stranger.evaluate(() => window.heard)).toEqual([]);
  const said = await page.evaluate(() => window.said);
  expect(said.filter((data) => data?.type === 'joined-up:size' && data.height !== 99), 'the frame was not moved to speak').toEqual([]);
});

test('a height that no content has is not believed, not even from the frame', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}article.html`);
  const [frame] = await explainers(page);
  await frame.locator('details.numbers > summary').first().click();
  await expect.poll(async () => Math.abs(await spare(frame))).toBeLessThan(1);
  const high = await given(frame);
  await frame.evaluate(() => {
    for (const height of [1e9, -1, 0, NaN, Infinity, 0.5, '99', null, undefined, [99], { valueOf: 99 }, 1e5 + 1]) {
      parent.postMessage({ type: 'joined-up:size', height }, '*');
    }
  });
  await page.waitForTimeout(300);
  expect(await given(frame)).toBe(high);
});

test('a frame that was led to another site is not believed', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}article.html`);
  const [frame] = await explainers(page);
  const high = await given(frame);
  await frame.evaluate((address) => {
    location.href = address;
  }, `${hosts}stranger.html`);
  const stranger = () => page.frames().find((one) => one.url().includes('stranger'));
  await expect.poll(() => stranger()?.evaluate(() => typeof window.misbehave)).toBe('function');
  await stranger().evaluate(() => window.misbehave());
  await page.waitForTimeout(300);
  expect(await page.locator('iframe').evaluate((iframe) => iframe.clientHeight)).toBe(high);
});

test('a host that asks at every word is answered at a pace', async ({ page, hosts }) => {
  await page.goto(`${hosts}bare.html`);
  await explainers(page);
  const answers = await page.evaluate(async () => {
    const frame = document.querySelector('iframe').contentWindow;
    let count = 0;
    addEventListener('message', ({ source, data }) => {
      if (source !== frame) return;
      if (data.type === 'joined-up:size') count += 1;
      frame.postMessage({ type: 'joined-up:ask' }, '*');
    });
    frame.postMessage({ type: 'joined-up:ask' }, '*');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return count;
  });
  expect(answers).toBeGreaterThan(1);
  expect(answers).toBeLessThanOrEqual(11);
});

test('what the frame says holds nothing of what the reader did', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.addInitScript(() => {
    window.said = [];
    addEventListener('message', ({ data }) => window.said.push(data), true);
  });
  await page.goto(`${hosts}pym.html`);
  const [frame] = await explainers(page);
  await frame.locator('[data-scene="half-savings"]').click();
  await expect.poll(() => frame.url()).toContain('realised=50');
  await frame.locator('details.numbers > summary').first().click();
  await page.waitForTimeout(300);
  const said = await page.evaluate(() => window.said.map((data) => JSON.stringify(data)));
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((data) => data.includes('realised') || data.includes('v=1'))).toEqual([]);
});

test('a sandboxed frame whose server does not let it read keeps its text', async ({ page, hosts }) => {
  await page.route('**/*', async (route) => {
    if (!route.request().url().startsWith('http://127.0.0.1')) return route.continue();
    const response = await route.fetch();
    // Without any such header the test's own tool would add one.
    return route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': 'https://other.example' } });
  });
  await page.goto(`${hosts}sandbox.html`, { waitUntil: 'networkidle' });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame.locator('joined-up > [data-static]')).toContainText('£22.3m');
});

test('links of a frame open beside the article', async ({ page, hosts }) => {
  await page.goto(`${hosts}article.html`);
  const [frame] = await explainers(page);
  await frame.locator('details.sources summary').click();
  const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('details.sources a[href*="sources.html"]').click()]);
  expect(opened.url()).toContain('/sources.html');
  expect(page.url()).toBe(`${hosts}article.html`);
});
