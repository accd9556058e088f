// A scenario kept as A beside the reader's own, B: every answer, chart and table shows both.
import { expect, test } from '@playwright/test';
import { core, figures, open, printed, range, settings, unfold } from './explainer.js';
import { bar, half, halfAsA, keep, press, texts } from './kept.js';

/** A printed number with how far it may be off: `£1.2m` is 1,200,000, give or take 50,000. */
function read(text) {
  const match = /([+−]?)£?([\d,]+)(\.\d+)?(bn|m)?/.exec(text);
  if (!match) return null;
  const [, sign, whole, part = '', scale] = match;
  const unit = { bn: 1e9, m: 1e6 }[scale] ?? 1;
  const below = sign === '−' || /\b(less|fewer|sooner)\b/.test(text);
  const size = Number(whole.replace(/,/g, '') + part) * unit;
  return { value: below ? -size : size, off: (unit / 10 ** Math.max(0, part.length - 1)) * 0.5000001 };
}

/** Texts that do not print the value which the core has. */
function wrong(pairs, valueOf) {
  return pairs.filter(([id, text]) => {
    const value = valueOf(id);
    const number = read(text);
    if (value === null || number === null) return false;
    // Yardsticks are printed to three digits.
    const off = /nurse-years|gp-consultations/.test(id) ? Math.abs(value) * 0.006 : number.off;
    return Math.abs(number.value - Number(value)) > off;
  }).map(([id, text]) => `${id} is ${valueOf(id)}, not ${text}`);
}

test('every answer, chart and table shows A, B and the difference, as the core has them', async ({ page }) => {
  await open(page);
  await page.locator('[data-scene="half-savings"]').first().click();
  await keep(page);
  await unfold(page);
  await range(page, 'merger.ccgs.realised').fill('75');
  await page.locator('[data-place="luton"]').selectOption('herts-west-essex');
  await page.locator('[data-input="deficit.path"]').selectOption('straight');
  await range(page, 'review.cost').fill('4500000');
  const b = await page.locator('joined-up').evaluate(({ scenario }) => scenario);
  const a = { inputs: { 'merger.ccgs.realised': '50' } };
  const [inA, inB, less] = [core.evaluate(a).figures, core.evaluate(b).figures, core.compare(a, b).figures];
  const numbersOfA = await texts(page, 'data-figure', '[data-when="a"]');
  const differences = await texts(page, 'data-difference');
  expect(wrong(numbersOfA, (id) => inA[id].value)).toEqual([]);
  expect(wrong(differences, (id) => less[id].value)).toEqual([]);
  // Whatever is told of A is told of B beside it.
  const numbersOfB = await texts(page, 'data-figure', ':not([data-when])');
  expect(wrong(numbersOfB.filter(([id]) => id in inB), (id) => inB[id].value)).toEqual([]);
  const known = new Set(numbersOfB.map(([id]) => id));
  expect(numbersOfA.filter(([id]) => !known.has(id))).toEqual([]);
  // No table compares with anything else.
  await expect(page.getByRole('columnheader', { name: /^(Baseline|Before|Yours)$/ })).toHaveCount(0);
  for (const id of ['merger.ccgs.payback-years', 'ics.saving-to-repay', 'review.break-even-cut', 'boundary.blmk.residents-2024']) {
    await expect(page.locator(`[data-compared="${id}"]`).first(), id).toContainText(/A: .* · B: /);
  }
});

test('the lines under the answers say it in words', async ({ page }) => {
  await open(page, `#v=1&${halfAsA}`);
  // 4.0111 − 2.8407 = 1.1704 years; a quarter of £3.1m a year; 281,434 residents in mid-2019
  await expect(page.locator('[data-compared="merger.ccgs.payback-years"]').first())
    .toHaveText('Pays back its own cost after A: 4.0 years · B: 2.8 years · 1.2 years sooner', { useInnerText: false });
  await expect(page.locator('[data-compared="boundary.residents-moved"]')).toContainText('A: 281,434 · B: 0 · 281,434 fewer');
  await expect(page.locator('[data-compared="ics.total"]').first()).toContainText('the same');
});

test('where A and the difference as they are printed do not make B, the page says so', async ({ page }) => {
  await open(page, '#v=1&a.merger.ccgs.realised=50');
  const line = page.locator('[data-compared="merger.ccgs.saving"]').first();
  // 1.6 + 0.8 is not 2.3, nor 1.56 + 0.78 2.33.
  await expect(line).toContainText('A: £1.6m a year · B: £2.3m a year · £0.8m a year more (rounded)');
});

test('keeping A changes no figure; swapping trades every figure; dropping leaves the page as it was', async ({ page }) => {
  await open(page, '#v=1&merger.ccgs.realised=50&place.milton-keynes=bob');
  const before = { texts: await printed(page), values: await settings(page) };
  await keep(page);
  expect(await settings(page)).toEqual(before.values);
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('4.0 years');
  await press(page, 'reset-all');
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('2.8 years');
  await press(page, 'swap');
  expect(await settings(page)).toEqual(before.values);
  expect(await page.locator('joined-up').evaluate(({ kept }) => kept)).toEqual({ inputs: {}, places: {} });
  await expect(page.locator('[data-compared="merger.ccgs.payback-years"]').first()).toContainText('A: 2.8 years · B: 4.0 years · 1.2 years later');
  await press(page, 'drop');
  expect(await printed(page)).toEqual(before.texts);
  await expect(page.locator('[data-when="a"], .compared, [data-difference]')).toHaveCount(0);
});

