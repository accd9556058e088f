// Along every slider: the curve, where the answer flips, what a target would take, what matters most.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { core, figures, open, range, unfold } from './explainer.js';

const curve = (page, id) => page.locator(`[data-curve="${id}"] .over`);
const flips = (page, id) => page.locator(`[data-flips="${id}"]`);
const ask = (page, panel, kind) => page.locator(`[data-panel="${panel}"] [data-ask="${kind}"]`);
const scenario = (page) => page.locator('joined-up').evaluate((element) => element.scenario.inputs);

/** The figure that each slider's curve is of. */
function figureAlong(id) {
  const [section, name] = id.split('.');
  if (section === 'ics') return 'ics.saving-to-repay';
  if (section === 'chair') return 'chair.times-median-pay';
  if (section === 'review') return 'review.break-even-cut';
  if (section === 'deficit') return ['start', 'path'].includes(name) ? 'deficit.cumulative' : 'deficit.final';
  if (section === 'merger') return 'merger.ccgs.payback-years';
  return name === 'cost-per-resident-moved' ? 'boundary.one-off-cost' : 'boundary.blmk.overhead-shift';
}

/** The corners of a path, all of its stretches together. */
const corners = (path) => [...path.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Types into a number box. */
async function type(page, id, text) {
  const box = page.locator(`[data-box="${id}"]`);
  await box.fill(text);
  await box.press('Enter');
}

test('every slider has the curve of its figure over its whole range @firefox', async ({ page }) => {
  // A place that moves, so that the boundary's sliders have something to show.
  const moved = { inputs: {}, places: { 'milton-keynes': 'bob' } };
  await open(page, '#v=1&place.milton-keynes=bob');
  await unfold(page);
  for (const { id, options, min, max } of core.inputs()) {
    if (options) continue;
    await range(page, id).scrollIntoViewIfNeeded();
    await expect(curve(page, id), id).toHaveAttribute('d', /^M/);
    const drawn = corners(await curve(page, id).getAttribute('d'));
    const points = core.along(id, figureAlong(id), moved).points.filter(({ y }) => y !== null);
    expect(drawn.length, id).toBe(points.length);
    // Heights stand to each other as the figures do: on a straight line through the lowest and the highest.
    const heights = points.map(({ y }) => Number(y));
    const [least, most] = [Math.min(...heights), Math.max(...heights)];
    const [bottom, top] = [drawn[heights.indexOf(least)][1], drawn[heights.indexOf(most)][1]];
    points.forEach(({ x }, at) => {
      const across = (100 * (Number(x) - Number(min))) / (Number(max) - Number(min));
      const up = bottom + ((heights[at] - least) / (most - least || 1)) * (top - bottom);
      expect(Math.abs(drawn[at][0] - across), `${id} at ${x}`).toBeLessThan(0.01);
      expect(Math.abs(drawn[at][1] - up), `${id} at ${x}`).toBeLessThan(0.01);
    });
  }
});

test('a curve changes when another slider moves, and not when its own does', async ({ page }) => {
  await open(page);
  const [own, other] = ['merger.ccgs.realised', 'merger.ccgs.disruption-months'];
  await range(page, own).scrollIntoViewIfNeeded();
  await expect(curve(page, other)).toHaveAttribute('d', /^M/);
  const before = [await curve(page, own).getAttribute('d'), await curve(page, other).getAttribute('d')];
  const box = await range(page, own).boundingBox();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2, { steps: 5 });
  await expect(curve(page, other), 'while the other is held').not.toHaveAttribute('d', before[1]);
  await page.mouse.up();
  await expect(curve(page, own)).toHaveAttribute('d', before[0]);
});

test('a gap in a curve is called never', async ({ page }) => {
  await open(page);
  await unfold(page);
  const id = 'merger.ccgs.new-running-costs';
  await range(page, id).scrollIntoViewIfNeeded();
  await expect(page.locator(`[data-curve="${id}"] .gap`)).toHaveText('never');
  await expect(flips(page, id)).toContainText('later or never');
});

