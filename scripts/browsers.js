// Finds the programs that tests and benchmarks drive; run with names, it prints the Debian packages of
// those that are missing.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain } from './is-main.js';

const programs = {
  chromium: { variable: 'CHROMIUM', names: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium' },
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  webkit: { variable: 'WEBKIT_DRIVER', names: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  nginx: { variable: 'NGINX', names: ['nginx'], debian: 'nginx-light libnginx-mod-http-brotli-static' },
  screen: { variable: 'XVFB_RUN', names: ['xvfb-run'], debian: 'xvfb' },
  pointer: { variable: 'XDOTOOL', names: ['xdotool'], debian: 'xdotool' },
};

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the system has a program, or undefined.
 * @param {keyof typeof programs} program
 */
export function find(program) {
  const { variable, names } = programs[program];
  if (process.env[variable]) return process.env[variable];
  // Servers stand where only root's PATH looks.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

if (isMain(import.meta.url)) {
  for (const program of /** @type {(keyof typeof programs)[]} */ (process.argv.slice(2))) {
    if (!find(program)) console.log(programs[program].debian);
  }
}
