/** Words of a label in lines. */

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
