/** The month that a reader looks at. It is no part of the scenario: no figure depends on it. */

import { changeSentence, monthName } from '../words/bodies.js';
import { monthOf, monthsFrom } from './months.js';
import { changesIn, monthsOfChange } from './then.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Pack} from '../types.js' */

export class Timeline {
  /**
   * @param {Pack} pack
   * @param {JoinedUp} element
   */
  constructor(pack, element) {
    this.element = element;
    this.bodies = pack.body;
    this.today = monthOf(pack.pack.date);
    const starts = pack.body.filter(({ kind }) => kind === 'commissioner').map(({ start }) => start).sort();
    /** From the year in which the first of those who commission began, to the date of the figures. */
    this.months = monthsFrom(`${(starts[0] ?? this.today).slice(0, 4)}-01`, this.today);
    this.changes = monthsOfChange(pack.body, this.months);
    this.month = this.today;
  }

  /** The change that came last, up to and with this month. */
  get last() {
    return this.changes.findLast((month) => month <= this.month);
  }

  /** The change before this month. */
  get previous() {
    return this.changes.findLast((month) => month < this.month);
  }

  get next() {
    return this.changes.find((month) => month > this.month);
  }

  /** @param {number} index among the months */
  slide(index) {
    this.month = this.months[index] ?? this.month;
    this.element.requestUpdate();
  }

  /**
   * To a month of change, which is said aloud: a button has no value that a screen reader would read.
   *
   * @param {string | undefined} month
   */
  leap(month) {
    if (month === undefined) return;
    this.month = month;
    this.element.requestUpdate();
    const changes = changesIn(this.bodies, month).map(changeSentence);
    this.element.status.say(() => [`${monthName(month)}.`, ...changes].join(' '));
  }
}
