// Serves the host pages of this folder from an origin of their own, as a newsroom would. In the pages
// the explainer lives at https://explainer.example/: here that becomes where the built site is served,
// and {heights} what the dialog "Embed this" gives a frame of that view.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { heights } from '../../www/hosts/embedding/code.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const table = JSON.parse(await readFile(new URL('../../www/heights.json', import.meta.url), 'utf8'));

/** What only a header can say: the page policy of a strict newsroom. @type {Record<string, string>} */
const policies = {
  'strict.html': "default-src 'none'; script-src https://explainer.example; frame-src https://explainer.example; "
    + "style-src 'self'; require-trusted-types-for 'script'",
  'element-strict.html': "default-src 'none'; script-src https://explainer.example 'wasm-unsafe-eval'; "
    + "connect-src https://explainer.example; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/**
 * @param {string} site address of the built site
 * @param {string} name of this machine: to a browser, `localhost` is another site than 127.0.0.1, and
 *   has a process of its own
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function serveHosts(site, name = 'localhost') {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.slice(1);
    const page = /^[\w-]+\.(html|css)$/.test(file) && await readFile(HERE + file, 'utf8').catch(() => null);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const at = (/** @type {string} */ text) => text
      .replace('{code}', () => searchParams.get('code') ?? '')
      .replace(/view=(\w+)(?:&amp;scene=([\w-]+))?([^>]*)\{heights\}/g, (part, view, scene) => part.replace('{heights}', heights(table, view, scene ?? '')))
      .replaceAll('https://explainer.example/', site)
      .replaceAll('https://explainer.example', new URL(site).origin);
    /** @type {Record<string, string>} */
    const headers = { 'Content-Type': `text/${file.endsWith('css') ? 'css' : 'html'}; charset=utf-8` };
    if (policies[file]) headers['Content-Security-Policy'] = at(policies[file]);
    response.writeHead(200, headers).end(at(page));
  });
  return new Promise((resolve) => {
    server.listen(0, name, () => {
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ address: `http://${name}:${port}/`, close });
    });
  });
}
