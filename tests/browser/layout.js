// What no control and no bar may do to a page's layout.

/** @typedef {import('@playwright/test').Page} Page */

/**
 * How far controls move themselves, from one end of their range to the other: a line for each that does.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export const drift = (page) => page.locator('joined-up').evaluate(async (element) => {
  // Not the tables of numbers: they have a row for each year that is looked ahead.
  for (const more of element.shadowRoot.querySelectorAll('details.more')) more.open = true;
  const top = (id) => element.shadowRoot.querySelector(`[data-input="${id}"]`).getBoundingClientRect().top;
  const out = [];
  for (const { id, min, max, default: start } of element.model.inputs.values()) {
    if (min === undefined) continue;
    const before = top(id);
    for (const value of [min, max]) {
      element.act.put(id, value);
      await element.updateComplete;
      if (Math.abs(top(id) - before) > 2) out.push(`${id} at ${value}: ${top(id) - before}`);
    }
    element.act.put(id, start);
    await element.updateComplete;
  }
  return out;
});

/**
 * What has the focus below the bar or above the screen; empty where it can be seen.
 *
 * @param {Page} page
 */
export const coveredFocus = (page) => page.evaluate(() => {
  const root = document.activeElement?.shadowRoot;
  const element = root?.activeElement;
  if (!element || element.closest('.steps')) return '';
  const [{ top, bottom }, edge] = [element.getBoundingClientRect(), root.querySelector('.steps').getBoundingClientRect().top];
  return bottom > edge + 1 || top < -1 ? `${element.outerHTML.slice(0, 90)} ${top} to ${bottom}, the bar at ${edge}` : '';
});
