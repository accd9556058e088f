// Links, old and wrong: each mistake gets one sentence, and what is right in the link counts.
import { expect, test } from '@playwright/test';
import { open, part, scenario } from './explainer.js';

const notices = (/** @type {import('@playwright/test').Page} */ page) => page.locator('.notices p');

for (const [link, sentence, inputs, places = {}] of /** @type {[string, RegExp, object, object?][]} */ ([
  ['merger.ccgs.realised=400', /400 is out of range, so the nearest value is set/, { 'merger.ccgs.realised': '120' }],
  ['merger.ccgs.ramp-years=2.5', /2\.5 is set to the nearest whole number/, { 'merger.ccgs.ramp-years': '3' }],
  ['merger.ccgs.relaised=50', /no setting merger\.ccgs\.relaised/, {}],
  ['merger.ccgs.realised=%C2%BD', /“½” is no number/, {}],
  ['place.camelot=bob', /no place camelot/, {}],
  ['place.luton=camelot', /no area camelot/, {}],
  ['deficit.path=bent', /no choice “bent”/, {}],
  ['place.east-berkshire=bob', /cannot be moved/, {}],
])) {
  test(`${link} in a link is mended and said`, async ({ page }) => {
    await open(page, `#v=2&review.cost=4000000&${link}`);
    await expect(notices(page)).toHaveText([sentence]);
    expect(await scenario(page)).toEqual({ inputs: { 'review.cost': '4000000', ...inputs }, places });
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(notices(page)).toHaveCount(0);
  });
}

test('a link of version 1 still opens, and says which defaults changed and why', async ({ page }) => {
  await open(page, '#v=1&merger.ccgs.realised=50');
  await expect(notices(page).first()).toContainText('This link was made before our assumptions changed');
  await expect(notices(page).filter({ hasText: 'Running costs, per resident' })).toContainText('£21.64 a head then, £18 a head now');
  expect((await scenario(page)).inputs).toEqual({ 'merger.ccgs.realised': '50' });
});

test('a link of today’s version says nothing', async ({ page }) => {
  await open(page, '#v=2&merger.ccgs.realised=50');
  await expect(notices(page)).toHaveCount(0);
});

test('scenes are known by their old names too', async ({ page }) => {
  await open(page, 'embed.html?view=merger&scene=half-savings');
  expect((await scenario(page)).inputs).toEqual({ 'merger.ccgs.realised': '50' });
});

test('back to an address that sets nothing is back to what the frame started with', async ({ page }) => {
  await open(page, 'embed.html?view=merger&scene=half-arrives');
  await page.evaluate(() => { location.hash = '#v=2&merger.ccgs.overrun=50'; });
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ 'merger.ccgs.overrun': '50' });
  await page.goBack();
  await expect.poll(async () => (await scenario(page)).inputs).toEqual({ 'merger.ccgs.realised': '50' });
});

test('a link to a part of the page shows that part', async ({ page }) => {
  await open(page, '#boundary');
  await expect(page.locator('section[data-part="boundary"]').filter({ visible: true })).toBeInViewport();
});

test('a link says which merger it speaks of, and a quoted sentence names it', async ({ page }) => {
  await open(page);
  await part(page, 'merger').locator('.switch button').nth(1).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#v=2&subject=boards');
  await part(page, 'merger').locator('[data-more="take"]').click();
  const sentence = part(page, 'merger').locator('[data-take="sentence"]');
  await expect(sentence).toHaveValue(/^The merger of NHS boards into Central East in 2026 covers its cost after 3\.8 years on the page’s own assumptions\. .*#v=2&subject=boards$/);
  const link = await part(page, 'merger').locator('[data-take="link"]').inputValue();
  await page.goto('about:blank');
  await open(page, link);
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText('Will our NHS merger pay?');
  // What is set beside it stands too, and the first merger needs no name.
  await page.goto('about:blank');
  await open(page, '#v=2&merger.hospitals.overrun=0&subject=hospitals');
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText('Did the hospitals’ merger pay?');
  await part(page, 'merger').locator('.switch button').nth(0).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#v=2&merger.hospitals.overrun=0');
});
