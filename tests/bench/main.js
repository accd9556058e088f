// Runs the benchmarks and writes BENCHMARKS.md. A slow machine fails nothing here: what fails is an
// answer that differs.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { find } from '../../scripts/browsers.js';
import { firstView, weigh } from '../../scripts/sizes.js';
import { calls } from './calls.js';
import { limits } from './limits.js';
import { machine } from './machine.js';
import { report } from './report.js';

const FILE = fileURLToPath(new URL('../../BENCHMARKS.md', import.meta.url));
const DRAGS = fileURLToPath(new URL('drags.js', import.meta.url));

/** On a display of its own, so that no other window or hand is in the way. @returns {Promise<import('./drags.js').Measured>} */
function drags() {
  return new Promise((resolve, reject) => {
    const child = spawn(
      /** @type {string} */ (find('screen')),
      ['-a', '-s', '-screen 0 1280x960x24', process.execPath, DRAGS],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(String(Buffer.concat(chunks))));
      else reject(new Error('The drags in the browser did not come to their end.'));
    });
  });
}

function sizes() {
  const files = firstView().map((file) => ({ file, bytes: weigh(file) }));
  const sum = (/** @type {typeof files} */ some) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { wasm: sum(files.filter(({ file }) => file.endsWith('.wasm'))), firstView: sum(files) };
}

const begun = Date.now();
// Before the run itself is the load.
const where = machine();
console.log('bench: the core and its twin in Node, about 20 s');
const called = await calls();
console.log('bench: drags and moves in Chromium, about 100 s');
const measured = await drags();
const run = { machine: where, calls: called, measured, sizes: sizes() };
writeFileSync(FILE, report(run));
for (const { limit, measured: was, verdict } of limits(called, measured, run.sizes)) console.log(`  ${verdict.replaceAll('*', '')}: ${limit} (${was.replaceAll('`', '')})`);
console.log(`bench: BENCHMARKS.md is written, after ${Math.round((Date.now() - begun) / 1000)} s`);
