// What else there is to take hold of: the ring, the line of the gap, the map, the numbers themselves.
import { expect, test } from '@playwright/test';
import { agrees, core, figure, isPrintOf, live, open, pack, part, scenario, slider, unfold } from './explainer.js';

const REALISED = 'merger.ccgs.realised';
const PAYBACK = 'merger.ccgs.payback-years';
const ring = (/** @type {import('@playwright/test').Page} */ page) => part(page, 'merger').getByRole('slider', { name: /Years to cover the cost/ });

test('a pull on the ring to five years sets the assumption in hand to what that takes', async ({ page }) => {
  await open(page);
  const box = await ring(page).locator('.hoop').boundingBox();
  const picture = await part(page, 'merger').locator('[data-graphic] svg .zero').boundingBox();
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  // The line is ten years long.
  await page.mouse.move((picture?.x ?? 0) + (picture?.width ?? 0) / 2, at.y, { steps: 8 });
  await page.mouse.up();
  await live(page);
  await expect(figure(page, PAYBACK).first()).toHaveText('5 years');
  const { inputs } = await scenario(page);
  // By hand in tests/boundary/whatif.test.js: 51.833 %.
  expect(Number(inputs[REALISED])).toBeCloseTo(51.83, 1);
  await agrees(page, { inputs }, 'after the pull');
  await expect(slider(page, REALISED)).toHaveValue(inputs[REALISED]);
});

test('the ring goes by keys, and with another row in hand it moves that one', async ({ page }) => {
  await open(page);
  await ring(page).press('ArrowLeft');
  await expect(ring(page)).toHaveAttribute('aria-valuenow', '3.6');
  await slider(page, 'merger.ccgs.overrun').focus();
  await ring(page).press('ArrowLeft');
  await expect.poll(async () => Object.keys((await scenario(page)).inputs)).toEqual([REALISED, 'merger.ccgs.overrun']);
  await expect(ring(page)).toHaveAccessibleName(/One-off cost over budget/);
});

test('an answer that the assumption cannot give is not given: it goes as far as it can, and says so', async ({ page }) => {
  await open(page);
  await ring(page).press('Home');
  await expect.poll(async () => (await scenario(page)).inputs[REALISED]).toBe('120');
  await expect(page.getByRole('status').filter({ hasText: 'Not even all of it would do' })).toHaveCount(1);
});

test('the end of the gap’s line is pulled down, by hand and by keys, and the row beside it is the same', async ({ page }) => {
  await open(page);
  const gap = part(page, 'gap');
  await gap.scrollIntoViewIfNeeded();
  const handle = gap.getByRole('slider', { name: 'Saved a year: pull the line down' });
  const box = await handle.locator('.hoop').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 9, (box?.y ?? 0) + 9);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 9, (box?.y ?? 0) + 49, { steps: 5 });
  await page.mouse.up();
  const { inputs } = await scenario(page);
  expect(Number(inputs['deficit.anywhere'])).toBeGreaterThan(1e6);
  await expect(slider(page, 'deficit.anywhere')).toHaveValue(inputs['deficit.anywhere']);
  await agrees(page, { inputs }, 'after the pull');
  await handle.press('End');
  await expect(gap.locator('.answer')).toContainText(/over in 2018\/19/);
  await handle.press('Home');
  await expect(gap.locator('.answer')).toContainText('£100m short');
});

test('a number typed into a row counts, and one that is none changes nothing and says so', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  const box = part(page, 'merger').locator(`[data-box="${REALISED}"]`);
  const type = async (/** @type {string} */ text) => {
    await box.selectText();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await type('62.5 %');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '62.5' });
  await type('plenty');
  await expect(page.getByRole('status').filter({ hasText: '“plenty” is no number' })).toHaveCount(1);
  expect((await scenario(page)).inputs).toEqual({ [REALISED]: '62.5' });
  // Where the reader looks, too, and what they typed is still there to be mended.
  const slip = part(page, 'merger').locator(`[data-row="${REALISED}"] .slip`);
  await expect(slip).toBeVisible();
  await expect(box).toHaveValue('plenty');
  await type('2,5');
  await expect(slip).toHaveText(/^“2,5” is no number/);
  await type('50');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '50' });
  await expect(slip).toHaveCount(0);
  await type('900');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '120' });
  await expect(page.getByRole('status').filter({ hasText: 'goes from 0% to 120%: the nearest is set' })).toHaveCount(1);
  await expect(slip).toHaveText(/goes from 0% to 120%: the nearest is set/);
});

