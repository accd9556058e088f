// Drives the built page, never the development server, in the system's browsers where it has them.
import { defineConfig } from '@playwright/test';
import { find } from './scripts/browsers.js';
import { freePort } from './scripts/free-port.js';

// Each worker reads this file again: the variable keeps them all on the port that was found first.
process.env.TEST_PORT ??= String(await freePort());
const address = `http://127.0.0.1:${process.env.TEST_PORT}/`;

const firefox = find('firefox');

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // The words of each view: of this page, whatever browser and machine.
  snapshotPathTemplate: 'tests/words/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // axe reads the unfolded page in seconds on a quiet machine and takes long on a busy one.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { baseURL: address, trace: 'retain-on-failure' },
  webServer: {
    command: 'node scripts/serve.js',
    env: { PORT: process.env.TEST_PORT },
    url: address,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: find('chromium'),
          // A browser that asks nothing of the network by itself: the tests watch every request.
          args: [
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    {
      // The few tests that depend on the browser carry the tag @firefox.
      name: 'firefox',
      grep: /@firefox/,
      use: {
        browserName: 'firefox',
        // Playwright drives a stock Firefox, as opposed to its own build, through this channel only.
        ...(firefox && { channel: 'moz-firefox' }),
        launchOptions: { executablePath: firefox },
      },
    },
  ],
});
