// Tells a script whether it was started itself or imported by another.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} url the script's `import.meta.url` */
export const isMain = (url) => realpathSync(process.argv[1] ?? '.') === fileURLToPath(url);
