// A place moves by key in the table: how long until the frame that shows what follows from it.
import { quantile } from './timing.js';

/** @typedef {import('./tab.js').Tab} Tab */

const MOVES = 20;
const PLACE = 'milton-keynes';
const FIGURE = 'boundary.blmk.people';

/**
 * Presses of a key in a place's control, and what each took. Runs in the page.
 *
 * @param {{place: string, figure: string}} what
 */
function watch({ place, figure }) {
  const after = new MessageChannel();
  const presses = /** @type {{delay: number, shown: boolean}[]} */ ([]);
  const root = /** @type {ShadowRoot} */ (document.querySelector('joined-up')?.shadowRoot);
  const text = () => root.querySelector(`[data-figure="${figure}"]:not([data-when])`)?.textContent;
  const select = /** @type {HTMLSelectElement} */ (root.querySelector(`select[data-place="${place}"]`));
  let shown = false;
  after.port1.onmessage = ({ data }) => presses.push({ delay: performance.now() - data, shown });
  select.focus();
  select.addEventListener('keydown', ({ timeStamp }) => {
    const before = text();
    requestAnimationFrame(() => {
      shown = text() !== before;
      after.port2.postMessage(timeStamp);
    });
  });
  Object.assign(window, { presses });
}

/**
 * @param {Tab} tab
 * @param {number[]} rates
 */
export async function moves(tab, rates) {
  const { page } = tab;
  await page.evaluate(watch, { place: PLACE, figure: FIGURE });
  const rows = [];
  for (const rate of rates) {
    await tab.slow(rate);
    await page.evaluate(() => { /** @type {any} */ (window).presses.length = 0; });
    for (let move = 0; move < MOVES; move += 1) {
      // To the system before or after in the list, and back.
      await page.keyboard.press(move % 2 ? 'ArrowDown' : 'ArrowUp');
      await page.waitForFunction((done) => /** @type {any} */ (window).presses.length > done, move, { polling: 20 });
    }
    const presses = await page.evaluate(() => /** @type {{delay: number, shown: boolean}[]} */ (/** @type {any} */ (window).presses));
    const delays = presses.map(({ delay }) => delay);
    rows.push({
      rate,
      p50: quantile(delays, 0.5),
      p95: quantile(delays, 0.95),
      shown: presses.filter(({ shown }) => shown).length,
      moves: presses.length,
    });
  }
  await tab.slow(1);
  return rows;
}
