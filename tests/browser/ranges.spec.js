// Answers lead with what 10,000 runs come to; while the reader moves something they are blank, never stale.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { core, open, range, unfold } from './explainer.js';

const RUNS = 10_000;
const SEED = 1;
const PAYBACK = 'merger.ccgs.payback-years';
const SERIES = 'merger.ccgs.cumulative-by-year';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const working = (page) => page.locator('.working');
const median = (page) => page.locator(`.opening .answer [data-draws="${PAYBACK}"][data-quantile="p50"]`);
const settled = (page) => page.locator('joined-up[data-settled]').waitFor();

/** What the core draws, in Node, rounded by other code than the page's. */
function drawn(inputs = {}) {
  const { headlines, fans } = core.draws({ inputs }, RUNS, SEED);
  const { p10, p50, p90, shares } = headlines[PAYBACK];
  const tenth = (value) => (Math.round(Number(value) * 10) / 10).toFixed(1);
  return {
    median: `${tenth(p50)} years`,
    between: `${tenth(p10)} to ${tenth(p90)}`,
    repays: `${Math.round(Number(headlines['ics.saving-to-repay'].shares['repays-ics']))} of 100`,
    shares,
    fan: fans[SERIES],
  };
}

/** Sets an input as a control does, and waits for nothing. */
const put = (page, id, value) => page.locator('joined-up').evaluate((element, [input, to]) => element.act.put(input, to), [id, value]);

/** The page as it is in the middle of a drag, for as long as a test looks at it. */
async function hold(page) {
  await page.locator('joined-up').evaluate((element) => {
    element.sampling.rest = () => {};
    element.act.slide('merger.ccgs.realised', '50');
  });
  await expect(median(page)).toHaveText('');
}

