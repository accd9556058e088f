// What the build leaves: the WebAssembly in pkg/ and the compiled pack in dist/packs/.
import { readFileSync } from 'node:fs';
import { Explainer, initSync } from '../../pkg/joined_up.js';

const file = (/** @type {string} */ path) => new URL(`../../${path}`, import.meta.url);

initSync({ module: readFileSync(file('pkg/joined_up_bg.wasm')) });

export { Explainer };

/** A fresh copy of all that stands in the BLMK pack. */
export const pack = () => JSON.parse(readFileSync(file('target/packs/blmk.json'), 'utf8'));

/** The same as the bytes that the core reads. */
export const bytes = () => new Uint8Array(readFileSync(file('target/packs/blmk.pack')));

export const explainer = new Explainer(bytes());

/** The core with the other pack. */
export const surrey = new Explainer(new Uint8Array(readFileSync(file('target/packs/surrey.pack'))));

/** The text of a file of the repository. @param {string} path */
export const text = (path) => readFileSync(file(path), 'utf8');

/** What a snapshot of the Rust tests holds, below its head. @param {string} name */
export const snapshot = (name) => text(`tests/snapshots/${name}.snap`).split('\n---\n').slice(1).join('\n---\n').trimEnd();
