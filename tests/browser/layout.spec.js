// From 280 to 1600 px, zoomed, printed, in forced colours: nothing is cut off.
import { expect, test } from '@playwright/test';
import { open, unfold } from './explainer.js';
import { coveredFocus, drift } from './layout.js';

/** Elements that reach beyond the page's width, unless a box of their own lets them scroll. */
function overflowing(page) {
  return page.locator('joined-up').evaluate((element) => {
    const scrolls = (node) => {
      for (let at = node.parentElement; at; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    const out = [];
    for (const node of element.shadowRoot.querySelectorAll('*')) {
      const { left, right, width } = node.getBoundingClientRect();
      if (width > 1 && (left < -1 || right > innerWidth + 1) && !scrolls(node)) out.push(node.outerHTML.slice(0, 100));
    }
    return out;
  });
}

for (const width of [280, 320, 375, 480, 640, 768, 960, 1280, 1600]) {
  test(`at ${width} px nothing reaches beyond the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await overflowing(page)).toEqual([]);
  });
}

test('the answer stands in the first screen of a phone before anything is touched', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  for (const id of ['ics.total', 'ics.saving-to-repay', 'merger.ccgs.payback-years']) {
    await expect(page.locator(`[data-figure="${id}"]`).first()).toBeInViewport();
  }
});

for (const width of [320, 1280]) {
  test(`at ${width} px nothing above a slider moves while it is dragged`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const slider = page.locator('[data-input="merger.ccgs.realised"]');
    // In the page, not on the screen: a browser's scroll anchoring must not hide a jump.
    const top = () => slider.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await top();
    await slider.focus();
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('ArrowLeft');
      expect(await top()).toBe(before);
    }
  });
}

for (const width of [320, 1280]) {
  test(`at ${width} px no select moves when a place does`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const tops = () => page.locator('joined-up').evaluate((element) =>
      [...element.shadowRoot.querySelectorAll('[data-place]')].map((select) => select.getBoundingClientRect().top + scrollY));
    const before = await tops();
    for (const [place, system] of [['milton-keynes', 'bob'], ['bedford', 'herts-west-essex'], ['luton', 'herts-west-essex'], ['milton-keynes', 'blmk']]) {
      await page.locator(`[data-place="${place}"]`).selectOption(system);
      expect(await tops(), `${place} to ${system}`).toEqual(before);
    }
  });

  test(`at ${width} px no control moves itself, from one end of its range to the other`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    expect(await drift(page)).toEqual([]);
  });
}

test('the answer fits the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page);
  const answer = await page.locator('.opening .answer').nth(1).boundingBox();
  expect(answer.y + answer.height).toBeLessThanOrEqual(568);
});

test('on the smallest phone the bar of changes is one row and never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, '#v=1&merger.ccgs.realised=50&merger.ccgs.overrun=41&place.luton=bob');
  const bar = await page.locator('.steps').boundingBox();
  expect(bar.height).toBeLessThanOrEqual(64);
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await coveredFocus(page)).toBe('');
  }
});

test('targets are at least 24 px both ways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page);
  await unfold(page);
  const small = await page.locator('joined-up').evaluate((element) =>
    [...element.shadowRoot.querySelectorAll('button, select, input, summary')]
      .map((node) => ({ node: node.outerHTML.slice(0, 90), box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
      .map(({ node, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${node}`));
  expect(small).toEqual([]);
});

test('print shows the answer and the charts, and no control', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-figure="ics.total"]').first()).toBeVisible();
  await expect(page.locator('joined-up svg').first()).toBeVisible();
  await expect(page.locator('input[type="range"]').first()).toBeHidden();
});

for (const view of ['budget', 'merger', 'boundary']) {
  test(`embed.html?view=${view} shows that panel alone, without page furniture`, async ({ page }) => {
    await open(page, `embed.html?view=${view}`);
    await expect(page.locator(`[data-panel="${view}"]`)).toBeVisible();
    await expect(page.locator('[data-panel]')).toHaveCount(1);
    await expect(page.locator('footer')).toHaveCount(0);
  });
}

test('embed.html?view=all shows every panel', async ({ page }) => {
  await open(page, 'embed.html?view=all');
  await expect(page.locator('[data-panel]')).toHaveCount(3);
});

test('embed.html without a view it knows shows everything', async ({ page }) => {
  await open(page, 'embed.html?view=nonsense');
  await expect(page.locator('[data-panel]')).toHaveCount(3);
});
