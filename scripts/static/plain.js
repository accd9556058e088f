/**
 * Takes off a rendered page what is there for script alone: buttons that would do nothing, folds,
 * columns that say the same while nothing has been changed, and the renderer's own marks.
 */
import { defaultTreeAdapter as tree, html as names, parseFragment, serialize } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterMap} Kinds */
/** @typedef {Kinds['element']} Element */
/** @typedef {Kinds['parentNode']} Parent */

/**
 * @param {string} rendered
 * @param {object} [options]
 * @param {boolean} [options.brief] whether addresses of other hosts and asides are left out, for a page
 *   that has to be small and leads to where they stand
 * @param {boolean} [options.folded] whether what is folded stays so, which paper cannot unfold
 * @returns {string}
 */
export function plain(rendered, { brief = false, folded = false } = {}) {
  const page = parseFragment(rendered);
  uncommented(page);
  for (const element of elements(page)) {
    // A part is of the shadow tree alone.
    without(element, 'part');
    if (has(element, 'data-twice')) oneFigure(element);
    unpressable(element);
    if (element.tagName === 'table') shortened(element);
    if (element.tagName === 'svg') picture(element);
    if (element.namespaceURI === names.NS.SVG) drawn(element);
    if (!folded && element.tagName === 'summary') tree.detachNode(element);
    if (!folded && element.tagName === 'details') unwrapped(element);
    if (brief && value(element, 'class') === 'aside') tree.detachNode(element);
    if (element.tagName === 'a') linked(element, brief);
  }
  spaced(page);
  return serialize(page).trim();
}

/** @param {Parent} parent @returns {Element[]} all inside, in the order of the page */
function elements(parent) {
  return parent.childNodes.flatMap((node) => (tree.isElementNode(node) ? [node, ...elements(node)] : []));
}

/** @param {Parent} parent @returns {string} */
function text(parent) {
  return parent.childNodes.map((node) => (
    tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? text(node) : '')).join('').trim();
}

/** @param {Element} element @param {string} name */
function has({ attrs }, name) {
  return attrs.some((one) => one.name === name);
}

/** @param {Element} element @param {string} name */
function value({ attrs }, name) {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

/** @param {Element} element @param {string[]} gone */
function without(element, ...gone) {
  element.attrs = element.attrs.filter(({ name }) => !gone.includes(name));
}

/** @param {Element} element @param {Record<string, string>} attributes */
function set(element, attributes) {
  without(element, ...Object.keys(attributes));
  element.attrs.push(...Object.entries(attributes).map(([name, text]) => ({ name, value: text })));
}

/** @param {Element} element in whose place its own content stands */
function unwrapped(element) {
  const parent = /** @type {Parent} */ (element.parentNode);
  for (const node of [...element.childNodes]) {
    tree.detachNode(node);
    tree.insertBefore(parent, node, element);
  }
  tree.detachNode(element);
}

/** @param {Parent} parent */
function uncommented(parent) {
  for (const node of [...parent.childNodes]) {
    if (tree.isCommentNode(node)) tree.detachNode(node);
    else if (tree.isElementNode(node)) uncommented(node);
  }
}

/** What is a button, or plays one, is the text on it. @param {Element} element */
function unpressable(element) {
  if (element.tagName === 'button') {
    element.tagName = 'span';
    element.nodeName = 'span';
    without(element, 'type', 'aria-expanded', 'aria-label');
  }
  if (value(element, 'role') === 'button') without(element, 'role', 'aria-expanded', 'aria-label');
  without(element, 'tabindex', 'data-long');
  // Only what rests on an assumption looks different.
  if (value(element, 'class') === 'figure' && value(element, 'data-status') !== 'assumed') without(element, 'class', 'data-status');
}

/**
 * Baseline and yours are one until something is changed: they are said once. Where the caption says
 * all, no heading is left.
 *
 * @param {Element} table
 */
function shortened(table) {
  const rows = elements(table).filter(({ tagName }) => tagName === 'tr');
  const cells = rows.map((row) => row.childNodes.filter(tree.isElementNode));
  const [head, ...body] = cells;
  if (!head || head.length < 3 || !body.every((row) => row.length === head.length && text(row[1]) === text(row[2]))) return;
  for (const row of body) tree.detachNode(row[1]);
  tree.detachNode(text(head[0]) ? head[2] : /** @type {Element} */ (rows[0].parentNode));
}

/** A picture is told by its label: there is nothing in it to reach. @param {Element} svg */
function picture(svg) {
  set(svg, { role: 'img' });
}

/**
 * Whole pixels are enough, lines are lines where no style sheet is, and which run a shape is of is for
 * script alone.
 *
 * @param {Element} element
 */
function drawn(element) {
  without(element, 'data-draws', 'data-quantile');
  for (const attribute of element.attrs) {
    if (/^([xydr]|dy|[cr][xy]|[xy][12]|width|height)$/.test(attribute.name)) {
      attribute.value = attribute.value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
    }
  }
  if (element.tagName === 'line') set(element, { stroke: 'currentColor' });
  if (element.tagName === 'path') set(element, { fill: 'none', stroke: 'currentColor' });
}

/**
 * Beside the picture for a wide page the one for a narrow page, which shows only where a style sheet
 * asks for it.
 *
 * @param {Element} both
 */
function oneFigure(both) {
  const [wide, narrow] = elements(both).filter(({ tagName }) => tagName === 'svg');
  const [figure, other] = both.childNodes.filter(tree.isElementNode);
  set(wide, { class: 'wide' });
  set(narrow, { class: 'narrow', display: 'none' });
  tree.detachNode(narrow);
  tree.insertBefore(figure, narrow, wide);
  tree.detachNode(other);
  unwrapped(both);
}

/**
 * @param {Element} link
 * @param {boolean} brief
 */
function linked(link, brief) {
  without(link, 'title');
  if (brief && value(link, 'rel') === 'external') unwrapped(link);
}

/** What a space between makes no difference to. */
const BLOCKS = /^(table|thead|tbody|tfoot|tr|ul|ol|svg|figure|section|#document-fragment)$/;

/** One space where there were several, and none between blocks. @param {Parent} parent */
function spaced(parent) {
  for (const node of [...parent.childNodes]) {
    if (tree.isElementNode(node)) spaced(node);
    if (!tree.isTextNode(node)) continue;
    node.value = node.value.replace(/\s+/g, ' ');
    if (node.value === ' ' && BLOCKS.test(parent.nodeName)) tree.detachNode(node);
  }
}
