// "Embed this": from the page to code that works in an article.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { open, range } from './explainer.js';
import { explainers, shifts, spare, test } from './hosts.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const button = (page) => page.getByRole('button', { name: 'Embed this' });
const dialog = (page) => page.getByRole('dialog', { name: 'Embed this' });
const code = (page) => dialog(page).getByRole('textbox', { name: 'Code to paste' });
const preview = (page) => dialog(page).frameLocator('iframe');
const choose = (page, name, label) => dialog(page).getByRole('combobox', { name }).selectOption({ label });

/** @param {import('@playwright/test').Page} page @param {string} [path] */
async function openDialog(page, path = '') {
  await open(page, path);
  await button(page).click();
  await expect(dialog(page)).toBeVisible();
}

test('the code for the whole page stands there at once, with this page’s own address', async ({ page, baseURL }) => {
  await openDialog(page);
  await expect(code(page)).toHaveValue(new RegExp(`^<iframe class="joined-up" src="${baseURL}embed.html\\?view=all" title="What was budgeted[^"]*"`));
  await expect(code(page)).toHaveValue(new RegExp(`<script async src="${baseURL}embed.js"></script>$`));
});

test('a part, a scene and colours: the code says them, and the preview shows them', { tag: '@firefox' }, async ({ page, baseURL }) => {
  await openDialog(page);
  await choose(page, 'Part', 'The merger');
  await choose(page, 'Begins with', 'Half the plan arrives');
  await choose(page, 'Colours', 'Dark');
  await expect(code(page)).toHaveValue(new RegExp(`src="${baseURL}embed.html\\?view=merger&amp;scene=half-savings&amp;theme=dark" title="The merger: three become one"`));
  await expect(preview(page).locator('[data-figure="merger.ccgs.payback-years"]:not([data-when])').first()).toHaveText('4.0 years');
  await expect(preview(page).locator('html')).toHaveCSS('background-color', 'rgb(22, 24, 26)');
});

