// A seed gives the same draws in a browser as natively and in Node: all are held against one file.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { snapshot } from '../boundary/built.js';
import { open } from './explainer.js';

const path = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

test('the same seed gives the same bytes here as natively', { tag: '@firefox' }, async ({ page }) => {
  const wasm = page.waitForRequest(/\.wasm$/);
  await open(page);
  // The page's own WebAssembly and pack; its own script keeps the core to itself, so that the glue
  // that it is built from stands in.
  for (const file of ['pkg/joined_up.js', 'tests/boundary/same-everywhere.js']) {
    await page.route(`**/${file}`, (route) => route.fulfill({ path: path(file), contentType: 'text/javascript' }));
  }
  const text = snapshot('same-everywhere');
  const again = await page.evaluate(async ({ address, expected }) => {
    const { default: init, Explainer } = await import(`${location.origin}/pkg/joined_up.js`);
    const { askedAgain } = await import(`${location.origin}/tests/boundary/same-everywhere.js`);
    await init({ module_or_path: address });
    const pack = await (await fetch('packs/blmk.pack')).arrayBuffer();
    return askedAgain(new Explainer(new Uint8Array(pack)), expected);
  }, { address: (await wasm).url(), expected: text });
  expect(again).toBe(text);
});

test('the page runs the WebAssembly that the other tests run', async ({ page }) => {
  const answer = page.waitForResponse(/\.wasm$/);
  await open(page);
  const served = await (await answer).body();
  expect(served.equals(readFileSync(path('pkg/joined_up_bg.wasm')))).toBe(true);
});
