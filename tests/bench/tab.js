// A tab of a headed browser under a real pointer, at full speed or slowed down.
import { setTimeout as pause } from 'node:timers/promises';
import { corner, sweep } from './pointer.js';
import { record, recorded } from './recorder.js';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./pointer.js').Box} Box */
/** @typedef {{rate: number, seconds: number, rest?: number}} Drag */

export class Tab {
  /** @param {Page} page @param {CDPSession} session */
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  /** @param {BrowserContext} context */
  static async open(context) {
    const page = await context.newPage();
    return new Tab(page, await context.newCDPSession(page));
  }

  /** Slows the page's thread down so many times. @param {number} rate */
  slow(rate) {
    return this.session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /**
   * Drags the slider on a track and hands out what was recorded. `rest` is for how long the page is
   * watched afterwards, in milliseconds.
   *
   * @param {Box} track
   * @param {Drag} drag
   */
  async drag(track, { rate, seconds, rest = 0 }) {
    const origin = await corner(this.page);
    await this.slow(rate);
    await this.page.evaluate(record);
    await sweep(origin, track, seconds);
    await pause(rest);
    const recording = await this.page.evaluate(recorded);
    await this.slow(1);
    if (recording.inputs === 0) throw new Error(`The pointer moved no slider at ${JSON.stringify(track)}.`);
    return recording;
  }
}