test('a flip is named on both sides, and set as it is printed it is on its threshold', async ({ page }) => {
  // 9.5 years of full saving (a ramp of two years) pay the one-off: R = 20,755,486.64, P = R × 22.5% × 2/3 =
  // 3,113,322.996, T = P × 1.2 + R ÷ 12 = 5,465,611.4819, so that S = T ÷ 9.5 = 575,327.524, which is 18.4796% of P.
  await open(page);
  const id = 'merger.ccgs.realised';
  await range(page, id).scrollIntoViewIfNeeded();
  await expect(flips(page, id)).toHaveText(/later or never\s*, from\s*18\.5%\s*:\s*pays back within 10 years/);
  await expect(flips(page, id).locator('strong')).toHaveText('pays back within 10 years');
  await expect(page.locator(`[data-curve="${id}"] .flip`)).toHaveCount(1);
  await type(page, id, '18.5');
  await expect(flips(page, id).locator('strong')).toHaveText('pays back within 10 years');
  await expect(range(page, id)).toHaveAttribute('aria-valuetext', '18.5%, pays back within 10 years, does not pay back within its own 1.25 years');
  await type(page, id, '18.4');
  await expect(flips(page, id).locator('strong')).toHaveText('later or never');
  await expect(range(page, id)).toHaveAttribute('aria-valuetext', '18.4%, does not pay back within 10 years');
});

test('each slider says its value, its unit, and on which side of its flip points it is', async ({ page }) => {
  await open(page);
  await unfold(page);
  const said = {
    'ics.budget-2018-19': '£10.7m, the full saving is as much',
    'ics.further-years': '0 years, the full saving is as much',
    'chair.weeks': '52 weeks',
    'deficit.prevention': '£0 a year, a deficit in 2018/19',
    'review.cost': '£3.2m',
    'merger.ccgs.one-off-per-pound': '£1, pays back within 10 years, does not pay back within its own 1.25 years',
    'merger.horizon': '10 years, pays back by then, does not pay back within its own 1.25 years',
    'boundary.cost-per-resident-moved': '£5.70 a head',
  };
  for (const [id, text] of Object.entries(said)) await expect(range(page, id)).toHaveAttribute('aria-valuetext', text);
  await range(page, 'ics.budget-2018-19').scrollIntoViewIfNeeded();
  // (2,334,992.247 × 10) − 11,600,000 = 11,749,922.47, where the merger's saving is what repays both.
  await expect(range(page, 'ics.budget-2018-19')).toHaveAccessibleDescription(/to repay *\. the full saving is as much up to £11\.7m ?, then the full saving is less/);
});

test('a slider without a flip says that there is none', async ({ page }) => {
  await open(page);
  await unfold(page);
  const said = {
    'merger.ccgs.overrun': 'pays back within 10 years wherever this stands',
    'merger.discount-rate': 'payback is the same wherever this stands',
    'deficit.prevention': 'a deficit in 2018/19 wherever this stands',
    'chair.weeks': 'the same wherever this stands',
  };
  for (const [id, text] of Object.entries(said)) {
    await range(page, id).scrollIntoViewIfNeeded();
    await expect(flips(page, id)).toContainText(text);
  }
});

test('a choice says what each option comes to', async ({ page }) => {
  await open(page);
  await unfold(page);
  const id = 'deficit.path';
  await page.locator(`[data-input="${id}"]`).scrollIntoViewIfNeeded();
  // Straight: (21 + 100) ÷ 2 × 6 years = £363m.
  await expect(flips(page, id)).toContainText('the same pounds each year: £363m');
});

test('what would it take: by keyboard a target is given, found, set, and undone @firefox', async ({ page }) => {
  // 4.5 years of full saving: T = 4.5 × 2,334,992.247 = 10,507,465.11; less R ÷ 12 = 1,729,623.89 and ÷ 1.2 ÷ P: £2.3495.
  await open(page, 'embed.html?view=merger');
  await ask(page, 'merger', 'solve').locator('summary').focus();
  await page.keyboard.press('Enter');
  const target = page.locator('[data-solve="target"]');
  await expect(target).toHaveValue('5');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-solve="figure"]')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
  await page.locator('[data-solve="input"]').selectOption('merger.ccgs.one-off-per-pound');
  const answer = page.locator('.solved');
  await expect(answer).toContainText('At £2.35 it pays back in 5.0 years.');
  await expect(page.locator('[role="status"]')).toContainText('At £2.35 it pays back in 5.0 years.');
  await page.locator('[data-solve="set"]').focus();
  await page.keyboard.press('Enter');
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('5.0 years');
  await expect(answer).toContainText('It is there now: at £2.35 it pays back in 5.0 years.');
  await expect(page.locator('[data-solve="set"]')).toBeFocused();
  const slider = range(page, 'merger.ccgs.one-off-per-pound');
  expect(Number(await slider.inputValue())).toBeCloseTo(2.349537, 6);
  await page.locator('[data-action="undo"]').click();
  expect(await scenario(page)).toEqual({});
  await expect(slider).toHaveValue('1');
});

test('a slider that was set between two of its steps goes on to the next of them', async ({ page }) => {
  await open(page, 'embed.html?view=merger#v=1&merger.ccgs.one-off-per-pound=2.3495370370370370370370370384');
  const slider = range(page, 'merger.ccgs.one-off-per-pound');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('2.4');
  expect(await scenario(page)).toEqual({ 'merger.ccgs.one-off-per-pound': '2.4' });
});

