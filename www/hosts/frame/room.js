/** How high a frame of a view has to be, from the table that is measured on the built page (www/heights.json). */

/**
 * Heights of each view, and of scenes that need more, at some widths; in tens of pixels.
 *
 * @typedef {{widths: number[], rows: Record<string, number[] | undefined> & {all: number[]}}} Table
 */

/**
 * The name of a view in the table: a pack that has a folder of its own has rows of its own.
 *
 * @param {string} root address of the folder that holds embed.html, or of that file
 * @param {string | null} view
 */
export function viewAt(root, view) {
  return `${new URL('.', root).pathname.split('/').at(-2)}/${view}`;
}

/**
 * In pixels, a little generous.
 *
 * @param {Table} table
 * @param {string} view as `viewAt` names it; a pack without rows has those of the first
 * @param {string | null} scene
 * @param {number} wide
 */
export function room({ widths, rows }, view, scene, wide) {
  const plain = view.replace(/.*\//, '');
  const row = rows[`${view} ${scene}`] ?? rows[view] ?? rows[`${plain} ${scene}`] ?? rows[plain] ?? rows.all;
  const last = widths.length - 1;
  const at = widths.findIndex((width) => width > wide);
  if (at < 1) return row[at === 0 ? 0 : last] * 10;
  const [from, to] = [widths[at - 1], widths[at]];
  const share = (wide - from) / (to - from);
  return Math.ceil((row[at - 1] + (row[at] - row[at - 1]) * share) * 10);
}
