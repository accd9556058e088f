// The bundle as a newsroom hosts it: unpacked, behind nginx with the example configuration.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { find } from '../../scripts/browsers.js';
import { freePort } from '../../scripts/free-port.js';

export const nginx = find('nginx');

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Starts the server.
 * @param {(configuration: string) => string} [edit] a newsroom's own change to the example
 */
export async function host(edit = (configuration) => configuration) {
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-nginx-'));
  execFileSync(process.execPath, ['scripts/bundle.js']);
  const root = join(folder, 'root');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync('joined-up.zip')))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const port = await freePort();
  const brotli = existsSync(BROTLI);
  const example = readFileSync(join(root, 'hosting/nginx.conf'), 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('root /var/www/joined-up', `root ${root}`)
    .replace('brotli_static on;', brotli ? 'brotli_static on;' : '');
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `${brotli ? `load_module ${BROTLI};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {}
    http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${edit(example)} }`,
  );
  const server = spawn(/** @type {string} */ (nginx), ['-c', file, '-p', folder], { stdio: 'inherit' });
  const address = `http://127.0.0.1:${port}/`;
  await answering(address);
  return {
    address,
    root,
    close: async () => {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** @param {string} address */
async function answering(address) {
  for (let tried = 0; tried < 100; tried += 1) {
    if (await fetch(address).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not answer at ${address}`);
}
