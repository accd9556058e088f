// How much a reader's browser asks for before anything is touched.
import { expect } from '@playwright/test';
import { explainers, test } from './hosts.js';
import { live } from './explainer.js';

const MOST = 10;

/** What is asked of a server, each once: what the cache answers costs nobody anything. @param {import('@playwright/test').Page} page */
function asked(page) {
  const addresses = new Set();
  page.on('request', (request) => addresses.add(request.url().replace(/#.*/, '')));
  return addresses;
}

for (const [width, height] of [[360, 640], [1280, 800]]) {
  test(`a first view makes at most ${MOST} requests, at ${width} × ${height} px`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height });
    const addresses = asked(page);
    await page.goto(baseURL);
    await live(page);
    await page.waitForLoadState('networkidle');
    expect([...addresses].length, [...addresses].join('\n')).toBeLessThanOrEqual(MOST);
  });

  test(`a frame in an article, and its loader, make at most ${MOST} requests until it is reached, at ${width} × ${height} px`, async ({ page, hosts }) => {
    await page.setViewportSize({ width, height });
    const addresses = asked(page);
    await page.goto(`${hosts}article.html`);
    await explainers(page);
    await page.waitForLoadState('networkidle');
    const ours = [...addresses].filter((address) => !address.startsWith(hosts));
    expect(ours.length, ours.join('\n')).toBeLessThanOrEqual(MOST);
  });
}