/** Counts the draws that are begun and given back, and the tasks in which they run. */
const watched = (page) => page.locator('joined-up').evaluate((element) => {
  const seen = { begun: 0, freed: 0, tasks: new Set(), frames: 0 };
  let task = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { task += 1; port2.postMessage(0); };
  port2.postMessage(0);
  const original = element.model.sampling;
  element.model.sampling = (...asked) => {
    seen.begun += 1;
    const runs = original(...asked);
    const frame = () => { seen.frames += 1; if (!seen.done) requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
    return {
      add: (count) => { seen.tasks.add(task); runs.add(count); },
      draws: () => { seen.done = true; return runs.draws(); },
      free: () => { seen.freed += 1; runs.free(); },
    };
  };
  window.seen = seen;
});
const counted = (page) => page.evaluate(() => ({ ...window.seen, tasks: window.seen.tasks.size }));

test('the answer leads with the median, its range and its shares, as the core draws them in Node @firefox', async ({ page }) => {
  await open(page);
  await settled(page);
  const { median: middle, between, repays, shares } = drawn();
  expect([middle, between, repays]).toEqual(['4.0 years', '2.9 to 5.5', '59 of 100']);
  expect([shares['within-lifetime'], shares['within-horizon']]).toEqual(['0', '99.9']);
  const answer = page.locator('.opening .answer').nth(1);
  await expect(answer).toContainText(`would pay back its own cost in ${middle}, assumed, ${between} in eight runs of ten`);
  await expect(answer).toContainText('having paid back in none of the runs; its successor kept the single body');
  await expect(page.locator('.opening .exact')).toContainText(`In ${repays} runs, ten years of its full saving, before its own cost, would reach £22.3m.`);
  const merger = page.locator('[data-panel="merger"] > .answer');
  await expect(merger).toContainText(`${middle}, assumed, ${between} in eight runs of ten, and in all but 1 of 1,000 within 10 years`);
  await expect(page.locator('[data-part="ics"]')).toContainText(`In ${repays} runs the merger, once complete and before its own cost, saves as much a year.`);
});

test('what the settings themselves come to stands below, apart, and is the live figure', async ({ page }) => {
  await open(page);
  const exact = page.locator('.opening .exact');
  await expect(exact).toContainText('At exactly our settings it would save £2.3m a year');
  await expect(exact.locator(`[data-figure="${PAYBACK}"]`)).toHaveText('2.8 years');
  await expect(page.locator(`.opening .answer [data-figure="${PAYBACK}"]`)).toHaveCount(0);
});

test('a drawn number is marked as assumed and never as a figure of the settings', async ({ page }) => {
  await open(page);
  await settled(page);
  const marks = await page.locator('[data-draws]').evaluateAll((all) => all.map(({ dataset }) => ({ ...dataset })));
  expect(marks.length).toBeGreaterThan(8);
  for (const { figure, quantile, share } of marks) {
    expect(figure).toBeUndefined();
    expect(quantile ?? share).toBeTruthy();
  }
  await expect(page.locator('.figure[data-draws]:not([data-status="assumed"])')).toHaveCount(0);
});

test('during a drag the drawn numbers are blank and the figures live; at its end they settle on the new settings', async ({ page }) => {
  await open(page);
  await settled(page);
  const slider = range(page, 'merger.ccgs.realised');
  // What is off the screen or folded waits until the drag is over: all that is looked at is on it.
  await page.setViewportSize({ width: 1280, height: 3000 });
  const table = page.locator('[data-panel="merger"] [data-chart] details.numbers');
  await table.locator('summary').click();
  await table.scrollIntoViewIfNeeded();
  await expect(slider).toBeInViewport();
  // What is on the page in every frame in which all of a position stands, beside the settings that it is of.
  await page.locator('joined-up').evaluate((element) => {
    window.drawnFrames = [];
    const text = (selector) => element.shadowRoot.querySelector(selector).textContent.trim();
    (function frame() {
      if (element.turns.frame === 0) window.drawnFrames.push({
        realised: element.scenario.inputs['merger.ccgs.realised'],
        settled: element.hasAttribute('data-settled'),
        median: text('[data-panel="merger"] .answer [data-quantile="p50"]'),
        between: text('[data-panel="merger"] .answer [data-quantile="p10 p90"]'),
        table: text('[data-panel="merger"] td[data-quantile="p50"]'),
        fan: element.shadowRoot.querySelectorAll('[data-panel="merger"] .fan:not([data-settling])').length,
        live: text('[data-panel="merger"] .exact [data-figure$="payback-years"]'),
      });
      requestAnimationFrame(frame);
    }());
  });
  const box = await slider.boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.62, y);
  await page.mouse.down();
  for (let step = 0; step < 12; step += 1) await page.mouse.move(box.x + box.width * (0.62 - step * 0.015), y);
  await page.waitForFunction(() => window.drawnFrames.some(({ settled: is }) => !is), 'a frame in which the runs were still to come');
  await page.mouse.up();
  await expect(page.locator('joined-up')).toHaveAttribute('data-settled', '', { timeout: 1_000 });
  const last = await slider.inputValue();
  await expect(median(page)).toHaveText(drawn({ 'merger.ccgs.realised': last }).median);

  const frames = await page.evaluate(() => window.drawnFrames);
  const known = new Map();
  for (const { realised, settled: is, median: middle, between, table, fan, live } of frames) {
    const inputs = realised === undefined ? {} : { 'merger.ccgs.realised': realised };
    if (!is) {
      expect([middle, between, table, fan]).toEqual(['', '', '–', 0]);
      expect(parseFloat(live)).toBeCloseTo(Number(core.evaluate({ inputs }).figures[PAYBACK].value), 1);
      continue;
    }
    if (!known.has(realised)) known.set(realised, drawn(inputs));
    expect([middle, between]).toEqual([known.get(realised).median, known.get(realised).between]);
  }
});

test('runs go in slices: tasks and frames come between them', async ({ page }) => {
  await open(page);
  await settled(page);
  await watched(page);
  await put(page, 'merger.ccgs.overrun', '41');
  await settled(page);
  const { begun, freed, tasks, frames } = await counted(page);
  expect([begun, freed]).toEqual([1, 1]);
  expect(tasks).toBeGreaterThan(2);
  expect(frames).toBeGreaterThan(0);
});

test('a new move stops the runs under way, and all are given back', async ({ page }) => {
  await open(page);
  await settled(page);
  await watched(page);
  await put(page, 'merger.ccgs.overrun', '41');
  await put(page, 'merger.ccgs.overrun', '10');
  await settled(page);
  await expect(median(page)).toHaveText(drawn({ 'merger.ccgs.overrun': '10' }).median);
  await expect.poll(async () => (await counted(page)).freed).toBe(2);
});

test('a move that changes no run draws nothing anew and blanks nothing, nor does a step back', async ({ page }) => {
  await open(page);
  await put(page, 'merger.ccgs.overrun', '41');
  await settled(page);
  await watched(page);
  await put(page, 'chair.pay', '100000');
  await page.locator('[data-place="milton-keynes"]').selectOption('bob');
  await expect(median(page)).toHaveText(drawn({ 'merger.ccgs.overrun': '41' }).median);
  for (let steps = 0; steps < 3; steps += 1) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(median(page)).toHaveText('4.0 years');
  expect((await counted(page)).begun).toBe(0);
});

