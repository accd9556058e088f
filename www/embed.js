/**
 * The loader: the one script in a host's page. It gives each frame its height before the frame loads,
 * from a table of what each view needs at each width, and leaves it at that until the content of the
 * frame changes; then the frame is as high as its content. docs/embedding.md tells the rules.
 *
 * It builds to dist/embed.js by itself, a classic script that may be included twice.
 */

import { room, viewAt } from './hosts/frame/room.js';
import table from './heights.json';

/** Higher than any view at any width: a message that says more is not believed. */
const HIGHEST = 100_000;

/**
 * The frames in care, shared by all copies of this script in a page: the height that each told last,
 * zero where none has been told, and the one that it was given.
 *
 * @type {WeakMap<HTMLIFrameElement, {told: number, given: number}>}
 */
// An element of the article may have that very id, by which a window knows it.
const shared = Reflect.get(window, 'joinedUpFrames');
const known = shared instanceof WeakMap ? shared : new WeakMap();
Reflect.set(window, 'joinedUpFrames', known);

const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) reserve(/** @type {HTMLIFrameElement} */ (target));
});

/** @returns {NodeListOf<HTMLIFrameElement>} */
const frames = () => document.querySelectorAll('iframe.joined-up');

/** Takes a frame into care, once. @param {HTMLIFrameElement} frame */
function adopt(frame) {
  if (known.has(frame)) return;
  known.set(frame, { told: 0, given: 0 });
  // What themes do to frames in general must not cut this one off.
  for (const [name, value] of Object.entries({ border: '0', padding: '0', 'min-height': '0', 'max-height': 'none' })) set(frame, name, value);
  reserve(frame);
  widths.observe(frame);
  ask(frame);
  frame.addEventListener('load', () => {
    reserve(frame);
    ask(frame);
  });
}

/** A frame that spoke before this script listened says it again. @param {HTMLIFrameElement} frame */
function ask(frame) {
  frame.contentWindow?.postMessage({ type: 'joined-up:ask' }, '*');
}

/**
 * Only until the frame has told a height: from then on it says so itself when its width changes.
 *
 * @param {HTMLIFrameElement} frame
 */
function reserve(frame) {
  // No width: the host hides it. No address: a consent tool or a lazy loader has put it aside.
  if (!frame.clientWidth || known.get(frame)?.told || !isPage(frame)) return;
  const [height, enough] = [frame.clientHeight, needed(frame)];
  // What the host has set aside is left alone where it is about right.
  give(frame, height >= enough && height <= enough * 1.15 ? height : enough);
}

/** Whether it has an address, and a sound one. @param {HTMLIFrameElement} frame */
const isPage = ({ src }) => src.startsWith('http') && URL.canParse(src);

/** @param {HTMLIFrameElement} frame */
function needed({ src, clientWidth }) {
  const { search, hash } = new URL(src);
  const settings = new URLSearchParams(`${search}&${hash.slice(1)}`);
  return room(table, viewAt(src, settings.get('view')), settings.get('scene'), clientWidth);
}

/** @param {HTMLIFrameElement} frame @param {number} height */
function give(frame, height) {
  const state = known.get(frame);
  if (!state || !height) return;
  state.given = height;
  set(frame, 'height', `${height}px`);
}

/** Against any rule of the host's. @param {HTMLIFrameElement} frame @param {string} name @param {string} value */
function set(frame, name, value) {
  frame.style.setProperty(name, value, 'important');
}

/** @param {HTMLIFrameElement} frame */
function originOf({ sandbox, src }) {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

/** @param {MessageEvent} event */
function heard(event) {
  const frame = [...frames()].find(({ contentWindow }) => contentWindow === event.source);
  if (!frame || !event.source || !isPage(frame) || event.origin !== originOf(frame)) return;
  adopt(frame);
  const state = /** @type {{told: number, given: number}} */ (known.get(frame));
  const { type, height } = event.data ?? {};
  if (type === 'joined-up:size' && Number.isInteger(height) && height > 0 && height <= HIGHEST) {
    // The first height is that of the load: only what would be cut off counts.
    if (state.told ? height !== state.told : height > state.given) state.given = height;
    state.told = height;
  }
  // The frame says the same in other dialects. A host's listener for one of them is passed over, or,
  // where it came first, put right before anything is drawn: it would not have waited for the reader.
  event.stopImmediatePropagation();
  give(frame, state.given);
}

/** @param {HTMLScriptElement} script that says itself what to show */
function build(script) {
  const address = new URL('embed.html', script.src);
  for (const name of ['view', 'scene', 'theme']) {
    const value = script.dataset[name];
    if (value) address.searchParams.set(name, value);
  }
  const frame = document.createElement('iframe');
  frame.className = 'joined-up';
  frame.title = script.dataset.title ?? 'Joined up: what-ifs';
  frame.loading = 'lazy';
  frame.width = '100%';
  frame.src = address.href;
  script.after(frame);
}

const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
if (script?.dataset.view) build(script);
// Before every other listener, wherever in the page this script stands.
addEventListener('message', heard, true);
const adoptAll = () => frames().forEach(adopt);
adoptAll();
document.addEventListener('DOMContentLoaded', adoptAll);