test('where no value does it, it says so with the nearest, and a word as a target loses nothing', async ({ page }) => {
  await open(page, 'embed.html?view=merger');
  await ask(page, 'merger', 'solve').locator('summary').click();
  await page.locator('[data-solve="input"]').selectOption('merger.ccgs.ramp-years');
  // With a ramp of 6 years T ÷ S = 2.3407 is reached in the fifth: 10/6 by year 4, then (2.3407 − 1.6667) ÷ (5/6) = 0.809.
  await expect(page.locator('.solved')).toContainText('No value from 1 year to 10 years does that. The nearest is 6 years: it pays back in 4.8 years.');
  await page.locator('[data-solve="target"]').fill('soon');
  await expect(page.locator('.solved')).toHaveText('“soon” is not a number. Write it in figures, such as 5 or 2.5m.');
  await expect(page.locator('[data-solve="target"]')).toHaveValue('soon');
  await expect(page.locator('[data-solve="input"]')).toHaveValue('merger.ccgs.ramp-years');
  expect(await scenario(page)).toEqual({});
});

test('every input that is offered moves the figure, and no other input does', async ({ page }) => {
  await open(page, 'embed.html?view=budget');
  await ask(page, 'budget', 'solve').locator('summary').click();
  for (const figure of ['ics.saving-to-repay', 'deficit.final', 'review.break-even-cut', 'chair.times-median-pay']) {
    await page.locator('[data-solve="figure"]').selectOption(figure);
    const offered = await page.locator('[data-solve="input"] option').evaluateAll((options) => options.map(({ value }) => value));
    const moving = core.inputs().filter(({ id, options }) => {
      const at = (value) => core.evaluate({ inputs: { [id]: value } }).figures[figure].value;
      const { min, max } = core.inputs().find((input) => input.id === id);
      return options ? new Set(options.map((option) => at(option.id))).size > 1 : at(min) !== at(max);
    }).map(({ id }) => id);
    expect(offered.sort(), figure).toEqual(moving.sort());
  }
});

test('Escape closes a question and goes back to what opened it', async ({ page }) => {
  await open(page, 'embed.html?view=merger');
  for (const kind of ['solve', 'matters']) {
    const summary = ask(page, 'merger', kind).locator('> summary');
    await summary.click();
    await ask(page, 'merger', kind).locator('button, select').first().focus();
    await page.keyboard.press('Escape');
    await expect(summary).toBeFocused();
    await expect(ask(page, 'merger', kind)).not.toHaveAttribute('open');
  }
});

test('the working of a number leads to what it would take', async ({ page }) => {
  await open(page);
  await page.locator('[data-part="deficit"]').locator('[data-figure="deficit.final"]').first().click();
  await page.locator('.working [data-aim]').click();
  await expect(page.locator('.working')).toHaveCount(0);
  await expect(ask(page, 'budget', 'solve').locator('summary')).toBeFocused();
  await expect(page.locator('[data-solve="figure"]')).toHaveValue('deficit.final');
});

test('what matters most has the core’s bars in their order, and a press goes to the slider @firefox', async ({ page }) => {
  await open(page);
  await ask(page, 'merger', 'matters').locator('summary').first().click();
  const bars = page.locator('[data-panel="merger"] [data-bar]');
  const moving = core.matters('merger.ccgs.payback-years', {}).filter(({ swing }) => Number(swing) !== 0);
  await expect(bars).toHaveCount(moving.length);
  expect(await bars.evaluateAll((items) => items.map(({ dataset }) => dataset.bar))).toEqual(moving.map(({ input }) => input));
  const folded = page.locator('[data-bar="merger.ccgs.overrun"]');
  // At 0 overrun T = P + R ÷ 12 = 4,842,946.88: 1.5 S by year 2, then (4,842,946.88 − 3,502,488.37) ÷ 2,334,992.25 of the third.
  await expect(folded).toContainText('2.6 years');
  await folded.locator('summary').click();
  await expect(folded).toContainText('At 0% it pays back in 2.6 years; at 41% it pays back in 3.1 years.');
  await expect(folded).toContainText('High, 41%:');
  await folded.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(range(page, 'merger.ccgs.overrun')).toBeFocused();
  await expect(range(page, 'merger.ccgs.overrun')).toBeInViewport();
});

