// A small WebDriver client: just what the WebKit tests ask of a browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { find as program } from '../../scripts/browsers.js';
import { freePort } from '../../scripts/free-port.js';

// The name under which WebDriver hands out elements, fixed by its specification.
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

// WebDriver looks into one tree at a time. This looks into shadow trees as well, and into them first:
// what stands outside them is what a page shows before its scripts run.
const DEEP = `function deep(root, selector) {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const found = shadowRoot && deep(shadowRoot, selector);
    if (found) return found;
  }
  return root.querySelector(selector);
}`;

export const KEYS = { left: '\uE012', right: '\uE014' };

/** Starts a browser. Call `close` in the end, or it stays. */
export async function open() {
  const port = await freePort();
  // A group of its own: the browser's processes end with their driver.
  const driver = spawn(/** @type {string} */ (program('webkit')), [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const end = () => {
    try {
      process.kill(-(/** @type {number} */ (driver.pid)));
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', end);
  const root = `http://127.0.0.1:${port}`;

  /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
  async function call(method, path, body) {
    const response = await fetch(root + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** @template T @param {() => Promise<T>} ask @param {string} what @returns {Promise<NonNullable<T>>} */
  async function until(ask, what) {
    const last = Date.now() + 10_000;
    for (;;) {
      const answer = await ask().catch((error) => {
        if (Date.now() > last) throw error;
      });
      if (answer) return answer;
      if (Date.now() > last) throw new Error(`waited 10 s for ${what}`);
      await pause(50);
    }
  }

  await until(() => call('GET', '/status'), 'the driver to answer');
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } };
  const { sessionId } = await call('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;

  /** @param {string} script the body of a function @param {unknown[]} args */
  const run = (script, ...args) => call('POST', `${session}/execute/sync`, { script, args });

  /** @param {string} selector */
  const find = (selector) => run(`${DEEP} return deep(document, arguments[0])`, selector);

  return {
    until,
    run,
    /** @param {string} url */
    goTo: (url) => call('POST', `${session}/url`, { url }),
    find,
    /** From now on everything is asked of a frame. @param {string} selector */
    enter: async (selector) => call('POST', `${session}/frame`, { id: await find(selector) }),
    /** @param {string} selector */
    text: (selector) => run(`${DEEP} return deep(document, arguments[0])?.textContent.trim()`, selector),
    /** Types into an element as a person does. @param {string} selector @param {string} keys */
    async type(selector, keys) {
      const element = await find(selector);
      await call('POST', `${session}/element/${element[ELEMENT]}/value`, { text: keys });
    },
    async close() {
      await call('DELETE', session).catch(() => {});
      process.off('exit', end);
      const ended = once(driver, 'exit');
      end();
      await ended;
    },
  };
}
