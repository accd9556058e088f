/** Hands a file to the reader's browser, which saves it where it saves such things. */

/** How long a browser may take to begin, in milliseconds. */
const PATIENCE = 10_000;

/**
 * @param {string} name
 * @param {Blob} content
 */
export function save(name, content) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
