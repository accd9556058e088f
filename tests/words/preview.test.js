// A pack's page while it is written: shown again on each save, with what is wrong in the page.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { preview } from '../../scripts/preview.js';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
after(() => rmSync(folder, { recursive: true }));
cpSync(new URL('../../scripts/new-pack', import.meta.url), folder, { recursive: true });
const file = (/** @type {string} */ name) => join(folder, name);
const toml = readFileSync(file('pack.toml'), 'utf8').replace('"NAME"', '"libraries"');
writeFileSync(file('pack.toml'), toml);

/** Waits until what is wrong is such, for ten seconds. @param {{wrong: () => string}} server @param {RegExp} said */
async function until(server, said) {
  for (let times = 0; times < 100 && !said.test(server.wrong()); times += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.match(server.wrong(), said);
}

test('a preview shows the pack, says what is wrong with what is saved, and shows it again once it is mended', async (t) => {
  const server = await preview(folder, { tool: 'target/release/joined-up-pack', port: 0 });
  t.after(() => server.close());
  assert.equal(server.wrong(), '');
  const get = async (/** @type {string} */ path) => fetch(new URL(path, server.address));
  assert.match(await (await get('')).text(), /pack="\.\/packs\/pack\.json"/);
  assert.equal((await (await get('packs/pack.json')).json()).pack.name, 'Two libraries');
  assert.equal((await get('packs/pack.pack')).status, 200);

  writeFileSync(file('pack.toml'), toml.replace('value = "40000"', 'value = "40,000"'));
  await until(server, /pack\.toml:\d+: `people` has 40,000 as its value, which is no decimal/);
  assert.notEqual((await get('packs/pack.pack')).headers.get('content-type'), 'application/octet-stream');
  writeFileSync(file('pack.toml'), toml);
  await until(server, /^$/);

  const story = readFileSync(file('story.ftl'), 'utf8');
  writeFileSync(file('story.ftl'), story.replace(/^budget-question = .*\n/m, ''));
  await until(server, /story\.ftl lacks:\n {2}budget-question, in data\/blmk: 2018–20: £22\.3m for a partnership\nWrite each as/);
  writeFileSync(file('story.ftl'), story);
  await until(server, /^$/);

  writeFileSync(file('figures.csv'), 'id,label,value,unit,status,sources\nbooks,Books,twelve,count,reported,council-2025\n');
  await until(server, /figures\.csv:2: `books` has twelve as its value/);
});
