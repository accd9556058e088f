// Runs every check in order, streams what each prints, and ends with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { find } from './browsers.js';

/** @typedef {{passed: number, failed: number}} Count */

const started = Date.now();
const reports = mkdtempSync(join(tmpdir(), 'joined-up-'));
/** @type {(Count & {stage: string})[]} */
const results = [];

/**
 * Runs a command to its end. One that fails does not stop the others: a reader of the whole output
 * sees all that is wrong at once.
 * @param {string[]} command
 * @param {Record<string, string>} [environment]
 * @returns {Promise<{ok: boolean, output: string}>}
 */
function run([program, ...options], environment) {
  return new Promise((resolve) => {
    const child = spawn(program, options, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => {
      chunks.push(chunk);
      process.stdout.write(chunk);
    });
    child.on('error', (error) => {
      console.error(String(error));
      resolve({ ok: false, output: '' });
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: stripVTControlCharacters(String(Buffer.concat(chunks))) });
    });
  });
}

/**
 * One stage. Without `count` it is one check; with it, as many as its runner counted.
 * @param {string} stage
 * @param {string[]} command
 * @param {{count?: (output: string) => Count, environment?: Record<string, string>}} [how]
 */
async function check(stage, command, { count, environment } = {}) {
  console.log(`\n== ${stage}: ${command.join(' ')}`);
  const { ok, output } = await run(command, environment);
  const counted = count ? count(output) : { passed: ok ? 1 : 0, failed: 0 };
  // A runner that fell over before it could count a failure has failed once.
  if (!ok && counted.failed === 0) counted.failed = 1;
  results.push({ stage, ...counted });
}

/** @param {string} text @param {RegExp} pattern */
const sum = (text, pattern) =>
  [...text.matchAll(pattern)].reduce((total, [, number]) => total + Number(number), 0);

/** @param {string} name */
const report = (name) => {
  const path = join(reports, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** @param {string} folder @param {string} ending */
const filesOf = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => join(folder, name))
        .sort()
    : [];

/** @param {string} stage @param {string[]} [prefix] */
async function nodeTests(stage, prefix = []) {
  const files = filesOf(`tests/${stage}`, '.test.js');
  if (files.length === 0) return;
  const tap = `${stage}.tap`;
  const reporters = ['spec', 'stdout', 'tap', join(reports, tap)].map((value, index) =>
    index % 2 ? `--test-reporter-destination=${value}` : `--test-reporter=${value}`,
  );
  await check(stage, [...prefix, process.execPath, '--test', ...reporters, ...files], {
    count: () => ({
      passed: sum(report(tap), /^# pass (\d+)$/gm),
      failed: sum(report(tap), /^# (?:fail|cancelled) (\d+)$/gm),
    }),
  });
}

async function browserTests() {
  if (filesOf('tests/browser', '.spec.js').length === 0) return;
  await check('browser', ['playwright', 'test', '--reporter=list,json'], {
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'browser.json') },
    count: () => {
      const { stats } = JSON.parse(report('browser.json') || '{"stats": {}}');
      const { expected = 0, flaky = 0, unexpected = 0 } = stats;
      // What passes only at a second try has failed.
      return { passed: expected, failed: unexpected + flaky };
    },
  });
}

const wasm = ['--target', 'wasm32-unknown-unknown'];
const deny = ['--', '-D', 'warnings'];

await check('format', ['cargo', 'fmt', '--check']);
await check('lint', ['cargo', 'clippy', '--all-targets', ...deny]);
await check('lint wasm', ['cargo', 'clippy', '--lib', ...wasm, ...deny]);
await check('rust', ['cargo', 'test', '--no-fail-fast'], {
  count: (output) => ({
    passed: sum(output, /^test result: .*?(\d+) passed/gm),
    failed: sum(output, /^test result: .*?(\d+) failed/gm),
  }),
});
await check('build', ['make', 'site']);
await check('sizes', [process.execPath, 'scripts/sizes.js']);
await check('types', ['tsc']);
await check('lint scripts', ['biome', 'lint', '--error-on-warnings']);
await nodeTests('boundary');
await nodeTests('house');
await nodeTests('words');
await nodeTests('bench');
await nodeTests('map');
await browserTests();

const [driver, screen] = [find('webkit'), find('screen')];
if (driver && screen) await nodeTests('webkit', [screen, '-a']);
else console.log('\n== webkit: left out, for there is no WebKitWebDriver here');

rmSync(reports, { recursive: true });
const passed = results.reduce((total, result) => total + result.passed, 0);
const failed = results.reduce((total, result) => total + result.failed, 0);
console.log(`\n== all, in ${Math.round((Date.now() - started) / 1000)} s`);
for (const result of results) {
  console.log(`  ${result.stage.padEnd(12)}${result.passed} passed, ${result.failed} failed`);
}
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
