// A page with one slider and nothing else: what a drag costs where there is no work to do.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./pointer.js').Box} Box */

const EMPTY = `<!doctype html><html lang="en"><title>Empty</title>
<body style="margin: 0"><input type="range" min="0" max="100" style="position: absolute; margin: 0"></body></html>`;

/** @param {Page} page */
export function open(page) {
  return page.setContent(EMPTY);
}

/**
 * Puts the slider where another page has its own, as long and as high.
 *
 * @param {Page} page
 * @param {Box} track
 */
export function place(page, track) {
  return page.locator('input').evaluate((element, { x, y, width, height }) => {
    Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  }, track);
}
