// The built page in WebKit: it loads, computes, and answers a key.
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.js';
import { KEYS, open } from './driver.js';

const slider = 'input[type="range"][data-input="merger.ccgs.realised"]';
const figure = '[data-figure="merger.ccgs.payback-years"][data-when="now"]';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {Awaited<ReturnType<typeof open>>} */
let browser;

before(async () => {
  site = await serve(0);
  browser = await open();
});
after(async () => {
  await browser?.close();
  site?.close();
});

test('a slider moved by keyboard changes its figure, and back restores it', async () => {
  await browser.goTo(site.address);
  await browser.until(() => browser.find(slider), 'the slider');
  const first = await browser.until(() => browser.text(figure), 'the figure');
  await browser.type(slider, KEYS.left);
  await browser.until(async () => (await browser.text(figure)) !== first, 'the figure to change');
  await browser.type(slider, KEYS.right);
  await browser.until(async () => (await browser.text(figure)) === first, 'the figure to come back');
});
