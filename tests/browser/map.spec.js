// The map: take a place, try it in a system, see both sides, move it or leave it; by mouse, finger and keys.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { figures, open, pack, printed, settings, unfold } from './explainer.js';

const shape = (page, id) => page.locator(`[data-map-place="${id}"]`);
const choice = (page, system) => page.locator(`.in-hand input[value="${system}"]`);
const row = (page, id) => page.locator('.places tr', { has: page.locator(`select[data-place="${id}"]`) });
const tried = (page, figure) => page.locator(`[data-figure="${figure}"][data-when="tried"]`).first();
const undo = (page) => page.locator('[data-action="undo"]').first();

/** Opens the page with the map on the screen. */
async function openMap(page, path = '') {
  await open(page, path);
  await page.locator('.map').scrollIntoViewIfNeeded();
  await shape(page, 'milton-keynes').waitFor();
}

/** The page has stopped scrolling. */
const rested = (page) => page.evaluate(() => new Promise((resolve) => {
  let last = NaN;
  const look = () => {
    if (scrollY === last) return resolve();
    last = scrollY;
    setTimeout(look, 60);
  };
  look();
}));

/** Takes a place and tries it somewhere. */
async function tryIn(page, place, system) {
  await shape(page, place).press('Enter');
  await choice(page, system).check();
}

test('the map and its shapes are fetched when a reader comes near, not before', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 390, height: 600 });
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\/map[/-]/.test(url))).toEqual([]);
  await page.locator('.map').scrollIntoViewIfNeeded();
  await shape(page, 'luton').waitFor();
  expect(asked.filter((url) => url.endsWith('/map/blmk.json'))).toHaveLength(1);
});

test('every place is a button that says in which system it is, and its colour and pattern are that system’s', async ({ page }) => {
  await openMap(page, '#v=1&place.luton=herts-west-essex');
  for (const { id, name } of pack.place) await expect(shape(page, id)).toHaveAccessibleName(new RegExp(`^${name}, in `));
  await expect(shape(page, 'luton')).toHaveAccessibleName('Luton, in Herts and West Essex');
  const looks = (id) => shape(page, id).evaluate((node) => [getComputedStyle(node.querySelector('.ground')).fill, node.querySelector('.woven').getAttribute('fill')]);
  expect(await looks('luton')).toEqual(await looks('hertfordshire'));
  expect(await looks('luton')).not.toEqual(await looks('bedford'));
});

