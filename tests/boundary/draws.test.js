// Quantiles and shares of the draws, against an integration that knows nothing of the core: its own
// formulas, from MODELS.md, and in place of random numbers points that fill the space of the eight
// assumptions evenly (multiples of the roots of primes). What is set is held; only the rest is drawn.
import assert from 'node:assert/strict';
import test from 'node:test';
import { explainer } from './built.js';

/** What the core draws at most: the more, the smaller the error that has to be allowed. */
const COUNT = 100_000;
const POINTS = 2 ** 19;

/** Four standard errors: a sound sampler strays so far in one of 16,000 figures. */
const ERRORS = 4;

const BODIES = 3;
const LAST_YEAR = 50;
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19];

/** Low, likeliest and high of what both mergers draw alike, as MODELS.md has them. */
const BOTH = {
  duplicated: [10, 30, 60],
  realised: [50, 75, 100],
  'ramp-years': [1, 2, 5],
  'one-off-per-pound': [0.9, 1, 1.6],
  overrun: [0, 20, 41],
  'disruption-months': [0, 1, 3],
};

const MERGERS = {
  ccgs: {
    residents: 994_717,
    ranges: { ...BOTH, 'running-cost-per-head': [15.5, 17.3, 21.64], 'new-running-costs': [0, 0, 500_000] },
    // 1 April 2021 to 30 June 2022, and to 31 March 2026.
    lives: { 'within-life-ccg': 1.25, 'within-life-single-body': 5 },
  },
  boards: {
    residents: 3_225_990,
    ranges: { ...BOTH, 'running-cost-per-head': [7.3, 11, 14.63], 'new-running-costs': [0, 0, 1_500_000] },
    lives: {},
  },
};

/** The value below which so great a share of a triangular distribution lies. */
function triangular([low, mode, high], share) {
  const width = high - low;
  return share < (mode - low) / width
    ? low + Math.sqrt(share * width * (mode - low))
    : high - Math.sqrt((1 - share) * width * (high - mode));
}

/** N(0), N(1) …, of one state. */
function sumsOf(state, residents) {
  const running = state['running-cost-per-head'] * residents;
  const planned = running * (state.duplicated / 100) * (1 - 1 / BODIES);
  const full = planned * (state.realised / 100);
  const once = planned * state['one-off-per-pound'] * (1 + state.overrun / 100) + (running / 12) * state['disruption-months'];
  const sums = [-once];
  for (let t = 1; t <= LAST_YEAR; t += 1) {
    sums.push(sums[t - 1] + full * Math.min(1, t / state['ramp-years']) - state['new-running-costs']);
  }
  return sums;
}

/** First time that the sum is not below zero, straight within the year; never is infinite. */
function payback(sums) {
  const year = sums.findIndex((sum) => sum >= 0);
  if (year <= 0) return year === 0 ? 0 : Infinity;
  return year - 1 + -sums[year - 1] / (sums[year] - sums[year - 1]);
}

/** Every headline and each year's sum at all points, which start at `shift`. */
function integrated({ merger, held, horizon, toCover }, shift) {
  const { residents, ranges, lives } = MERGERS[merger];
  const names = Object.keys(ranges);
  const steps = PRIMES.map((prime) => Math.sqrt(prime) % 1);
  const years = Array.from({ length: horizon + 1 }, () => new Float64Array(POINTS));
  const paybacks = new Float64Array(POINTS);
  const limits = { 'within-horizon': horizon, ...lives };
  const counts = Object.fromEntries([...Object.keys(limits), 'covers-ics'].map((code) => [code, 0]));
  for (let point = 0; point < POINTS; point += 1) {
    const state = {};
    names.forEach((name, dimension) => {
      const value = held[name] ?? triangular(ranges[name], (shift + (point + 1) * steps[dimension]) % 1);
      state[name] = name === 'ramp-years' ? Math.floor(value + 0.5) : value;
    });
    const sums = sumsOf(state, residents);
    paybacks[point] = payback(sums);
    years.forEach((sorted, year) => { sorted[point] = sums[year]; });
    for (const [code, limit] of Object.entries(limits)) counts[code] += Number(paybacks[point] <= limit);
    counts['covers-ics'] += Number(sums[horizon] >= toCover);
  }
  paybacks.sort();
  years.forEach((sorted) => sorted.sort());
  const shares = Object.fromEntries(Object.entries(counts).map(([code, number]) => [code, number / POINTS]));
  return { paybacks, years, shares };
}