test('scenes and Reset B change B and leave A', async ({ page }) => {
  await open(page, `#v=1&merger.ccgs.overrun=41&${halfAsA}`);
  const kept = () => page.locator('joined-up').evaluate((element) => element.kept);
  await page.locator('[data-scene="as-asked"]').first().click();
  expect(await kept()).toEqual(half);
  await expect(bar(page)).toContainText('B If it saves the 20% asked for');
  await page.getByRole('button', { name: 'Reset B' }).click();
  expect(await kept()).toEqual(half);
  await expect(figures(page, 'merger.ccgs.payback-years').first()).toHaveText('2.8 years');
});

test('undo and redo go through keeping, changing, swapping and dropping, and restore every figure', async ({ page }) => {
  await open(page);
  await page.locator('[data-scene="half-savings"]').first().click();
  const state = async () => ({
    texts: await printed(page),
    values: await settings(page),
    a: await texts(page, 'data-figure', '[data-when="a"]'),
    less: await texts(page, 'data-difference'),
  });
  const states = [await state()];
  const steps = [
    () => keep(page),
    () => range(page, 'merger.ccgs.realised').fill('100'),
    () => press(page, 'swap'),
    () => page.locator('[data-place="luton"]').selectOption('herts-west-essex'),
    () => press(page, 'drop'),
  ];
  for (const step of steps) {
    await step();
    await expect.poll(async () => JSON.stringify(await state())).not.toBe(JSON.stringify(states.at(-1)));
    states.push(await state());
  }
  for (const each of states.slice(0, -1).reverse()) {
    await press(page, 'undo');
    expect(await state()).toEqual(each);
  }
  for (const each of states.slice(1)) {
    await press(page, 'redo');
    expect(await state()).toEqual(each);
  }
});

test('each control says what it is set to in A, each place where A has it', async ({ page }) => {
  await open(page, `#v=1&${halfAsA}`);
  await unfold(page);
  await expect(range(page, 'merger.ccgs.realised')).toHaveAccessibleDescription(/Set to 50% in A\./);
  await expect(page.locator('[data-input="deficit.path"]')).toHaveAccessibleDescription(/Set to .* in A\./);
  const row = (name) => page.locator('.places tr').filter({ has: page.getByLabel(name, { exact: true }) });
  await expect(row('Milton Keynes')).toContainText('A: in BOB, before: BLMK');
  await expect(row('Luton')).toContainText('A: in BLMK');
});

test('a name that holds a setting says what it is in A', async ({ page }) => {
  await open(page, '#v=1&merger.horizon=8&a.merger.horizon=12');
  await unfold(page);
  await expect(page.locator('table.figures').filter({ hasText: 'Net of cost' })).toContainText('Net of cost over 8 years (A: 12 years)');
  // Both lines are drawn to their ends.
  const table = page.locator('[data-chart="merger.ccgs.cumulative-by-year"] table');
  await expect(table.getByRole('row')).toHaveCount(14);
  await expect(table.getByRole('row').last()).toContainText('–');
});

test('a number of A opens the working of A', async ({ page }) => {
  await open(page, `#v=1&${halfAsA}`);
  await page.locator('[data-figure="merger.ccgs.saving"][data-when="a"]').first().click();
  const working = page.locator('.working');
  await expect(working).toHaveAttribute('aria-label', 'How £1.6m a year is worked out');
  await expect(working.locator('[data-passport="merger.ccgs.realised"]')).toContainText('50%');
});

test('charts name both lines and say how far apart they end', async ({ page }) => {
  await open(page, '#v=1&deficit.prevention=10000000&a.merger.ccgs.realised=50');
  const chart = page.locator('[data-chart="opening"]');
  await expect(chart.getByRole('button', { name: /^A £/ })).toHaveCount(1);
  await expect(chart.getByRole('button', { name: /^B £/ })).toHaveCount(1);
  await expect(chart).toContainText(/At the end B has £[\d.]+m more than A\./);
  const deficit = page.locator('[data-chart="deficit.remaining-by-year"]');
  // 10m a year at full effect in the last year
  await expect(deficit).toContainText('In 2018/19 B comes to £10.0m less than A.');
  await expect(deficit.getByRole('button', { name: /^A £100m/ })).toHaveCount(1);
  await expect(deficit.getByRole('button', { name: /^B £90\.0m/ })).toHaveCount(1);
});

test('by keyboard alone: keep, go on, swap, drop, and the focus is never lost', async ({ page }) => {
  await open(page, '#v=1&merger.ccgs.realised=50');
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.dataset.action);
  await page.locator('[data-action="undo"]').focus();
  while (await focused() !== 'keep') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('swap');
  await range(page, 'merger.ccgs.realised').focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-compared="merger.ccgs.payback-years"]').first()).toContainText('sooner');
  await page.locator('[data-action="undo"]').focus();
  while (await focused() !== 'swap') await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(range(page, 'merger.ccgs.realised')).toHaveValue('50');
  expect(await focused()).toBe('swap');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('keep');
});

test('the one status sentence tells of keeping, changing beside A, swapping and dropping', async ({ page }) => {
  await open(page);
  const status = page.locator('[role="status"]');
  await keep(page);
  await expect(status).toHaveText('Kept as A. What you set from now on is B.');
  await range(page, 'merger.ccgs.realised').fill('50');
  await expect(status).toHaveText(/pay back in 4\.0 years.* Pays back its own cost after A: 2\.8 years · B: 4\.0 years · 1\.2 years later$/);
  await press(page, 'swap');
  await expect(status).toHaveText('A and B have changed places.');
  await press(page, 'drop');
  await expect(status).toHaveText('A is dropped.');
});