test('a trial shows every figure of both sides before anything moves, and leaving it changes nothing', async ({ page }) => {
  await openMap(page);
  await unfold(page);
  const [texts, values, address] = [await printed(page), await settings(page), page.url()];
  await shape(page, 'milton-keynes').click();
  await choice(page, 'bob').check();
  const told = page.locator('.in-hand .tried');
  // Residents mid-2019 and target funding 2018/19 of Milton Keynes; 1,055,827 − 305,884 and 1,877,209 + 305,884 in mid-2024.
  for (const words of ['281,434 residents', '£329m', '749,943 of 1,055,827', 'fewer than the 1,000,000', '2,183,093 residents in place of 1,877,209', 'Milton Keynes University Hospital would go with it']) {
    await expect(told).toContainText(words);
  }
  for (const system of ['blmk', 'bob']) {
    for (const figure of ['people', 'residents', 'residents-2024', 'allocation', 'per-head', 'need-index', 'places', 'pieces', 'meets-million', 'home-share', 'overhead-shift']) {
      await expect(tried(page, `boundary.${system}.${figure}`), `${system}: ${figure}`).toBeVisible();
    }
  }
  // 79.07 + 2.31 + 7.47 of its admissions: its own hospital goes along.
  await expect(tried(page, 'boundary.place.milton-keynes.home-share')).toHaveText('88.9%');
  await expect(shape(page, 'milton-keynes')).toHaveAttribute('data-system', 'bob');
  expect(page.url()).toBe(address);
  expect(await settings(page)).toEqual(values);
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(told).toHaveCount(0);
  await expect(page.locator('.in-hand .settled')).toHaveText('Milton Keynes stays in BLMK.');
  await expect(page.locator('.in-hand .settled')).toBeFocused();
  await shape(page, 'milton-keynes').click();
  expect(await printed(page)).toEqual(texts);
  expect(page.url()).toBe(address);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('moving it is one step, which the table shows and one undo takes back', async ({ page }) => {
  await openMap(page);
  const texts = await printed(page);
  await tryIn(page, 'milton-keynes', 'bob');
  await page.getByRole('button', { name: 'Move it to BOB' }).click();
  await expect(page.locator('select[data-place="milton-keynes"]')).toHaveValue('bob');
  await expect(page).toHaveURL(/place\.milton-keynes=bob/);
  await expect(figures(page, 'boundary.blmk.residents-2024').first()).toContainText('749,943');
  await expect(page.locator('.in-hand')).toContainText('In BOB.');
  await undo(page).click();
  await expect(shape(page, 'milton-keynes')).toHaveAttribute('data-system', 'blmk');
  await shape(page, 'milton-keynes').click();
  expect(await printed(page)).toEqual(texts);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
});

test('by keys alone: the map is one stop, arrows go from place to place, and the focus comes back', async ({ page }) => {
  await openMap(page);
  await page.locator('#title-boundary').focus();
  const stop = () => page.evaluate(() => document.querySelector('joined-up').shadowRoot.activeElement?.getAttribute('data-map-place'));
  for (let presses = 0; presses < 30 && !(await stop()); presses += 1) await page.keyboard.press('Tab');
  expect(await stop()).toBe('milton-keynes');
  const way = [['ArrowRight', 'bedford'], ['ArrowDown', 'central-bedfordshire'], ['ArrowDown', 'luton']];
  for (const [key, place] of way) {
    await page.keyboard.press(key);
    expect(await stop()).toBe(place);
  }
  await page.keyboard.press('Enter');
  await expect(choice(page, 'blmk')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(choice(page, 'bob')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(shape(page, 'luton')).toBeFocused();
  await expect(page.locator('select[data-place="luton"]')).toHaveValue('blmk');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(choice(page, 'blmk')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const confirm = page.getByRole('button', { name: 'Move it to BOB' });
  for (let presses = 0; presses < 40 && !(await confirm.evaluate((button) => button.matches(':focus'))); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('select[data-place="luton"]')).toHaveValue('bob');
  await expect(page.locator('.in-hand .settled')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shape(page, 'luton')).toBeFocused();
});

for (const width of [320, 1280]) {
  test(`at ${width} px what a move and its undo did is said where the buttons were, on the screen and with the focus`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await openMap(page);
    const said = page.locator('.in-hand .settled');
    const shown = async (words) => {
      await expect(said).toContainText(words);
      await expect(said).toBeFocused();
      await rested(page);
      const { top, bottom } = await said.evaluate((node) => node.getBoundingClientRect());
      const bar = await page.locator('.steps[data-live]').boundingBox();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(bar?.y ?? 640);
    };
    await shape(page, 'milton-keynes').click();
    await choice(page, 'bob').check();
    await page.getByRole('button', { name: 'Move it to BOB' }).click();
    await shown('Milton Keynes is in BOB now.');
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('select[data-place="milton-keynes"]')).toHaveValue('blmk');
    await shown('Milton Keynes is back in BLMK.');
    await expect(said.getByRole('button')).toHaveCount(0);
    await choice(page, 'bob').check();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await shown('Milton Keynes stays in BLMK.');
  });
}

test('the undo beside a move takes back that move only, so it goes when something else is changed', async ({ page }) => {
  await openMap(page);
  await tryIn(page, 'milton-keynes', 'bob');
  await page.getByRole('button', { name: 'Move it to BOB' }).click();
  const again = page.locator('.settled').getByRole('button', { name: 'Undo' });
  await expect(again).toBeVisible();
  await page.locator('select[data-place="luton"]').selectOption('herts-west-essex');
  await expect(again).toHaveCount(0);
  await expect(page.locator('.settled')).toHaveText('Milton Keynes is in BOB now.');
});

test('Escape anywhere around the map drops the trial and shows the place on the map', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page);
  for (const from of ['.in-hand input:checked', '.in-hand .confirm', '.in-hand .tried .figure', '.where-to .figure']) {
    await shape(page, 'milton-keynes').focus();
    if (await shape(page, 'milton-keynes').getAttribute('aria-pressed') === 'false') await page.keyboard.press('Enter');
    await choice(page, 'bob').check();
    await page.locator(from).first().focus();
    await page.keyboard.press('Escape');
    await expect(shape(page, 'milton-keynes'), from).toBeFocused();
    await expect(shape(page, 'milton-keynes')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('.in-hand .tried')).toHaveCount(0);
  }
});

test('by finger at 320 px: tap a place, tap a system, tap to move it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await openMap(page);
  for (const id of ['luton', 'milton-keynes']) {
    await shape(page, id).tap();
    await expect(page.locator('.in-hand')).toBeInViewport();
    await expect(shape(page, id)).toHaveAttribute('aria-pressed', 'true');
  }
  await choice(page, 'bob').tap();
  await expect(tried(page, 'boundary.blmk.residents-2024')).toHaveText('749,943');
  await page.getByRole('button', { name: 'Move it to BOB' }).tap();
  await expect(page.locator('select[data-place="milton-keynes"]')).toHaveValue('bob');
  await context.close();
});

