#!/usr/bin/env node
/**
 * Looks at a live article as a reader's browser would, and says what is wrong with the explainer in
 * it. Run it daily: `node check-article.js https://…/the-article`. Ends with 1 where something is.
 */

import { embedsOf, statedIn, tagsOf } from './article.js';
import { LIMIT, checkFiles, list } from './checks.js';
import { keptOutBy, policiesOf } from './policy.js';

/** @import {Embed} from './article.js' */
/** @import {Finding} from './checks.js' */
/** @import {Policies} from './policy.js' */

const [, , article] = process.argv;
if (!article || !URL.canParse(article)) {
  console.error('Give the address of the article: node check-article.js https://your-paper/the-article');
  process.exit(2);
}

const findings = await checkArticle(new URL(article));
for (const { what, wrong } of findings) console.log(wrong ? `WRONG  ${what}: ${wrong}` : `well   ${what}`);
const wrong = findings.filter((finding) => finding.wrong).length;
console.log(`${findings.length - wrong} well, ${wrong} wrong`);
process.exitCode = wrong > 0 ? 1 : 0;

/**
 * @param {URL} address
 * @returns {Promise<Finding[]>}
 */
async function checkArticle(address) {
  let page;
  let response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(LIMIT) });
    page = await response.text();
  } catch (error) {
    return [{ what: 'the article', wrong: `It could not be fetched (${/** @type {Error} */ (error).message}).` }];
  }
  if (!response.ok) return [{ what: 'the article', wrong: `Its server answered ${response.status}.` }];
  const own = new URL(response.url || address);
  const tags = tagsOf(page);
  const found = embedsOf(tags, own);
  const folders = await foldersOf(found);
  if (folders.size === 0) return [{ what: 'the explainer in the article', wrong: whyNone(page) }];
  const policies = policiesOf([response.headers.get('content-security-policy') ?? '', ...statedIn(tags)]);
  /** @type {Finding[]} */
  const all = [];
  for (const [folder, embeds] of folders) {
    all.push({ what: `the explainer in the article, from ${folder}` }, ...embeds.flatMap((embed) => blocked(policies, embed, own)), ...await checkFiles(new URL(folder)));
  }
  return all;
}

/**
 * The folders that the files come from, each with what the article takes of it. Who calls a script embed.js too, and
 * has no list of our files beside it, is somebody else.
 *
 * @param {Embed[]} embeds
 * @returns {Promise<Map<string, Embed[]>>}
 */
async function foldersOf(embeds) {
  /** @type {Map<string, Embed[]>} */
  const folders = new Map();
  for (const embed of embeds) {
    const folder = await folderOf(embed);
    if (folder) folders.set(folder, [...folders.get(folder) ?? [], embed]);
  }
  return folders;
}

/** The pages of a pack may stand in a folder below the files'. @param {Embed} embed */
async function folderOf({ address, sure }) {
  const [here, above] = ['.', '..'].map((way) => new URL(way, address));
  for (const folder of [here, above]) if (!('wrong' in await list(folder))) return folder.href;
  return sure ? here.href : null;
}

/** What may have become of it. @param {string} page */
function whyNone(page) {
  const again = 'Paste the code again, in the form for a CMS.';
  if (/&lt;(iframe|script|joined-up)\b[^]{0,400}?embed\.(html|js)/i.test(page)) return 'Its code stands there as text: it went into a paragraph. Paste it into an HTML block.';
  if (/<!--[^]*?embed\.(html|js)[^]*?-->/i.test(page)) return `It is commented out. ${again}`;
  if (/\bdata-[\w-]*src=["']?[^"'\s>]*embed\.(html|js)/i.test(page)) return 'Something holds it back until later (data-src): ask for an exception, for it sets no cookie.';
  return `There is none: the CMS may have removed it. ${again}`;
}

/**
 * What the article's own policy keeps out.
 *
 * @param {Policies} policies
 * @param {Embed} embed
 * @param {URL} own
 * @returns {Finding[]}
 */
function blocked(policies, { kind, address, nonce }, own) {
  if (policies.length === 0) return [];
  const what = `the article's own policy, for ${address.href}`;
  const name = keptOutBy(policies, kind, address, own, nonce);
  if (!name) return [{ what }];
  return [{ what, wrong: `${name} does not name ${address.origin}: ${kind === 'frame' ? 'the frame stays empty' : 'the script does not run, and a frame keeps the height that its code has'}. Add it.` }];
}
