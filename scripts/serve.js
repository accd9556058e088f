// Serves dist/ as a newsroom's static host would: precompressed files, hashed assets kept for good.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { isMain } from './is-main.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Listens on this machine only; port 0 takes any free one.
 * @param {number} port
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function serve(port) {
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      const kept = path.startsWith('/assets/');
      response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
      // A sandboxed frame has no origin, so that even its own host is another.
      response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end('not found')),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ address: `http://127.0.0.1:${bound.port}/`, close });
    });
  });
}

if (isMain(import.meta.url)) {
  const port = Number(process.env.PORT ?? 8080);
  try {
    const { address } = await serve(port);
    console.log(`joined-up: ${address} (Ctrl-C ends it)`);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    console.error(`port ${port} is taken: make serve PORT=${port + 1}`);
    process.exitCode = 1;
  }
}
