// A newsroom's fonts and colours, set from outside the element.
import { expect } from '@playwright/test';
import { test } from './hosts.js';
import { set, visit } from './element.js';

test.describe('a newsroom’s fonts and colours', () => {
  const look = (page, selector) => page.locator(`joined-up ${selector}`).first().evaluate((node) => {
    const { color, backgroundColor, fontFamily, stroke, textTransform } = getComputedStyle(node);
    return { color, backgroundColor, fontFamily, stroke, textTransform };
  });
  const own = (page) => page.locator('joined-up').evaluate((node) => [getComputedStyle(node).color, getComputedStyle(node).backgroundColor]);

  test('reach the inside, light and dark, by preference and by attribute', async ({ page, hosts }) => {
    const [light, dark] = [['rgb(16, 36, 62)', 'rgb(244, 248, 251)'], ['rgb(242, 242, 242)', 'rgb(16, 22, 28)']];
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(page, `${hosts}element-theme.html`);
    expect(await own(page)).toEqual(light);
    expect((await look(page, '.answer')).fontFamily).toMatch(/^"?Liberation Serif/);
    expect((await look(page, '.control label')).fontFamily).toMatch(/^"?Liberation Sans/);
    expect((await look(page, 'h1')).textTransform).toBe('uppercase');
    expect((await look(page, '.line.yours')).stroke).toBe('rgb(138, 21, 56)');
    await set(page, { theme: 'dark' });
    expect(await own(page)).toEqual(dark);
    await page.emulateMedia({ colorScheme: 'dark' });
    await set(page, { theme: 'auto' });
    expect(await own(page)).toEqual(dark);
    expect((await look(page, '.line.yours')).stroke).toBe('rgb(255, 163, 189)');
    await set(page, { theme: 'light' });
    expect(await own(page)).toEqual(light);
  });

  test('give way to the colours that a reader forces', async ({ page, hosts }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    await visit(page, `${hosts}element-theme.html`);
    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      return ['CanvasText', 'Canvas', 'Highlight'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
    });
    expect(await own(page)).toEqual(system.slice(0, 2));
    expect((await look(page, '.line.yours')).stroke).toBe(system[2]);
    expect((await look(page, '.zero')).stroke).toBe(system[0]);
  });

  test('every part that is named can be styled', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-editor.html`);
    const parts = await page.locator('joined-up').evaluate((element) => [...new Set([...element.shadowRoot.querySelectorAll('[part]')].map((node) => node.getAttribute('part')))].sort());
    expect(parts).toEqual(['answer', 'bar', 'chart', 'control', 'headline', 'panel', 'scenes', 'table', 'title']);
  });
});
