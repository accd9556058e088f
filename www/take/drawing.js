/** A chart of the page drawn anew for a file: at one width whatever the screen, without what is pressed. */

import { render } from 'lit';
import base from '../styles/base.css?inline';
import charts from '../styles/charts.css?inline';
import compare from '../styles/compare.css?inline';
import timeline from '../styles/timeline.css?inline';
import { VERSION } from '../version.js';
import { edition, ofWhat } from '../words/taking.js';
import { chartPicture } from './picture.js';
import { stylesFrom } from './styled.js';

/** @import {Chart} from './charts.js' */
/** @import {Taken} from './numbers.js' */
/** @import {Shape} from './picture.js' */

const WIDTH = 800;

const styles = stylesFrom(base, [charts, compare, timeline]);

/**
 * The text of an SVG file.
 *
 * @param {Taken} taken
 * @param {Chart} chart
 */
export function drawing({ page, link }, chart) {
  const room = document.createElement('div');
  // Runs of another scenario are no part of this one.
  const drawn = page.drawn?.settled ? page.drawn : null;
  render(chart.draw({ ...page, width: WIDTH, still: true, drawn }), room);
  const figure = /** @type {Element} */ (room.querySelector('figure'));
  const svg = /** @type {SVGElement} */ (figure.querySelector('svg'));
  const caption = /** @type {Element} */ (figure.querySelector('figcaption'));
  const sentence = textIn(caption, '.sentence');
  caption.querySelector('.sentence')?.remove();
  // Where on the page the table stands is of no use away from it.
  figure.querySelector('.source a[href^="#"]')?.remove();
  const title = textOf(caption);
  const notes = [...figure.querySelectorAll('.marks-list li')].map(textOf);
  return chartPicture({
    title,
    // The table stays on the page.
    description: svg.getAttribute('aria-label')?.replace(/ The [^.]* every number\.$/, '') ?? '',
    above: [
      { text: page.pack.pack.name, size: 13, strong: true, quiet: true },
      { text: title, size: 19, strong: true, before: 2 },
      ...[sentence, chart.fixed ? '' : ofWhat(page)].filter(Boolean).map((text) => ({ text, size: 14, quiet: true })),
    ],
    chart: {
      width: Number(svg.getAttribute('width')),
      height: Number(svg.getAttribute('height')),
      shapes: [...svg.children].map(shapeOf),
    },
    below: [
      ...notes.map((text) => ({ text, size: 13 })),
      { text: textIn(figure, '.source'), size: 13, quiet: true, before: notes.length > 0 ? 6 : 0 },
      { text: `${edition(page, VERSION)}. ${link}`, size: 13, quiet: true },
    ],
  }, styles);
}

/** @param {Element} element @returns {Shape} */
function shapeOf(element) {
  return {
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((node) => {
      if (node instanceof Element) return [shapeOf(node)];
      return node instanceof Text ? [node.data.replace(/\s+/g, ' ')] : [];
    }),
  };
}

/** @param {Element} within @param {string} selector */
function textIn(within, selector) {
  const found = within.querySelector(selector);
  return found ? textOf(found) : '';
}

/** @param {Element} element */
function textOf(element) {
  return element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