test('at 320 px no place’s name covers another’s, and each stands by its own place', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page);
  const names = await page.locator('.plan .place-name').evaluateAll((all) => all.map((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    // Letters fill the middle 12 of the 18 pixels that a line's box is high.
    return { text: name.textContent, left, right, top: top + 3, bottom: bottom - 3 };
  }));
  expect(names).toHaveLength(pack.place.length);
  const covered = names.flatMap((one) => names.filter((other) => one.text < other.text
    && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
    .map((other) => `${one.text}, ${other.text}`));
  expect(covered).toEqual([]);
  const of = (text) => names.find((name) => name.text === text);
  // Luton lies south of Central Bedfordshire, and that south of Bedford.
  expect(of('Luton').top).toBeGreaterThan(of('Central Beds').bottom - 1);
  expect(of('Central Beds').top).toBeGreaterThan(of('Bedford').bottom - 1);
});

test('20 swipes that begin on the map move no place and scroll the page 20 times', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await openMap(page);
  const values = await settings(page);
  const cdp = await context.newCDPSession(page);
  for (let swipes = 0; swipes < 20; swipes += 1) {
    await page.locator('svg.plan').evaluate((map) => map.scrollIntoView({ block: 'center' }));
    const { x, y, width, height } = await page.locator('svg.plan').boundingBox();
    const before = await page.evaluate(() => scrollY);
    const way = swipes % 2 ? 1 : -1;
    const touch = (type, moved) => cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + (width * (3 + (swipes % 5))) / 10, y: y + height / 2 + way * moved }],
    });
    await touch('touchStart', 0);
    for (let moved = 18; moved <= 180; moved += 18) await touch('touchMove', moved);
    await touch('touchEnd', 180);
    // A finger that goes down takes the page up.
    await expect.poll(async () => way * (before - await page.evaluate(() => scrollY)), `swipe ${swipes}`).toBeGreaterThan(60);
    await rested(page);
  }
  expect(await settings(page)).toEqual(values);
  await expect(page.locator('[aria-pressed="true"][data-map-place]')).toHaveCount(0);
  await context.close();
});

test('a mouse can drag a place onto another system, which only tries it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openMap(page);
  const middle = async (id) => {
    const { x, y, width, height } = await shape(page, id).boundingBox();
    return [x + width / 2, y + height / 2];
  };
  await page.locator('svg.plan').scrollIntoViewIfNeeded();
  await page.mouse.move(...await middle('milton-keynes'));
  await page.mouse.down();
  await page.mouse.move(...await middle('oxfordshire'), { steps: 6 });
  await page.mouse.up();
  await expect(choice(page, 'bob')).toBeChecked();
  await expect(page.getByRole('button', { name: 'Move it to BOB' })).toBeVisible();
  await expect(page.locator('select[data-place="milton-keynes"]')).toHaveValue('blmk');
});

