// wasm-bindgen ends the name of each import in the sixteen digits of a hash, in the wasm and in the script
// beside it. No compression takes those: half a kilobyte of a first view. They are counted instead, in as
// many digits, so that nothing in the wasm moves.
import { readFileSync, writeFileSync } from 'node:fs';

const script = readFileSync('pkg/joined_up.js', 'latin1');
const hashes = new Set(Array.from(script.matchAll(/\b__wbg_\w+_([0-9a-f]{16})\b/g), ([, hash]) => hash));
const counted = [...hashes].map((hash, at) => [`_${hash}`, `_${String(at).padStart(16, '0')}`]);
for (const path of ['pkg/joined_up.js', 'pkg/joined_up_bg.wasm']) {
  const text = readFileSync(path, 'latin1');
  writeFileSync(path, counted.reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text), 'latin1');
}
