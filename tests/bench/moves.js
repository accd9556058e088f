// A place moves by key, in the table and on the map: how long until the frame that shows what follows.
import { quantile } from './timing.js';

/** @typedef {import('./tab.js').Tab} Tab */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{delay: number, shown: boolean}} Press */

const MOVES = 20;
const PLACE = 'milton-keynes';

/**
 * @typedef {object} Way
 * @property {string} what
 * @property {(page: Page) => Promise<void>} ready
 * @property {string} control what has the focus
 * @property {string} shows what follows from a move
 * @property {[string, string]} keys there and back
 */

/** @type {Way[]} */
const WAYS = [
  {
    what: 'moved in the table',
    ready: (page) => page.locator(`select[data-place="${PLACE}"]`).focus(),
    control: `select[data-place="${PLACE}"]`,
    shows: '[data-figure="boundary.blmk.people"]:not([data-when])',
    // To the system before in the list, and back.
    keys: ['ArrowUp', 'ArrowDown'],
  },
  {
    what: 'tried on the map',
    async ready(page) {
      await page.locator('.map').scrollIntoViewIfNeeded();
      await page.locator(`[data-map-place="${PLACE}"]`).press('Enter');
      // From today's system to the first that it can be tried in.
      await page.locator('.in-hand :checked').press('ArrowDown');
      await page.locator('.in-hand .tried').waitFor();
    },
    control: '.in-hand .choices',
    shows: '.in-hand .tried',
    keys: ['ArrowDown', 'ArrowUp'],
  },
];

/**
 * Notes presses of a key in a control, and what each took. Runs in the page.
 *
 * @param {{control: string, shows: string}} what
 */
function watch({ control, shows }) {
  const after = new MessageChannel();
  const presses = /** @type {Press[]} */ ([]);
  const root = /** @type {ShadowRoot} */ (document.querySelector('joined-up')?.shadowRoot);
  const text = () => root.querySelector(shows)?.textContent;
  let shown = false;
  after.port1.onmessage = ({ data }) => presses.push({ delay: performance.now() - data, shown });
  root.querySelector(control)?.addEventListener('keydown', ({ timeStamp }) => {
    const before = text();
    requestAnimationFrame(() => {
      shown = text() !== before;
      after.port2.postMessage(timeStamp);
    });
  });
  Object.assign(window, { presses });
}

/**
 * @param {Page} page
 * @param {Way} way
 */
async function pressed(page, { keys }) {
  await page.evaluate(() => { /** @type {any} */ (window).presses.length = 0; });
  for (let move = 0; move < MOVES; move += 1) {
    await page.keyboard.press(keys[move % 2]);
    await page.waitForFunction((done) => /** @type {any} */ (window).presses.length > done, move, { polling: 20 });
  }
  return page.evaluate(() => /** @type {Press[]} */ (/** @type {any} */ (window).presses));
}

/**
 * @param {Tab} tab
 * @param {number[]} rates
 */
export async function moves(tab, rates) {
  const { page } = tab;
  const rows = [];
  for (const way of WAYS) {
    await way.ready(page);
    await page.evaluate(watch, { control: way.control, shows: way.shows });
    for (const rate of rates) {
      await tab.slow(rate);
      const presses = await pressed(page, way);
      const delays = presses.map(({ delay }) => delay);
      rows.push({
        what: way.what,
        rate,
        p50: quantile(delays, 0.5),
        p95: quantile(delays, 0.95),
        shown: presses.filter(({ shown }) => shown).length,
        moves: presses.length,
      });
    }
    await tab.slow(1);
  }
  return rows;
}
