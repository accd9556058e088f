// The frame in a host's page in WebKit: room on load, then the pixel of its content.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '../../scripts/serve.js';
import { serveHosts } from '../hosts/server.js';
import { open } from './driver.js';

const HEIGHT = "document.querySelector('main').getBoundingClientRect().height";
const PRESS = "document.querySelector('joined-up').shadowRoot.querySelector('[data-more=\"table\"]').click()";

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {{address: string, close: () => void}} */
let hosts;
/** @type {Awaited<ReturnType<typeof open>>} */
let browser;

before(async () => {
  site = await serve(0);
  hosts = await serveHosts(site.address);
  browser = await open();
});
after(async () => {
  await browser?.close();
  hosts?.close();
  site?.close();
});

for (const name of ['article', 'sandbox', 'pym', 'datawrapper']) {
  test(`${name}: the frame holds its content on load, and has its height after each opening and closing`, async () => {
    await browser.goTo(`${hosts.address}${name}.html`);
    await browser.until(() => browser.find('iframe'), 'the frame');
    await browser.enter('iframe');
    await browser.until(() => browser.find('joined-up[data-drawn]'), 'the content');
    // What draws a table is fetched at the first press.
    await browser.run(PRESS);
    await browser.until(() => browser.find('table'), 'the table');
    await browser.run(PRESS);
    await browser.until(() => browser.run(`return innerHeight >= ${HEIGHT}`), 'the room');
    const start = await browser.run(`return ${HEIGHT}`);
    for (const way of ['opened', 'closed']) {
      await browser.run(PRESS);
      const changed = (await browser.run(`return ${HEIGHT}`)) - start;
      assert.equal(changed > 100, way === 'opened');
      await browser.until(() => browser.run(`return Math.abs(innerHeight - ${HEIGHT}) < 1`), `the height, ${way}`);
    }
    const height = await browser.run('return innerHeight');
    await pause(500);
    assert.equal(await browser.run('return innerHeight'), height);
  });
}
