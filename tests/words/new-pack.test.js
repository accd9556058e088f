// The pack that `make new-pack` begins with: sound, whole, in another money, and with no word of ours.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { createServer } from 'vite';
import { complaints, missingFrom } from '../../scripts/check-story.js';
import { firstOf } from '../../scripts/packs.js';
import { shareSvg } from '../../scripts/share/picture.js';
import { Explainer, text } from '../boundary/built.js';

const FOREIGN = /\bNHS\b|\bLuton\b|Milton Keynes|Bedford|BLMK|Surrey|\bhospitals?\b|commissioning|\bpatients?\b|\bnurses?\b|\bGPs?\b|£|\bpounds?\b|\bGBP\b|\bdistricts?\b|\bcounty\b/i;

const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'pack.toml'), text('scripts/new-pack/pack.toml').replace('"NAME"', '"libraries"'));
const tool = join(root, 'target/release/joined-up-pack');
const story = text('scripts/new-pack/story.ftl');
const vite = await createServer({ configFile: false, root: join(root, 'www'), server: { middlewareMode: true, watch: null, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' });
after(() => vite.close());
const { pageOf } = await vite.ssrLoadModule('/pages/written.js');

const said = execFileSync(tool, ['check', join(folder, 'pack.toml')], { encoding: 'utf8' });
execFileSync(tool, ['compile', join(folder, 'pack.toml'), '-o', join(folder, 'pack.json')]);
const compiled = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
const pack = { ...compiled, pack: firstOf(compiled, story).pack };
const explainer = () => new Explainer(new Uint8Array(readFileSync(join(folder, 'pack.pack'))));

/** What stands between the tags, as one line. @param {unknown} template */
const wordsOf = async (template) => (await collectResult(render(template))).replace(/<!--.*?-->|<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('it is sound, and says what is left to fill in', () => {
  assert.match(said, /is sound: 5 figures, 12 inputs\./);
  assert.match(said, /fill in `maker`/);
});

test('its story lacks no message, and a message that is taken out is named', async () => {
  assert.deepEqual(await missingFrom(pageOf, { pack, explainer, story }), []);
  const less = story.replace(/^budget-yard = .*\n/m, '').replace(/^merger-libraries-limit = .*\n/m, '');
  assert.deepEqual(await missingFrom(pageOf, { pack, explainer, story: less }), ['budget-yard', 'merger-limit']);
});

test('what is wrong with its words is told with the line, and with what to do', async () => {
  const told = (/** @type {string} */ words) => complaints('story.ftl', pageOf, { pack, explainer, story: words });
  const lineOf = (/** @type {string} */ beginning) => story.split('\n').findIndex((line) => line.startsWith(beginning)) + 1;
  assert.deepEqual(await told(story), []);
  assert.deepEqual(await told(story.replace(/^who-library = .*\n/m, '').replace(/^claims-description = .*\n/m, '')), ['story.ftl lacks:', '  claims-description, in data/blmk: What was said of joining up the NHS in Bedfordshire, Luton and Milton Keynes, in its own words, and what of it can be tested.', '  who-library', 'Write each as: name = words']);
  assert.match((await told(story.replace('claims-question = What was', 'claims-question = What { was')))[0], new RegExp(`^story\\.ftl:${lineOf('claims-question')}: .*cannot be read: Expected token: "}"`));
  assert.deepEqual(await told(`${story}claims-question = Again\n`), [`story.ftl:${story.split('\n').length}: The message \`claims-question\` stands in line ${lineOf('claims-question')} already. Keep one of the two.`]);
  assert.match((await told(story.replace('budget-spoken = { FIGURE("ics.total")', 'budget-spoken = { FIGURE("ics.totals")')))[0], new RegExp(`^story\\.ftl:${lineOf('budget-spoken')}: There is no figure ics\\.totals`));
});

test('every form of its page speaks of its own things, in euro', async () => {
  const page = pageOf({ pack, explainer: explainer(), story });
  const forms = [page.parts('all'), page.parts('claims', { whole: true }), page.sources(), ...page.names.map((/** @type {string} */ name) => page.parts(name))];
  const all = [...await Promise.all(forms.map(wordsOf)), await shareSvg(page, pack.scene[0])];
  for (const form of all) assert.doesNotMatch(form, FOREIGN);
  // 900,000 × 1.2 = 1,080,000; 300,000 × 0.75 = 225,000 a year, half of it in the first: 112,500, so that
  // 967,500 are left, and 967,500 ÷ 225,000 = 4.3 years more.
  assert.match(all[0], /pays for itself after 5\.3 years/);
  // 120,000 + 150,000 for planning, for 40,000 people.
  assert.match(all[0], /budgeted €270,000 for planning/);
  assert.match(all[0], /€6\.75 a head/);
});
