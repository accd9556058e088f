// The element on a page of somebody else: attributes, events, properties, numbers in the host's own text.
import { expect } from '@playwright/test';
import { figure, live, part, scenario, slider } from './explainer.js';
import { test } from './hosts.js';

const REALISED = 'merger.ccgs.realised';
const PAYBACK = 'merger.ccgs.payback-years';

/** @param {import('@playwright/test').Page} page @param {string} address */
async function visit(page, address) {
  await page.goto(address);
  await live(page);
}

/** @param {import('@playwright/test').Page} page @param {Record<string, string>} attributes */
const set = (page, attributes) => page.locator('joined-up').first().evaluate((element, all) => {
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
}, attributes);

test('in an article it is one part, and its fallback is gone', { tag: '@firefox' }, async ({ page, hosts }) => {
  await visit(page, `${hosts}element.html`);
  await expect(part(page, 'merger')).toBeVisible();
  await expect(page.locator('section[data-part]').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText('This what-if needs JavaScript.')).toBeHidden();
});

test('what an editor sets is set, what is locked stays, and what is hidden is not there', async ({ page, hosts }) => {
  await visit(page, `${hosts}element-editor.html`);
  expect((await scenario(page)).inputs).toEqual({ [REALISED]: '50', 'merger.ccgs.new-running-costs': '500000' });
  await expect(page.locator(`[data-locked="${REALISED}"]`)).toContainText('50%');
  await expect(page.locator(`[data-locked="${REALISED}"]`)).toContainText('Set by the editor of this page.');
  await expect(slider(page, REALISED)).toHaveCount(0);
  await part(page, 'merger').locator('[data-more="depends"]').click();
  await expect(slider(page, 'merger.ccgs.overrun')).toHaveCount(1);
  await expect(page.locator('[data-row="merger.ccgs.new-running-costs"]')).toHaveCount(0);
  await part(page, 'merger').locator('[data-scene="all-arrives"]').click();
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '50', 'merger.ccgs.new-running-costs': '500000', 'merger.ccgs.overrun': '0' });
  await page.locator('joined-up').evaluate((element, id) => { Reflect.set(element, 'scenario', { inputs: { [id]: '10' }, places: {} }); }, REALISED);
  await expect.poll(async () => (await scenario(page)).inputs[REALISED]).toBe('50');
});

test('a host that hands over what is no scenario is told so, and what was set stays', async ({ page, hosts }) => {
  await visit(page, `${hosts}element.html`);
  const hand = (/** @type {string} */ written) => page.locator('joined-up').evaluate((element, text) => {
    const made = { map: new Map([['inputs', {}]]), date: new Date(), nothing: null, misspelt: { input: {} }, text: 'merger' };
    Reflect.set(element, 'scenario', Reflect.get(made, text));
  }, written);
  await page.locator('joined-up').evaluate((element, id) => { Reflect.set(element, 'scenario', { inputs: { [id]: '50' } }); }, REALISED);
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '50' });
  for (const written of ['map', 'date', 'nothing', 'misspelt', 'text']) {
    const told = page.waitForEvent('console', (message) => message.type() === 'error');
    await hand(written);
    expect((await told).text(), written).toContain('That is not a scenario.');
    expect((await scenario(page)).inputs, written).toEqual({ [REALISED]: '50' });
  }
  // It is no mistake of the reader's.
  await expect(page.locator('.notices')).toHaveCount(0);
});

test('a slip in an attribute gets one sentence each, and breaks nothing', async ({ page, hosts }) => {
  await visit(page, `${hosts}element-mistakes.html`);
  const said = page.locator('.notices');
  await expect(said).toContainText('“much” is no number');
  await expect(said).toContainText('900 is out of range, so the nearest value is set');
  await expect(said).toContainText('no setting merger.ccgs.relaised');
  await expect(said).toContainText('locks or hides “merger.ccgs.realized”, which there is not');
  await expect(said).toContainText('locks or hides “buget”');
  await expect(said).toContainText('headline names “merger.ccgs.payback”');
  expect((await scenario(page)).inputs).toEqual({ 'merger.ccgs.overrun': '200' });
});

test('an attribute that changes later is followed', async ({ page, hosts }) => {
  await visit(page, `${hosts}element.html`);
  await set(page, { scene: 'half-arrives' });
  await expect(figure(page, PAYBACK).first()).toHaveText('5.2 years');
  await set(page, { view: 'budget' });
  await expect(part(page, 'budget')).toBeVisible();
  await expect(part(page, 'merger')).toHaveCount(0);
});

test('it tells when it is ready, each change, and when it failed', async ({ page, hosts }) => {
  await visit(page, `${hosts}element-events.html`);
  const told = () => page.evaluate(() => Reflect.get(window, 'told').map((/** @type {{type: string, detail: {scenario?: {inputs: object}}}} */ { type, detail }) => [type, detail?.scenario?.inputs]));
  expect(await told()).toEqual([['joined-up:ready', {}]]);
  await slider(page, REALISED).press('ArrowRight');
  await expect.poll(told).toEqual([['joined-up:ready', {}], ['joined-up:change', { [REALISED]: '80' }]]);
  await set(page, { pack: 'https://explainer.invalid/none.json' });
  await expect.poll(async () => (await told()).at(-1)?.[0]).toBe('joined-up:failed');
  await expect(page.locator('[role="alert"]')).toContainText('The figures of this page did not load.');
});