test('one row in hand has its note; minus and plus go one step, and the arrow back makes it ours again', async ({ page }) => {
  await open(page);
  const merger = part(page, 'merger');
  await slider(page, 'merger.ccgs.ramp-years').focus();
  await expect(merger.locator('.note')).toContainText('Years to reach the full saving: 3 years.');
  await merger.locator('[data-step="up"]').click();
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ 'merger.ccgs.ramp-years': '4' });
  await merger.locator('[data-row="merger.ccgs.ramp-years"] .reset').click();
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({});
});

test('Ctrl+Z takes back a drag as one step, and Ctrl+Shift+Z does it again', async ({ page }) => {
  await open(page);
  await slider(page, REALISED).press('ArrowLeft');
  await slider(page, 'merger.ccgs.overrun').press('End');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '70' });
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ [REALISED]: '70', 'merger.ccgs.overrun': '200' });
});

test('the bar stands only while what was changed is out of sight, and takes it back', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await open(page);
  await slider(page, REALISED).press('Home');
  await expect(page.locator('.foot')).toHaveCount(0);
  await part(page, 'who').scrollIntoViewIfNeeded();
  await expect(page.locator('.foot')).toContainText('Yours: never · Ours: 3.7 years');
  await page.locator('.foot').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.foot')).toHaveCount(0);
  expect((await scenario(page)).inputs).toEqual({});
});

/** Taps where the name of a place stands, as a finger would. @param {import('@playwright/test').Page} page @param {string} name */
async function tap(page, name) {
  await part(page, 'boundary').locator('.map .names text').filter({ hasText: name }).scrollIntoViewIfNeeded();
  const box = await part(page, 'boundary').locator('.map .names text').filter({ hasText: name }).boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
}

const place = (/** @type {import('@playwright/test').Page} */ page, /** @type {string} */ id) => page.locator(`[data-map-place="${id}"]`).filter({ visible: true });

test('two taps move a place, the three bars follow at once, and Undo puts it back', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  const boundary = part(page, 'boundary');
  await boundary.scrollIntoViewIfNeeded();
  await tap(page, 'Milton');
  await expect(place(page, 'milton-keynes')).toHaveAttribute('aria-pressed', 'true');
  await tap(page, 'Buckinghamshire');
  await expect(place(page, 'milton-keynes')).toHaveAttribute('data-system', 'bob');
  await agrees(page, { places: { 'milton-keynes': 'bob' } }, 'after the move');
  await expect(boundary.locator('[data-figure="boundary.blmk.residents-2024"]').first()).toHaveText('750,000 people');
  await expect(boundary.locator('[data-finding]')).toContainText('fewer than a million people in 2024');
  await boundary.locator('[data-undo]').click();
  await expect(place(page, 'milton-keynes')).toHaveAttribute('data-system', 'blmk');
  await expect(boundary.locator('[data-undo]')).toHaveCount(0);
});

test('after a row of the boundary has been in hand, the map works as before', async ({ page }) => {
  await open(page);
  await unfold(page, 'boundary', 'sides');
  await slider(page, 'boundary.fixed-share').press('ArrowRight');
  await tap(page, 'Milton');
  await tap(page, 'Buckinghamshire');
  await expect.poll(async () => (await scenario(page)).places).toEqual({ 'milton-keynes': 'bob' });
});

