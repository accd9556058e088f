// The element in a page of its host: under its policy, what it tells, what it leaves behind, another pack.
import { expect } from '@playwright/test';
import { test } from './hosts.js';
import { PAYBACK, REALISED, figure, set, visit } from './element.js';
import { range } from './explainer.js';

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
