import { build, defineConfig } from 'vite';

/**
 * embed.js keeps its name, because articles hold it, and is one classic script without imports: so it
 * is built by itself, after the pages.
 *
 * @returns {import('vite').Plugin}
 */
const loader = () => ({
  name: 'loader',
  apply: 'build',
  async closeBundle() {
    await build({
      configFile: false,
      root: 'www',
      logLevel: 'warn',
      build: {
        outDir: '../dist',
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: 'embed.js', formats: ['iife'], name: 'joinedUp', fileName: () => 'embed.js' },
      },
    });
  },
});

/**
 * Vite wraps each import on demand in a kilobyte that preloads style sheets. None here has one.
 *
 * @returns {import('vite').Plugin}
 */
const plainImports = () => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});

/**
 * The lines of a template are set in for who reads the source. A page shows none of it.
 *
 * @returns {import('vite').Plugin}
 */
const flushTemplates = () => ({
  name: 'flush-templates',
  apply: 'build',
  transform: { filter: { id: /\/www\/.*\.js$/ }, handler: (code) => code.replace(/\n +/g, '\n') },
});

/**
 * Headings, empty lines and indents of messages are for who reads their source.
 *
 * @returns {import('vite').Plugin}
 */
const flushMessages = () => ({
  name: 'flush-messages',
  apply: 'build',
  transform: { filter: { id: /\.ftl\?raw$/ }, handler: (code) => code.replace(/\\n#[^\\]*(?=\\n)/g, '').replace(/(\\n)+ +/g, '\\n ').replace(/(\\n)+/g, '\\n') },
});

export default defineConfig({
  root: 'www',
  // Relative addresses, because a newsroom puts dist/ in a folder of its own choosing.
  base: './',
  plugins: [plainImports(), flushTemplates(), flushMessages(), loader()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inlined: a page policy without 'unsafe-inline' and without data: runs the page, and
    // WebAssembly compiles while it streams only from a file of its own.
    assetsInlineLimit: 0,
    // What a page loads at once is named in its head; what is fetched later asks for its own parts.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) },
    // scripts/sizes.js prints the sizes that count.
    reportCompressedSize: false,
    // The licences of what is bundled ask to travel with it.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: {
        index: 'www/index.html', embed: 'www/embed.html', claims: 'www/claims.html', who: 'www/who.html', sources: 'www/sources.html', check: 'www/check.html',
        'joined-up': 'www/pages/joined-up.js',
      },
      output: {
        // Articles hold this name.
        entryFileNames: ({ name }) => (name === 'joined-up' ? 'joined-up.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          // What a first view loads in one file: cut up for what is fetched later it would be larger for everybody.
          groups: [{ name: 'first-view', test: /www[\\/]hosts[\\/](element|address-bar)\.js$/ }],
        },
      },
    },
  },
});
