// Writes the compiled pack into dist/. What is not settled (figures that seem to conflict, what was not
// found) is told on the page of sources alone: it goes into a file of its own, which a first view does without.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { conflict = [], missing = [], ...pack } = JSON.parse(readFileSync('target/packs/blmk.json', 'utf8'));
const folder = join('dist', 'packs');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'blmk.json'), JSON.stringify(pack));
writeFileSync(join(folder, 'blmk-unsettled.json'), JSON.stringify({ conflict, missing }));
