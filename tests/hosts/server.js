// Serves the host pages of this folder from an origin of their own, as a newsroom would. In the pages
// the explainer lives at https://explainer.example/: here that becomes where the built site is served.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** What only a header can say: the page policy of a strict newsroom. */
const policies = {
  'strict.html': "default-src 'none'; script-src https://explainer.example; frame-src https://explainer.example; "
    + "style-src 'self'; require-trusted-types-for 'script'",
};

/**
 * `localhost`, because to a browser that is another site than 127.0.0.1, with a process of its own.
 *
 * @param {string} site address of the built site
 */
export function serveHosts(site) {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const page = /^[\w-]+\.(html|css|js)$/.test(name) && await readFile(HERE + name, 'utf8').catch(() => null);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const at = (text) => text.replaceAll('https://explainer.example/', site).replaceAll('https://explainer.example', new URL(site).origin);
    const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
    const headers = { 'Content-Type': `${types[name.split('.')[1]]}; charset=utf-8` };
    if (policies[name]) headers['Content-Security-Policy'] = at(policies[name]);
    response.writeHead(200, headers).end(at(page));
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ address: `http://localhost:${server.address().port}/`, close });
    });
  });
}
