// The frame in other people's pages: the part that was asked for, as high as its content, deaf to strangers.
import { expect } from '@playwright/test';
import { measure } from '../../scripts/heights.js';
import { live, open, pack, part, scenario, slider } from './explainer.js';
import { WIDTHS, content, explainers, given, pressed, shifts, spare, test } from './hosts.js';

const VIEWS = ['merger', 'budget', 'gap', 'boundary', 'sums', 'claims', 'who'];

for (const view of VIEWS) {
  test(`a frame of ${view} shows that part and no other`, async ({ page }) => {
    await open(page, `embed.html?view=${view}`);
    await expect(page.locator('section[data-part]').filter({ visible: true })).toHaveCount(1);
    await expect(part(page, view)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1);
  });
}

test('a view that there is not shows the whole page, and says so', async ({ page }) => {
  await open(page, 'embed.html?view=nonsense');
  await expect(page.locator('.notices')).toContainText('There is no part “nonsense” of this page');
  await expect(page.locator('section[data-part]').filter({ visible: true })).toHaveCount(VIEWS.length + 1);
});

// Heights that LOOK sets: a part is a screen of a phone, and half of one in a column.
for (const [view, phone, column] of /** @type {const} */ ([['merger', 720, 640], ['budget', 520, 420], ['boundary', 760, 560]])) {
  test(`a frame of ${view} is at most ${phone} px high on a phone and ${column} in a column`, async ({ page, baseURL }) => {
    const height = await measure(page, `${baseURL}embed.html?view=${view}`);
    expect(await height(375)).toBeLessThanOrEqual(phone);
    expect(await height(640)).toBeLessThanOrEqual(column);
  });
}

test('a scene in the address is where the frame starts; a link that holds a scenario outweighs it', async ({ page }) => {
  await open(page, 'embed.html?view=merger&scene=half-arrives');
  await expect(part(page, 'merger').locator('[data-scene="half-arrives"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(part(page, 'merger').locator('.answer').first()).toContainText('5.2 years');
  await page.goto('about:blank');
  await open(page, 'embed.html?view=merger&scene=half-arrives#v=2&merger.ccgs.realised=80');
  expect((await scenario(page)).inputs).toEqual({ 'merger.ccgs.realised': '80' });
});

test('an address that WordPress shows by itself has the height that it asks for, and no more than it gives', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 1300, height: 900 });
  await page.goto(`${hosts}wordpress-embed.html`);
  const [frame] = await explainers(page);
  await expect.poll(() => spare(frame)).toBeGreaterThanOrEqual(0);
  expect(await spare(frame)).toBeLessThan(1);
  await part(frame, 'merger').locator('[data-more="depends"]').click();
  await expect.poll(() => given(frame)).toBe(1000);
});

test('the theme of the address outweighs the reader’s own', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, 'embed.html?view=boundary&theme=dark');
  await expect(page.locator('joined-up')).toHaveCSS('background-color', 'rgb(22, 24, 26)');
  const home = page.locator('.map .tone-0 .ground').filter({ visible: true }).first();
  await expect(home).toHaveCSS('fill', 'rgb(24, 105, 145)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('about:blank');
  await open(page, 'embed.html?view=boundary&theme=light');
  await expect(home).toHaveCSS('fill', 'rgb(159, 201, 245)');
  await expect(page.locator('joined-up')).toHaveCSS('background-color', 'rgb(255, 254, 251)');
});

/** Each host page, and whether its frame is exact from the start or has the room that the loader reserves. */
const HOSTS = {
  article: 'reserved', script: 'reserved', wordpress: 'reserved', newsroom: 'reserved', strict: 'reserved', sandbox: 'reserved',
  'full-height': 'reserved', 'viewport-height': 'reserved', twice: 'reserved', nested: 'reserved',
  pym: 'exact', sidechain: 'exact', amp: 'exact', datawrapper: 'exact', 'datawrapper-old': 'exact', medium: 'exact', guardian: 'exact', 'open-iframe-resizer': 'exact',
};
const FIREFOX = ['article', 'sandbox', 'pym'];

