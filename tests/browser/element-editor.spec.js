// What an editor sets by the element's attributes, and what a reader can then move.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './hosts.js';
import { PAYBACK, REALISED, figure, scenario, set, visit } from './element.js';
import { range, settings, unfold } from './explainer.js';

test.describe('what an editor sets', () => {
  test('presets are where the page starts, written as a reader would type them', async ({ page, hosts }) => {
    await visit(page, `${hosts}element-editor.html`);
    expect(await scenario(page)).toEqual({ inputs: { [REALISED]: '50', 'merger.ccgs.new-running-costs': '500000' }, places: {} });
    // 20,755,486.64 × 22.5% × 2/3 × 50% = 1,556,661 a year, less £0.5m of new costs
    await expect(figure(page, 'merger.ccgs.saving')).toHaveText('£1.1m a year');
    await expect(page.locator('[data-scene="editor"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.scene-line')).toContainText('Set by the editor of this page: Share of the planned saving that arrives, 50%; New yearly costs that the merged body adds, £500,000 a year.');
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
    await expect(page.locator('[role="status"]')).toContainText('Half the plan arrives. What the editor of this page has set stays');
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
