/** Who was there in a month, and what changed in it. */

import { monthOf } from './months.js';

/** @import {Body} from '../types.js' */

/**
 * @typedef {object} Change
 * @property {'became' | 'took-over' | 'came-out-of' | 'began' | 'first-mentioned' | 'ended'} code
 * @property {string} date
 * @property {Body} body
 * @property {Body[]} from what it came from
 * @property {boolean} planned whether it is only planned or not confirmed
 */

/**
 * Whether a body was there in a month. In the month in which it ends, its successor is.
 *
 * @param {Body} body
 * @param {string} month
 */
export function isThere({ start, end }, month) {
  return monthOf(start) <= month && (end === undefined || monthOf(end) > month);
}

/**
 * What changed in a month.
 *
 * @param {Body[]} bodies
 * @param {string} month
 * @returns {Change[]}
 */
export function changesIn(bodies, month) {
  const begun = bodies.filter(({ start }) => monthOf(start) === month).map((body) => beginning(bodies, body));
  const gone = new Set(begun.filter(({ code }) => code !== 'came-out-of').flatMap(({ from }) => from));
  const ended = bodies.filter((body) => body.end && monthOf(body.end) === month && !gone.has(body));
  return [...begun, ...ended.map((body) => (
    /** @type {Change} */ ({ code: 'ended', date: body.end, body, from: [], planned: body.end_planned === true })))];
}

/**
 * @param {Body[]} bodies
 * @param {Body} body
 * @returns {Change}
 */
function beginning(bodies, body) {
  const from = bodies.filter(({ id }) => body.from.includes(id));
  const month = monthOf(body.start);
  const end = (/** @type {Body} */ one) => one.end !== undefined && monthOf(one.end) === month;
  const change = { date: body.start, body, from, planned: from.some((one) => end(one) && one.end_planned === true) };
  if (from.length === 0) return { ...change, code: body.start_by ? 'first-mentioned' : 'began' };
  if (!from.every(end)) return { ...change, code: 'came-out-of' };
  return { ...change, code: from.some(({ short }) => short === body.short) ? 'took-over' : 'became' };
}

/**
 * The months of a list in which something changed.
 *
 * @param {Body[]} bodies
 * @param {string[]} months
 */
export function monthsOfChange(bodies, months) {
  const dates = new Set(bodies.flatMap(({ start, end }) => [monthOf(start), ...(end ? [monthOf(end)] : [])]));
  return months.filter((month) => dates.has(month));
}

/**
 * Whether a body's own start is only planned or not confirmed: what it came from may be there still.
 *
 * @param {Body[]} bodies
 * @param {Body} body
 */
export function isUnconfirmed(bodies, body) {
  return beginning(bodies, body).planned;
}
