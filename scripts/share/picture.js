/** The picture for the preview of a link to a scene: the part's own answer left, its own picture right. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { date } from '../../www/number/format.js';
import { SANS, SERIF, STRONG } from './font.js';

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 56];
/** Width of the words where a picture stands beside them, and that of the picture as the page draws it. */
const [WORDS, DRAWN] = [470, 480];
/** A letter of the answer's typeface against its size. */
const LETTER = 0.5;
const SIZES = [44, 40, 36, 32, 28, 25];

/** The light colours of the page (www/stage/theme.css), for a painter that knows no custom property. */
const STYLE = `text{font-family:'${SANS}';fill:#1b1b1b;font-size:12px}.soft{fill:#5e5e5e}.strong{fill:#0b5a92;font-family:'${STRONG}';font-size:14px}
  .halo{stroke:#fffefb;stroke-width:3px;paint-order:stroke}.band{fill:#e6e4df}.zero{stroke:#1b1b1b;stroke-width:1.4}.life{stroke:#5e5e5e;stroke-dasharray:2 3}
  .yours{fill:none;stroke:#0b5a92;stroke-width:3}.ahead{stroke-dasharray:5 4}.before{fill:none;stroke:#5e5e5e;stroke-width:1.5}.reach,.target{fill:none}
  .hoop{fill:#fffefb;stroke:#0b5a92;stroke-width:3}.grip{fill:#0b5a92;font-size:11px}.within{fill:none;stroke:#fffefb;stroke-width:1.5}.rim{fill:none;stroke:#d9d7d2}
  .between{fill:none;stroke:#1b1b1b;stroke-width:2.5}.weave{fill:none;stroke-width:.8}.woven{opacity:.35}
  ${[['#9fc9f5', '#2f6699'], ['#edbc7e', '#8a5a18'], ['#bddcb5', '#4b7a40'], ['#cba8d0', '#74427d'], ['#f7f9b4', '#85862a'], ['#e4e2dd', '#77746c'], ['#e2a0a0', '#8c3d3d']]
    .map(([ground, mark], at) => `.tone-${at} .ground{fill:${ground}}.weave.tone-${at}{stroke:${mark}}`).join('')}`;

/**
 * @param {any} page as www/pages/written.js makes it, with the scene set
 * @param {{part?: string, label: string, line: string}} scene
 */
export async function shareSvg(page, { part = 'merger', label, line }) {
  const name = part.split('.')[0] === 'review' ? 'sums' : part.split('.')[0];
  const markup = (await collectResult(render(page.picture(name, DRAWN)))).replace(/<!--.*?-->|<\?[^>]*>| data-(answer|graphic)(?=[ >])/g, '');
  const svg = /<svg\b[^>]*width="?([\d.]+)"? height="?([\d.]+)"?[^>]*>([^]*?)<\/svg>/.exec(markup.replace(/<figure class="picture small"[^]*/, ''));
  const answers = [...markup.matchAll(/<p class="answer"[^>]*>([^]*?)<\/p>/g)].map(([, words]) => words);
  // Two sums stand in one part, the review's last.
  const answer = plain((part === 'review' ? answers.at(-1) : answers[0]) ?? line);
  const wide = svg ? WORDS : WIDTH - 2 * MARGIN;
  const size = SIZES.find((one) => fitted(answer, wide, one).length * one * 1.25 < 400) ?? SIZES[SIZES.length - 1];
  const lines = fitted(answer, wide, size);
  const { name: area, date: checked } = page.store.pack.pack;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><style>${STYLE}</style><rect width="100%" height="100%" fill="#fffefb"/>
    <text x="${MARGIN}" y="60" style="font-size:24px;fill:#5e5e5e">${escaped(area)}</text><text x="${MARGIN}" y="100" style="font-size:28px;font-family:'${STRONG}'">${escaped(label)}</text>
    ${lines.map((text, at) => `<text x="${MARGIN}" y="${150 + (at + 1) * size * 1.2}" style="font-size:${size}px;font-family:'${SERIF}'">${escaped(text)}</text>`).join('')}
    ${svg ? `<svg x="560" y="110" width="600" height="430" viewBox="0 0 ${svg[1]} ${svg[2]}">${svg[3]}</svg>` : ''}
    <text x="${MARGIN}" y="596" style="font-size:19px;fill:#5e5e5e">${escaped(page.words.text('take-source', { name: area, day: date(checked), version: String(page.store.pack.pack.version) }))}</text></svg>`;
}

/** @param {string} html */
function plain(html) {
  return html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').replace(/&amp;/g, '&').replace(/&#39;/g, '’').trim();
}

/** @param {string} text @param {number} width @param {number} size */
function fitted(text, width, size) {
  const letters = width / (size * LETTER);
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