test('the ring of the focus and of the place in hand is 3 pixels or more, whole, and parted from the borders by paper', async ({ page }) => {
  await openMap(page);
  await shape(page, 'bedford').click();
  await shape(page, 'bedford').press('ArrowDown');
  const paper = await page.locator('joined-up').evaluate((element) => getComputedStyle(element).getPropertyValue('--paper'));
  const rings = await page.locator('.plan').evaluate((plan, color) => {
    const probe = plan.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
    probe.style.color = color;
    const look = (node) => {
      const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(node);
      return { d: node.getAttribute('d'), stroke, width: parseFloat(strokeWidth), dashes: strokeDasharray };
    };
    return {
      paper: getComputedStyle(probe).color,
      gaps: [...plan.querySelectorAll('.gap')].map(look),
      lines: [plan.querySelector('.chosen'), plan.querySelector('.light')].map(look),
      borders: Math.max(...[...plan.querySelectorAll('.borders path')].map((node) => look(node).width)),
    };
  }, paper);
  for (const { d, width, dashes, stroke } of rings.lines) {
    expect(width).toBeGreaterThanOrEqual(3);
    expect(dashes).toBe('none');
    const gap = rings.gaps.find((one) => one.d === d);
    expect(gap.stroke).toBe(rings.paper);
    expect(stroke).not.toBe(rings.paper);
    // Two pixels of paper on each side, and no border looks out from under it.
    expect(gap.width - width).toBeGreaterThanOrEqual(4);
    expect(gap.width).toBeGreaterThan(rings.borders);
  }
  expect(rings.lines[0].d).not.toBe(rings.lines[1].d);
});

test('the focus in the table lights the place on the map, and the other way round', async ({ page }) => {
  await openMap(page);
  const light = page.locator('.plan .light');
  const outline = (id) => shape(page, id).locator('.ground').getAttribute('d');
  await page.locator('select[data-place="oxfordshire"]').focus();
  await expect(light).toHaveAttribute('d', await outline('oxfordshire'));
  await shape(page, 'west-essex').focus();
  await expect(light).toHaveAttribute('d', await outline('west-essex'));
  await expect(row(page, 'west-essex')).toHaveAttribute('data-lit', '');
  await expect(row(page, 'oxfordshire')).not.toHaveAttribute('data-lit');
});

test('who is cut off is told by name before the move, and who is not is not', async ({ page }) => {
  await openMap(page);
  const cutOff = page.locator('.in-hand [data-finding="cut-off"]');
  await tryIn(page, 'central-bedfordshire', 'herts-west-essex');
  await expect(cutOff).toHaveText(/^Luton would be cut off from the rest of BLMK: /);
  // Milton Keynes borders on Buckinghamshire, and the other three on one another.
  await tryIn(page, 'milton-keynes', 'bob');
  await expect(tried(page, 'boundary.blmk.pieces')).toHaveText('1');
  await expect(tried(page, 'boundary.bob.pieces')).toHaveText('1');
  await expect(cutOff).toHaveCount(0);
  // Berkshire West touches Buckinghamshire where the Thames makes the border.
  await tryIn(page, 'oxfordshire', 'northamptonshire-ics');
  await expect(tried(page, 'boundary.bob.pieces')).toHaveText('1');
  await expect(cutOff).toHaveCount(0);
});

test('a place that cannot move says why and offers no system', async ({ page }) => {
  await openMap(page);
  await shape(page, 'east-berkshire').click();
  await expect(page.locator('.in-hand')).toContainText('Frimley is mostly off this map, so its part cannot move.');
  await expect(page.locator('.in-hand input')).toHaveCount(0);
});

/** Park and Miller's generator, so that every run makes the same moves. */
function* numbers(seed) {
  for (let number = seed; ; ) yield (number = (number * 48271) % 2147483647);
}

test('people and money add up to the same on the page after every one of 24 moves, and undoing them restores every figure', async ({ page }) => {
  test.slow();
  await openMap(page);
  await unfold(page);
  const texts = await printed(page);
  const random = numbers(2019);
  const pick = (list) => list[random.next().value % list.length];
  const places = pack.place.filter(({ fixed }) => !fixed);
  const systems = pack.system.filter(({ partly }) => !partly);
  const sum = (figure) => page.locator('joined-up').evaluate((element, end) => (
    [...element.shadowRoot.querySelectorAll('.panel > .systems [data-figure], details .systems [data-figure]')]
      .filter(({ dataset }) => !dataset.when && /^boundary\.[^.]+\.[^.]+$/.test(dataset.figure) && dataset.figure.endsWith(`.${end}`))
      .reduce((total, { textContent }) => total + Number(textContent.replaceAll(',', '')), 0)), figure);
  let steps = 0;
  for (let moves = 0; moves < 24; moves += 1) {
    const [place, system] = [pick(places).id, pick(systems).id];
    const select = page.locator(`select[data-place="${place}"]`);
    if (await select.inputValue() !== system) steps += 1;
    await select.selectOption(system);
    // ONS mid-2019 and mid-2024 of all twelve places.
    expect(await sum('residents')).toBe(6332000);
    expect(await sum('residents-2024')).toBe(6704781);
    const together = page.locator('.both-sides .together');
    if (await together.count() > 0) {
      await expect(together).toContainText('residents 6,332,000 before and 6,332,000 after, target funding £7.54bn before and £7.54bn after');
      await expect(together).toContainText('add up to £0');
    }
  }
  for (let back = 0; back < steps; back += 1) await undo(page).click();
  expect(await printed(page)).toEqual(texts);
});

