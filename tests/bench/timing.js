// Times calls in rounds: in each round every call has its turn, so that what else the machine does
// hits all alike. A short call is made often in its turn, or it would be timed in the caches that a
// long one has left.

/** @typedef {{call: (round: number) => unknown, every?: number, times?: number[]}} Timed */

const WARM_UP = 5;
const TURN = { milliseconds: 3, calls: 10 };

/**
 * @param {Timed[]} calls each is given its `times`, in milliseconds; one with `every` only has its turn
 *   in every so manieth round
 * @param {number} rounds
 */
export function time(calls, rounds) {
  for (const timed of calls) {
    timed.times = [];
    for (let round = 0; round < WARM_UP; round += 1) timed.call(round);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { call, every = 1, times } of calls) {
      if (round % every) continue;
      const turn = performance.now();
      for (let calls = 0; calls < TURN.calls && performance.now() - turn < TURN.milliseconds; calls += 1) {
        const begun = performance.now();
        call(round + calls);
        times?.push(performance.now() - begun);
      }
    }
  }
}

/**
 * The value that a share of the others do not exceed, by nearest rank.
 *
 * @param {number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(1, Math.ceil(sorted.length * share)) - 1];
}