for (const [name, start] of Object.entries(HOSTS)) {
  test(`${name}: nothing is cut off, and after each opening and closing the frame has the height of its content`, { tag: FIREFOX.includes(name) ? ['@firefox'] : [] }, async ({ page, hosts }) => {
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.goto(`${hosts}${name}.html`);
    const [frame] = await explainers(page);
    await expect.poll(() => spare(frame)).toBeGreaterThanOrEqual(0);
    const room = await spare(frame);
    expect(room).toBeLessThan(start === 'exact' ? 1 : (await content(frame)) * 0.16);
    // What a table is drawn by is fetched at the first press.
    const table = part(frame, 'merger').locator('[data-more="table"]');
    await table.click();
    await part(frame, 'merger').locator('tbody tr').first().waitFor();
    await table.click();
    for (const width of [280, 360, 640, 1200]) {
      const { spare: left, presses: [opened, closed] } = await pressed(frame, width);
      expect(left, `nothing is cut off at ${width} px`).toBeGreaterThanOrEqual(0);
      expect(opened.change, `opened at ${width} px`).toBeGreaterThan(100);
      expect(closed.change, `closed at ${width} px`).toBeCloseTo(-opened.change);
      expect(Math.max(opened.off, closed.off), `at ${width} px`).toBeLessThan(1);
    }
  });
}

for (const [view, folder] of [...['all', ...VIEWS].map((name) => [name, '']), ['merger', 'surrey/'], ['boundary', 'surrey/']]) {
  test(`the room that embed.js reserves for ${folder}${view} is enough at every width`, async ({ page, hosts, baseURL, browser }) => {
    await page.route('**/embed.html*', (route) => route.fulfill({ body: '', contentType: 'text/html' }));
    await page.goto(`${hosts}article.html`);
    const rooms = await page.evaluate(async ([asked, below, widths]) => {
      const [frame, script] = [/** @type {HTMLIFrameElement} */ (document.querySelector('iframe')), /** @type {HTMLScriptElement} */ (document.querySelector('script'))];
      const frames = widths.map((width) => {
        const one = /** @type {HTMLIFrameElement} */ (frame.cloneNode());
        one.style.cssText = `width: ${width}px`;
        one.src = frame.src.replace(/embed\.html\?.*/, `${below}embed.html?view=${asked}`);
        document.body.append(one);
        return one;
      });
      await new Promise((resolve) => {
        const again = document.createElement('script');
        again.src = script.src;
        again.onload = resolve;
        document.body.append(again);
      });
      return frames.map(({ clientHeight }) => clientHeight);
    }, /** @type {[string, string, number[]]} */ ([view, folder, WIDTHS]));
    const other = await browser.newPage({ viewport: { width: 1300, height: 800 } });
    const height = await measure(other, `${baseURL}${folder}embed.html?view=${view}`);
    const wrong = [];
    for (const [at, width] of WIDTHS.entries()) {
      const need = await height(width);
      // A table of few widths: what is left over is at most a fifth, or three lines.
      if (rooms[at] < need || rooms[at] > Math.max(need * 1.2, need + 60)) wrong.push(`at ${width} px ${rooms[at]} is reserved, ${need} needed`);
    }
    await other.close();
    expect(wrong, 'run make heights').toEqual([]);
  });
}

test('nothing in an article shifts, with the loader at once or 400 ms late', async ({ page, hosts }) => {
  for (const late of [0, 400]) {
    await page.setViewportSize({ width: 700, height: 4000 });
    await page.route('**/embed.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, late));
      await route.continue();
    });
    await page.goto(`${hosts}article.html`);
    await explainers(page);
    await page.waitForTimeout(500);
    expect(await shifts(page), `${late} ms late`).toBe(0);
    await page.unroute('**/embed.js');
  }
});

