/** Bodies, their times and what became of them, in words. */

import { html, nothing } from 'lit';
import { date } from '../format.js';
import { list } from './names.js';
import { shortSource, sourceNamed } from './source.js';

/** @import {Change} from '../timeline/then.js' */
/** @import {Body, Pack} from '../types.js' */

/** What each kind does, as a heading, in the order of the page. @type {[Body['kind'], string][]} */
export const KINDS = [
  ['commissioner', 'Who plans and buys care'],
  ['provider', 'Who runs the hospitals'],
  ['partnership', 'Who works together'],
  ['regulator', 'Who oversees'],
  ['council', 'Councils'],
];

/** @param {string} month */
export function monthName(month) {
  return date(month);
}

/**
 * `1 April 2021`, `March 2016`, `2013`; `by 2013` where that is only the first mention.
 *
 * @param {Body} body
 */
export function startText({ start, start_by: by }) {
  return by ? `by ${date(start)}` : date(start);
}

/** @param {Body} body */
export function endText({ end, end_planned: planned }) {
  if (end === undefined) return 'goes on';
  return planned ? `${date(end)}, planned or not confirmed` : date(end);
}

/**
 * From when to when.
 *
 * @param {Body} body
 */
export function spanText(body) {
  if (body.end === undefined) return body.start_by ? `there ${startText(body)}` : `since ${startText(body)}`;
  return `${startText(body)} to ${endText(body)}`;
}

/**
 * One change in a sentence.
 *
 * @param {Change} change
 */
export function changeSentence({ code, date: day, body, from, planned }) {
  const when = /^\d{4}-\d{2}-\d{2}$/.test(day) ? `On ${date(day)}` : `In ${date(day)}`;
  const doubt = planned ? ' We found no confirmation.' : '';
  const others = list(from.filter(({ short }) => short !== body.short).map(({ short }) => short));
  switch (code) {
    case 'became':
      return `${when} ${others} ${planned ? (from.length > 1 ? 'were to become' : 'was to become') : 'became'} `
        + `${from.length > 1 && !planned ? 'one: ' : ''}${body.short}.${doubt}`;
    case 'took-over':
      return `${when} ${body.short} took over the work of ${others}.${doubt}`;
    case 'came-out-of':
      return `${when} ${body.short} came out of ${others}, which went on.${doubt}`;
    case 'first-mentioned':
      return `By ${date(day)} there was ${body.short}: no source that we found says since when.`;
    case 'ended':
      return `${when} ${body.short} ended${planned ? ', as far as is known: planned or not confirmed' : ''}.`;
    default:
      return `${when} ${body.short} began.${doubt}`;
  }
}

/**
 * Who said where it is from.
 *
 * @param {Pack} pack
 * @param {Body} body
 */
export function bodySources(pack, { sources }) {
  const found = sources.flatMap((id) => sourceNamed(pack, id) ?? []);
  if (found.length === 0) return nothing;
  return html`${found.length > 1 ? 'Sources: ' : 'Source: '}${found.map((source, at) => html`${at ? '; ' : nothing}${shortSource(source)}`)}.`;
}

/**
 * The chart in a sentence, for who cannot see it.
 *
 * @param {Body[]} bodies
 * @param {string[]} months
 */
export function chartLabel(bodies, months) {
  return `Chart of ${bodies.length} bodies as lines from start to end, ${months[0].slice(0, 4)} to `
    + `${months[months.length - 1].slice(0, 4)}. The table below says the same in words.`;
}
