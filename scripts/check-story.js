// What is wrong with a pack's words, all at once. The views of its page are drawn in each scene, with all that can
// be opened, and whatever they ask for and nobody wrote is told.
import { readFileSync } from 'node:fs';
import { FluentParser, Junk, Message } from '@fluent/syntax';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { TITLES } from './static/titles.js';

/** @typedef {{pack: Record<string, any>, explainer: () => unknown, story: string}} Given */

/**
 * Sentences for who writes the words; none where nothing is wrong.
 *
 * @param {string} path of the story
 * @param {(given: object) => any} pageOf of www/pages/written.js
 * @param {Given} given
 */
export async function complaints(path, pageOf, given) {
  const unreadable = faultsOf(given.story).map(({ line, what }) => `${path}:${line}: ${what}`);
  if (unreadable.length > 0) return unreadable;
  try {
    const missing = await missingFrom(pageOf, given);
    return missing.length > 0 ? [`${path} lacks:`, ...missing.map(asElsewhere), 'Write each as: name = words'] : [];
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    const id = /`([^`]+)`/.exec(message)?.[1] ?? /([\w-]+(?:\.[\w-]+)+)\.?$/.exec(message)?.[1] ?? '';
    const line = given.story.split('\n').findIndex((text) => id !== '' && text.includes(`"${id}`)) + 1;
    return [`${path}${line > 0 ? `:${line}` : ''}: ${message}`];
  }
}

/** Messages that cannot be read or stand twice. @param {string} story @returns {{line: number, what: string}[]} */
function faultsOf(story) {
  const lineOf = (/** @type {number} */ at) => story.slice(0, at).split('\n').length;
  /** @type {Map<string, number>} */
  const lines = new Map();
  return new FluentParser({ withSpans: true }).parse(story).body.flatMap((entry) => {
    const line = lineOf(entry.span?.start ?? 0);
    if (entry instanceof Junk) {
      const [{ message, span }] = entry.annotations;
      return [{ line: lineOf(span?.start ?? 0), what: `\`${entry.content.split('\n')[0].trim()}\` cannot be read: ${message}. Braces stand in pairs, and a wording that others follow begins with \`*\` where it is the usual one.` }];
    }
    if (!(entry instanceof Message)) return [];
    const first = lines.get(entry.id.name);
    lines.set(entry.id.name, line);
    return first === undefined ? [] : [{ line, what: `The message \`${entry.id.name}\` stands in line ${first} already. Keep one of the two.` }];
  });
}

/** A message that is missing, with the one that the first pack has in its place. @param {string} name */
function asElsewhere(name) {
  const found = new RegExp(`^${name} =((?:.*\\n)(?: +.*\\n|\\n(?= ))*)`, 'm').exec(readFileSync('data/blmk/story.ftl', 'utf8'))?.[1];
  const [first = '', ...rest] = found?.trim().split('\n') ?? [];
  return found ? `  ${name}, in data/blmk: ${first}${rest.length > 0 ? ' …' : ''}` : `  ${name}`;
}

/**
 * The names of messages that are missing.
 *
 * @param {(given: object) => any} pageOf
 * @param {Given} given
 * @returns {Promise<string[]>}
 */
export async function missingFrom(pageOf, { pack, explainer, story }) {
  /** @type {Set<string>} */
  const missing = new Set();
  for (const scene of ['', ...pack.scene.map((/** @type {{id: string}} */ { id }) => id)]) {
    const page = pageOf({ pack, explainer: explainer(), story, scene });
    page.words.lacks = (/** @type {string} */ name) => missing.add(name);
    for (const part of page.names) {
      const drawn = await collectResult(render(page.parts(part)));
      for (const [, entry] of drawn.matchAll(/data-more="([^"]+)"/g)) {
        page.store.opened.value = { [part]: entry };
        await collectResult(render(page.parts(part)));
        // What is loaded only now is drawn the second time.
        await new Promise((resolve) => setTimeout(resolve, 50));
        await collectResult(render(page.parts(part)));
      }
      page.store.opened.value = {};
    }
    if (!scene) {
      await collectResult(render(page.sources()));
      for (const [name, { title, description }] of Object.entries(TITLES)) {
        const part = page.names.includes(name);
        if (part) await collectResult(render(page.parts(name, { whole: true })));
        if (part || name === 'index' || name === 'sources') for (const message of [title, description]) if (message) page.words.text(message);
      }
      for (const id of Object.keys(page.store.rested().figures)) page.words.text(page.store.entry(id, page.words));
    }
  }
  return [...missing].sort();
}
