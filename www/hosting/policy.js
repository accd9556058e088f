/** What a Content-Security-Policy lets a page load, as browsers read it. */

/** @typedef {Map<string, string[]>[]} Policies each of them has to let a thing through */

/** What a kind of thing is looked up under, the first that there is. */
const DIRECTIVES = { frame: ['frame-src', 'child-src', 'default-src'], script: ['script-src-elem', 'script-src', 'default-src'] };

const PORTS = /** @type {Record<string, string>} */ ({ 'http:': '80', 'https:': '443' });

/**
 * @param {string[]} texts of headers and of `<meta>`; a comma parts policies
 * @returns {Policies}
 */
export function policiesOf(texts) {
  return texts.flatMap((text) => text.split(',')).filter((text) => text.trim()).map((text) => {
    const rules = text.split(';').map((rule) => rule.trim().split(/\s+/));
    // Of a rule that stands twice the first counts.
    return new Map(rules.reverse().map(([name, ...sources]) => [name.toLowerCase(), sources]));
  });
}

/**
 * Where a policy keeps a thing out: the rule that does, or nothing.
 *
 * @param {Policies} policies
 * @param {'frame' | 'script'} kind
 * @param {URL} address of the thing
 * @param {URL} own address of the page
 * @param {string} [nonce] of the tag
 * @returns {string}
 */
export function keptOutBy(policies, kind, address, own, nonce = '') {
  for (const rules of policies) {
    const name = DIRECTIVES[kind].find((one) => rules.has(one));
    const sources = rules.get(name ?? '');
    if (!name || !sources) continue;
    const trusted = nonce !== '' && sources.includes(`'nonce-${nonce}'`);
    // Where scripts are trusted by a nonce alone, addresses count for nothing.
    const listed = kind === 'script' && sources.includes("'strict-dynamic'") ? [] : sources;
    if (!trusted && !listed.some((source) => lets(source, address, own))) return name;
  }
  return '';
}

/** @param {string} source @param {URL} address @param {URL} own */
function lets(source, address, own) {
  if (source === "'self'") return sameOrSafer(own.protocol, address.protocol) && address.hostname === own.hostname && (address.port === own.port || address.protocol !== own.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return sameOrSafer(source.toLowerCase(), address.protocol);
  const match = /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|[^:/'*]+|\*\.[^:/'*]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!match) return false;
  const [, scheme, host, port, path] = match;
  if (!sameOrSafer(scheme?.toLowerCase() ?? (source === '*' ? 'http:' : own.protocol), address.protocol)) return false;
  const name = host.toLowerCase();
  if (name !== '*' && (name.startsWith('*.') ? !address.hostname.endsWith(name.slice(1)) : address.hostname !== name)) return false;
  const at = address.port || PORTS[address.protocol];
  if (source !== '*' && port !== '*' && at !== (port ?? PORTS[address.protocol]) && !(port === '80' && at === '443')) return false;
  if (!path || path === '/') return true;
  return path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path;
}

/** A rule for http counts for https too. @param {string} asked @param {string} given */
function sameOrSafer(asked, given) {
  return asked === given || (asked === 'http:' && given === 'https:');
}
