// A host page as a test meets it: the frame, its height and what its content needs.
import { test as base } from '@playwright/test';
import { serveHosts } from '../hosts/server.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Frame} Frame */

/** `hosts` is the address of the host pages, which have another origin than the explainer's. */
export const test = base.extend({
  hosts: async ({ baseURL, browserName }, use) => {
    // Another site where that can be driven: in Firefox a click does not get into a frame of another.
    const server = await serveHosts(baseURL, browserName === 'firefox' ? '127.0.0.1' : 'localhost');
    await use(server.address);
    server.close();
  },
});

export const WIDTHS = [280, 320, 360, 375, 414, 480, 575, 600, 640, 768, 960, 1200];

/** The frames of the explainer, as soon as each can be used. @param {Page} page */
export async function explainers(page, { count = 1 } = {}) {
  const found = () => page.frames().filter((frame) => frame.url().includes('/embed.html'));
  for (let tries = 0; found().length < count && tries < 200; tries += 1) {
    // A lazy frame loads when it is near.
    await page.evaluate((at) => document.querySelectorAll('iframe')[at % document.querySelectorAll('iframe').length].scrollIntoView(), tries);
    await page.waitForTimeout(50);
  }
  const frames = found();
  for (const frame of frames) await frame.locator('joined-up .steps').waitFor({ state: 'attached' });
  await page.evaluate(() => scrollTo(0, 0));
  return frames;
}

/** How high the content of a frame is. @param {Frame} frame */
export const content = (frame) => frame.evaluate(() => document.querySelector('main').getBoundingClientRect().height);

/** How high the host has made a frame. @param {Frame} frame */
export async function given(frame) {
  const element = await frame.frameElement();
  return element.evaluate((iframe) => iframe.clientHeight);
}

/** What a frame has too much, or, below zero, too little. @param {Frame} frame */
export const spare = async (frame) => await given(frame) - await content(frame);

/** Makes the column of a host page as wide as a test needs. @param {Frame} frame @param {number} width */
export async function widen(frame, width) {
  const element = await frame.frameElement();
  await element.evaluate((iframe, wide) => {
    const root = iframe.getRootNode();
    (root.host ?? iframe).parentElement.style.width = `${wide}px`;
  }, width);
  await frame.waitForFunction((wide) => innerWidth === wide, width);
}

/**
 * Opens a table that is folded in a frame, or closes it, and waits for the host to follow.
 *
 * @param {Frame} frame
 * @returns {Promise<{change: number, delay: number, off: number}>} by how much the content changed, how
 *   long the host took, and by how much its height is wrong then
 */
export const press = (frame) => frame.evaluate(async () => {
  const height = () => document.querySelector('main').getBoundingClientRect().height;
  const off = () => Math.abs(innerHeight - height());
  const [before, start] = [height(), performance.now()];
  document.querySelector('joined-up').shadowRoot.querySelector('details.numbers > summary').click();
  const change = height() - before;
  while (off() >= 1 && performance.now() - start < 2000) await new Promise((resolve) => setTimeout(resolve));
  return { change, delay: performance.now() - start, off: off() };
});

/** All that has moved in a page by itself, from its first paint. @param {Page} page */
export const shifts = (page) => page.evaluate(() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  // Buffered entries come in a task of their own.
  setTimeout(() => resolve(sum), 100);
}));
