// Each slider, by keyboard and by mouse: it changes what it should and nothing else.
import { expect, test } from '@playwright/test';
import {
  core, differing, figures, hasValue, movedFigures, open, printed, range, settings, unfold,
} from './explainer.js';

const sliders = core.inputs().filter((input) => !input.options);

for (const { id, idle, default: initial, max } of sliders) {
  const [key, back] = initial === max ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test(`${id} by keyboard changes its own figures and no other, and back restores them`, async ({ page }) => {
    await open(page);
    await unfold(page);
    const [texts, values] = [await printed(page), await settings(page)];
    await range(page, id).focus();
    await page.keyboard.press(key);
    await expect.poll(async () => differing(values, await settings(page))).toEqual([id]);
    const value = await range(page, id).inputValue();
    const should = movedFigures({}, { inputs: { [id]: value } });
    const changed = differing(texts, await printed(page));
    expect(changed.filter((figure) => hasValue(figure) && !should.has(figure)), 'figures that have nothing to do with it').toEqual([]);
    if (idle) expect(should.size, `the pack says: ${idle}`).toBe(0);
    await page.keyboard.press(back);
    await expect.poll(() => settings(page)).toEqual(values);
    expect(await printed(page)).toEqual(texts);
  });

  test(`${id} by mouse goes to where it is dragged, and its reset brings it back`, async ({ page }) => {
    await open(page);
    await unfold(page);
    const [texts, values] = [await printed(page), await settings(page)];
    const target = id === 'merger.ccgs.running-cost-per-head' ? 0.9 : initial === max ? 0.1 : 0.95;
    await range(page, id).scrollIntoViewIfNeeded();
    const box = await range(page, id).boundingBox();
    const [y, from] = [box.y + box.height / 2, box.x + box.width / 2];
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * target, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => differing(values, await settings(page))).toEqual([id]);
    const value = await range(page, id).inputValue();
    const should = movedFigures({}, { inputs: { [id]: value } });
    const changed = differing(texts, await printed(page));
    expect(changed.filter((figure) => hasValue(figure) && !should.has(figure)), 'figures that have nothing to do with it').toEqual([]);
    if (!idle) expect(changed, 'a slider that does nothing').not.toEqual([]);
    await page.locator(`[data-reset="${id}"]`).click();
    expect(await settings(page)).toEqual(values);
    expect(await printed(page)).toEqual(texts);
  });
}

test('the number box takes an exact value, and a word in it is refused in a sentence and loses nothing', async ({ page }) => {
  await open(page);
  await unfold(page);
  const box = page.locator('[data-box="merger.ccgs.realised"]');
  await box.fill('50');
  await box.press('Enter');
  await expect(range(page, 'merger.ccgs.realised')).toHaveValue('50');
  const texts = await printed(page);
  await box.fill('half');
  await box.press('Enter');
  const sentence = page.locator('.complaint').filter({ hasText: 'half' });
  await expect(sentence).toBeVisible();
  await expect(range(page, 'merger.ccgs.realised')).toHaveValue('50');
  expect(await printed(page)).toEqual(texts);
});

test('plus and minus move by the step, and stop at the ends', async ({ page }) => {
  await open(page);
  await unfold(page);
  const control = page.locator('.control', { has: range(page, 'merger.ccgs.one-off-per-pound') });
  const [minus, plus] = [control.locator('[data-step="down"]'), control.locator('[data-step="up"]')];
  await plus.click();
  await plus.click();
  await plus.click();
  await expect(page.locator('[data-box="merger.ccgs.one-off-per-pound"]')).toHaveValue('1.15');
  await minus.click();
  await expect(page.locator('[data-box="merger.ccgs.one-off-per-pound"]')).toHaveValue('1.1');
  await range(page, 'merger.ccgs.one-off-per-pound').press('End');
  await expect(plus).toHaveAttribute('aria-disabled', 'true');
  await plus.evaluate((button) => button.click());
  await expect(range(page, 'merger.ccgs.one-off-per-pound')).toHaveValue('4');
});

test('a choice changes its own figures and no other', async ({ page }) => {
  await open(page);
  await unfold(page);
  const texts = await printed(page);
  const path = page.locator('[data-input="deficit.path"]');
  await path.selectOption('straight');
  const should = movedFigures({}, { inputs: { 'deficit.path': 'straight' } });
  const changed = differing(texts, await printed(page));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((figure) => hasValue(figure) && !should.has(figure))).toEqual([]);
});

/** A finger on a slider, by the browser's own touch events. */
async function finger(page, slider) {
  const { x, y, width, height } = await slider.boundingBox();
  const session = await page.context().newCDPSession(page);
  return (type, dx, dy) => session.send('Input.dispatchTouchEvent', {
    type, touchPoints: type === 'touchEnd' ? [] : [{ x: x + width * 0.2 + dx, y: y + height / 2 + dy }],
  });
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('scrolling past a slider changes no slider', async ({ page }) => {
    await open(page);
    const slider = range(page, 'merger.ccgs.realised');
    await slider.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    const [texts, values] = [await printed(page), await settings(page)];
    const touch = await finger(page, slider);
    const before = await page.evaluate(() => scrollY);
    await touch('touchStart', 0, 0);
    for (let moved = 20; moved <= 300; moved += 20) await touch('touchMove', 0, -moved);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
    expect(await settings(page)).toEqual(values);
    expect(await printed(page)).toEqual(texts);
  });

  test('a finger drags a slider sideways, and a tap moves it too', async ({ page }) => {
    await open(page);
    const slider = range(page, 'merger.ccgs.realised');
    await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await slider.boundingBox();
    const touch = await finger(page, slider);
    await touch('touchStart', 0, 0);
    for (let moved = 10; moved <= 100; moved += 10) await touch('touchMove', moved, 0);
    await touch('touchEnd', 0, 0);
    const dragged = Number(await slider.inputValue());
    expect(dragged).toBeGreaterThan(40);
    expect(dragged).toBeLessThan(75);
    expect(Math.abs((await slider.boundingBox()).y - before.y)).toBeLessThanOrEqual(1);
    const again = await finger(page, slider);
    await again('touchStart', 0, 0);
    await again('touchEnd', 0, 0);
    await expect(slider).toHaveValue('20');
    await expect(page.locator('[data-box="merger.ccgs.realised"]')).toHaveValue('20');
  });
});

test('a slider by keyboard changes its figure', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('2.8 years');
  await range(page, 'merger.ccgs.realised').first().focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('4.0 years');
});
