// What stands on the page after a slider was moved: while it is held only what can be seen is drawn, and
// on a slow machine not all of that at once, but nothing may stay behind.
import { expect, test } from '@playwright/test';
import { open } from './explainer.js';

const SLIDER = 'input[type="range"][data-input="merger.ccgs.realised"]';

/** Every number and sentence on the page, without where each slider's thumb is. @param {import('@playwright/test').Page} page */
async function words(page) {
  await page.locator('joined-up[data-settled]').waitFor({ state: 'attached' });
  return page.locator('joined-up').evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.answer, .exact, .means, table.figures td, .chart svg text')].map((one) => one.textContent.trim()));
}

/** What a page shows that is opened with the same setting and never moved. @param {import('@playwright/test').Page} page */
async function opened(page) {
  const setting = await page.locator(SLIDER).inputValue();
  const other = await page.context().newPage();
  await other.goto(`/#merger.ccgs.realised=${setting}`);
  await other.locator('joined-up .steps').waitFor({ state: 'attached' });
  const shown = await words(other);
  await other.close();
  return shown;
}

/** Presses on the slider and moves it, without letting go. @param {import('@playwright/test').Page} page */
async function drag(page) {
  await page.locator(SLIDER).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await page.locator(SLIDER).boundingBox();
  await page.mouse.move(x + width * 0.62, y + height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 15; step += 1) await page.mouse.move(x + width * (0.62 - step * 0.02), y + height / 2);
}

test('a slider that is held still has the whole page follow it, and the drag is one step all the same', async ({ page }) => {
  await open(page);
  await drag(page);
  const expected = await opened(page);
  await expect.poll(() => words(page)).toEqual(expected);
  await page.mouse.move(0, 0);
  await page.mouse.up();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator(SLIDER)).toHaveValue('75');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a key that is let go of elsewhere leaves no number behind', async ({ page }) => {
  await open(page);
  await page.locator(SLIDER).focus();
  await page.keyboard.down('ArrowLeft');
  await page.locator('joined-up').evaluate(({ shadowRoot }) => shadowRoot.querySelector('#title-merger').focus());
  await page.keyboard.up('ArrowLeft');
  await expect(page.locator(SLIDER)).not.toHaveValue('75');
  const expected = await opened(page);
  await expect.poll(() => words(page)).toEqual(expected);
});

test('on a machine at an eighth of the speed the page ends where the slider was let go of', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await drag(page);
  await page.mouse.up();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const expected = await opened(page);
  await expect.poll(() => words(page)).toEqual(expected);
});
