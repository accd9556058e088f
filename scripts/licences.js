// Adds to dist/licences.md the crates that are compiled into the WebAssembly and its twin, as cargo names them: Vite
// has listed what it bundled itself. Stops where a licence is none that we took on.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TAKEN = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'Unicode-3.0', 'Zlib', 'Unlicense'];
const TARGET = 'wasm32-unknown-unknown';

const cargo = (/** @type {string[]} */ ...words) => execFileSync('cargo', words, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });

/** @type {{name: string, version: string, license: string | null, manifest_path: string}[]} */
const packages = JSON.parse(cargo('metadata', '--format-version', '1', '--locked', '--filter-platform', TARGET)).packages;
// Of all that is locked, what is compiled for a browser, and is no part of the compiler's own work.
const used = new Set(cargo('tree', '--locked', '--edges', 'normal,no-proc-macro', '--target', TARGET, '--prefix', 'none', '--format', '{p}').split('\n').map((line) => line.split(' ').slice(0, 2).join(' ')));

const crates = packages.filter(({ name, version }) => name !== 'joined-up' && used.has(`${name} v${version}`)).sort((one, other) => one.name.localeCompare(other.name));
for (const { name, license } of crates) {
  // One of several that are offered is enough; of several that hold together all are asked for.
  const sound = (license ?? '').split(/ AND /).every((part) => part.replace(/[()]/g, '').split(/ OR |\//).some((one) => TAKEN.includes(one.trim())));
  if (!sound) throw new Error(`The crate ${name} is under ${license ?? 'no licence'}, which is none of ${TAKEN.join(', ')}. Leave it out, or take the licence on in scripts/licences.js.`);
}

/** The texts that came with a crate. @param {string} manifest */
function textsOf(manifest) {
  const folder = dirname(manifest);
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|copyright|notice)/i.test(name)).sort();
  // Where the MIT licence is offered, its text is enough.
  const chosen = names.filter((name) => /mit/i.test(name));
  return (chosen.length > 0 ? chosen : names).map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

const entries = crates.map(({ name, version, license, manifest_path: manifest }) => [`## ${name} - ${version} (${license})`, ...textsOf(manifest)].join('\n\n'));
appendFileSync('dist/licences.md', `\n# Crates in the WebAssembly and its twin\n\n${entries.join('\n\n')}\n`);
