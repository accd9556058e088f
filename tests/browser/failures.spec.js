// What does not load: a clear sentence, and what was there stays.
import { expect, test } from '@playwright/test';

const says = async (page, pattern) => {
  await expect(page.locator('joined-up')).toContainText(pattern);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

test('without script the page says what is missing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('');
  await says(page, /JavaScript/);
  await context.close();
});

test('without the core the page says so and what to do', async ({ page }) => {
  await page.route(/joined_up/, (route) => route.abort());
  await page.goto('');
  await says(page, /part of this page that computes did not load/);
});

test('without the pack the page says so and what to do', async ({ page }) => {
  await page.route('**/packs/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('');
  await says(page, /figures of this page did not load/);
});

test('with a broken pack the page says where it is broken', async ({ page }) => {
  await page.route('**/packs/*.json', async (route) => {
    const response = await route.fetch();
    const pack = await response.json();
    pack.input[3].default = 'many';
    await route.fulfill({ json: pack });
  });
  await page.goto('');
  await says(page, /input\/3\/default/);
});
