// Whether a yardstick says what the core says: there is no sense in timing another answer.

/** @import {Curve, Quantiles, Scenario, Slider, Spread, Yardstick} from './types.js' */

const RANKS = /** @type {const} */ (['p10', 'p50', 'p90']);

// Law 5 of the models: as close as doubles come to decimals, by the largest number at hand.
const CLOSE = 1e-9;

// Two samples of 10,000 differ by more than this, of the width from p10 to p90 or of all draws, less
// often than once in a hundred thousand: five standard errors of a share are 3.5 points.
const SAMPLED = 0.05;

// Halved as often as it is, a flip point is known to about a millionth of the slider's range.
const NARROWED = 2e-6;

/**
 * @param {string | null} a
 * @param {string | null} b
 * @param {number} scale
 */
function near(a, b, scale) {
  if (a === null || b === null) return a === b;
  return Math.abs(Number(a) - Number(b)) <= CLOSE * Math.max(scale, Math.abs(Number(a)));
}

/**
 * What two curves differ in, or nothing.
 *
 * @param {Slider} slider
 * @param {Curve} mine
 * @param {Curve} theirs
 */
function curveDifference({ id, min, max }, mine, theirs) {
  const [width, scale] = [Number(max) - Number(min), Math.max(...mine.points.map(({ y }) => Math.abs(Number(y))))];
  if (mine.points.length !== theirs.points.length) return [`${id} has ${theirs.points.length} points, not ${mine.points.length}`];
  const points = mine.points.flatMap(({ x, y }, index) => {
    const other = theirs.points[index];
    return near(x, other.x, width) && near(y, other.y, scale) ? [] : [`${id} at ${x}: ${other.y} (at ${other.x}), not ${y}`];
  });
  const same = mine.flips.length === theirs.flips.length && mine.flips.every(({ x, code, above }, index) => {
    const other = theirs.flips[index];
    return code === other.code && above === other.above && Math.abs(Number(x) - Number(other.x)) <= NARROWED * width;
  });
  return same ? points : [...points, `${id} flips at ${JSON.stringify(theirs.flips)}, not ${JSON.stringify(mine.flips)}`];
}

/**
 * Where the yardstick's figures and curves are not the core's.
 *
 * @param {import('../../pkg/joined_up.js').Explainer} core
 * @param {Yardstick} yardstick
 * @param {Slider[]} sliders
 * @param {Scenario} scenario
 */
export function differences(core, yardstick, sliders, scenario) {
  const { figures } = core.evaluate(scenario);
  const values = Object.entries(yardstick.evaluate(scenario)).flatMap(([id, value]) =>
    near(figures[id].value, value, 1) ? [] : [`${id} is ${value}, not ${figures[id].value}`]);
  const curves = yardstick.curves(scenario).flatMap((curve, index) => {
    const slider = sliders[index];
    return curveDifference(slider, core.along(slider.id, slider.figure, scenario), curve);
  });
  return [...values, ...curves].map((difference) => `${yardstick.name}, ${JSON.stringify(scenario)}: ${difference}`);
}

/**
 * Where a yardstick's 10,000 draws are further from the core's than two samples are: they have not the
 * same random numbers.
 *
 * @param {Spread} core
 * @param {Spread} sample
 */
export function sampleDifferences(core, sample) {
  const shares = Object.entries(core.headlines).flatMap(([id, { shares }]) => Object.entries(shares).flatMap(([code, share]) => {
    const other = sample.headlines[id].shares[code];
    return Math.abs(Number(share) - Number(other)) <= 100 * SAMPLED ? [] : [`${code} holds in ${other} of 100 draws, not ${share}`];
  }));
  const quantiles = pairs(core, sample).flatMap(({ name, mine, theirs }) => {
    const allowed = SAMPLED * (Number(mine.p90) - Number(mine.p10));
    return RANKS.flatMap((rank) =>
      Math.abs(Number(mine[rank]) - Number(theirs[rank])) <= allowed ? [] : [`${rank} of ${name} is ${theirs[rank]}, not ${mine[rank]}`]);
  });
  return [...shares, ...quantiles];
}

/**
 * Where two yardsticks' draws with the same random numbers differ.
 *
 * @param {Spread} one
 * @param {Spread} other
 */
export function drawDifferences(one, other) {
  return pairs(one, other).flatMap(({ name, mine, theirs }) => RANKS.flatMap((rank) =>
    near(mine[rank], theirs[rank], 1) ? [] : [`${rank} of ${name} is ${theirs[rank]}, not ${mine[rank]}`]));
}

/**
 * The ranges of two results side by side, with their names.
 *
 * @param {Spread} one
 * @param {Spread} other
 * @returns {{name: string, mine: Quantiles, theirs: Quantiles}[]}
 */
function pairs(one, other) {
  const headlines = Object.entries(one.headlines)
    .map(([id, range]) => ({ name: id, mine: range, theirs: other.headlines[id] }));
  const fans = Object.entries(one.fans).flatMap(([id, years]) =>
    years.map((range, year) => ({ name: `${id} in year ${range.x}`, mine: range, theirs: other.fans[id][year] })));
  return [...headlines, ...fans];
}
