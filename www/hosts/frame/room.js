/** How high a frame of a view has to be, from the table that is measured on the built page (www/heights.json). */

/**
 * Heights of each view, and of scenes that need more, at some widths; in tens of pixels.
 *
 * @typedef {{widths: number[], rows: Record<string, number[] | undefined> & {all: number[]}}} Table
 */

/**
 * In pixels, a little generous.
 *
 * @param {Table} table
 * @param {string | null} view
 * @param {string | null} scene
 * @param {number} wide
 */
export function room({ widths, rows }, view, scene, wide) {
  const row = rows[`${view} ${scene}`] ?? rows[view ?? ''] ?? rows.all;
  const last = widths.length - 1;
  const at = widths.findIndex((width) => width > wide);
  if (at < 1) return row[at === 0 ? 0 : last] * 10;
  const [from, to] = [widths[at - 1], widths[at]];
  const share = (wide - from) / (to - from);
  return Math.ceil((row[at - 1] + (row[at] - row[at - 1]) * share) * 10);
}
