/** What the picture of a scene says and shows: the page's own answer, chart and source at that scene. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { parseFragment } from 'parse5';
import { boundaryChart } from '../../www/charts/boundary.js';
import { cumulativeChart } from '../../www/charts/cumulative.js';
import { stillPage } from '../../www/static/page.js';
import { boundaryAnswer } from '../../www/words/boundary.js';
import { reviewAnswer } from '../../www/words/budget.js';
import { printed } from '../../www/words/figure.js';
import { mergerAnswer, mergerOutcome } from '../../www/words/merger.js';
import { openingAnswer } from '../../www/words/opening.js';
import { reviewRows } from '../../www/words/rows.js';
import { panelsOf } from '../../www/words/touched.js';
import { all, shapeOf, textOf } from './parsed.js';

/** @import {Shape} from '../../www/take/picture.js' */
/** @import {Model, Page, Scene} from '../../www/types.js' */

/**
 * @typedef {object} Card
 * @property {string} label of the scene, or the question where nothing is changed
 * @property {string[]} answer sentences, the first the largest
 * @property {{title: string, width: number, height: number, shapes: Shape[]} | null} chart
 * @property {[label: string, value: string][]} rows in place of a chart, where the page has none
 * @property {string} source
 */

/** Narrow charts, for they are enlarged, and their letters with them; one of few bars more than others. */
const WIDTH = 400;
const FEW = { bars: 3, width: 330 };

/**
 * @param {Model} model
 * @param {Scene} scene
 * @returns {Promise<Card>}
 */
export async function card(model, scene) {
  const { inputs, places } = scene;
  const page = { ...stillPage(model, 'all', { method: '', brief: false, scenario: { inputs, places } }), width: WIDTH };
  const [panel = 'opening'] = panelsOf(scene);
  const { merger: [merger], boundary } = model.pack;
  const label = panel === 'opening' ? model.pack.pack.question : scene.label;
  if (panel === 'boundary' && boundary) {
    return { label, answer: (await sentences(boundaryAnswer(page))).slice(0, 3), rows: [], ...await figure(boundaryChart(involved(page), boundary)) };
  }
  if (panel === 'merger') {
    const answer = [...(await sentences(mergerAnswer(page, merger))).slice(0, 1), ...await sentences(mergerOutcome(page, merger))];
    return { label, answer, rows: [], ...await figure(cumulativeChart(page, merger, { ics: false })) };
  }
  if (panel === 'budget') {
    const rows = reviewRows(page).filter(([id]) => id.startsWith('review.') && page.outcome.figures[id])
      .map(([id, name]) => /** @type {[string, string]} */ ([name, printed(page.outcome, id)]));
    return { label, answer: (await sentences(reviewAnswer(page))).slice(0, 2), rows, chart: null, source: 'A one-off against losses that came every year.' };
  }
  const [budgets, , merged] = await sentences(openingAnswer(page));
  return { label, answer: [budgets, merged], rows: [], ...await figure(cumulativeChart(page, merger, { ics: true })) };
}

/** The page with no other systems than those that a move changes, and the area's own. @param {Page} page @returns {Page} */
function involved(page) {
  const { pack, outcome } = page;
  const moves = (/** @type {string} */ id) => {
    const { value, before } = outcome.figures[`boundary.${id}.residents-${pack.boundary?.later}`];
    return value !== before || id === pack.boundary?.home;
  };
  const system = pack.system.filter(({ id }) => moves(id));
  return { ...page, pack: { ...pack, system }, width: system.length > FEW.bars ? WIDTH : FEW.width };
}

/** @param {unknown} template */
async function parsed(template) {
  return parseFragment(await collectResult(render(template)));
}

/** What stands on the page, sentence by sentence. @param {unknown} template */
async function sentences(template) {
  return textOf(await parsed(template)).split(/(?<=[.?!])\s+(?=[A-Z£])/);
}

/** @param {unknown} template of a chart in its frame */
async function figure(template) {
  const whole = await parsed(template);
  const [svg] = all(whole, 'svg');
  const caption = all(whole, 'figcaption')[0];
  const { width, height } = Object.fromEntries(svg.attrs.map(({ name, value }) => [name, Number(value)]));
  const shapes = svg.childNodes.map(shapeOf).filter((shape) => typeof shape !== 'string');
  const source = all(whole, 'p').find(({ attrs }) => attrs.some(({ value }) => value === 'source'));
  return { chart: { title: textOf(caption, 'sentence'), width, height, shapes }, source: source ? textOf(source) : '' };
}
