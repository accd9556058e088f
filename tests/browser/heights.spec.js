// The room that embed.js reserves holds what each view needs, and little more: www/heights.json.
import { expect } from '@playwright/test';
import { measure } from '../../scripts/heights.js';
import { pack } from './explainer.js';
import { test } from './hosts.js';

/** Odd widths: between those that were measured, and at either side of where a layout changes. */
const WIDTHS = [280, 303, 331, 359, 389, 417, 455, 501, 559, 575, 576, 583, 623, 701, 845, 1003, 1200];

/**
 * The heights that the loader gives to frames of one address, before any has loaded.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} hosts
 * @param {string} query
 * @returns {Promise<number[]>}
 */
async function reserved(page, hosts, query) {
  await page.route('**/embed.html*', (route) => route.fulfill({ body: '', contentType: 'text/html' }));
  await page.goto(`${hosts}article.html`);
  return page.evaluate(async ([asked, widths]) => {
    const [frame, script] = [document.querySelector('iframe'), document.querySelector('script')];
    const frames = widths.map((width) => {
      const one = frame.cloneNode();
      one.style.cssText = `width: ${width}px`;
      one.src = frame.src.replace(/\?.*/, `?${asked}`);
      document.body.append(one);
      return one;
    });
    await new Promise((resolve) => {
      const again = document.createElement('script');
      again.src = script.src;
      again.onload = resolve;
      document.body.append(again);
    });
    return frames.map(({ clientHeight }) => clientHeight);
  }, [query, WIDTHS]);
}

const views = ['budget', 'merger', 'boundary', 'all'];
const moving = pack.scene.filter(({ places }) => places).map(({ id }) => ['boundary', id]);
const cases = [...views.map((view) => [view, '']), ...moving, ['merger', 'half-savings'], ['all', 'central-east']];

for (const [view, scene] of cases) {
  const tag = scene === '' || scene === 'central-east' ? ['@firefox'] : [];
  test(`the room reserved for ${view}${scene && `, ${scene},`} is enough, and at most 12% too much`, { tag }, async ({ browser, page, hosts, baseURL }) => {
    const query = `view=${view}${scene && `&scene=${scene}`}`;
    const rooms = await reserved(page, hosts, query);
    const other = await browser.newPage({ viewport: { width: 1300, height: 800 } });
    const height = await measure(other, `${baseURL}embed.html?${query}`);
    const wrong = [];
    for (const [at, width] of WIDTHS.entries()) {
      const [room, need] = [rooms[at], await height(width)];
      if (room < need || room > need * 1.12) wrong.push(`at ${width} px ${room} is reserved, ${need} needed`);
    }
    await other.close();
    expect(wrong, 'run make heights').toEqual([]);
  });
}

test('a frame of a scenario that is no scene, or of no view, has some room all the same', async ({ page, hosts }) => {
  for (const query of ['view=merger&scene=no-such', 'view=nonsense', '', 'view=constructor']) {
    for (const room of await reserved(page, hosts, query)) expect(room).toBeGreaterThan(2000);
  }
});