test('bars are as long as their figures are apart', async ({ page }) => {
  await open(page, 'embed.html?view=merger');
  await ask(page, 'merger', 'matters').locator('summary').first().click();
  await page.locator('[data-bar] rect').first().waitFor();
  const widths = await page.locator('[data-bar] rect').evaluateAll((bars) => bars.map((one) => Number(one.getAttribute('width'))));
  const swings = core.matters('merger.ccgs.payback-years', {}).map(({ swing }) => Number(swing)).filter((swing) => swing !== 0);
  widths.forEach((width, at) => expect(width / widths[0]).toBeCloseTo(swings[at] / swings[0], 3));
});

test('an end that never comes is a word', async ({ page }) => {
  // At 10% duplicated the new costs of £700,000 are more than the saving of £415,110.
  await open(page, 'embed.html?view=merger#v=1&merger.ccgs.realised=30&merger.ccgs.new-running-costs=700000');
  await ask(page, 'merger', 'matters').locator('summary').first().click();
  const bar = page.locator('[data-bar="merger.ccgs.duplicated"]');
  await expect(bar).toContainText('never');
  expect(Number(await bar.locator('rect').getAttribute('width'))).toBeLessThan(640);
});

test('before a place moves, the boundary’s questions say what it takes', async ({ page }) => {
  await open(page, 'embed.html?view=boundary');
  for (const kind of ['solve', 'matters']) await ask(page, 'boundary', kind).locator('summary').first().click();
  await expect(ask(page, 'boundary', 'solve')).toContainText('No input moves this until you move a place to another system.');
  await expect(ask(page, 'boundary', 'matters')).toContainText('Nothing does until you move a place to another system.');
  await page.locator('[data-place="milton-keynes"]').selectOption('bob');
  await expect(ask(page, 'boundary', 'solve').locator('.solved')).toContainText('the moves cost £1.0m');
  await expect(ask(page, 'boundary', 'matters').locator('[data-bar]')).toHaveCount(3);
});

test('where it does not load, the sliders work and the questions say so', async ({ page }) => {
  await page.route(/what-ifs-.*\.js/, (route) => route.abort());
  await open(page, 'embed.html?view=merger');
  await ask(page, 'merger', 'solve').locator('summary').click();
  await expect(ask(page, 'merger', 'solve')).toContainText('This did not load.');
  await range(page, 'merger.ccgs.realised').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(range(page, 'merger.ccgs.realised')).toHaveValue('70');
});

for (const width of [320, 390, 1280]) {
  test(`at ${width} px the curves and questions stand inside the page, and no slider moves when they arrive`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    let arrive;
    const wait = new Promise((done) => { arrive = done; });
    await page.route(/what-ifs-.*\.js/, async (route) => { await wait; await route.continue(); });
    await open(page);
    await page.locator('joined-up').evaluate((element) => element.shadowRoot.querySelectorAll('details.more').forEach((more) => { more.open = true; }));
    const top = () => range(page, 'boundary.overhead-years').evaluate((slider) => slider.getBoundingClientRect().top + scrollY);
    const before = await top();
    arrive();
    for (const { id } of core.inputs()) await page.locator(`[data-input="${id}"]`).scrollIntoViewIfNeeded();
    await expect(curve(page, 'boundary.overhead-years')).toHaveAttribute('d', /^M/);
    expect(Math.abs(await top() - before)).toBeLessThanOrEqual(1);
    for (const panel of ['budget', 'merger', 'boundary']) {
      for (const kind of ['solve', 'matters']) await ask(page, panel, kind).locator('summary').first().click();
    }
    await page.locator('[data-bar] rect').first().waitFor();
    const out = await page.locator('joined-up').evaluate((element) => [...element.shadowRoot.querySelectorAll('.asked *, .flips, .flips *')].filter((node) => {
      const { left, right, width: own } = node.getBoundingClientRect();
      return own > 1 && (left < -1 || right > innerWidth + 1);
    }).map((node) => node.outerHTML.slice(0, 100)));
    expect(out).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds no fault with the questions open, ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, colorScheme, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    for (const [panel, hash] of [['merger', ''], ['budget', ''], ['boundary', '#v=1&place.milton-keynes=bob']]) {
      await open(page, `embed.html?view=${panel}${hash}`);
      for (const kind of ['solve', 'matters']) await ask(page, panel, kind).locator('summary').first().click();
      await page.locator('[data-bar] rect').first().waitFor();
      await page.locator('[data-solve="target"]').fill('soon');
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
    }
    await context.close();
  });
}

test('nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await ask(page, 'merger', 'matters').locator('summary').first().click();
  await page.locator('[data-bar="merger.ccgs.realised"]').getByRole('button').click();
  await expect(range(page, 'merger.ccgs.realised')).toBeInViewport();
  expect(await page.locator('joined-up').evaluate((element) => element.shadowRoot.getAnimations().length)).toBe(0);
});