const at = (sorted, share) => sorted[Math.floor(share * POINTS)];

/** By how much a quantile of the draws may differ: the error of its share, over the density there. */
function quantileError(sorted, share) {
  const aside = 0.01;
  const widthOfShare = (at(sorted, share + aside) - at(sorted, share - aside)) / (2 * aside);
  return Math.sqrt((share * (1 - share)) / COUNT) * widthOfShare;
}

/** The error of a share; three draws where hardly any holds. */
const shareError = (share) => Math.max(Math.sqrt((share * (1 - share)) / COUNT), 3 / COUNT);

const QUANTILES = [['p10', 0.1], ['p50', 0.5], ['p90', 0.9]];

const SCENARIOS = [
  { name: 'three groups into one, at the defaults', merger: 'ccgs', held: {}, horizon: 10, toCover: 22_300_000 },
  { name: 'three boards into one, at the defaults', merger: 'boards', held: {}, horizon: 10, toCover: Infinity },
  {
    // 40 and 100 lie outside our ranges, and are held there. 22,300,000 + 2 × 11,600,000.
    name: 'where sliders stand elsewhere, some beyond our ranges',
    merger: 'ccgs',
    held: { duplicated: 40, realised: 40, 'ramp-years': 4, overrun: 100, 'new-running-costs': 200_000 },
    horizon: 5,
    toCover: 45_500_000,
    others: { 'ics.further-years': '2', 'merger.horizon': '5' },
  },
];

for (const scenario of SCENARIOS) {
  const section = `merger.${scenario.merger}`;
  const held = Object.entries(scenario.held).map(([name, value]) => [`${section}.${name}`, String(value)]);
  const { headlines, fans } = explainer.draws({ inputs: { ...Object.fromEntries(held), ...scenario.others } }, COUNT, 20_210_401);
  const [paper, other] = [integrated(scenario, 0.5), integrated(scenario, 0.123)];
  const told = headlines[`${section}.payback-years`];

  /**
   * From two sets of points, paper is sure to within a standard error of the draws; the draws are
   * within four of them and what paper is unsure of.
   */
  const near = (found, [one, again], error, what) => {
    const unsure = Math.abs(one - again);
    assert(unsure <= error, `${what}: paper says ${one} and ${again}, and may differ by ${error}`);
    const off = Math.abs(Number(found) - (one + again) / 2);
    assert(off <= ERRORS * error + unsure, `${what}: ${found}, not ${one} give or take ${ERRORS * error}`);
  };

  test(`${scenario.name}: quantiles of payback are those of an even integration`, () => {
    for (const [quantile, share] of QUANTILES) {
      const sure = [at(paper.paybacks, share), at(other.paybacks, share)];
      if (sure.includes(Infinity)) assert.equal(told[quantile], null, quantile);
      else near(told[quantile], sure, quantileError(paper.paybacks, share), quantile);
    }
  });

  test(`${scenario.name}: shares in which a headline holds are those of an even integration`, () => {
    const { 'covers-ics': covers, ...paid } = paper.shares;
    assert.deepEqual(Object.keys(told.shares).sort(), Object.keys(paid).sort());
    const shares = scenario.toCover === Infinity ? told.shares : { ...told.shares, ...headlines[`${section}.net`].shares };
    for (const [code, found] of Object.entries(shares)) {
      const sure = [paper.shares[code], other.shares[code]];
      near(Number(found) / 100, sure, shareError(sure[0]), code);
    }
    assert.equal('covers-ics' in shares, covers > 0 || scenario.toCover < Infinity);
  });

  test(`${scenario.name}: the fan is that of an even integration, year by year`, () => {
    const fan = fans[`${section}.cumulative-by-year`];
    assert.deepEqual(fan.map(({ x }) => Number(x)), paper.years.map((_, year) => year));
    for (const point of fan) {
      const [years, again] = [paper.years[Number(point.x)], other.years[Number(point.x)]];
      for (const [quantile, share] of QUANTILES) {
        near(point[quantile], [at(years, share), at(again, share)], quantileError(years, share), `${quantile} of year ${point.x}`);
      }
    }
  });
}
