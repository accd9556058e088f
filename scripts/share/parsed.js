/** What a template came to, as it was parsed: its text, its elements, its shapes. */
import { defaultTreeAdapter as tree } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterMap} Kinds */
/** @import {Shape} from '../../www/take/picture.js' */

/** @param {Kinds['parentNode']} parent @param {string} name @returns {Kinds['element'][]} */
export function all(parent, name) {
  return parent.childNodes.filter(tree.isElementNode).flatMap((one) => [...(one.tagName === name ? [one] : []), ...all(one, name)]);
}

/**
 * As who sees the page reads it.
 *
 * @param {Kinds['parentNode']} parent
 * @param {...string} without classes of what is left out
 */
export function textOf(parent, ...without) {
  return text(parent, ['unseen', ...without]).replace(/\s+/g, ' ').trim();
}

/** @param {Kinds['parentNode']} parent @param {string[]} without @returns {string} */
function text(parent, without) {
  return parent.childNodes.map((node) => {
    if (tree.isTextNode(node)) return node.value;
    // A link to another part of the page leads nowhere from a picture.
    const left = (/** @type {{name: string, value: string}} */ { name, value }) => (
      name === 'class' ? without.includes(value) : name === 'href' && value.startsWith('#'));
    if (!tree.isElementNode(node) || node.attrs.some(left)) return '';
    // Paragraphs are apart on a page.
    return text(node, without) + (node.tagName === 'p' ? ' ' : '');
  }).join('');
}

/** @param {Kinds['childNode']} node @returns {Shape} */
export function shapeOf(node) {
  if (tree.isTextNode(node)) return node.value.replace(/\s+/g, ' ');
  if (!tree.isElementNode(node)) return '';
  return {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    children: node.childNodes.map(shapeOf),
  };
}
