// Drags sliders of the built page and of an empty one with a real pointer, at full speed and at a
// quarter of it, and moves places. Runs on a display of its own and writes what it measured as JSON.
import { chromium } from '@playwright/test';
import { find } from '../../scripts/browsers.js';
import { serve } from '../../scripts/serve.js';
import * as empty from './empty.js';
import * as explained from './explained.js';
import { moves } from './moves.js';
import { frameTime } from './recorder.js';
import { sliders } from './sliders.js';
import { slower, summed } from './smoothness.js';
import { Tab } from './tab.js';

/** @typedef {import('./recorder.js').Recording} Recording */
/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

const RATES = [1, 4];
const ROUNDS = 2;
const SECONDS = 2;
// Each slider has a short trial where the slow ones show.
const TRIAL = { rate: 4, seconds: 0.5 };
// Long enough for the runs after a drag, slowed down or not.
const REST = 800;

const PARTS = ['merger', 'budget', 'gap', 'boundary', 'sums'];

/** @param {Tab} ours @param {number} frame */
async function trials(ours, frame) {
  const rows = [];
  for (const slider of sliders()) {
    await explained.restore(ours.page);
    const recording = await ours.drag(await explained.trackOf(ours.page, slider), TRIAL);
    rows.push({ ...slider, ...summed([recording], frame) });
  }
  return rows;
}

/**
 * The same drag on both pages, one right after the other.
 *
 * @param {Tab} ours
 * @param {Tab} bare
 * @param {{id: string, part: string}} slider
 * @param {number} rate
 */
async function beside(ours, bare, slider, rate) {
  const drag = { rate, seconds: SECONDS, rest: REST };
  await ours.page.bringToFront();
  await explained.restore(ours.page);
  const track = await explained.trackOf(ours.page, slider);
  const mine = await ours.drag(track, drag);
  await bare.page.bringToFront();
  await empty.place(bare.page, track);
  return { mine, none: await bare.drag(track, { ...drag, rest: 0 }) };
}

/** @param {import('@playwright/test').Browser} browser @param {string} address of the built page */
async function measure(browser, address) {
  const context = await browser.newContext({ viewport: null });
  const [ours, bare] = [await Tab.open(context), await Tab.open(context)];
  await empty.open(bare.page);
  const frame = await bare.page.evaluate(frameTime);
  await ours.page.bringToFront();
  await explained.open(ours.page, address);
  const tried = await trials(ours, frame);
  const slowest = PARTS.map((part) => tried.filter((trial) => trial.part === part)
    .reduce((worst, trial) => (slower(trial, worst) ? trial : worst)));

  const drags = RATES.flatMap((rate) => slowest.map(({ id, part }) => (
    { id, part, rate, ours: /** @type {Recording[]} */ ([]), empty: /** @type {Recording[]} */ ([]) })));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const drag of drags) {
      const { mine, none } = await beside(ours, bare, drag, drag.rate);
      drag.ours.push(mine);
      drag.empty.push(none);
    }
  }
  await ours.page.bringToFront();
  await explained.restore(ours.page);
  return {
    frame,
    version: browser.version(),
    rounds: ROUNDS,
    seconds: SECONDS,
    trials: tried,
    drags: drags.map(({ id, rate, ours: mine, empty: none }) => (
      { id, rate, ours: summed(mine, frame), empty: summed(none, frame) })),
    moves: await moves(ours, RATES),
  };
}

const { address, close } = await serve(0);
const browser = await chromium.launch({
  headless: false,
  executablePath: find('chromium'),
  // Nothing of its own to do, and a window that lies wholly on the display.
  args: [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--window-position=0,0',
    '--window-size=1280,960',
  ],
});
try {
  process.stdout.write(JSON.stringify(await measure(browser, address)));
} finally {
  await browser.close();
  close();
}
