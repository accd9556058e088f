/**
 * The height of what stands in the frame: of the content itself, not of the document, which is at
 * least as high as the frame and so could never shrink, and says 150 px where a style sheet gives
 * `html` a height of 100 %.
 */

/**
 * In whole pixels, rounded up, so that a frame of this height needs no scroll bar. Zero while the host
 * hides the frame.
 *
 * @param {Element} content
 */
export function heightOf(content) {
  const { width, height } = content.getBoundingClientRect();
  return width > 0 ? Math.ceil(height) : 0;
}