test('where patients go: a share, a trust and all its sites, from the sources that the shares name', async ({ page }) => {
  await openMap(page);
  const told = page.locator('.where-to');
  await expect(told.locator('q')).toHaveText('Many patients from Milton Keynes use health services in Buckinghamshire');
  await expect(told.getByRole('link', { name: /Milton Keynes Citizen, February 2019/ })).toBeVisible();
  for (const line of ['79.1% Milton Keynes University Hospital', '7.5% Oxford University Hospitals (John Radcliffe Hospital and Horton General Hospital)', '2.3% Buckinghamshire Healthcare (Stoke Mandeville Hospital and Wycombe Hospital)']) {
    await expect(told.getByRole('listitem').filter({ hasText: line })).toHaveCount(1);
  }
  await expect(told).toContainText('serve Central Bedfordshire least: 69.8% of admissions');
  await told.getByRole('button', { name: 'Show it on the map' }).click();
  await expect(page.locator('.arrows .shaft')).toHaveCount(4);
  await shape(page, 'bedford').click();
  await expect(told).toContainText('2.1% Royal Papworth Hospital (no point on this map)');
  // Bedfordshire Hospitals are at home there, and Royal Papworth has no point: Cambridge is left.
  await expect(page.locator('.arrows .shaft')).toHaveCount(1);
  await told.locator('[data-figure="flow.bedford.RGM"]').click();
  await expect(page.locator('.working')).toContainText(/Office for Health Improvement/);
});

test('at 320 px arrows leave the place in hand to be seen, and the list has the shares', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page);
  for (const id of ['milton-keynes', 'luton', 'bedford', 'central-bedfordshire', 'buckinghamshire', 'oxfordshire', 'berkshire-west']) {
    await shape(page, id).press('Enter');
    const drawn = await shape(page, id).evaluate((place) => {
      const plan = place.closest('svg');
      const marks = [...plan.querySelectorAll('.arrows > *:not(.fork)')].map((mark) => {
        const box = mark.getBBox();
        return { kind: mark.getAttribute('class'), thick: Number(mark.getAttribute('stroke-width')), area: box.width * box.height };
      });
      return { marks, here: plan.querySelectorAll('.arrows .here').length };
    });
    // The thickest arrow, 64.5% of Central Bedfordshire, is 22 pixels × 0.645 at full width.
    for (const { kind, thick, area } of drawn.marks) {
      if (kind === 'shaft') expect(thick, id).toBeLessThan(5);
      if (kind === 'head') expect(area, id).toBeLessThan(120);
    }
    // All but Central Bedfordshire have a trust of their own.
    expect(drawn.here > 0, id).toBe(id !== 'central-bedfordshire');
    await shape(page, id).press('Enter');
  }
  await shape(page, 'luton').press('Enter');
  await expect(page.locator('.plan .share')).toHaveCount(0);
  await expect(page.locator('.flows li').filter({ hasText: '87.9% Bedfordshire Hospitals' })).toHaveCount(1);
  await expect(page.locator('.arrows .shaft')).toHaveCount(1);
});

for (const width of [320, 1280]) {
  test(`at ${width} px the working of a share is as wide as its line, not as its number`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openMap(page);
    const line = page.locator('.flows li').filter({ hasText: 'Buckinghamshire Healthcare' });
    await line.getByRole('button').click();
    const working = line.locator('.working');
    await expect(working).toContainText(/Office for Health Improvement/);
    const [room, of] = [await working.boundingBox(), await line.boundingBox()];
    expect(room.width).toBeGreaterThan(0.95 * Math.min(of.width, 640));
    expect(room.x).toBeGreaterThanOrEqual(of.x);
  });
}

