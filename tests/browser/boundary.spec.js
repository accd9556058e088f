// Moving a place, by table: both sides, findings, and today again.
import { expect, test } from '@playwright/test';
import { figures, open, printed, unfold } from './explainer.js';

const place = (page, id) => page.locator(`[data-place="${id}"]`);
const panel = (page) => page.locator('[data-panel="boundary"]');

test('moving Milton Keynes shows before and after on both sides, and the way back restores every figure', async ({ page }) => {
  await open(page);
  await unfold(page);
  const texts = await printed(page);
  await place(page, 'milton-keynes').selectOption('bob');
  await expect(figures(page, 'boundary.residents-moved').first()).toContainText('281,434');
  await expect(figures(page, 'boundary.blmk.residents-2024').first()).toContainText('749,943');
  await expect(page.locator('[data-figure="boundary.blmk.residents-2024"][data-when="before"]').first()).toContainText('1,055,827');
  await expect(panel(page).locator('[data-finding="below-million"]')).toContainText(/BLMK/);
  await place(page, 'milton-keynes').selectOption('blmk');
  expect(await printed(page)).toEqual(texts);
});

test('Central Bedfordshire away names Luton as cut off, with its neighbours', async ({ page }) => {
  await open(page);
  await place(page, 'central-bedfordshire').selectOption('herts-west-essex');
  await expect(panel(page)).toContainText(/Luton .*cut off/);
});

test('a parted trust is one sentence, and rows say of which year they are', async ({ page }) => {
  await open(page);
  await place(page, 'bedford').selectOption('bob');
  await expect(panel(page).locator('[data-finding="split-trust"]')).toHaveCount(1);
  await expect(panel(page).locator('[data-finding="split-trust"]')).toContainText('BLMK and BOB');
  for (const label of ['Residents, mid-2019', 'Registered with a GP, 2018/19', 'Target funding, 2018/19', 'Gain or loss on fixed running costs, over 3 years']) {
    await expect(panel(page).getByRole('rowheader', { name: label }).first()).toBeVisible();
  }
});

test('a system that loses every place says that no body is left', async ({ page }) => {
  await open(page);
  await page.locator('[data-scene="home-for-rest"]').first().click();
  await expect(panel(page).locator('.systems caption').first()).toContainText('no body is left there');
});

test('a place that cannot move says why', async ({ page }) => {
  await open(page);
  await expect(place(page, 'east-berkshire')).toBeDisabled();
  const row = panel(page).locator('tr, li', { has: place(page, 'east-berkshire') });
  await expect(row).toContainText(/part|map/i);
});

test('every place can be moved by keyboard alone', async ({ page }) => {
  await open(page);
  await place(page, 'luton').focus();
  await page.keyboard.press('ArrowDown');
  await expect(place(page, 'luton')).not.toHaveValue('blmk');
});

test('an input that does nothing yet says so until a place moves', async ({ page }) => {
  await open(page);
  const says = panel(page).getByText('No effect until you move a place.');
  await expect(says.first()).toBeVisible();
  await place(page, 'milton-keynes').selectOption('bob');
  await expect(says).toHaveCount(0);
});

test('a link with a move shows what it leads to at once: nothing moves afterwards', async ({ page }) => {
  // The words are slow to come.
  await page.route(/\/findings-[^/]+\.js$/, async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
    await route.continue();
  });
  await page.goto('#v=1&place.milton-keynes=bob');
  await page.locator('joined-up .steps').waitFor();
  await expect(panel(page).locator('[data-finding]')).not.toHaveCount(0, { timeout: 1 });
});
