// What recordings of drags come to.
import { quantile } from './timing.js';

/** @typedef {import('./recorder.js').Recording} Recording */
/** @typedef {ReturnType<typeof summed>} Smoothness */

/**
 * @param {Recording[]} recordings of the same drag
 * @param {number} frame what the display takes for one, in milliseconds
 */
export function summed(recordings, frame) {
  // In frames: a gap of one drops none.
  const gaps = recordings.flatMap(({ frames }) =>
    frames.slice(1).map((time, index) => Math.max(1, Math.round((time - frames[index]) / frame))));
  const due = gaps.reduce((sum, gap) => sum + gap, 0);
  const delays = recordings.flatMap((recording) => recording.delays);
  return {
    /** Of a hundred frames that were due. */
    dropped: (100 * (due - gaps.length)) / due,
    p50: quantile(delays, 0.5),
    p95: quantile(delays, 0.95),
    /** How often a second the slider said that it has moved: one in whole numbers says so seldom. */
    inputs: (1000 * recordings.reduce((sum, { inputs }) => sum + inputs, 0)) / (due * frame),
    /** How often a second a text on the page changed. */
    updates: (1000 * recordings.reduce((sum, { updates }) => sum + updates, 0)) / (due * frame),
  };
}

/**
 * @param {Smoothness} one
 * @param {Smoothness} other
 */
export function slower(one, other) {
  return one.dropped > other.dropped || (one.dropped === other.dropped && one.p95 > other.p95);
}
