// Fingers, keys and what they leave behind.
import { expect, test } from '@playwright/test';
import { live, open, part, scenario, slider } from './explainer.js';

const REALISED = 'merger.ccgs.realised';

/**
 * A finger that goes down in the middle of something, moves in small steps, and lifts.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} target
 * @param {{x?: number, y?: number}} way
 */
async function swipe(page, target, { x = 0, y = 0 }) {
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to touch.');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const client = await page.context().newCDPSession(page);
  const touch = (/** @type {string} */ type, /** @type {{x: number, y: number}[]} */ touchPoints) => client.send('Input.dispatchTouchEvent', /** @type {any} */ ({ type, touchPoints }));
  await touch('touchStart', [from]);
  for (let step = 1; step <= 20; step += 1) {
    await touch('touchMove', [{ x: from.x + (x * step) / 20, y: from.y + (y * step) / 20 }]);
    await page.waitForTimeout(16);
  }
  await touch('touchEnd', []);
  await page.waitForTimeout(200);
}

test.describe('by finger', () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true });

  test('the ring is dragged along, and the assumption in hand follows', async ({ page }) => {
    await open(page);
    await swipe(page, part(page, 'merger').locator('.ring .hoop'), { x: 100 });
    const { inputs } = await scenario(page);
    // 100 of some 257 pixels for ten years: 3.7 years become some 7.6, which takes less than half of the saving.
    expect(Number(inputs[REALISED])).toBeGreaterThan(25);
    expect(Number(inputs[REALISED])).toBeLessThan(45);
    await expect(part(page, 'merger').locator('.text .answer')).toContainText(/7\.\d years/);
  });

  test('the warning’s line is pulled down, and the page stays where it is', async ({ page }) => {
    await open(page);
    await part(page, 'gap').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await swipe(page, part(page, 'gap').locator('.ring .hoop'), { y: 60 });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(Number((await scenario(page)).inputs['deficit.anywhere'])).toBeGreaterThan(20_000_000);
  });

  test('a finger that scrolls past the ring, or past a row, changes nothing and takes nothing in hand', async ({ page }) => {
    await open(page);
    await swipe(page, part(page, 'merger').locator('.ring .hoop'), { y: -150 });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await scenario(page)).toEqual({ inputs: {}, places: {} });
    const row = page.locator('[data-row="merger.ccgs.overrun"]').filter({ visible: true });
    await row.scrollIntoViewIfNeeded();
    await swipe(page, row.locator('.track'), { y: -100 });
    expect(await scenario(page)).toEqual({ inputs: {}, places: {} });
    await expect(row).not.toHaveClass(/hand/);
    await row.locator('label').tap();
    await expect(row).toHaveClass(/hand/);
  });
});

test('twenty presses of a key are one step back, for the page and for the browser', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await slider(page, REALISED).focus();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '35' });
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('35');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => scenario(page)).toEqual({ inputs: {}, places: {} });
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '35' });
  await page.goBack();
  await expect.poll(() => scenario(page)).toEqual({ inputs: {}, places: {} });
});

test('presses of + are one step too, and those of another row another', async ({ page }) => {
  await open(page);
  const plus = part(page, 'merger').locator('[data-step="up"]');
  for (let press = 0; press < 3; press += 1) await plus.click();
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '90' });
  await slider(page, 'merger.ccgs.overrun').focus();
  for (let press = 0; press < 2; press += 1) await plus.click();
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '90', 'merger.ccgs.overrun': '22' });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '90' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => scenario(page)).toEqual({ inputs: {}, places: {} });
});

test('a scene that is pressed again is let go of', async ({ page }) => {
  await open(page);
  const scene = part(page, 'merger').locator('[data-scene="slow"]');
  await scene.click();
  await expect(scene).toHaveAttribute('aria-pressed', 'true');
  await scene.click();
  await expect(scene).toHaveAttribute('aria-pressed', 'false');
  expect(await scenario(page)).toEqual({ inputs: {}, places: {} });
});

test('10.7 in a box of millions is asked about, £10.7 and 10.7m are meant', async ({ page }) => {
  await open(page);
  await part(page, 'budget').locator('[data-more="budgets"]').click();
  const id = 'ics.budget-2018-19';
  const box = page.locator(`[data-box="${id}"]`).filter({ visible: true });
  await box.fill('10.7');
  await box.press('Enter');
  await expect(page.locator(`[data-row="${id}"] .slip`).filter({ visible: true })).toHaveText(/“10\.7” would be £10\.70: write 10\.7m for millions, or £10\.70\. .* stays as it was\./);
  expect((await scenario(page)).inputs).toEqual({});
  await box.fill('9.5m');
  await box.press('Enter');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [id]: '9500000' });
  await box.fill('£10.70');
  await box.press('Enter');
  await expect.poll(async () => Number((await scenario(page)).inputs[id])).toBeLessThan(100);
});

test('what is being typed outlasts a change of the window’s width', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  const box = page.locator(`[data-box="${REALISED}"]`).filter({ visible: true });
  await box.focus();
  await box.fill('6');
  for (const width of [375, 768, 1280]) {
    await page.setViewportSize({ width, height: 667 });
    await page.waitForTimeout(150);
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('6');
  }
  await box.press('Enter');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '6' });
});

test('a pack that is none of ours has one sentence and a button, and no words of a machine', async ({ page }) => {
  for (const body of ['{}', '[]', 'null', '{"input": []}', '{"pack": {"id": "x"}, "input": [], "story": 5}', '<html>']) {
    await page.route('**/packs/blmk.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
    await page.goto('');
    const said = page.locator('[role="alert"]');
    await expect(said, body).toContainText(/The figures of this page (did not load|cannot be read)\./);
    await expect(said.getByRole('button')).toBeVisible();
    // The story that was written at build time stands below.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Did our NHS merger pay?');
    await page.unroute('**/packs/blmk.json');
  }
  await page.locator('[role="alert"] button').click();
  await live(page);
});
