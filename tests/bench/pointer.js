// A mouse that moves at its own pace whether or not the page keeps up, as a hand does: X11 events from
// xdotool. Moves that wait for the page would hide how slow it is, and moves sent through the browser's
// own protocol queue up and exaggerate it.
import { spawn } from 'node:child_process';
import { find } from '../../scripts/browsers.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{x: number, y: number, width: number, height: number}} Box */
/** @typedef {{x: number, y: number}} Point */

// What a common mouse reports.
const MOVES_A_SECOND = 125;

/** @param {string[]} words */
function xdotool(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(/** @type {string} */ (find('pointer')), words, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`xdotool ended with ${code}`))));
  });
}

/** @param {Point} point */
const to = ({ x, y }) => ['mousemove', String(Math.round(x)), String(Math.round(y))];

/**
 * Where the page's corner is on the screen: a browser does not say it reliably, but its events do.
 *
 * @param {Page} page
 * @returns {Promise<Point>}
 */
export async function corner(page) {
  await page.evaluate(() => {
    const corner = new Promise((resolve, reject) => {
      addEventListener('pointermove', ({ screenX, screenY, clientX, clientY }) => {
        resolve({ x: screenX - clientX, y: screenY - clientY });
      }, { once: true });
      setTimeout(() => reject(new Error('No pointer has come to the page within 10 s.')), 10_000);
    });
    Object.assign(window, { corner });
  });
  // Twice, because a pointer that is there already does not move.
  await xdotool([...to({ x: 600, y: 500 }), 'sleep', '0.05', ...to({ x: 610, y: 505 })]);
  return page.evaluate(() => /** @type {Promise<Point>} */ (/** @type {any} */ (window).corner));
}

/**
 * Presses on a track and sweeps it from end to end and back.
 *
 * @param {Point} origin the page's corner
 * @param {Box} track
 * @param {number} seconds
 */
export async function sweep(origin, track, seconds) {
  const moves = Math.round(seconds * MOVES_A_SECOND);
  /** @param {number} move */
  const at = (move) => {
    // A second from end to end: quick, but no quicker than a hand.
    const share = 0.5 - 0.4 * Math.cos((Math.PI * move) / MOVES_A_SECOND);
    return to({ x: origin.x + track.x + share * track.width, y: origin.y + track.y + track.height / 2 });
  };
  const pause = ['sleep', String(1 / MOVES_A_SECOND)];
  await xdotool([
    ...at(0), 'sleep', '0.05', 'mousedown', '1',
    ...Array.from({ length: moves }, (_, move) => [...at(move), ...pause]).flat(),
    'mouseup', '1', 'sleep', '0.05',
  ]);
}
