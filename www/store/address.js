/**
 * What the page holds as an address fragment and back: `v=2&merger.ccgs.realised=50`, a scenario kept as A
 * with its keys under `a.`: `v=2&merger.ccgs.realised=50&a.place.milton-keynes=bob`. An A that sets nothing
 * has no key of its own, so `a=baseline` stands for it. Where the reader lives is `home=luton`.
 * Nothing is judged here. The core mends what it does not know, and says so.
 */

/** @import {Scenario} from '../types.js' */
/** @import {State} from './history.js' */

const PLACE = 'place.';
const KEPT = 'a.';

/** Keys of ours that set nothing: the version, that something is kept, where the reader lives, which merger is spoken of, the settings of a frame, a host that is an AMP page. */
const MARKS = new Set(['v', 'a', 'home', 'subject', 'view', 'scene', 'theme', 'pack', 'amp']);

/**
 * The fragment, without `#`; empty where nothing is set, nothing is kept and no home is told.
 *
 * @param {State} state
 * @param {number} version the pack's
 * @param {string} [merger] the one that is spoken of, where it is not the first
 */
export function fragment({ scenario, kept, home }, version, merger = '') {
  const own = keys(scenario, '');
  if (own.length === 0 && !kept && !home && !merger) return '';
  const other = kept ? keys(kept, KEPT) : [];
  const mark = kept && other.length === 0 ? [['a', 'baseline']] : [];
  return new URLSearchParams([['v', String(version)], ...own, ...other, ...mark, ...(home ? [['home', home]] : []), ...(merger ? [['subject', merger]] : [])]).toString();
}

/** @param {Scenario} scenario @param {string} prefix */
function keys({ inputs, places }, prefix) {
  const moved = Object.entries(places).map(([place, system]) => [PLACE + place, system]);
  return [...Object.entries(inputs), ...moved].map(([key, value]) => [prefix + key, value]);
}

/**
 * What a fragment holds, or null where nothing in it is ours: an anchor of the host's page must not reset
 * what the reader set. What others hang on a link (`utm_source`, `fbclid`) has no point in its key, as each
 * setting has, and is passed over.
 *
 * @param {string} text with or without `#`
 * @returns {State | null}
 */
export function stateOf(text) {
  const bare = plain(text);
  const parts = new URLSearchParams(bare);
  const all = [...parts].filter(([key]) => key.includes('.'));
  if (bare !== '' && all.length === 0 && ![...parts.keys()].some((key) => MARKS.has(key))) return null;
  const kept = under(all, KEPT);
  return {
    scenario: scenarioOf(all.filter(([key]) => !key.startsWith(KEPT))),
    kept: kept.length > 0 || parts.has('a') ? scenarioOf(kept) : null,
    home: parts.get('home') ?? '',
  };
}

/** Without what a messenger did to it, some of them twice: no key or value of ours has these signs. @param {string} text */
function plain(text) {
  let bare = text.replace(/^#/, '');
  try {
    for (let times = 0; times < 3 && /%(25|26|3d)/i.test(bare); times += 1) bare = decodeURIComponent(bare);
  } catch {
    // A single % that stands for itself: then it is no encoding.
  }
  return bare;
}

/** The version of the pack that a fragment was made with, 0 where it says none. @param {string} text with or without `#` */
export function versionOf(text) {
  return Number(new URLSearchParams(plain(text)).get('v'));
}

/** The merger that a fragment speaks of; empty where it says none. @param {string} text with or without `#` */
export function mergerOf(text) {
  return new URLSearchParams(plain(text)).get('subject') ?? '';
}

/** @param {[string, string][]} entries @returns {Scenario} */
function scenarioOf(entries) {
  return {
    inputs: Object.fromEntries(entries.filter(([key]) => !key.startsWith(PLACE))),
    places: Object.fromEntries(under(entries, PLACE)),
  };
}

/**
 * Those whose keys begin so, by what follows.
 *
 * @param {[string, string][]} entries
 * @param {string} prefix
 * @returns {[string, string][]}
 */
function under(entries, prefix) {
  return entries.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]);
}
