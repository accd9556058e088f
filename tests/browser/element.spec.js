// The element in a page of its host: what an editor sets by attributes, what a host is told, and what it leaves behind.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './hosts.js';
import { range, settings, unfold } from './explainer.js';

const REALISED = 'merger.ccgs.realised';
const PAYBACK = 'merger.ccgs.payback-years';

/** @param {import('@playwright/test').Page} page @param {string} address */
async function visit(page, address, count = 1) {
  await page.goto(address);
  for (let at = 0; at < count; at += 1) await page.locator('joined-up').nth(at).locator('.steps').waitFor({ state: 'attached' });
}

/** @param {import('@playwright/test').Page} page @param {Record<string, string>} attributes */
const set = (page, attributes) => page.locator('joined-up').first().evaluate((element, all) => {
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
}, attributes);

const figure = (page, id) => page.locator(`[data-figure="${id}"]:not([data-when])`).first();
const scenario = (page) => page.locator('joined-up').first().evaluate((element) => element.scenario);

test.describe('what an editor sets', () => {
  test('presets are where the page starts, written as a reader would type them', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-editor.html`);
    expect(await scenario(page)).toEqual({ inputs: { [REALISED]: '50', 'merger.ccgs.new-running-costs': '500000' }, places: {} });
    // 20,755,486.64 × 22.5% × 2/3 × 50% = 1,556,661 a year, less £0.5m of new costs
    await expect(figure(page, 'merger.ccgs.saving')).toHaveText('£1.1m a year');
    await expect(page.locator('[data-action="undo"]')).toHaveAttribute('aria-disabled', 'true');
    await expect(page.locator('.steps .count')).toHaveText('Nothing changed');
  });

  test('a locked input shows its value, what it rests on and who set it, and has nothing to move', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-editor.html`);
    const locked = page.locator(`[data-locked="${REALISED}"]`);
    await expect(locked).toContainText('50%');
    await expect(locked).toContainText('Set by the editor of this page. We start at 75%.');
    await expect(locked).toContainText('assumed');
    await expect(locked).toContainText('Our range is 50% to 100%.');
    await expect(locked.locator('input, select, button:not(.figure)')).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Share of the planned saving that arrives' })).toBeVisible();
  });

  test('what is hidden is not among the controls, and the page says what it is set to', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-editor.html`);
    await unfold(page);
    const shown = await settings(page);
    expect(Object.keys(shown)).not.toContain('merger.discount-rate');
    expect(Object.keys(shown)).not.toContain('merger.ccgs.new-running-costs');
    expect(Object.keys(shown)).toContain('merger.horizon');
    await expect(page.locator('[data-edited]')).toHaveText('Set by the editor of this page: New yearly costs that the merged body adds, £500,000 a year.');
  });

  test('nothing moves a locked input: scene, link, property, undo, reset, a kept scenario', async ({ page, hosts }) => {
    await visit(page, `${hosts}element.html`);
    await set(page, { lock: REALISED });
    await expect(page.locator(`[data-locked="${REALISED}"]`)).toContainText('75%');
    const held = () => page.locator('joined-up').evaluate((element, id) => [
      element.scenario.inputs[id] ?? '75', element.kept?.inputs[id] ?? '75'], REALISED);

    await page.locator('[data-scene="as-asked"]').click();
    expect(await held()).toEqual(['75', '75']);
    // The rest of the scene is set.
    expect(await settings(page)).toMatchObject({ 'merger.ccgs.duplicated': '30' });
    await expect(page.locator('[data-scene="as-asked"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-leaves]')).toHaveText('What the editor of this page has set stays: Share of the planned saving that arrives, 75%.');

    await page.locator('[data-action="undo"]').click();
    await page.locator('[data-action="redo"]').click();
    expect(await held()).toEqual(['75', '75']);
    await page.locator('[data-action="reset-all"]').click();
    expect(await held()).toEqual(['75', '75']);
    await page.locator('[data-action="keep"]').click();
    await page.locator('[data-action="swap"]').click();
    expect(await held()).toEqual(['75', '75']);

    await page.locator('joined-up').evaluate((element, id) => {
      element.scenario = { inputs: { [id]: '10', 'merger.ccgs.overrun': '50' }, places: {} };
      element.kept = { inputs: { [id]: '20' }, places: {} };
      element.act.put(id, '30');
      element.act.type(id, '40');
      element.act.reset(id);
    }, REALISED);
    expect(await held()).toEqual(['75', '75']);
    await expect.poll(async () => (await settings(page))['merger.ccgs.overrun']).toBe('50');
  });

  test('a scene of which nothing is left says why nothing moved', async ({ page, hosts }) => {
    await visit(page, `${hosts}element.html`);
    await set(page, { lock: 'merger' });
    await expect(page.locator(`[data-locked="${REALISED}"]`)).toBeVisible();
    await page.locator('[data-scene="half-savings"]').click();
    await expect(page.locator('[data-leaves]')).toContainText('Share of the planned saving that arrives, 75%');
    await expect(page.locator('[data-scene="half-savings"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(figure(page, PAYBACK)).toHaveText('2.8 years');
    await expect(page.locator('[role="status"]')).toContainText('Half the savings. What the editor of this page has set stays');
  });

  test('a link that would move what is locked is told so, and the rest of it counts', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-editor.html`);
    await page.locator('joined-up').evaluate((element, id) => {
      element.scenario = { inputs: { [id]: '10', 'merger.ccgs.overrun': '50' }, places: {} };
    }, REALISED);
    await expect(page.locator('[data-warning]')).toHaveText('This link would change what the editor of this page has set, which stays as it is: '
      + 'Share of the planned saving that arrives, 50%.');
    expect(await scenario(page)).toEqual({ inputs: { [REALISED]: '50', 'merger.ccgs.new-running-costs': '500000', 'merger.ccgs.overrun': '50' }, places: {} });
  });

  test('"What would it take?" does not offer what is locked', async ({ page, hosts }) => {
    await visit(page, `${hosts}element.html`);
    await set(page, { lock: 'merger.ccgs.duplicated merger.ccgs.realised' });
    await expect(page.locator(`[data-locked="${REALISED}"]`)).toBeVisible();
    await page.locator('[data-ask="solve"] summary').click();
    const offered = page.locator('[data-solve="input"] option');
    await expect(offered.filter({ hasText: 'Spent once for each pound' })).toHaveCount(1);
    await expect(offered.filter({ hasText: 'Share of the' })).toHaveCount(0);
  });

  test('a place can be locked and hidden, in the table and for scenes', async ({ page, hosts }) => {
    await visit(page, `${hosts}element.html`);
    await set(page, { view: 'boundary', lock: 'place.milton-keynes', hide: 'place.oxfordshire', inputs: 'place.luton=bob' });
    const place = page.locator('[data-place="milton-keynes"]');
    await expect(place).toBeDisabled();
    await expect(place).toHaveAccessibleDescription('Set by the editor of this page.');
    await expect(page.locator('[data-place="oxfordshire"]')).toHaveCount(0);
    await expect(page.locator('[data-place="luton"]')).toHaveValue('bob');
    await expect(page.locator('[data-scene="editor"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.scene-line')).toContainText('Set by the editor of this page: Luton, in BOB.');
    await page.locator('[data-scene="home-for-rest"]').click();
    await expect(place).toHaveValue('blmk');
    await expect(page.locator('[data-place="bedford"]')).toHaveValue('herts-west-essex');
    await expect(page.locator('[data-leaves]')).toContainText('Milton Keynes, in BLMK');
    // The way back to what the editor set.
    await page.locator('[data-scene="editor"]').click();
    await expect(page.locator('[data-place="bedford"]')).toHaveValue('blmk');
    await expect(page.locator('[data-place="luton"]')).toHaveValue('bob');
  });

  test('a whole panel can be locked, with its choices and places', async ({ page, hosts }) => {
    await visit(page, `${hosts}element.html`);
    await set(page, { view: 'all', lock: 'budget boundary' });
    await expect(page.locator('[data-locked="deficit.path"]')).toContainText('Set by the editor');
    await expect(page.locator('[data-panel="budget"] [data-input]')).toHaveCount(0);
    await expect(page.locator('[data-place]:enabled')).toHaveCount(0);
    await expect(range(page, REALISED)).toBeVisible();
  });

  test('the chosen figure leads, with what it is', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-editor.html`);
    const lead = page.locator('[data-headline="merger.ccgs.saving"]');
    await expect(lead).toHaveText(/^£1\.1m a year, assumed: the saving that arrives\.$/);
    const order = await lead.evaluate((node) => node.compareDocumentPosition(node.getRootNode().querySelector('.answer')) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(order).toBeTruthy();
    await set(page, { headline: PAYBACK });
    // The median of the runs, then the settings themselves.
    await expect(page.locator(`[data-headline="${PAYBACK}"]`)).toContainText(/^The merger would pay back its own cost in \d\.\d years, assumed, .* in eight runs of ten\. At exactly these settings it would\s+pay back in 5\.9 years/);
    await set(page, { view: 'all', headline: 'ics.saving-to-repay' });
    await expect(page.locator('.opening [data-headline]')).toContainText('the yearly saving that equals the budgets after 10 years');
  });

  test('a slip in an attribute gets one sentence each, and breaks nothing', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-mistakes.html`);
    const said = page.locator('[data-warning]');
    await expect(said).toHaveCount(1);
    await expect(said).toContainText('“much” is no value for “Share of the planned saving that arrives”, which stays at 75%.');
    await expect(said).toContainText('How far the one-off cost runs over goes from 0% to 200%, so it is set to 200%.');
    await expect(said).toContainText('“merger.ccgs.relaised” is nothing that this page knows, so it is left out.');
    await expect(said).toContainText('lock names “merger.ccgs.realized”, which is no input, place or panel of this page, so nothing is locked by it.');
    await expect(said).toContainText('hide names “buget”');
    await expect(said).toContainText('headline names “merger.ccgs.payback”, which is no figure of this page');
    expect(await scenario(page)).toEqual({ inputs: { 'merger.ccgs.overrun': '200' }, places: {} });
    await set(page, { inputs: 'realised' });
    await expect(said).toContainText('inputs: “realised” sets nothing. Write it as in a link, such as inputs="');
    await set(page, { inputs: '', lock: '', hide: '', headline: '' });
    await expect(said).toHaveCount(0);
  });

  test('an attribute that changes later is followed', async ({ page, hosts }) => {
    await visit(page, `${hosts}element.html`);
    await range(page, 'merger.ccgs.duplicated').press('ArrowRight');
    await set(page, { lock: REALISED });
    await expect(page.locator(`[data-locked="${REALISED}"]`)).toBeVisible();
    expect((await scenario(page)).inputs, 'what a reader set stays').toHaveProperty(['merger.ccgs.duplicated']);
    await set(page, { inputs: `${REALISED}=60` });
    await expect(page.locator(`[data-locked="${REALISED}"]`)).toContainText('60%');
    expect(await scenario(page)).toEqual({ inputs: { [REALISED]: '60' }, places: {} });
    await page.locator('joined-up').evaluate((element) => { element.lock = ''; element.scene = 'half-savings'; element.inputs = ''; });
    await expect(range(page, REALISED)).toHaveValue('50');
  });

  test('a page without such attributes does not ask for what follows them', async ({ page, hosts }) => {
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(page, `${hosts}element.html`);
    expect(asked.filter((address) => /\/(edition|prose)-/.test(address))).toEqual([]);
    await visit(page, `${hosts}element-editor.html`);
    expect(asked.filter((address) => /\/edition-/.test(address))).toHaveLength(1);
  });

  test('where what is locked cannot be kept, the page does not open', async ({ page, hosts }) => {
    await page.route(/\/assets\/edition-/, (route) => route.abort());
    await page.goto(`${hosts}element-editor.html`);
    await expect(page.locator('.failure')).toContainText('What the editor of this page has set did not load. Check the connection and reload');
    await expect(page.locator('joined-up input')).toHaveCount(0);
  });

  for (const width of [320, 1280]) {
    test(`axe finds no fault with locked, hidden and mistaken inputs at ${width} px`, async ({ page, hosts }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      for (const host of ['element-editor', 'element-mistakes']) {
        await visit(page, `${hosts}${host}.html`);
        await unfold(page);
        const { violations } = await new AxeBuilder({ page }).include('joined-up')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  }
});

test.describe('numbers in the host’s own text', () => {
  const mark = (page, id) => page.locator(`[data-joined-up="${id}"]`).first();

  test('each is the figure as the element has it, and follows each change', async ({ page, hosts }) => {
    const warnings = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await visit(page, `${hosts}element-prose.html`, 2);
    await expect(mark(page, 'merger.ccgs.saving')).toHaveText('£2.3m');
    await expect(mark(page, 'review.cost')).toHaveText('£3.2m');
    await expect(page.locator('#half')).toHaveText('4.0 years');
    await page.locator('#explainer [data-scene="as-asked"]').click();
    // One year's planned saving, £4.15m, all of which arrives.
    await expect(mark(page, 'merger.ccgs.saving')).toHaveText('£4.2m');
    await expect(mark(page, PAYBACK)).toHaveText('1.5 years');
    await expect(mark(page, REALISED)).toHaveText('100%');
    await expect(page.locator('[data-joined-up-when="before"]')).toHaveText('2.8 years');
    await expect(page.locator('#half'), 'of the other element').toHaveText('4.0 years');
    await page.locator('#half-the-savings [data-scene="baseline"]').click();
    await expect(page.locator('#half')).toHaveText('2.8 years');
    await expect(mark(page, PAYBACK)).toHaveText('1.5 years');
    // An id that is none: the host's words stay, and its editor is told once.
    await expect(page.locator('#unknown')).toHaveText('a sum that nobody has published');
    expect(warnings).toEqual(['joined-up: data-joined-up="merger.ccgs.no-such" names no figure of this page, so its text stays as it is. Check its spelling.']);
  });

  test('each says how firm it is, and from whom', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-prose.html`, 2);
    const saving = mark(page, 'merger.ccgs.saving');
    await expect(saving).toHaveAttribute('data-status', 'assumed');
    await expect(saving).toHaveAccessibleDescription(/Rests on assumptions\.$/);
    await expect(mark(page, 'review.cost')).toHaveAttribute('title', /^Planned cost of the review\. Reported by .+, .*20\d\d\.$/);
    await page.locator('#explainer [data-scene="as-asked"]').click();
    await expect(saving).toHaveAccessibleDescription(/Rests on assumptions, at the settings chosen on this page\.$/);
  });

  test('nothing but text is written, and what a host adds later comes with the next change', async ({ page, hosts }) => {
    await page.route('**/packs/blmk.json', async (route) => {
      const pack = await (await route.fetch()).json();
      pack.input.find(({ id }) => id === 'deficit.path').options[0].label = '<img src=x onerror="window.hit=1">';
      await route.fulfill({ json: pack, headers: { 'Access-Control-Allow-Origin': '*' } });
    });
    await visit(page, `${hosts}element-prose.html`, 2);
    await page.evaluate(() => document.querySelector('h2').insertAdjacentHTML('afterend', '<p>By <span id="later" data-joined-up="deficit.path">some path</span>.</p>'));
    await page.locator('#explainer [data-scene="as-asked"]').click();
    await expect(page.locator('#later')).toHaveText('<img src=x onerror="window.hit=1">');
    expect(await page.evaluate(() => [document.querySelectorAll('img').length, window.hit])).toEqual([0, undefined]);
  });
});

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

test('under a policy without anything inline it works and breaks nothing of it', async ({ page, hosts }) => {
  await page.addInitScript(() => {
    window.broken = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.broken.push(`${violatedDirective} ${blockedURI}`));
  });
  await visit(page, `${hosts}element-strict.html`);
  await set(page, { inputs: `${REALISED}=50`, lock: REALISED });
  await expect(figure(page, PAYBACK)).toHaveText('4.0 years');
  await page.locator('[data-ask="matters"] summary').click();
  await expect(page.locator('[data-ask="matters"] table')).toHaveCount(1);
  expect(await page.evaluate(() => window.broken)).toEqual([]);
});

test.describe('what the element tells', () => {
  const told = (page) => page.evaluate(() => window.told.splice(0));

  test('is ready, once, with what it begins with; and each change, once', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-events.html`);
    const nothing = { scenario: { inputs: {}, places: {} }, kept: null };
    expect(await told(page)).toEqual([{ type: 'joined-up:ready', detail: { ...nothing, version: 1 } }]);
    await range(page, REALISED).press('ArrowLeft');
    const [change, ...others] = await told(page);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ type: 'joined-up:change', detail: { control: REALISED, kept: null } });
    expect(change.detail.scenario.inputs).toEqual({ [REALISED]: await range(page, REALISED).inputValue() });
    await page.locator('[data-action="undo"]').click();
    await page.locator('[data-scene="baseline"]').click();
    expect(await told(page), 'the scene changed nothing').toEqual([{ type: 'joined-up:change', detail: { control: 'undo', ...nothing } }]);
    await page.locator('joined-up').evaluate((element) => {
      element.scenario = { inputs: { 'merger.horizon': '15' }, places: {} };
      element.scenario = { inputs: { 'merger.horizon': '15' }, places: {} };
    });
    expect((await told(page)).map(({ detail: { control } }) => control)).toEqual(['address']);
  });

  test('taken out, put back or moved, it keeps what the reader set and tells nothing', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-events.html`);
    await range(page, REALISED).press('ArrowLeft');
    await told(page);
    await page.evaluate(() => document.querySelector('#elsewhere').append(document.querySelector('joined-up')));
    await page.evaluate(() => {
      const element = document.querySelector('joined-up');
      element.remove();
      return new Promise((resolve) => requestAnimationFrame(() => resolve(document.querySelector('main').append(element))));
    });
    await expect(figure(page, PAYBACK)).not.toHaveText('2.8 years');
    expect(await told(page)).toEqual([]);
    await range(page, REALISED).press('ArrowRight');
    await expect(figure(page, PAYBACK)).toHaveText('2.8 years');
    expect(await told(page)).toHaveLength(1);
    // What waits until it comes near still comes.
    await page.locator('[data-ask="matters"] summary').click();
    await expect(page.locator('[data-ask="matters"] table')).toHaveCount(1);
  });

  test('taken out, it leaves no listener and no observer behind, and can be forgotten', async ({ page, hosts }) => {
    await page.addInitScript(() => {
      const kept = new Map();
      const count = (key, by) => kept.set(key, (kept.get(key) ?? 0) + by);
      window.left = () => [...kept].filter(([, number]) => number !== 0);
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      const outside = (target) => target === window || target === document || target instanceof MediaQueryList;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        if (outside(this ?? window)) count(`${this === window ? 'window' : this.constructor.name} ${type}`, 1);
        return addEventListener.call(this, type, ...rest);
      };
      EventTarget.prototype.removeEventListener = function (type, ...rest) {
        if (outside(this ?? window)) count(`${this === window ? 'window' : this.constructor.name} ${type}`, -1);
        return removeEventListener.call(this, type, ...rest);
      };
      // What an IntersectionObserver watches can be forgotten all the same; the last line says so.
      for (const name of ['ResizeObserver', 'MutationObserver']) {
        const watched = new WeakMap();
        const { observe, unobserve, disconnect } = window[name].prototype;
        const of = (observer) => watched.get(observer) ?? watched.set(observer, new Set()).get(observer);
        window[name].prototype.observe = function (node, how) {
          if (!of(this).has(node)) count(name, 1);
          of(this).add(node);
          return observe.call(this, node, how);
        };
        if (name === 'ResizeObserver') {
          window[name].prototype.unobserve = function (node) {
            if (of(this).delete(node)) count(name, -1);
            return unobserve.call(this, node);
          };
        }
        window[name].prototype.disconnect = function () {
          count(name, -of(this).size);
          of(this).clear();
          return disconnect.call(this);
        };
      }
    });
    await page.goto(`${hosts}element-prose.html`);
    for (const id of ['explainer', 'half-the-savings']) await page.locator(`#${id} .steps`).waitFor({ state: 'attached' });
    await page.locator('#explainer [data-ask="matters"] summary').click();
    await expect(page.locator('#explainer [data-ask="matters"] table')).toHaveCount(1);
    await page.locator('#explainer [data-figure]').first().click();
    expect((await page.evaluate(() => window.left())).length, 'while it stands there are some').toBeGreaterThan(2);
    await page.evaluate(async () => {
      const element = document.querySelector('#explainer');
      // As a host that redraws its page: out and in, thrice.
      for (let times = 0; times < 3; times += 1) {
        element.remove();
        document.querySelector('main').append(element);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      window.gone = [...document.querySelectorAll('joined-up')].map((one) => new WeakRef(one));
      for (const one of document.querySelectorAll('joined-up')) one.remove();
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });
    expect(await page.evaluate(() => window.left().filter(([name]) => !/^Document DOMContentLoaded/.test(name)))).toEqual([]);
    const session = await page.context().newCDPSession(page);
    await expect.poll(async () => {
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => window.gone.filter((one) => one.deref()).length);
    }, 'what is out can be forgotten').toBe(0);
  });
});