for (const width of [320, 1280]) {
  test(`at ${width} px both sides stand between the choice and the buttons, and the legend comes after`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await openMap(page);
    await tryIn(page, 'milton-keynes', 'bob');
    const parts = await page.locator('.around').evaluate((around) => ['.choices', '.tried > p', '.pair', '.pair + .pair', '.together', '.settle', '.legend']
      .map((selector) => {
        const { top, bottom, left, right } = around.querySelector(selector).getBoundingClientRect();
        return { selector, top, bottom, left, right };
      }));
    const down = width === 320 ? parts : parts.slice(0, -1);
    for (const [at, { selector, top }] of down.entries()) {
      if (at > 0) expect(top, selector).toBeGreaterThanOrEqual(down[at - 1].bottom - 1);
    }
    // Beside the map at the wider one, and nothing wider than its column.
    const [first, ...others] = down;
    for (const { selector, left, right } of others) {
      expect(Math.abs(left - first.left), selector).toBeLessThan(4);
      expect(right, selector).toBeLessThanOrEqual(width);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a figure of a trial is asked at the trial, not at what is set', async ({ page }) => {
  await openMap(page);
  await tryIn(page, 'milton-keynes', 'bob');
  await tried(page, 'boundary.bob.places').click();
  await expect(page.locator('.working')).toContainText('BOB: Milton Keynes, Buckinghamshire, Oxfordshire and Berkshire West');
});

test('without its shapes the map is one sentence, and the table moves places as before', async ({ page }) => {
  await page.route('**/map/blmk.json', (route) => route.abort());
  await open(page);
  await page.locator('.map').scrollIntoViewIfNeeded();
  await expect(page.locator('.map')).toHaveText('The map did not load. The table below moves places just as well.');
  await page.locator('select[data-place="milton-keynes"]').selectOption('bob');
  await expect(figures(page, 'boundary.blmk.residents-2024').first()).toContainText('749,943');
});

for (const width of [320, 768, 1280]) {
  test(`at ${width} px room is kept for the map: nothing below it moves when it comes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    let send = () => {};
    const waits = new Promise((resolve) => { send = resolve; });
    await page.route('**/map/blmk.json', async (route) => {
      await waits;
      await route.continue();
    });
    await open(page);
    const top = () => page.locator('.places').evaluate((table) => table.getBoundingClientRect().top + scrollY);
    await page.locator('.map').scrollIntoViewIfNeeded();
    const before = await top();
    send();
    await shape(page, 'luton').waitFor();
    expect(await top()).toBe(before);
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds no fault in a trial, ${colorScheme}`, async ({ browser, baseURL }) => {
    test.slow();
    const context = await browser.newContext({ baseURL, colorScheme });
    const page = await context.newPage();
    await openMap(page, 'embed.html?view=boundary');
    await tryIn(page, 'central-bedfordshire', 'herts-west-essex');
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`))).toEqual([]);
    await context.close();
  });
}

test('in forced colours patterns, borders and names stay in the reader’s own colours', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, forcedColors: 'active' });
  const page = await context.newPage();
  await openMap(page);
  await shape(page, 'bedford').click();
  const [text, paper, mark] = await page.evaluate(() => ['CanvasText', 'Canvas', 'Highlight'].map((color) => {
    const probe = document.body.appendChild(Object.assign(document.createElement('i'), { style: `color:${color}` }));
    return getComputedStyle(probe).color;
  }));
  const style = (selector, name) => page.locator(`.plan ${selector}`).first().evaluate((node, property) => getComputedStyle(node)[property], name);
  expect(await style('.ground', 'fill')).toBe(paper);
  expect(await style('.weave', 'stroke')).toBe(text);
  expect(await style('.between-systems', 'stroke')).toBe(text);
  expect(await style('.place-name', 'fill')).toBe(text);
  expect(await style('.chosen', 'stroke')).toBe(text);
  await shape(page, 'oxfordshire').focus();
  expect(await style('.light', 'stroke')).toBe(mark);
  expect(await style('.gap', 'stroke')).toBe(paper);
  await context.close();
});
