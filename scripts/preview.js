// Shows one pack's page while it is written: each save of its files is checked, compiled and shown again,
// and what is wrong stands in the page.
//   node scripts/preview.js PACK
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { createServer } from 'vite';
import { Explainer, initSync } from '../pkg/joined_up.js';
import { complaints } from './check-story.js';
import { isMain } from './is-main.js';
import { firstOf, moreOf } from './packs.js';

const run = promisify(execFile);

/**
 * A server of the page of the pack in `folder`, which follows its files.
 *
 * @param {string} folder
 * @param {{tool: string, port: number}} given the native tool, and where to listen: 0 takes any free port
 */
export async function preview(folder, { tool, port }) {
  const built = join('target', 'preview');
  mkdirSync(built, { recursive: true });
  initSync({ module: readFileSync('pkg/joined_up_bg.wasm') });
  const path = (/** @type {string} */ name) => join(folder, name);
  const shapes = path('map/shapes.json');
  /** What is wrong; empty where nothing is. */
  let wrong = 'Not checked yet.';
  /** The page of sources, as text. */
  let sources = '';

  const story = () => readFileSync(path('story.ftl'), 'utf8');
  const compiled = () => JSON.parse(readFileSync(join(built, 'pack.json'), 'utf8'));
  const bytes = () => readFileSync(join(built, 'pack.pack'));

  // The sheet that the element adopts may import none.
  const styles = () => readFileSync('www/stage/page.css', 'utf8').replace(/@import '(.*?)';/g, (_, name) => readFileSync(join('www/stage', name), 'utf8'));

  const server = await createServer({
    configFile: false,
    root: 'www',
    server: { host: '127.0.0.1', port, strictPort: port !== 0, fs: { allow: ['..'] }, watch: { ignored: ['!**'] } },
    appType: 'mpa',
    logLevel: 'warn',
    plugins: [{
      name: 'pack',
      configureServer(vite) {
        vite.middlewares.use((request, response, next) => {
          const name = (request.url ?? '').replace(/\?.*/, '');
          const send = (/** @type {string | Buffer} */ body, /** @type {string} */ type) => {
            response.setHeader('Content-Type', type);
            response.setHeader('Cache-Control', 'no-store');
            response.end(body);
          };
          if (name === '/packs/pack.pack' && !wrong) return send(bytes(), 'application/octet-stream');
          if (name === '/packs/pack.json' && !wrong) return send(JSON.stringify(firstOf(compiled(), story())), 'application/json');
          if (name === '/packs/pack-more.json' && !wrong) return send(JSON.stringify(moreOf(compiled())), 'application/json');
          if (request.url === '/stage/page.css') return send(styles(), 'text/css');
          if (name.startsWith('/map/') && existsSync(shapes)) return send(readFileSync(shapes), 'application/json');
          return next();
        });
      },
      transformIndexHtml: (html) => html.replace(/ pack="[^"]*"/, ' pack="./packs/pack.json"')
        .replace('<title></title>', () => `<title>${wrong ? 'Preview' : compiled().pack.question.replace(/[<&]/g, '')}</title>`)
        // The build writes this page; here it is written for each who opens it.
        .replace('<div data-sources>', () => `<div data-sources class="sheet">${sources}`),
    }],
  });

  async function check() {
    try {
      await run(tool, ['compile', path('pack.toml'), '-o', join(built, 'pack.json')]);
      const pack = compiled();
      const { pageOf } = await server.ssrLoadModule('/pages/written.js');
      const given = { pack: { ...pack, pack: firstOf(pack, story()).pack }, explainer: () => new Explainer(bytes()), story: story() };
      wrong = (await complaints(path('story.ftl'), pageOf, given)).join('\n');
      sources = wrong ? '' : (await collectResult(render(pageOf({ ...given, explainer: given.explainer() }).sources()))).replace(/<!--.*?-->/g, '');
    } catch (error) {
      const { stdout, stderr, message } = /** @type {Error & {stdout?: string, stderr?: string}} */ (error);
      wrong = (stdout || stderr || message).trim();
    }
    if (wrong) {
      console.log(`\n${wrong}`);
      server.ws.send({ type: 'error', err: { message: wrong, stack: '' } });
    } else {
      console.log(`${folder} is sound.`);
      server.ws.send({ type: 'full-reload' });
    }
  }

  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  const again = (/** @type {string} */ file) => {
    if (!/\.(toml|ftl|csv)$|shapes\.json$/.test(file)) return;
    // An editor may write a file in several goes.
    clearTimeout(soon);
    soon = setTimeout(() => void check(), 80);
  };
  server.watcher.add(folder);
  for (const event of ['change', 'add', 'unlink']) server.watcher.on(event, again);
  // A page that is opened late is told as well.
  server.ws.on('connection', () => { if (wrong) server.ws.send({ type: 'error', err: { message: wrong, stack: '' } }); });
  await server.listen();
  await check();
  return { address: server.resolvedUrls?.local[0] ?? '', wrong: () => wrong, close: () => server.close() };
}

if (isMain(import.meta.url)) {
  const [id = ''] = process.argv.slice(2);
  const folder = join('data', id);
  if (!existsSync(join(folder, 'pack.toml'))) {
    console.error(`There is no data/${id}/pack.toml. Begin one with: make new-pack NAME=${id || 'kent'}`);
    process.exit(2);
  }
  const { address } = await preview(folder, { tool: join(process.env.CARGO_TARGET_DIR ?? 'target', 'release/joined-up-pack'), port: Number(process.env.PORT ?? 8080) });
  console.log(`The page of data/${id}, shown again on each save: ${address}`);
}
