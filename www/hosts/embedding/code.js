/** The code that an editor pastes, for what a frame or an element is to show. */

import { room, viewAt } from '../frame/room.js';

/** @import {Table} from '../frame/room.js' */

/**
 * @typedef {object} Choice
 * @property {string} view
 * @property {string} scene id of the scene to begin with; empty for none
 * @property {string} settings what the reader has set, as a fragment; empty for none
 * @property {'auto' | 'light' | 'dark'} theme
 */

/** A column of an article is at least so wide; what is narrower is a phone, whose text has margins. */
const COLUMN = 640;
const PHONE = 358;
const NARROWEST = 280;
const MARGINS = 32;

/**
 * Where a frame shows what was chosen.
 *
 * @param {string} root address of the folder that holds embed.html
 * @param {Choice} choice
 */
export function frameAddress(root, { view, scene, settings, theme }) {
  const address = new URL('embed.html', root);
  const asked = { view, scene, theme: theme === 'auto' ? '' : theme };
  for (const [name, value] of Object.entries(asked)) if (value) address.searchParams.set(name, value);
  address.hash = settings;
  return address.href;
}

/**
 * A frame that needs no script: as high as its view in a column of an article, and on a phone as high
 * as there.
 *
 * @param {string} root
 * @param {Choice} choice
 * @param {string} title
 * @param {Table} table
 */
export function bareFrame(root, choice, title, table) {
  const address = frameAddress(root, choice);
  return `<iframe class="joined-up" src="${quoted(address)}" title="${quoted(title)}" width="100%" `
    + `${heights(table, viewAt(root, choice.view), choice.scene)} loading="lazy"></iframe>`;
}

/**
 * The same frame, and the script that keeps it as high as its content.
 *
 * @param {string} root
 * @param {Choice} choice
 * @param {string} title
 * @param {Table} table
 * @param {string} [files] address of the folder that holds embed.js, where it is another
 */
export function loadedFrame(root, choice, title, table, files = root) {
  return `${bareFrame(root, choice, title, table)}\n<script async src="${quoted(new URL('embed.js', files).href)}"></script>`;
}

/**
 * The element itself, for who hosts its files. It keeps its room until it is there, and leads to the page where no
 * script runs.
 *
 * @param {string} files address of the folder that holds joined-up.js
 * @param {Choice} choice
 * @param {string} pack its address
 * @param {{table: Table, title: string, root: string}} page what it keeps room for, and where it leads
 */
export function element(files, { view, scene, settings, theme }, pack, { table, title, root }) {
  const [, room] = roomOf(table, viewAt(root, view), scene);
  const attributes = { view, scene, inputs: settings, theme: theme === 'auto' ? '' : theme, pack };
  const set = Object.entries(attributes).filter(([, value]) => value).map(([name, value]) => ` ${name}="${quoted(value)}"`);
  return `<joined-up${set.join('')} style="display:block;min-height:${room}"><a href="${quoted(root)}">${quoted(title)}</a></joined-up>\n<script type="module" src="${quoted(new URL('joined-up.js', files).href)}"></script>`;
}

/**
 * The attributes that give a frame its height. Where a CMS takes the style off, the plain number is
 * left. A theme's own limits must not cut the frame off.
 *
 * @param {Table} table
 * @param {string} view
 * @param {string} scene
 */
export function heights(table, view, scene) {
  const [wide, high] = roomOf(table, view, scene);
  return `height="${wide}" style="border:0;height:${high};max-height:none"`;
}

/**
 * @param {Table} table
 * @param {string} view
 * @param {string} scene
 * @returns {[number, string]} the height in a column, and the one at any width as a style has it
 */
function roomOf(table, view, scene) {
  const at = (/** @type {number} */ width) => room(table, view, scene, width);
  const [wide] = heightsOf(table, view, scene);
  // What a phone needs falls as it gets wider, ever more slowly: a line from end to end lies above it
  // nearly everywhere, and is lifted where it does not.
  const slope = (at(NARROWEST) - wide) / (COLUMN - NARROWEST);
  const line = (/** @type {number} */ width) => wide + slope * (COLUMN - width);
  const lift = Math.max(...table.widths.filter((width) => width < COLUMN).map((width) => at(width) - line(width)));
  const narrow = Math.ceil(line(-MARGINS) + lift);
  return [wide, `max(${wide}px,${narrow}px - ${Math.floor(slope * 100)}vw)`];
}

/**
 * How high a frame is in a column, and on a phone.
 *
 * @param {Table} table
 * @param {string} view
 * @param {string} scene
 */
export function heightsOf(table, view, scene) {
  const at = (/** @type {number} */ width) => room(table, view, scene, width);
  return [Math.max(...[COLUMN, ...table.widths.filter((width) => width > COLUMN)].map(at)), at(PHONE)];
}

/** @param {string} text inside double quotes */
function quoted(text) {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
