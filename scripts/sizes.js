// Weighs what a first view of the page loads and what the map adds, as brotli sends them, and fails
// above the budget.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isMain } from './is-main.js';

export const BUDGET = { wasm: 74_500, firstView: 142_500, map: 15_000, loader: 2_000 };
const dist = 'dist';

// What each kind of file loads without being asked. A script that is imported on demand is not here.
const loads = {
  html: /<(?:script|link(?! rel="alternate")|img|source)\b[^>]*?\b(?:src|href)="([^"]+)"/g,
  js: /\b(?:from|import)\s*["'](\.[^"']+)["']/g,
  css: /\b(?:url\(|@import\s*)["']?([^"')]+)/g,
};

/**
 * The files of dist/ that a first view of `page` loads.
 * @param {string} page
 */
export function firstView(page = 'index.html') {
  const wasm = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.wasm'));
  const seen = new Set(['packs/blmk.json', 'packs/blmk.pack', ...wasm.map((name) => `assets/${name}`)]);
  /** @param {string} file */
  const follow = (file) => {
    if (seen.has(file) || !existsSync(join(dist, file))) return;
    seen.add(file);
    const pattern = loads[/** @type {keyof typeof loads} */ (posix.extname(file).slice(1))];
    if (!pattern) return;
    for (const [, address] of readFileSync(join(dist, file), 'utf8').matchAll(pattern)) {
      follow(posix.join(posix.dirname(file), address.replace(/[?#].*/, '')));
    }
  };
  follow(page);
  return [...seen];
}

/** Bytes of a file of dist/ as it is sent. @param {string} file */
export function weigh(file) {
  const path = join(dist, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

if (isMain(import.meta.url)) {
  const rows = firstView().map((file) => ({ file, bytes: weigh(file) }));
  /** @param {typeof rows} some */
  const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0);
  /** @param {string} name @param {number} bytes @param {number} [most] */
  const print = (name, bytes, most) => {
    const limit = most ? ` of ${most.toLocaleString('en')}` : '';
    console.log(`  ${name.padEnd(36)}${bytes.toLocaleString('en').padStart(9)}${limit}`);
    return !most || bytes <= most;
  };

  console.log('A first view of the page loads, in bytes of brotli:');
  for (const { file, bytes } of rows.sort((a, b) => b.bytes - a.bytes)) print(file, bytes);
  const wasm = rows.filter(({ file }) => file.endsWith('.wasm'));
  const kept = [
    print('the wasm', sum(wasm), BUDGET.wasm),
    print('all of it', sum(rows), BUDGET.firstView),
    print('later, when the map comes into view', weigh('map/blmk.json'), BUDGET.map),
    print('embed.js, in the page of a host', weigh('embed.js'), BUDGET.loader),
  ];
  if (kept.includes(false)) {
    console.error('sizes: over budget');
    process.exitCode = 1;
  }
}