test('nothing grows while nothing happens', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  for (const name of ['pym', 'viewport-height']) {
    await page.goto(`${hosts}${name}.html`);
    const [frame] = await explainers(page);
    await part(frame, 'merger').locator('[data-more="table"]').click();
    await expect.poll(async () => Math.abs(await spare(frame)), name).toBeLessThan(1);
    const before = await given(frame);
    await page.waitForTimeout(5000);
    expect(await given(frame), name).toBe(before);
  }
});

test('a frame that was folded away takes its height when it is shown', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}folded.html`);
  await page.waitForTimeout(300);
  await page.locator('#folded').evaluate((fold) => { /** @type {HTMLElement} */ (fold).hidden = false; });
  const [frame] = await explainers(page);
  expect(await spare(frame)).toBeGreaterThanOrEqual(0);
});

test('strangers change nothing and are answered nothing', { tag: '@firefox' }, async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}hostile.html`);
  const [frame] = await explainers(page);
  const high = await given(frame);
  const stranger = page.frames().find((one) => one.url().includes('stranger'));
  await stranger?.evaluate(() => Reflect.get(window, 'misbehave')());
  await page.evaluate(() => {
    for (const data of [{ type: 'joined-up:size', height: 99 }, null, 0, 'joined-up:size', [], { type: {} }]) window.postMessage(data, '*');
  });
  await page.waitForTimeout(500);
  expect(await given(frame)).toBe(high);
  expect(await stranger?.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

test('a height that no content has is not believed, not even from the frame', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${hosts}article.html`);
  const [frame] = await explainers(page);
  const high = await given(frame);
  await frame.evaluate(() => {
    for (const height of [1e9, -1, 0, NaN, Infinity, 0.5, '99', null, undefined, [99], 1e5 + 1]) parent.postMessage({ type: 'joined-up:size', height }, '*');
  });
  await page.waitForTimeout(300);
  expect(await given(frame)).toBe(high);
});

test('a host that asks at every word is answered at a pace', async ({ page, hosts }) => {
  await page.goto(`${hosts}bare.html`);
  await explainers(page);
  const answers = await page.evaluate(async () => {
    const frame = /** @type {Window} */ (document.querySelector('iframe')?.contentWindow);
    let count = 0;
    addEventListener('message', ({ source, data }) => {
      if (source !== frame) return;
      if (data.type === 'joined-up:size') count += 1;
      frame.postMessage({ type: 'joined-up:ask' }, '*');
    });
    frame.postMessage({ type: 'joined-up:ask' }, '*');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return count;
  });
  expect(answers).toBeGreaterThan(1);
  expect(answers).toBeLessThanOrEqual(11);
});

test('what the frame says holds nothing of what the reader did', async ({ page, hosts }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.addInitScript(() => {
    const said = /** @type {unknown[]} */ ([]);
    Reflect.set(window, 'said', said);
    addEventListener('message', ({ data }) => said.push(data), true);
  });
  await page.goto(`${hosts}pym.html`);
  const [frame] = await explainers(page);
  await slider(frame, 'merger.ccgs.realised').press('Home');
  await expect.poll(() => frame.url()).toContain('realised=0');
  await part(frame, 'merger').locator('[data-more="table"]').click();
  await page.waitForTimeout(300);
  const said = await page.evaluate(() => Reflect.get(window, 'said').map((/** @type {unknown} */ data) => JSON.stringify(data)));
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter((/** @type {string} */ data) => /realised|v=2/.test(data))).toEqual([]);
});

test('links of a frame open beside the article, which stays', async ({ page, hosts }) => {
  await page.goto(`${hosts}article.html`);
  await page.locator('iframe').evaluate((frame) => { frame.setAttribute('src', (frame.getAttribute('src') ?? '').replace('view=merger', 'view=budget')); });
  const frame = page.frameLocator('iframe').locator('section[data-part="budget"]').filter({ visible: true });
  await frame.locator('.answer .number').first().click();
  const asked = frame.locator('.asked');
  // Down the steps, to the first that names a source.
  await asked.locator('details').first().waitFor();
  await asked.locator('details').evaluateAll((steps) => { for (const step of steps) step.setAttribute('open', ''); });
  const article = page.url();
  const [beside] = await Promise.all([page.waitForEvent('popup'), asked.locator('a[href^="http"]').first().click()]);
  expect(page.url()).toBe(article);
  await beside.close();
});

test('“Embed this” gives code for what is chosen, which works when it is pasted', async ({ page, hosts, baseURL }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await open(page, '#v=2&merger.ccgs.realised=60');
  await part(page, 'method').getByRole('button', { name: 'Embed this' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this' });
  const code = dialog.getByRole('textbox', { name: 'Code to paste' });
  await expect(code).toHaveValue(new RegExp(`^<iframe class="joined-up" src="${baseURL}embed.html\\?view=merger#v=2&amp;merger\\.ccgs\\.realised=60"`));
  await dialog.getByRole('combobox', { name: 'Begins with' }).selectOption('half-arrives');
  await expect(code).toHaveValue(/view=merger&amp;scene=half-arrives"/);
  await dialog.getByRole('radio', { name: /^Element/ }).check();
  await expect(code).toHaveValue(/^<joined-up view="merger" scene="half-arrives"/);
  await dialog.getByRole('radio', { name: /^Frame and script/ }).check();
  await dialog.getByRole('combobox', { name: 'Part' }).selectOption('boundary');
  const pasted = await code.inputValue();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.goto(`${hosts}pasted.html?code=${encodeURIComponent(pasted)}`);
  const [frame] = await explainers(page);
  await expect(part(frame, 'boundary')).toBeVisible();
  expect(await spare(frame)).toBeGreaterThanOrEqual(0);
  expect(await shifts(page)).toBe(0);
});

test('the page names what editors’ tools read, and every scene has its picture', async ({ page, request }) => {
  await page.goto('');
  const card = await request.get(await page.locator('link[type="application/json+oembed"]').evaluate((link) => /** @type {HTMLLinkElement} */ (link).href));
  expect(await card.json()).toMatchObject({ version: '1.0', title: await page.title() });
  for (const { id } of pack.scene) {
    const response = await request.get(`share/${id}.png`);
    expect(response.headers()['content-type']).toBe('image/png');
    const bytes = await response.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], id).toEqual([1200, 630]);
  }
});

test('a sandboxed frame whose server does not let it read keeps its text', async ({ page, hosts }) => {
  await page.route('**/*', async (route) => {
    if (!route.request().url().startsWith('http://127.0.0.1')) return route.continue();
    const response = await route.fetch();
    // Without any such header the test's own tool would add one.
    return route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': 'https://other.example' } });
  });
  await page.goto(`${hosts}sandbox.html`, { waitUntil: 'networkidle' });
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Did our NHS merger pay?');
});

test('what has been set outlasts a frame that is loaded again', async ({ page }) => {
  await open(page, 'embed.html?view=merger');
  await slider(page, 'merger.ccgs.realised').press('End');
  await expect(page).toHaveURL(/realised=120/);
  await page.reload();
  await live(page);
  await expect(slider(page, 'merger.ccgs.realised')).toHaveValue('120');
});

test('an element of the article with our name, and frames without a sound address, stop no other frame', async ({ page, hosts }) => {
  await page.route('**/article.html', async (route) => {
    const response = await route.fetch();
    const odd = ['http://[broken', 'http://', 'about:blank', ''].map((src) => `<iframe class="joined-up" src="${src}"></iframe>`).join('');
    await route.fulfill({ response, body: (await response.text()).replace('<body>', `<body><p id="joinedUpFrames">Ours</p>${odd}`) });
  });
  await page.goto(`${hosts}article.html`);
  const frame = page.locator('iframe.joined-up[src*="embed.html"]');
  await expect.poll(() => frame.evaluate((one) => one.clientHeight)).toBeGreaterThan(400);
});
