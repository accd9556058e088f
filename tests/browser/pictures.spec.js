// What a graphics desk would not print: a label on a label, a line outside its picture, words cut off.
import { expect, test } from '@playwright/test';
import { core, live, open, part } from './explainer.js';
import { faults } from './picture-faults.js';

const PICTURES = {
  merger: core.inputs().filter(({ id, options }) => !options && (id.startsWith('merger.ccgs') || id === 'merger.horizon')),
  gap: core.inputs().filter(({ id, options }) => !options && id.startsWith('deficit.')),
};

for (const width of [320, 375, 768, 1280]) {
  for (const [name, inputs] of Object.entries(PICTURES)) {
    test(`at both ends of every slider no label of the ${name}’s picture lies on another, and no line runs out of it, at ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      expect(await faults(page, name), 'at rest').toEqual([]);
      const found = [];
      for (const { id, min, max } of inputs) {
        for (const value of [min ?? '', max ?? '']) {
          await page.locator('joined-up').evaluate((element, set) => { Reflect.set(element, 'scenario', { inputs: set, places: {} }); }, { [id]: value });
          await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
          await live(page);
          found.push(...(await faults(page, name)).map((fault) => `${id} at ${value}: ${fault}`));
        }
      }
      expect(found).toEqual([]);
    });
  }
}

test('a faulty picture is found out', async ({ page }) => {
  await open(page);
  await part(page, 'merger').locator('[data-graphic] svg').evaluate((svg) => {
    const [first, second] = svg.querySelectorAll('text');
    for (const name of ['x', 'y', 'text-anchor']) second.setAttribute(name, first.getAttribute(name) ?? '');
    svg.querySelector('path.yours')?.setAttribute('d', 'M0,0L20,-60');
  });
  const found = await faults(page, 'merger');
  expect(found.some((fault) => fault.includes('lies on'))).toBe(true);
  expect(found).toContain('yours runs out of the picture');
});