test.describe('another pack', () => {
  /** A pack of another newsroom: other ids, another saving. */
  const other = (page) => page.route('**/packs/other.json', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('other', 'blmk') });
    const pack = await response.json();
    pack.pack.name = 'Elsewhere';
    pack.input.find(({ id }) => id === REALISED).default = '50';
    await route.fulfill({ json: pack, headers: { 'Access-Control-Allow-Origin': '*' } });
  });

  test('two elements with two packs stand on one page, each with its own figures', async ({ page, hosts }) => {
    await other(page);
    await visit(page, `${hosts}element-two.html`, 2);
    const payback = (id) => page.locator(`#${id} [data-figure="${PAYBACK}"]:not([data-when])`).first();
    await expect(payback('first')).toHaveText('2.8 years');
    await expect(payback('second')).toHaveText('4.0 years');
    await expect(page.locator('#second .kicker')).toHaveText('Elsewhere');
    await page.locator(`#first [data-input="${REALISED}"]`).press('ArrowLeft');
    await expect(payback('second')).toHaveText('4.0 years');
    await expect(page.locator('#second .steps .count')).toHaveText('Nothing changed');
  });

  test('one that does not load keeps what was written, with one sentence, and the other stands', async ({ page, hosts }) => {
    const failed = [];
    await page.exposeFunction('failed', (id) => failed.push(id));
    await page.addInitScript(() => addEventListener('joined-up:failed', ({ target }) => window.failed(target.id)));
    await visit(page, `${hosts}element-two.html`);
    await expect(page.locator('#second .failure')).toHaveText('The figures of this page did not load. '
      + 'Check the connection and reload; your choices are kept in the address. Until then, these are the figures with nothing changed.');
    await expect(page.locator('#second [data-static]')).toBeVisible();
    await expect(page.locator('#first .failure')).toHaveCount(0);
    expect(failed).toEqual(['second']);
  });

  test('an element can be given another pack, begins anew with it, and goes back to what was written if it fails', async ({ page, hosts }) => {
    await other(page);
    await visit(page, `${hosts}element-two.html`, 2);
    const second = page.locator('#second');
    await second.locator(`[data-input="${REALISED}"]`).press('ArrowLeft');
    await second.evaluate((element) => element.setAttribute('pack', element.pack.replace('other', 'blmk')));
    await expect(second.locator('.kicker')).not.toHaveText('Elsewhere');
    await expect(second.locator(`[data-figure="${PAYBACK}"]:not([data-when])`).first()).toHaveText('2.8 years');
    await expect(second.locator('[data-action="undo"]')).toHaveAttribute('aria-disabled', 'true');
    await second.evaluate((element) => element.setAttribute('pack', element.pack.replace('blmk', 'no-such')));
    await expect(second.locator('.failure')).toContainText('The figures of this page did not load.');
    await expect(second.locator('[data-static]')).toBeVisible();
  });
});
