/**
 * What has to be right on the server that hosts the files, asked of the server itself. Runs in a
 * browser and in Node, and uses nothing but fetch.
 */

/**
 * @typedef {object} Finding
 * @property {string} what was checked
 * @property {string} [wrong] what is wrong and what to do; none where all is well
 */

/** @typedef {Record<string, string>} Checksums SHA-256 of each file, in hexadecimal, by its path */

/** A server that has not answered until then is told of, in milliseconds. */
export const LIMIT = 20_000;

/** What a file's name promises of its content, as browsers insist on. @type {Record<string, RegExp>} */
const TYPES = {
  html: /^text\/html/,
  css: /^text\/css/,
  js: /^(text|application)\/javascript/,
  json: /^application\/json/,
  wasm: /^application\/wasm/,
  svg: /^image\/svg\+xml/,
};

/**
 * Checks all files below an address, one after the other.
 *
 * @param {URL} base address of the folder, with a slash at its end
 * @returns {Promise<Finding[]>}
 */
export async function checkFiles(base) {
  const listed = await list(base);
  if ('wrong' in listed) return [listed];
  /** @type {Finding[]} */
  const findings = [];
  for (const [path, checksum] of Object.entries(listed.checksums)) {
    findings.push(await checkFile(new URL(path, base), path, checksum));
  }
  const frame = Object.keys(listed.checksums).find((path) => /(^|\/)embed\.html$/.test(path)) ?? 'embed.html';
  findings.push(await checkPolicy(new URL(frame, base)));
  return findings;
}

/**
 * @param {URL} base
 * @returns {Promise<{checksums: Checksums} | (Finding & {wrong: string})>}
 */
export async function list(base) {
  const what = 'the list of files, checksums.json';
  try {
    const response = await fetch(new URL('checksums.json', base), { cache: 'no-store', signal: AbortSignal.timeout(LIMIT) });
    if (!response.ok) return { what, wrong: `The server answered ${response.status}. Upload the whole folder again.` };
    const checksums = await response.json();
    if (!checksums || !('embed.js' in checksums)) return { what, wrong: 'It does not name the files. Upload the whole folder again.' };
    return { checksums };
  } catch (error) {
    return { what, wrong: `It could not be read (${/** @type {Error} */ (error).message}). Upload the whole folder again.` };
  }
}

/**
 * @param {URL} address
 * @param {string} path
 * @param {string} checksum
 * @returns {Promise<Finding>}
 */
async function checkFile(address, path, checksum) {
  let response;
  try {
    response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(LIMIT) });
  } catch (error) {
    return { what: path, wrong: `It could not be fetched (${/** @type {Error} */ (error).message}).` };
  }
  if (!response.ok) return { what: path, wrong: `The server answered ${response.status}. Upload it again.` };
  const wrongs = [...wrongHeaders(path, response.headers)];
  if (crypto.subtle && (await sha256(await response.arrayBuffer())) !== checksum) {
    wrongs.push('It is not the file that was built: upload it again, and let nothing on the way rewrite it.');
  }
  return { what: path, ...(wrongs.length > 0 && { wrong: wrongs.join(' ') }) };
}

/** @param {string} path @param {Headers} headers */
function* wrongHeaders(path, headers) {
  const type = headers.get('content-type') ?? 'no type';
  const wanted = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  if (wanted && !wanted.test(type)) {
    yield `The server calls it ${type}: browsers will not use it. Give ${path.slice(path.lastIndexOf('.'))} its type, as the example configurations do.`;
  }
  if (headers.get('access-control-allow-origin') !== '*') {
    yield 'Access-Control-Allow-Origin is not *: the element on another host, and a frame in a sandbox, will not get it.';
  }
  const policy = headers.get('cross-origin-resource-policy');
  if (policy && policy !== 'cross-origin') {
    yield `Cross-Origin-Resource-Policy is ${policy}: an article on another host does not get it. Leave it out, or make it cross-origin.`;
  }
  const kept = headers.get('cache-control') ?? '';
  if (path.startsWith('assets/') && !kept.includes('immutable')) {
    yield 'Cache-Control does not say immutable: readers fetch it again on each visit, though it never changes.';
  }
  if (!path.startsWith('assets/') && /max-age=[1-9]\d{3,}/.test(kept)) {
    yield `Cache-Control is ${kept}: after an update readers keep the old file for that long. Make it no-cache.`;
  }
}

/**
 * The page policy, where the server sends one: it must not break the page.
 *
 * @param {URL} address
 * @returns {Promise<Finding>}
 */
async function checkPolicy(address) {
  const what = 'the policy of embed.html';
  let headers;
  try {
    ({ headers } = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(LIMIT) }));
  } catch (error) {
    return { what, wrong: `It could not be fetched (${/** @type {Error} */ (error).message}).` };
  }
  const frames = headers.get('x-frame-options');
  if (frames) return { what, wrong: `X-Frame-Options is ${frames}: no article elsewhere can show the page. Leave it out; frame-ancestors says it better.` };
  const policy = headers.get('content-security-policy');
  if (!policy) return { what, wrong: 'The server sends no Content-Security-Policy. The page works; the example configurations have a strict one.' };
  const wrongs = [...wrongRules(policy)];
  return { what, ...(wrongs.length > 0 && { wrong: wrongs.join(' ') }) };
}

/** What of a policy stops the page, or keeps it out of articles. @param {string} policy */
function* wrongRules(policy) {
  const rules = new Map(policy.split(/[;,]/).map((rule) => {
    const [name, ...sources] = rule.trim().split(/\s+/);
    return /** @type {[string, string[]]} */ ([name.toLowerCase(), sources]);
  }));
  const sources = (/** @type {string} */ name) => rules.get(name) ?? (name === 'frame-ancestors' ? undefined : rules.get('default-src'));
  const lets = (/** @type {string} */ name, /** @type {string} */ wanted) => sources(name)?.some((source) => source === '*' || source === wanted) ?? true;
  for (const [name, stopped] of [['script-src', 'no script of its own runs'], ['style-src', 'it stands without its styles'], ['connect-src', 'it cannot fetch its figures']]) {
    if (!lets(name, "'self'")) yield `${name} lacks 'self': ${stopped}. Add it.`;
  }
  const scripts = sources('script-src');
  if (scripts && !scripts.includes("'wasm-unsafe-eval'") && !scripts.includes("'unsafe-eval'")) {
    yield "script-src lacks 'wasm-unsafe-eval': the page falls back to its slower JavaScript twin, and gives the same figures.";
  }
  const types = rules.get('trusted-types');
  if (types && !types.includes('lit-html') && !types.includes('*')) yield 'trusted-types does not name lit-html: nothing is drawn. Add it.';
  const ancestors = sources('frame-ancestors');
  if (ancestors?.every((source) => source === "'none'" || source === "'self'")) {
    yield `frame-ancestors is ${ancestors.join(' ')}: no article elsewhere can show the page. Name the hosts of your articles, or *.`;
  }
}

/** @param {ArrayBuffer} bytes */
async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