for (const width of [320, 1280]) {
  test(`at ${width} px nothing moves when the runs settle`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await settled(page);
    // A move, and what stands there while the slider is held: the runs would begin soon after.
    const tops = (to) => page.locator('joined-up').evaluate(async (element, value) => {
      const part = (selector) => element.shadowRoot.querySelector(selector);
      if (value !== undefined) {
        element.act.slide('merger.ccgs.realised', value);
        clearTimeout(element.turns.timer);
      }
      await element.updateComplete;
      // A slow machine draws over several frames.
      while (element.turns.frame !== 0) await new Promise(requestAnimationFrame);
      await element.updateComplete;
      return {
        median: part('.opening .answer [data-draws="merger.ccgs.payback-years"][data-quantile="p50"]').textContent,
        tops: ['.opening .exact', '.opening svg', '[data-panel="merger"] svg', '[data-input="merger.ccgs.realised"]']
          .map((selector) => part(selector).getBoundingClientRect().top + scrollY),
      };
    }, to);
    const before = (await tops()).tops;
    for (const value of ['50', '0', '120']) {
      expect(await tops(value), `blank at ${value}`).toEqual({ median: '', tops: before });
      await page.locator('joined-up').evaluate((element) => element.act.settle());
      await settled(page);
      expect((await tops()).tops, `settled at ${value}`).toEqual(before);
    }
  });
}

test('the chart shades where eight runs of ten lie, says so, and its table has low, median and high', async ({ page }) => {
  await open(page);
  await settled(page);
  const { fan } = drawn();
  const pounds = (value) => `£${(Number(value) / 1e6).toFixed(1)}m`;
  const { p10, p50, p90 } = fan.at(-1);
  for (const chart of ['opening', SERIES]) {
    const figure = page.locator(`[data-chart="${chart}"]`);
    await expect(figure.locator('.fan path')).toHaveCount(2);
    await expect(figure.locator('.sentence')).toHaveText(`Shaded: 8 runs of 10, which end between ${pounds(p10)} and ${pounds(p90)}.`);
    await expect(figure.locator('svg text[data-draws]')).toHaveText(new RegExp(`median\\s*${pounds(p50)}`));
    await expect(figure.locator('svg')).toHaveAccessibleName(
      new RegExp(`8 runs of 10 end between ${pounds(p10)} and ${pounds(p90)}, half of all above ${pounds(p50)}`));
  }
  await unfold(page);
  const rows = page.locator(`[data-chart="${SERIES}"] tbody tr`);
  await expect(rows).toHaveCount(fan.length);
  const cells = await rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('[data-quantile]')].map((cell) => cell.textContent.trim())));
  expect(cells).toEqual(fan.map((year) => [year.p10, year.p50, year.p90].map((value) => (Number(value) / 1e6).toFixed(1).replace('-0.0', '0.0').replace('-', '−'))));
});

test('the deficit has no range, and says why', async ({ page }) => {
  await open(page);
  await settled(page);
  await expect(page.locator('[data-panel="budget"] > .answer')).toContainText('It has no range: no source sizes the opportunities to save.');
  await expect(page.locator('[data-part="deficit"] [data-draws]')).toHaveCount(0);
});

test('a claim that a model decides has its share of runs and what it hangs on; another says that nothing is drawn', async ({ page }) => {
  await open(page, '#v=1&merger.horizon=4');
  await page.evaluate(() => document.querySelector('joined-up').closing.reveal('claims'));
  const weighed = (id) => page.locator(`[data-claim="${id}"] .weighed`);
  const held = drawn({ 'merger.horizon': '4' }).shares['within-horizon'];
  await expect(weighed('once-instead-of-three')).toContainText(`Over all runs it holds in ${Math.round(Number(held))} of 100.`);
  const [widest] = core.matters(PAYBACK, {});
  expect(widest.input).toBe('merger.ccgs.disruption-months');
  // 2.1 and 4.3222… years
  await expect(weighed('once-instead-of-three')).toContainText('It hangs most on “Months of work lost to reorganising”: from low to high, '
    + '0 months to 3 months, all else as set, moves “Pays back its own cost after” from 2.1 years to 4.3 years.');
  await expect(weighed('good-value')).toContainText('It hangs most on “Years of benefit to count”: from low to high, 1 year to 5 years');
  for (const id of ['more-than-22m', 'almost-one-million', 'per-head']) {
    await expect(weighed(id)).toHaveText('Nothing in it is drawn: no assumption that has a range of ours moves it.');
  }
  await expect(page.locator('.weighed')).toHaveCount(core.evaluate({}).claims.filter(({ verdict }) => verdict !== 'cannot-be-tested').length);
});