test('scenes that change nothing in a part are not offered for it', async ({ page }) => {
  await openDialog(page);
  const offered = () => dialog(page).getByRole('combobox', { name: 'Begins with' }).locator('option').allTextContents();
  expect(await offered()).toContain('MK leaves');
  await choose(page, 'Begins with', 'MK leaves');
  await choose(page, 'Part', 'The merger');
  expect(await offered()).not.toContain('MK leaves');
  await expect(code(page)).toHaveValue(/view=merger" title/);
});

test('what the reader has set is offered first, and goes into the code', async ({ page }) => {
  await open(page);
  await range(page, 'merger.ccgs.realised').fill('60');
  await button(page).click();
  await expect(dialog(page).getByRole('combobox', { name: 'Begins with' })).toHaveValue('own settings');
  await choose(page, 'Part', 'The merger');
  await expect(code(page)).toHaveValue(/view=merger#v=1&amp;merger\.ccgs\.realised=60" title/);
  await expect(preview(page).locator('[data-input="merger.ccgs.realised"][type="range"]')).toHaveValue('60');
  await choose(page, 'Begins with', 'Nothing changed');
  await expect(code(page)).toHaveValue(/view=merger" title/);
});

test('places that were moved get room for what they add', async ({ page }) => {
  await openDialog(page, '#v=1&place.milton-keynes=bob&place.luton=herts-west-essex');
  await choose(page, 'Part', 'The boundary');
  await expect(code(page)).toHaveValue(/view=boundary&amp;room=[a-z-]+#v=1&amp;place\.milton-keynes=bob/);
});

for (const [form, label] of [['frame and script', 'Frame and script'], ['frame alone', 'Frame alone']]) {
  test(`the code of a ${form}, pasted into an article, shows the part whole, and nothing shifts`, async ({ page, hosts }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await openDialog(page, '#v=1&place.milton-keynes=bob&place.luton=herts-west-essex');
    await choose(page, 'Part', 'The boundary');
    await dialog(page).getByRole('radio', { name: label }).check();
    await expect(code(page)).toHaveValue(/room=/);
    const pasted = await code(page).inputValue();
    expect(pasted.includes('<script')).toBe(form === 'frame and script');
    for (const width of [700, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${hosts}pasted.html?code=${encodeURIComponent(pasted)}`);
      const [frame] = await explainers(page);
      await expect(frame.locator('[data-place="luton"]').first()).toHaveValue('herts-west-essex');
      expect(await spare(frame), 'nothing is cut off').toBeGreaterThanOrEqual(0);
      expect(await shifts(page)).toBe(0);
    }
  });
}

test('the element has its pack and script by whole addresses', async ({ page, baseURL }) => {
  await openDialog(page);
  await choose(page, 'Part', 'The merger');
  await dialog(page).getByRole('radio', { name: 'Element' }).check();
  await expect(code(page)).toHaveValue(`<joined-up view="merger" pack="${baseURL}packs/blmk.json"></joined-up>\n`
    + `<script type="module" src="${baseURL}joined-up.js"></script>`);
});

test('copying puts the code on the clipboard, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Copy the code' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText(/^Copied\./);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).inputValue());
  await choose(page, 'Part', 'The budget');
  await expect(dialog(page).getByRole('status')).toHaveText('');
});

test('where the clipboard is refused, the code is selected and the words say how to copy it', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Copy the code' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText(/Ctrl\+C/);
  await expect(code(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await code(page).inputValue());
});

test('a link ending in #embed opens it, with the scenes and titles of the page as soon as there are any', async ({ page }) => {
  await page.goto('#embed');
  await expect(dialog(page)).toBeVisible();
  await choose(page, 'Part', 'The merger');
  await choose(page, 'Begins with', 'Half the plan arrives');
  await expect(code(page)).toHaveValue(/scene=half-savings" title="The merger: three become one"/);
});

test('by keyboard: Enter opens, Escape closes, and the button has the focus again', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(button(page)).toBeFocused();
});

test('the back button leads back, not through previews', async ({ page }) => {
  await page.goto('about:blank');
  await openDialog(page);
  for (const part of ['The merger', 'The budget', 'The boundary']) {
    await choose(page, 'Part', part);
    await preview(page).locator('.steps').waitFor({ state: 'attached' });
  }
  expect(await page.evaluate(() => history.length)).toBe(2);
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    test(`axe finds no fault in the dialog, and nothing is wider than it, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 700 } });
      const page = await context.newPage();
      await openDialog(page);
      await choose(page, 'Part', 'The merger');
      await dialog(page).getByRole('button', { name: 'Copy the code' }).click();
      await expect(dialog(page).getByRole('status')).not.toHaveText('');
      // The preview is the frame that access.spec.js looks at.
      const { violations } = await new AxeBuilder({ page }).include('dialog').exclude('dialog iframe').withTags(tags).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
      expect(await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      const small = await dialog(page).locator('button, select').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
      expect(small).toBe(0);
      await context.close();
    });
  }
}

test('in forced colours every control of the dialog keeps its edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openDialog(page);
  const edges = await page.locator('dialog, dialog button, dialog select, dialog textarea')
    .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).borderTopWidth)));
  expect(edges.length).toBeGreaterThan(6);
  expect(Math.min(...edges)).toBeGreaterThan(0);
});

test('it works under the policy of the example configuration, and nothing is refused', async ({ page }) => {
  const policy = /Content-Security-Policy "([^"]+)"/.exec(readFileSync(new URL('../../www/hosting/nginx.conf', import.meta.url), 'utf8'))?.[1] ?? '';
  const refused = [];
  page.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) refused.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await openDialog(page);
  await choose(page, 'Part', 'The merger');
  await expect(preview(page).getByRole('heading', { level: 1, name: 'The merger' })).toBeVisible();
  expect(refused).toEqual([]);
});

test('where the dialog does not load, the button says so, and works when pressed again', async ({ page }) => {
  await page.route('**/assets/dialog-*.js', (route) => route.abort());
  await open(page);
  await button(page).click();
  const again = page.getByRole('button', { name: 'This did not load: press again' });
  await expect(again).toBeVisible();
  await page.unroute('**/assets/dialog-*.js');
});

test('without script there is no button that would do nothing, and in a frame there is none', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto('');
  await expect(button(still)).toBeHidden();
  await context.close();
  await open(page, 'embed.html?view=all');
  await expect(button(page)).toHaveCount(0);
});

test('the page names what editors’ tools read, and it is there', async ({ page, request, baseURL }) => {
  await page.goto('');
  const card = await request.get(await page.locator('link[type="application/json+oembed"]').evaluate(({ href }) => href));
  expect(await card.json()).toMatchObject({ version: '1.0', title: await page.title() });
  const picture = page.locator('meta[property="og:image"]');
  if (await picture.count() > 0) {
    const address = new URL(await picture.getAttribute('content') ?? '', baseURL);
    expect((await request.get(address.href)).headers()['content-type']).toBe('image/png');
  }
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', await page.title());
});
