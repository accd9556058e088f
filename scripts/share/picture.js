/** A card as a drawing of the size that link previews ask for: the answer left, the chart right. */
import { readFileSync } from 'node:fs';
import { date } from '../../www/format.js';
import { escaped, fitted, markup, oneFilling, sheet, tag, told } from '../../www/take/picture.js';
import { stylesFrom } from '../../www/take/styled.js';
import { VERSION } from '../../www/version.js';
import { edition } from '../../www/words/taking.js';
import { SANS, SERIF, STRONG } from './font.js';

/** @import {Pack} from '../../www/types.js' */
/** @import {Card} from './card.js' */

export const WIDTH = 1200;
export const HEIGHT = 630;
const MARGIN = 56;
/** The column of words, the picture beside it, and how far down both reach. */
const WORDS = 500;
const CHART = { x: 604, y: 108, width: WIDTH - 604 - 40, height: 424 };
const BOTTOM = 532;
/** Sizes that the answer may have, the largest that fits. */
const SIZES = [44, 42, 40, 38, 36, 34, 32, 30, 28, 26];
/** A letter of the answer's typeface against its size. */
const LETTER = 0.5;

/** @param {string} name */
const css = (name) => readFileSync(new URL(`../../www/styles/${name}.css`, import.meta.url), 'utf8');
const styles = stylesFrom(css('base'), [css('charts')]);

/**
 * @param {Pack} pack
 * @param {Card} card
 */
export function shareSvg(pack, card) {
  const { pack: { name, date: day } } = pack;
  const top = told([{ text: name, size: 24, strong: true, quiet: true }], { x: MARGIN, y: 40, width: WIDTH - 2 * MARGIN }, styles);
  const foot = told([
    { text: card.source, size: 18, quiet: true, letter: 0.46 },
    { text: `${edition({ pack }, VERSION)} of ${date(day)}`, size: 18, quiet: true, letter: 0.46 },
  ], { x: MARGIN, y: BOTTOM + 14, width: WIDTH - 2 * MARGIN }, styles);
  const whole = sheet({
    width: WIDTH,
    height: HEIGHT,
    title: card.label,
    description: card.answer.join(' '),
    inside: top.texts + words(card) + (card.chart ? drawn(card.chart) : counted(card.rows)) + foot.texts,
    font: SANS,
  }, styles);
  return whole.replaceAll('font-weight="600"', `font-family="${STRONG}"`);
}

/** The name of the scene, its answer as large as fits, and the rest of it smaller. @param {Card} card */
function words({ label, answer: [first, ...rest] }) {
  const head = told([{ text: label, size: 26, strong: true, letter: 0.45 }], { x: MARGIN, y: 92, width: WORDS }, styles);
  const room = BOTTOM - head.end - 12;
  const heights = (/** @type {number} */ size) => (
    fitted(first, WORDS, size, LETTER).length * size * 1.2 + rest.reduce((sum, text) => sum + fitted(text, WORDS, small(size), 0.47).length * small(size) * 1.35 + 14, 0));
  const size = SIZES.find((one) => heights(one) <= room) ?? SIZES[SIZES.length - 1];
  let at = head.end + 12;
  const lead = fitted(first, WORDS, size, LETTER).map((line) => {
    at += size * 1.2;
    return tag('text', { x: MARGIN, y: Math.round(at - size * 0.25), 'font-family': SERIF, 'font-size': size }, escaped(line));
  });
  const more = told(rest.map((text) => ({ text, size: small(size), before: 14, letter: 0.47 })), { x: MARGIN, y: at, width: WORDS }, styles);
  return head.texts + lead.join('') + more.texts;
}

/** @param {number} size */
function small(size) {
  return Math.min(26, Math.round(size * 0.7));
}

/** @param {NonNullable<Card['chart']>} chart */
function drawn({ title, width, height, shapes }) {
  const name = told([{ text: title, size: 20, strong: true, letter: 0.48 }], { x: CHART.x, y: CHART.y - 14, width: CHART.width }, styles);
  const top = name.end + 12;
  const scale = Math.min(CHART.width / width, (CHART.y + CHART.height - top) / height);
  return name.texts + tag('g', { transform: `translate(${CHART.x} ${top}) scale(${scale.toFixed(4)})` },
    oneFilling(shapes).map((shape) => markup(shape, styles)).join(''));
}

/** @param {Card['rows']} rows */
function counted(rows) {
  const step = CHART.height / Math.max(rows.length, 1);
  return rows.map(([label, value], at) => {
    const y = CHART.y + at * step;
    return tag('line', { x1: CHART.x, x2: CHART.x + CHART.width, y1: y, y2: y, stroke: styles.colour('rule') })
      + tag('text', { x: CHART.x, y: y + 56, 'font-size': 44, 'font-weight': 600, fill: styles.colour('accent') }, escaped(value))
      + tag('text', { x: CHART.x, y: y + 84, 'font-size': 21 }, escaped(label));
  }).join('');
}
