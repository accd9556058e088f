/** How A and B are spread over their runs. */

import { html, nothing } from 'lit';
import { outOf } from '../format.js';
import { drawnNumber, quantileText, spread } from '../words/draws.js';
import { setting } from '../words/figure.js';
import { inA } from './figure.js';
import { named } from './names.js';

/** @import {HeadlineCode, Page} from '../types.js' */

/**
 * What the runs say of a headline that is drawn.
 *
 * @param {Page} page
 * @param {string} id
 */
export function spreadLines(page, id) {
  const shares = page.drawn?.draws.headlines[id]?.shares;
  if (!shares) return nothing;
  const codes = /** @type {HeadlineCode[]} */ (Object.keys(shares)).filter((code) => code !== 'within-lifetime');
  return html`${id.endsWith('.payback-years') ? spans(page, id) : nothing}
    ${codes.map((code) => line(held(page, code), page, (side) => share(side, id, code)))}`;
}

/** The answer leads with the median of B: A's stands beside it. @param {Page} page @param {string} id */
function spans(page, id) {
  return html`${line('Median of the runs', page, (side) => middle(side, id))}${line('8 runs of 10', page, (side) => range(side, id))}`;
}

/**
 * @param {string} name
 * @param {Page} page
 * @param {(side: Side) => unknown} number
 */
function line(name, page, number) {
  const a = inA(page);
  return html`<div class="runs"><dt>${name}:</dt>
    <dd><span>A: ${a.drawn ? number({ story: a, when: 'a' }) : '…'}</span> <span>· B: ${number({ story: page })}</span></dd></div>`;
}

/** @typedef {{story: Page, when?: 'a'}} Side whose number it is */

/** @param {Side} side @param {string} id */
function middle({ story, when }, id) {
  return drawnNumber(story, { id, quantile: 'p50', when }, quantileText(spread(story, id)?.p50, 'years') || 'never within 50 years');
}

/** @param {Side} side @param {string} id */
function range({ story, when }, id) {
  const { p10 = null, p90 = null } = spread(story, id) ?? {};
  const low = quantileText(p10, 'years', { bare: p90 !== null });
  const text = p10 === null ? 'never within 50 years' : `${low} to ${quantileText(p90, 'years') || 'never'}`;
  return drawnNumber(story, { id, quantile: 'p10 p90', when }, text);
}

/** @param {Side} side @param {string} id @param {HeadlineCode} code */
function share({ story, when }, id, code) {
  return drawnNumber(story, { id, code, when }, outOf(story.drawn?.draws.headlines[id]?.shares[code] ?? '0'));
}

/** What a share is of. @param {Page} page @param {HeadlineCode} code */
function held(page, code) {
  if (code === 'repays-ics') return 'Runs whose full saving is as much';
  const [own, other] = [page, inA(page)].map((story) => `Runs that pay back within ${setting(story, 'merger.horizon')}`);
  return named(own, other);
}