test('moved to another place in the page it keeps what is set', async ({ page, hosts }) => {
  await visit(page, `${hosts}element-events.html`);
  await slider(page, REALISED).press('Home');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '0' });
  await page.evaluate(() => document.querySelector('#elsewhere')?.append(/** @type {Element} */ (document.querySelector('joined-up'))));
  await live(page);
  await expect(slider(page, REALISED)).toHaveValue('0');
});

test('under a strict policy of its host nothing is refused', async ({ page, hosts }) => {
  /** @type {string[]} */
  const refused = [];
  page.on('console', (message) => {
    if (/content security policy|trusted ?types/i.test(message.text())) refused.push(message.text());
  });
  await visit(page, `${hosts}element-strict.html`);
  await slider(page, REALISED).press('Home');
  await expect(part(page, 'merger').locator('.answer').first()).toContainText('never');
  expect(refused).toEqual([]);
});

test('numbers in the host’s own text are those of the element, and follow each change', async ({ page, hosts }) => {
  /** @type {string[]} */
  const warnings = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await visit(page, `${hosts}element-prose.html`);
  const mark = (/** @type {string} */ id) => page.locator(`[data-joined-up="${id}"]`).first();
  await expect(mark('merger.ccgs.saving')).toHaveText('£2.8m');
  await expect(mark('review.cost')).toHaveText('£3.2m');
  await expect(page.locator('#half')).toHaveText('5.2 years');
  await page.locator('#explainer').locator('[data-scene="all-arrives"]').filter({ visible: true }).click();
  await expect(mark(PAYBACK)).toHaveText('2.8 years');
  await expect(mark(REALISED)).toHaveText('100%');
  await expect(page.locator('[data-joined-up-when="before"]')).toHaveText('3.7 years');
  await expect(page.locator('#half'), 'of the other element').toHaveText('5.2 years');
  await expect(page.locator('#unknown')).toHaveText('a sum that nobody has published');
  expect(warnings).toEqual(['joined-up: data-joined-up="merger.ccgs.no-such" names no figure of this page, so its text stays as it is. Check its spelling.']);
});

test('a newsroom’s fonts and colours reach the inside, light and dark', async ({ page, hosts }) => {
  const own = () => page.locator('joined-up').evaluate((node) => [getComputedStyle(node).color, getComputedStyle(node).backgroundColor]);
  await page.emulateMedia({ colorScheme: 'light' });
  await visit(page, `${hosts}element-theme.html`);
  expect(await own()).toEqual(['rgb(16, 36, 62)', 'rgb(244, 248, 251)']);
  await expect(part(page, 'merger').locator('.answer').first()).toHaveCSS('font-family', /Liberation Serif/);
  await expect(part(page, 'merger').locator('svg .yours').first()).toHaveCSS('stroke', 'rgb(138, 21, 56)');
  await set(page, { theme: 'dark' });
  expect(await own()).toEqual(['rgb(242, 242, 242)', 'rgb(16, 22, 28)']);
});

for (const [what, style, direction] of [
  ['a column of the host that centres what it holds', 'display: flex; flex-direction: column; align-items: center', 'ltr'],
  ['a grid of the host that centres what it holds', 'display: grid; justify-items: center', 'ltr'],
  ['a page that is read from right to left', '', 'rtl'],
  ['a wrapper that centres its words', 'text-align: center', 'ltr'],
]) {
  test(`in ${what} it has its room and its own way of reading`, async ({ page, hosts }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await page.addInitScript(([css, way]) => addEventListener('DOMContentLoaded', () => {
      const main = document.querySelector('main');
      main?.setAttribute('style', css);
      main?.setAttribute('dir', way);
    }), [style, direction]);
    await visit(page, `${hosts}element.html`);
    const { width, height } = await page.locator('joined-up').evaluate((element) => element.getBoundingClientRect());
    expect(width).toBeGreaterThan(500);
    expect(height).toBeLessThan(1500);
    const limit = part(page, 'merger').locator('.limit');
    expect(await limit.evaluate((one) => [getComputedStyle(one).direction, getComputedStyle(one).textAlign])).toEqual(['ltr', 'start']);
  });
}

test('a translator is told to leave numbers alone', async ({ page, hosts }) => {
  await visit(page, `${hosts}element.html`);
  const numbers = part(page, 'merger').locator('.number[data-figure]:not(tspan)');
  expect(await numbers.count()).toBeGreaterThan(0);
  for (const one of await numbers.all()) await expect(one).toHaveAttribute('translate', 'no');
});

test('moved into another document it keeps its looks and what is set, and says what language it is in', async ({ page, hosts }) => {
  await visit(page, `${hosts}element-events.html`);
  await slider(page, REALISED).press('Home');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '0' });
  expect(await page.locator('joined-up').evaluate((element) => [...element.shadowRoot?.querySelectorAll('section') ?? []].every(({ lang }) => lang === 'en-GB'))).toBe(true);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:700px;height:900px';
    document.body.prepend(frame);
    frame.contentDocument?.body.append(/** @type {Element} */ (document.querySelector('joined-up')));
  });
  const inside = page.frameLocator('iframe').first();
  await expect(inside.locator(`[data-box="${REALISED}"]`)).toHaveValue('0%');
  await expect(inside.locator('[data-part="merger"]')).toHaveCSS('display', 'flex');
});
