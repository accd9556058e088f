// A host page as a test meets it: the frame, its height and what its content needs.
import { test as base } from '@playwright/test';
import { serveHosts } from '../hosts/server.js';
import { live } from './explainer.js';

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
  for (const frame of frames) await live(frame);
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

/**
 * Makes the column of a host page as wide as a test needs, opens a table in the frame,
 * and closes it again, each time as soon as the host has followed.
 *
 * @param {Frame} frame
 * @param {number} width
 * @returns {Promise<{spare: number, presses: {change: number, delay: number, off: number}[]}>} what the frame
 *   has too much at the new width, and of the two presses by how much the content changed, how long the host
 *   took, and by how much its height is wrong then
 */
export async function pressed(frame, width) {
  const element = await frame.frameElement();
  await element.evaluate((iframe, wide) => {
    const root = iframe.getRootNode();
    (root.host ?? iframe).parentElement.style.width = `${wide}px`;
  }, width);
  return frame.evaluate(async (wide) => {
    const height = () => document.querySelector('main').getBoundingClientRect().height;
    const spare = () => innerHeight - height();
    const until = async (done) => {
      const start = performance.now();
      while (!done() && performance.now() - start < 2000) await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    };
    const press = async () => {
      const before = height();
      document.querySelector('joined-up').shadowRoot.querySelector('[data-more="table"]').click();
      const change = height() - before;
      const delay = await until(() => Math.abs(spare()) < 1);
      return { change, delay, off: Math.abs(spare()) };
    };
    // Two renderings: one notices the width, the next shows what follows from it.
    await until(() => innerWidth === wide);
    for (let renderings = 0; renderings < 2; renderings += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await until(() => spare() >= 0);
    const start = spare();
    return { spare: start, presses: [await press(), await press()] };
  }, width);
}

/** All that has moved in a page by itself, from its first paint. @param {Page} page */
export const shifts = (page) => page.evaluate(() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  // Buffered entries come in a task of their own.
  setTimeout(() => resolve(sum), 100);
}));
