// A place moves by key, in the list and on the map: how long until the frame that shows what follows.
import { unfold } from './explained.js';
import { quantile } from './timing.js';

/** @typedef {import('./tab.js').Tab} Tab */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{delay: number, shown: boolean}} Press */

const MOVES = 20;
const PLACE = 'milton-keynes';
const SHOWS = 'section[data-part="boundary"] .bars .number';

/**
 * @typedef {object} Way
 * @property {string} what
 * @property {(page: Page) => Promise<unknown>} ready
 * @property {(page: Page, move: number) => Promise<string>} reach takes the focus to where the key is pressed; returns the key
 */

const onMap = (/** @type {Page} */ page, /** @type {string} */ place) => page.locator(`[data-map-place="${place}"]`).filter({ visible: true });

/** @type {Way[]} */
const WAYS = [
  {
    what: 'moved in the list',
    ready: async (page) => (await unfold(page, 'boundary', `select[data-place="${PLACE}"]`)).focus(),
    // To the next system in the list, and back.
    reach: async (_, move) => ['ArrowDown', 'ArrowUp'][move % 2],
  },
  {
    what: 'moved on the map',
    ready: (page) => onMap(page, PLACE).scrollIntoViewIfNeeded(),
    async reach(page, move) {
      await onMap(page, PLACE).press('Enter');
      await onMap(page, ['buckinghamshire', 'central-bedfordshire'][move % 2]).focus();
      return 'Enter';
    },
  },
];

/** Notes the next key that is pressed, and how long it takes. Runs in the page. @param {string} shows */
function watch(shows) {
  const after = new MessageChannel();
  const root = /** @type {ShadowRoot} */ (document.querySelector('joined-up')?.shadowRoot);
  const text = () => [...root.querySelectorAll(shows)].map((node) => node.textContent).join();
  Object.assign(window, {
    press: new Promise((resolve) => {
      root.addEventListener('keydown', ({ timeStamp }) => {
        const before = text();
        requestAnimationFrame(() => {
          // A message that is sent in a frame arrives when the frame has been drawn.
          after.port1.onmessage = () => resolve({ delay: performance.now() - timeStamp, shown: text() !== before });
          after.port2.postMessage(null);
        });
      }, { capture: true, once: true });
    }),
  });
}

/**
 * @param {Tab} tab
 * @param {number[]} rates
 */
export async function moves(tab, rates) {
  const { page } = tab;
  const rows = [];
  for (const way of WAYS) {
    for (const rate of rates) {
      await page.locator('joined-up').evaluate((element) => { Object.assign(element, { scenario: { inputs: {}, places: {} } }); });
      await way.ready(page);
      await tab.slow(rate);
      /** @type {Press[]} */
      const presses = [];
      for (let move = 0; move < MOVES; move += 1) {
        const key = await way.reach(page, move);
        await page.evaluate(watch, SHOWS);
        await page.keyboard.press(key);
        presses.push(await page.evaluate(() => /** @type {any} */ (window).press));
      }
      const delays = presses.map(({ delay }) => delay);
      rows.push({
        what: way.what, rate, p50: quantile(delays, 0.5), p95: quantile(delays, 0.95),
        shown: presses.filter(({ shown }) => shown).length, moves: presses.length,
      });
      await tab.slow(1);
    }
  }
  return rows;
}
