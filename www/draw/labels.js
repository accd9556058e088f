/** Labels at the ends of lines, kept from covering each other. */

/**
 * Positions as near as may be to the wanted ones, in the same order, at least a gap apart and
 * between two ends.
 *
 * @param {number[]} wanted
 * @param {number} gap
 * @param {number} low
 * @param {number} high
 */
export function apart(wanted, gap, low, high) {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  let free = low;
  for (const at of order) {
    placed[at] = Math.max(placed[at], free);
    free = placed[at] + gap;
  }
  let limit = high;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at], limit);
    limit = placed[at] - gap;
  }
  return placed;
}

/**
 * Text in lines of about so many letters.
 *
 * @param {string} text
 * @param {number} letters
 */
export function wrapped(text, letters) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