test('the map goes by keys: arrows from place to place, Enter for a tap, Escape to put down', async ({ page }) => {
  await open(page);
  await part(page, 'boundary').scrollIntoViewIfNeeded();
  await place(page, 'milton-keynes').focus();
  await page.keyboard.press('Enter');
  await expect(place(page, 'milton-keynes')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(place(page, 'milton-keynes')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(place(page, 'milton-keynes')).not.toBeFocused();
  await place(page, 'buckinghamshire').press('Enter');
  await expect.poll(async () => (await scenario(page)).places).toEqual({ 'milton-keynes': 'bob' });
});

test('whole systems that go over are mergers: said so, nothing shifts, and there is no figure of what is left', async ({ page }) => {
  await open(page);
  const boundary = part(page, 'boundary');
  await boundary.locator('[data-scene="central-east"]').click();
  await expect(boundary.locator('[data-finding]').first()).toContainText('a merger and not a move');
  await unfold(page, 'boundary', 'sides');
  const { figures } = core.evaluate(pack.scene.find((/** @type {{id: string}} */ { id }) => id === 'central-east'));
  expect(Number(figures['boundary.overhead-shift'].value)).toBe(0);
  // Of the areas that are left empty there is no figure, only a dash.
  await expect(boundary.locator('table', { hasText: 'Bedfordshire, Luton and Milton Keynes' }).locator('td:last-child')).toHaveText(Array(8).fill('–'));
  await expect(boundary).not.toContainText(/\b0 people/);
});

test('wherever places go, no form of the page has a figure of an area that is left empty', async ({ page }) => {
  await open(page);
  const boundary = part(page, 'boundary');
  for (const places of [
    { 'milton-keynes': 'bob', bedford: 'bob', 'central-bedfordshire': 'bob', luton: 'bob' },
    { 'milton-keynes': 'bob', bedford: 'herts-west-essex', 'central-bedfordshire': 'herts-west-essex', luton: 'herts-west-essex' },
  ]) {
    await page.locator('joined-up').evaluate((element, all) => { Reflect.set(element, 'scenario', { inputs: {}, places: all }); }, places);
    for (const entry of ['sides', 'places', 'take']) {
      await unfold(page, 'boundary', entry);
      expect((await boundary.innerText()).match(/\b0 people|£0 a head/g)).toBeNull();
    }
    await expect(boundary.locator('[data-take="sentence"]')).toHaveValue(/^Nothing is left of Beds, Luton and Milton Keynes as one NHS area \(Milton Keynes in Bucks, Oxon, W Berks; /);
  }
  await expect(boundary.locator('.answer')).toContainText('its places are in different ones');
});

test('what is quoted of the gap says short, over, or neither', async ({ page }) => {
  await open(page);
  await unfold(page, 'gap', 'take');
  const sentence = part(page, 'gap').locator('[data-take="sentence"]');
  await expect(sentence).toHaveValue(/^The two hospitals and two NHS groups of the review of 2014 would be £100m short in 2018\/19\. Sources last checked on 26 November 2026: http/);
  await slider(page, 'deficit.anywhere').press('End');
  await expect(sentence).toHaveValue(/^The two hospitals and two NHS groups of the review of 2014 would have £[\d.]+m over in 2018\/19 \(Saved a year, from anywhere: £/);
});

test('the list of places does without the map what the map does', async ({ page }) => {
  await page.route('**/map/*.json', (route) => route.abort());
  await open(page);
  await part(page, 'boundary').scrollIntoViewIfNeeded();
  await unfold(page, 'boundary', 'places');
  await part(page, 'boundary').locator('[data-place="luton"]').selectOption('herts-west-essex');
  await agrees(page, { places: { luton: 'herts-west-essex' } }, 'after the move');
});

test('every kind of number opens its working in place, and Escape goes back to it', async ({ page }) => {
  await open(page);
  for (const [name, selector] of [['merger', '.answer .number'], ['merger', 'svg tspan.number'], ['budget', '.answer .number'], ['gap', 'svg tspan.number'], ['boundary', '.bars .number'], ['sums', '.answer .number']]) {
    const number = part(page, name).locator(selector).first();
    const id = await number.getAttribute('data-figure') ?? '';
    const { value, unit } = core.evaluate({}).figures[id];
    await number.focus();
    await page.keyboard.press('Enter');
    const asked = part(page, name).locator('.asked');
    await expect(asked).toBeFocused();
    await expect.poll(async () => (await asked.innerText()).split('\n').some((line) => isPrintOf(line, value, unit)), id).toBe(true);
    await page.keyboard.press('Escape');
    await expect(asked).toHaveCount(0);
    await expect(number).toBeFocused();
  }
});

test('a working leads to a source with its publisher and date', async ({ page }) => {
  await open(page);
  await part(page, 'budget').locator('.answer [data-figure="ics.total"]').click();
  await expect(part(page, 'budget').locator('.asked')).toContainText('Milton Keynes Citizen');
  await expect(part(page, 'budget').locator('.asked')).toContainText('5 March 2020');
});

test('A beside B: what is kept stays while the other moves, and the table has the difference', async ({ page }) => {
  await open(page);
  await slider(page, REALISED).press('Home');
  await unfold(page, 'merger', 'compare');
  const merger = part(page, 'merger');
  await merger.locator('[data-compare="keep"]').click();
  await slider(page, REALISED).press('End');
  const [a, b] = [{ inputs: { [REALISED]: '0' } }, { inputs: { [REALISED]: '120' } }];
  const difference = core.compare(a, b).figures['merger.ccgs.saving'];
  await expect.poll(async () => isPrintOf(await merger.locator('[data-difference="merger.ccgs.saving"]').innerText(), difference.value, difference.unit)).toBe(true);
  await expect(page).toHaveURL(/&a\.merger\.ccgs\.realised=0$/);
  await merger.locator('[data-compare="swap"]').click();
  await expect(slider(page, REALISED)).toHaveValue('0');
  await merger.locator('[data-compare="drop"]').click();
  await expect(page).not.toHaveURL(/a\./);
});

test('“What it would take” gives the value that the core solves for, and sets it', async ({ page }) => {
  await open(page);
  await unfold(page, 'merger', 'solve');
  const five = part(page, 'merger').locator('[data-solved="5"]');
  await expect(five).toContainText('51.83%');
  await five.getByRole('button').click();
  await expect(figure(page, PAYBACK).first()).toHaveText('5 years');
});

test('“What matters most” has every assumption of ours that moves the pounds, the widest first', async ({ page }) => {
  await open(page);
  await unfold(page, 'merger', 'matters');
  const bars = core.matters('merger.ccgs.net', {}).filter(({ swing }) => Number(swing) > 0).map(({ input }) => input);
  const shown = part(page, 'merger').locator('[data-matters]');
  await expect(shown).toHaveCount(bars.length);
  expect(await shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-matters')))).toEqual(bars);
});

test('where a reader lives names the bodies that have planned care there, and stays out of what is shared', async ({ page }) => {
  await open(page);
  await unfold(page, 'method', 'home');
  await part(page, 'method').locator('[data-home]').selectOption('luton');
  await expect(part(page, 'method').locator('[data-opened="home"]')).toContainText('NHS Luton Clinical Commissioning Group');
  await expect(page).toHaveURL(/home=luton/);
  await unfold(page, 'merger', 'take');
  await expect(part(page, 'merger').locator('[data-take="link"]')).not.toHaveValue(/home/);
});

test('claims: the three that lead stand on the page, all of them on theirs, each test with its verdict', async ({ page }) => {
  await open(page);
  const led = pack.claim.filter((/** @type {{lead?: boolean}} */ { lead }) => lead);
  await expect(part(page, 'claims').locator('[data-claim]')).toHaveCount(led.length);
  await open(page, 'claims.html');
  await expect(part(page, 'claims').locator('[data-claim]')).toHaveCount(pack.claim.length);
  const verdicts = core.evaluate({}).claims.flatMap(({ tests }) => tests);
  await expect(part(page, 'claims').locator('[data-verdict]')).toHaveCount(verdicts.length);
  // A verdict is a test's: what has not been tested is named.
  await expect(part(page, 'claims').locator('[data-claim="once-instead-of-three"]')).toContainText('Whether things were done once: cannot be tested.');
});

test('who was who: every body with its time, and BLMK’s board ended on 31 March 2026', async ({ page }) => {
  await open(page, 'who.html');
  await expect(page.locator('[data-body]').filter({ visible: true })).toHaveCount(pack.body.length);
  await expect(page.locator('#body-blmk-icb').filter({ visible: true })).toContainText('31 March 2026');
  await expect(page.locator('#body-central-east-icb').filter({ visible: true })).toContainText('1 April 2026 to now');
});

test('the picture can be taken along as a file that is the picture', async ({ page }) => {
  await open(page);
  await unfold(page, 'merger', 'take');
  for (const [form, begins] of [['svg', '<svg'], ['png', '\u0089PNG']]) {
    const [download] = await Promise.all([page.waitForEvent('download'), part(page, 'merger').locator(`[data-take="${form}"]`).click()]);
    let bytes = '';
    for await (const chunk of await download.createReadStream()) bytes += chunk.toString('latin1');
    expect(bytes.startsWith(begins), form).toBe(true);
    expect(bytes.length, form).toBeGreaterThan(2000);
    if (form === 'svg') expect(bytes).toContain('3.7 years');
  }
});

test('budgets that a reader has set are not told as what was, and a saving of which nothing is kept is no number', async ({ page }) => {
  await open(page);
  await unfold(page, 'budget', 'budgets');
  await expect(part(page, 'budget').locator('.answer')).toContainText('shared a budget: £22.3m over two years');
  await slider(page, 'ics.budget-2018-19').press('Home');
  // 22.3 less the 10.7 of 2018/19.
  await expect(part(page, 'budget').locator('.answer')).toContainText('would have shared £11.6m over two years');
  await unfold(page, 'gap', 'levers');
  await slider(page, 'deficit.spend-to-save').press('End');
  await expect(part(page, 'gap').locator('.answer')).toContainText('No saving would have been enough: none of it is kept.');
  await unfold(page, 'gap', 'warning');
  await expect(part(page, 'gap').locator('[data-opened="warning"]')).toContainText('No saving would have been enough');
});