test('a drawn number says how it was drawn: count, seed, distribution, every assumption with its range and basis', async ({ page }) => {
  await open(page);
  await settled(page);
  await median(page).click();
  await expect(working(page)).toContainText('half of 10,000 runs come to less than 4.005 years, half to more');
  await expect(working(page)).toContainText(/triangular distribution.*The seed is 1/);
  await expect(working(page)).toContainText('it is not the chance that something happened');
  const assumptions = core.inputs().filter(({ id, drawn: is }) => is && id.startsWith('merger.')).map(({ id }) => id);
  const shown = await working(page).locator('[data-passport]').evaluateAll((all) => all.map(({ dataset }) => dataset.passport));
  expect(shown.toSorted()).toEqual(assumptions.toSorted());
  expect(shown[0]).toBe('merger.ccgs.disruption-months');
  const overrun = working(page).locator('[data-passport="merger.ccgs.overrun"]');
  await expect(overrun).toContainText('0% to 41%');
  await overrun.locator('summary').click();
  await expect(overrun).toContainText('Our range is 0% to 41%.');
  await page.keyboard.press('Escape');
  await expect(median(page)).toBeFocused();
});

test('each kind of drawn number opens, by key and by press, and leads to the method', async ({ page }) => {
  await open(page);
  await settled(page);
  const numbers = {
    '.opening [data-quantile="p10 p90"]': 'of 10,000 runs one in ten comes to less than 2.874 years and one in ten to more than 5.531 years',
    '.opening [data-share="within-lifetime"]': 'In 0 of 10,000 runs it has paid back within the 1.25 years that the merged body lasted.',
    '.opening [data-share="repays-ics"]': 'In 5,906 of 10,000 runs it saves, once complete and before its own cost, at least £2.23m a year.',
    '[data-panel="merger"] [data-share="within-horizon"]': 'In 9,990 of 10,000 runs it has paid back within 10 years.',
    '[data-chart="opening"] text[data-draws]': 'half of 10,000 runs come to less than £14.511m',
  };
  for (const [number, says] of Object.entries(numbers)) {
    await page.locator(number).first().focus();
    await page.keyboard.press('Enter');
    await expect(working(page)).toContainText(says);
    await page.locator(number).first().click();
    await expect(working(page)).toHaveCount(0);
  }
  await median(page).click();
  await working(page).getByRole('link', { name: 'How ranges are drawn' }).click();
  await expect(page.getByRole('heading', { name: 'How sure: ranges from draws' })).toBeInViewport();
  await expect(page.locator('[data-drawn]')).toHaveCount(7);
});

test('what is open follows the settings, and says where one lies outside our range', async ({ page }) => {
  await open(page);
  await settled(page);
  await median(page).click();
  await put(page, 'merger.ccgs.realised', '40');
  await settled(page);
  await expect(page.locator('.opening .exact')).toContainText('At exactly your settings, beyond our ranges, it would');
  const { p50 } = core.draws({ inputs: { 'merger.ccgs.realised': '40' } }, RUNS, SEED).headlines[PAYBACK];
  await expect(working(page)).toContainText(`less than ${Number(p50).toFixed(3)} years`);
  const passport = working(page).locator('[data-passport="merger.ccgs.realised"]');
  await passport.locator('summary').click();
  await expect(passport).toContainText('You changed this from 75% to 40%. That is outside our range: most runs draw near 50%.');
});

test('a change is spoken with what the runs come to, once they are there', async ({ page }) => {
  await open(page);
  await settled(page);
  await put(page, 'merger.ccgs.realised', '50');
  const { median: middle, between } = drawn({ 'merger.ccgs.realised': '50' });
  await expect(page.locator('[role="status"]')).toContainText(`${middle}, assumed, ${between} in eight runs of ten`);
  await expect(page.locator('[role="status"]')).toContainText('At exactly these settings it would cost');
});

test('under reduced motion nothing fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await settled(page);
  expect(await page.locator('.fan').first().evaluate((fan) => getComputedStyle(fan).transitionDuration)).toBe('0s');
});

test('in forced colours a blank stays a blank', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await settled(page);
  await hold(page);
  expect(await median(page).evaluate((number) => getComputedStyle(number, '::before').color)).toBe('rgba(0, 0, 0, 0)');
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds no fault with a drawn number open, nor while numbers are blank, ${colorScheme}, and nothing is cut off`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, colorScheme, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await open(page);
    await settled(page);
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).include([['joined-up', '.opening']]).withTags(tags).analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
    };
    await median(page).click();
    await working(page).waitFor();
    await unfold(page);
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');
    await hold(page);
    expect(await faults()).toEqual([]);
    await context.close();
  });
}
