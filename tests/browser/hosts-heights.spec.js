// The height of a frame in a host page: never cut off, never growing, whatever comes first or late.
import { expect } from '@playwright/test';
import { content, explainers, given, spare, test } from './hosts.js';

test('a frame keeps its reserved height on load, and takes the pixel of its content from the first opening on', { tag: '@firefox' }, async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}article.html`);
  const [frame] = await explainers(page);
  const before = await given(frame);
  await page.waitForTimeout(1000);
  expect(await given(frame)).toBe(before);
  expect(await spare(frame)).toBeGreaterThan(1);
  await frame.locator('details.numbers > summary').first().click();
  await expect.poll(() => spare(frame)).toBeLessThan(1);
});

test('larger letters than were measured: the frame grows once on load rather than cut them off', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.route('**/embed.html*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</head>', '<style>html { font-size: 200% }</style></head>') });
  });
  await page.goto(`${hosts}article.html`);
  const [frame] = await explainers(page);
  await expect.poll(() => spare(frame)).toBeGreaterThanOrEqual(0);
  expect(await spare(frame)).toBeLessThan(1);
});

test('a loader that comes after the frame has spoken asks, and hears', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.route('**/embed.js', (route) => route.abort());
  await page.goto(`${hosts}article.html`);
  const [frame] = await explainers(page);
  await page.waitForTimeout(300);
  await page.unroute('**/embed.js');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = `${document.querySelector('script').src}?again`;
    document.body.append(script);
  });
  // What the frame said before is known: the first opening is not mistaken for the load.
  await frame.locator('details.numbers > summary').first().click();
  await expect.poll(async () => Math.abs(await spare(frame))).toBeLessThan(1);
  await frame.locator('details.numbers > summary').first().click();
  await expect.poll(async () => Math.abs(await spare(frame))).toBeLessThan(1);
});

test('a working and a scene change the height as any opening does', { tag: '@firefox' }, async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}article.html`);
  const [frame] = await explainers(page);
  const exact = () => expect.poll(async () => Math.abs(await spare(frame))).toBeLessThan(1);
  const before = await content(frame);
  await frame.locator('.answer [data-figure]').first().click();
  await frame.locator('.working').waitFor();
  expect(await content(frame)).toBeGreaterThan(before + 50);
  await exact();
  await page.keyboard.press('Escape');
  await expect(frame.locator('.working')).toHaveCount(0);
  await exact();
  expect(await content(frame)).toBe(before);
});

test('without any listener the frame scrolls what does not fit, and shows that it does', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}bare.html`);
  const [frame] = await explainers(page);
  const scrolls = () => frame.evaluate(() => getComputedStyle(document.documentElement).overflowY !== 'hidden');
  expect(await scrolls(), 'it fits').toBe(false);
  const before = await given(frame);
  await frame.locator('details.numbers > summary').first().click();
  await expect.poll(scrolls).toBe(true);
  expect(await given(frame)).toBe(before);
});

test('a frame that was folded away takes its height when it is shown', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}folded.html`);
  await page.waitForTimeout(500);
  const unfold = (shown) => page.locator('#folded').evaluate((part, yes) => {
    part.hidden = !yes;
  }, shown);
  await unfold(true);
  const [frame] = await explainers(page);
  expect(await spare(frame)).toBeGreaterThanOrEqual(0);
  expect(await spare(frame)).toBeLessThan((await content(frame)) * 0.12);
  await frame.locator('details.numbers > summary').first().click();
  await expect.poll(async () => Math.abs(await spare(frame))).toBeLessThan(1);
  const high = await given(frame);
  await unfold(false);
  await page.waitForTimeout(200);
  await unfold(true);
  await page.waitForTimeout(200);
  expect(await given(frame)).toBe(high);
  expect(await frame.evaluate(() => document.querySelector('joined-up').shadowRoot.querySelector('details.numbers').open)).toBe(true);
});

test('five frames on a page: an opening in one changes that one', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}five.html`);
  const frames = await explainers(page, { count: 5 });
  const heights = () => Promise.all(frames.map(given));
  const before = await heights();
  await frames[2].locator('details.numbers > summary').first().click();
  await expect.poll(async () => Math.abs(await spare(frames[2]))).toBeLessThan(1);
  const after = await heights();
  expect(after.filter((height, at) => height !== before[at])).toHaveLength(1);
});

test('a frame says the same height whatever its own, and nothing while nothing changes', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.addInitScript(() => {
    window.said = [];
    addEventListener('message', ({ data }) => window.said.push(data), true);
  });
  await page.goto(`${hosts}bare.html`);
  const [frame] = await explainers(page);
  const iframe = page.locator('iframe');
  const said = () => page.evaluate(() => window.said.splice(0).filter(({ type }) => type === 'joined-up:size').map(({ height }) => height));
  const [first, ...rest] = await said();
  expect(rest).toEqual([]);
  expect(first).toBe(Math.ceil(await content(frame)));
  for (const height of [150, 800, 9000]) {
    await iframe.evaluate((one, high) => {
      one.style.height = `${high}px`;
    }, height);
    await page.waitForTimeout(200);
    expect(await said(), `untold at ${height} px`).toEqual([]);
    await iframe.evaluate((one) => one.contentWindow.postMessage({ type: 'joined-up:ask' }, '*'));
    await expect.poll(said, `asked at ${height} px`).toEqual([first]);
  }
});

test('content as high as its frame and a little more does not grow for ever', { tag: '@firefox' }, async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.route('**/embed.html*', async (route) => {
    const response = await route.fetch();
    const pitfalls = '<style>html, body { height: 100% } joined-up { min-height: 100vh }</style></head>';
    await route.fulfill({ response, body: (await response.text()).replace('</head>', pitfalls) });
  });
  await page.goto(`${hosts}datawrapper.html`);
  const [frame] = await explainers(page);
  const needs = await frame.evaluate(() => {
    document.querySelector('joined-up').style.minHeight = '0';
    const high = document.querySelector('main').getBoundingClientRect().height;
    document.querySelector('joined-up').style.minHeight = '';
    return high;
  });
  await page.waitForTimeout(2000);
  const high = await given(frame);
  // Eight pixels of padding above the frame's own height, a few times.
  expect(high).toBeLessThan(needs + 60);
  await page.waitForTimeout(1000);
  expect(await given(frame)).toBe(high);
});
