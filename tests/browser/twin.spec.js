// Where WebAssembly is refused, the core's twin answers, and a reader sees no difference.
import { expect, test } from '@playwright/test';
import { figures, open, printed, range } from './explainer.js';

const REFUSED = 'where the browser has no WebAssembly';

/** What a reader does, and what the page then prints. */
async function halfTheSavings(page) {
  await open(page);
  await range(page, 'merger.ccgs.realised').fill('50');
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toContainText('4.0');
  // What is off the screen follows a moment later, the runs last.
  await page.locator('joined-up[data-settled]').waitFor({ state: 'attached', timeout: 30_000 });
  return printed(page);
}

test(`${REFUSED}, the page prints the same figures`, { tag: '@firefox' }, async ({ page, context }) => {
  const expected = await halfTheSavings(page);
  const without = await context.newPage();
  await without.addInitScript(() => {
    delete globalThis.WebAssembly;
  });
  expect(await halfTheSavings(without)).toEqual(expected);
});

test('where the policy of a page refuses WebAssembly, the page prints the same figures', async ({ page, context, baseURL }) => {
  const expected = await halfTheSavings(page);
  const strict = await context.newPage();
  await strict.route(`${baseURL}`, async (route) => {
    const response = await route.fetch();
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  expect(await halfTheSavings(strict)).toEqual(expected);
});
