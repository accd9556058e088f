/**
 * A chart as a drawing that stands by itself: what it is of, the chart, where it is from. Plain text
 * for a file, made alike in a browser and at build time.
 */

/** @import {Styles} from './styled.js' */

/**
 * A part of a drawing, wherever it was drawn.
 *
 * @typedef {string | {name: string, attributes: Record<string, string>, children: Shape[]}} Shape
 */

/**
 * @typedef {object} Line
 * @property {string} text
 * @property {number} size of its letters
 * @property {boolean} [strong]
 * @property {boolean} [quiet]
 * @property {number} [before] room above it
 * @property {number} [letter] width of a letter against its size, where the typeface is known
 */

const FONT = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";
/** Width of a letter against its size, on the wide side. */
const LETTER = 0.53;
const LEADING = 1.35;

/** What is there for hands and screen readers, and what presentation attributes stand for. */
const OF_THE_PAGE = /^(class|role|tabindex|style|aria-.*|data-.*)$/;

/** @param {string} text */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? '');
}

/**
 * @param {Shape} shape
 * @param {Styles} styles
 * @returns {string}
 */
export function markup(shape, styles) {
  if (typeof shape === 'string') return escaped(shape);
  const { name, attributes: { class: classes = '', ...given }, children } = shape;
  const kept = Object.entries(given).filter(([key]) => !OF_THE_PAGE.test(key));
  const attributes = { ...Object.fromEntries(kept), ...styles.of(classes) };
  const text = name === 'text' || name === 'tspan';
  // What stands between shapes is only how the template is written.
  const inside = children.filter((child) => text || typeof child !== 'string').map((child) => markup(child, styles)).join('');
  if (!classes.split(/\s+/).includes('halo')) return tag(name, attributes, inside);
  // Paper under the letters as a shape of its own: not every program knows how to paint it first.
  const { stroke, 'stroke-width': thick, 'stroke-linejoin': join, ...own } = attributes;
  const under = { ...own, fill: stroke, stroke, 'stroke-width': thick, 'stroke-linejoin': join, 'aria-hidden': 'true' };
  return tag(name, under, inside) + tag(name, own, inside);
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {string} inside
 */
export function tag(name, attributes, inside = '') {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('');
  return inside ? `<${name}${said}>${inside}</${name}>` : `<${name}${said}/>`;
}

/**
 * Text in lines that fit; what has no space, such as a link, is cut.
 *
 * @param {string} text
 * @param {number} width in pixels
 * @param {number} size
 * @param {number} [letter]
 */
export function fitted(text, width, size, letter = LETTER) {
  const most = Math.floor(width / (size * letter));
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  /** @type {string[]} */
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Lines of text under one another, and how far down they reach.
 *
 * @param {Line[]} lines
 * @param {object} room
 * @param {number} room.x
 * @param {number} room.y
 * @param {number} room.width
 * @param {Styles} styles
 */
export function told(lines, { x, y, width }, styles) {
  let at = y;
  const texts = lines.flatMap(({ text, size, strong, quiet, before = 0, letter }) => {
    at += before;
    return fitted(text, width, size, letter).map((words) => {
      at += size * LEADING;
      return tag('text', {
        x,
        y: Math.round(at - size * 0.3),
        'font-size': size,
        ...(strong ? { 'font-weight': 600 } : {}),
        ...(quiet ? { fill: styles.colour('baseline') } : {}),
      }, escaped(words));
    });
  });
  return { texts: texts.join(''), end: Math.ceil(at) };
}

/**
 * A whole file.
 *
 * @param {object} sheet
 * @param {number} sheet.width
 * @param {number} sheet.height
 * @param {string} sheet.title
 * @param {string} sheet.description
 * @param {string} sheet.inside
 * @param {string} [sheet.font]
 * @param {Styles} styles
 */
export function sheet({ width, height, title, description, inside, font = FONT }, styles) {
  const paper = tag('rect', { width, height, fill: styles.colour('paper') });
  const names = tag('title', { id: 'title' }, escaped(title)) + tag('desc', { id: 'desc' }, escaped(description));
  return `${tag('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'title desc',
  }, names + paper + tag('g', { 'font-family': font, 'font-size': 14, fill: styles.colour('ink') }, inside))}\n`;
}

const MARGIN = 24;

/**
 * A chart with its words around it, as high as it needs.
 *
 * @param {object} parts
 * @param {Line[]} parts.above
 * @param {{shapes: Shape[], width: number, height: number}} parts.chart
 * @param {Line[]} parts.below
 * @param {string} parts.title
 * @param {string} parts.description
 * @param {Styles} styles
 */
export function chartPicture({ above, chart, below, title, description }, styles) {
  const room = { x: MARGIN, y: MARGIN - 6, width: chart.width };
  const head = told(above, room, styles);
  const top = head.end + 10;
  const drawn = oneFilling(chart.shapes).map((shape) => markup(shape, styles)).join('');
  const foot = told(below, { ...room, y: top + chart.height + 8 }, styles);
  return sheet({
    width: chart.width + 2 * MARGIN,
    height: foot.end + MARGIN - 6,
    title,
    description,
    inside: head.texts + tag('g', { transform: `translate(${MARGIN} ${top})` }, drawn) + foot.texts,
  }, styles);
}

/** Where runs are shaded, the page leaves what lies between two lines empty. @param {Shape[]} shapes */
export function oneFilling(shapes) {
  const classed = (/** @type {string} */ name) => (/** @type {Shape} */ shape) => typeof shape !== 'string' && shape.attributes.class === name;
  return shapes.some(classed('fan')) ? shapes.filter((shape) => !classed('between')(shape)) : shapes;
}
