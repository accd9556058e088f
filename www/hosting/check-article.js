#!/usr/bin/env node
/**
 * Looks at a live article as a reader's browser would, and says what is wrong with the explainer in
 * it. Run it daily: `node check-article.js https://…/the-article`. Ends with 1 where something is.
 */

import { checkFiles } from './checks.js';

/** @import {Finding} from './checks.js' */

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
  let response;
  try {
    response = await fetch(address);
  } catch (error) {
    return [{ what: 'the article', wrong: `It could not be fetched (${/** @type {Error} */ (error).message}).` }];
  }
  if (!response.ok) return [{ what: 'the article', wrong: `Its server answered ${response.status}.` }];
  const page = await response.text();
  const [found] = embeds(page);
  const what = 'the explainer in the article';
  if (!found) return [{ what, wrong: 'There is none: the CMS may have removed it. Paste the code again, in the form for a CMS.' }];
  const base = new URL('.', new URL(found, address));
  return [{ what: `${what}, from ${base.href}` }, ...blocked(response.headers, base), ...(await checkFiles(base))];
}

/**
 * Addresses of embed.html, embed.js or the element's script, in the order in which they stand.
 *
 * @param {string} page
 */
function embeds(page) {
  const found = page.matchAll(/\bsrc=["']?([^"'\s>]*\/?(?:embed\.html|embed\.js|joined-up\.js)[^"'\s>]*)/g);
  return [...found].map(([, source]) => source.replaceAll('&amp;', '&'));
}

/**
 * What the article's own policy keeps out.
 *
 * @param {Headers} headers
 * @param {URL} base
 * @returns {Finding[]}
 */
function blocked(headers, base) {
  const policy = headers.get('content-security-policy');
  if (!policy) return [];
  const what = "the article's own policy";
  const rules = new Map(policy.split(';').map((rule) => {
    const [name, ...sources] = rule.trim().split(/\s+/);
    return [name, sources];
  }));
  const frames = rules.get('frame-src') ?? rules.get('child-src') ?? rules.get('default-src');
  const allowed = !frames || frames.some((source) => ['*', base.origin, base.host, `${base.protocol}`].includes(source));
  return [allowed ? { what } : { what, wrong: `frame-src does not name ${base.origin}: the frame stays empty. Add it.` }];
}
