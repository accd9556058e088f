// Quantiles and shares of the draws, against an integration that knows nothing of the core: its own
// formulas, from MODELS.md, and in place of random numbers points that fill the space of the seven
// assumptions evenly (multiples of the root of x^8 = x + 1, as the golden ratio does it in one).
import assert from 'node:assert/strict';
import test from 'node:test';
import { explainer } from './built.js';

/** What the core draws at most: the more, the smaller the error that has to be allowed. */
const COUNT = 100_000;
const POINTS = 2 ** 18;

/** Four standard errors: a sound sampler strays so far in one of 16,000 figures. */
const ERRORS = 4;

const RESIDENTS = 959_126;
const BODIES = 3;
const LIFETIME = 1.25;
const LAST_YEAR = 50;

/** Low and high of what is drawn of the merger, and what it is when nobody changes it. */
const RANGES = {
  duplicated: { low: 10, high: 45, usual: 22.5 },
  realised: { low: 50, high: 100, usual: 75 },
  'ramp-years': { low: 1, high: 5, usual: 2, whole: true },
  'one-off-per-pound': { low: 0.9, high: 1.8, usual: 1 },
  overrun: { low: 0, high: 41, usual: 20 },
  'new-running-costs': { low: 0, high: 500_000, usual: 0 },
  'disruption-months': { low: 0, high: 3, usual: 1 },
};

/** The value below which so great a share of a triangular distribution lies. */
function triangular({ low, high, mode }, share) {
  const width = high - low;
  return share < (mode - low) / width
    ? low + Math.sqrt(share * width * (mode - low))
    : high - Math.sqrt((1 - share) * width * (high - mode));
}

/** R, S less new costs, and N(0), N(1) …, of one state. */
function merger(state, perHead) {
  const running = perHead * RESIDENTS;
  const planned = running * (state.duplicated / 100) * (1 - 1 / BODIES);
  const full = planned * (state.realised / 100);
  const once = planned * state['one-off-per-pound'] * (1 + state.overrun / 100) + (running / 12) * state['disruption-months'];
  const sums = [-once];
  for (let t = 1; t <= LAST_YEAR; t += 1) {
    sums.push(sums[t - 1] + full * Math.min(1, t / state['ramp-years']) - state['new-running-costs']);
  }
  return { saving: full - state['new-running-costs'], sums };
}

/** First time that the sum is not below zero, straight within the year; never is infinite. */
function payback(sums) {
  const year = sums.findIndex((sum) => sum >= 0);
  if (year <= 0) return year === 0 ? 0 : Infinity;
  return year - 1 + -sums[year - 1] / (sums[year] - sums[year - 1]);
}

/** The root of x^(d+1) = x + 1, whose powers fill d dimensions most evenly. */
function evenly(dimensions) {
  let root = 2;
  for (let step = 0; step < 60; step += 1) root = (1 + root) ** (1 / (dimensions + 1));
  return Array.from({ length: dimensions }, (_, at) => root ** -(at + 1));
}

/** Every headline and each year's sum at all points, which start at `shift`. */
function integrated({ settings, toRepay, horizon, perHead }, shift) {
  const drawn = Object.entries(RANGES).map(([name, range]) => {
    const wanted = settings[name] ?? range.usual;
    return { name, ...range, mode: Math.min(Math.max(wanted, range.low), range.high) };
  });
  const steps = evenly(drawn.length);
  const years = Array.from({ length: horizon + 1 }, () => new Float64Array(POINTS));
  const paybacks = new Float64Array(POINTS);
  const held = { 'repays-ics': 0, 'within-horizon': 0, 'within-lifetime': 0 };
  for (let point = 0; point < POINTS; point += 1) {
    const state = {};
    drawn.forEach((range, at) => {
      const value = triangular(range, (shift + (point + 1) * steps[at]) % 1);
      state[range.name] = range.whole ? Math.floor(value + 0.5) : value;
    });
    const { saving, sums } = merger(state, perHead);
    const paidBack = payback(sums);
    paybacks[point] = paidBack;
    years.forEach((sorted, year) => { sorted[point] = sums[year]; });
    held['repays-ics'] += Number(toRepay <= saving);
    held['within-horizon'] += Number(paidBack <= horizon);
    held['within-lifetime'] += Number(paidBack <= LIFETIME);
  }
  paybacks.sort();
  years.forEach((sorted) => sorted.sort());
  const shares = Object.fromEntries(Object.entries(held).map(([code, number]) => [code, number / POINTS]));
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
  { name: 'at the defaults', settings: {}, toRepay: 2_230_000, horizon: 10, perHead: 21.64 },
  {
    // 40 and 100 lie outside our ranges: 50 and 41 are the likeliest there. (22,300,000 + 2 × 11,600,000) ÷ 5.
    name: 'where sliders stand elsewhere, some beyond our ranges',
    settings: { duplicated: 40, realised: 40, 'ramp-years': 4, overrun: 100, 'new-running-costs': 200_000 },
    toRepay: 9_100_000,
    horizon: 5,
    perHead: 50,
    others: { 'ics.further-years': '2', 'merger.horizon': '5', 'merger.ccgs.running-cost-per-head': '50' },
  },
];

for (const scenario of SCENARIOS) {
  const settings = Object.entries(scenario.settings).map(([name, value]) => [`merger.ccgs.${name}`, String(value)]);
  const inputs = { ...Object.fromEntries(settings), ...scenario.others };
  const { headlines, fans } = explainer.draws({ inputs }, COUNT, 20_210_401);
  const [paper, other] = [integrated(scenario, 0.5), integrated(scenario, 0.123)];
  const told = headlines['merger.ccgs.payback-years'];

  /**
   * From two sets of points, paper is sure to within a standard error of the draws; the draws are
   * within four of them and what paper is unsure of.
   */
  const near = (found, [one, other], error, what) => {
    const unsure = Math.abs(one - other);
    assert(unsure <= error, `${what}: paper says ${one} and ${other}`);
    const off = Math.abs(Number(found) - (one + other) / 2);
    assert(off <= ERRORS * error + unsure, `${what}: ${found}, not ${one} give or take ${ERRORS * error}`);
  };

  test(`${scenario.name}: quantiles of payback are those of an even integration`, () => {
    for (const [quantile, share] of QUANTILES) {
      const sure = [at(paper.paybacks, share), at(other.paybacks, share)];
      near(told[quantile], sure, quantileError(paper.paybacks, share), quantile);
    }
  });

  test(`${scenario.name}: shares in which a headline holds are those of an even integration`, () => {
    const shares = { ...told.shares, ...headlines['ics.saving-to-repay'].shares };
    assert.deepEqual(Object.keys(shares).sort(), Object.keys(paper.shares).sort());
    for (const [code, found] of Object.entries(shares)) {
      const sure = [paper.shares[code], other.shares[code]];
      near(Number(found) / 100, sure, shareError(sure[0]), code);
    }
  });

  test(`${scenario.name}: the saving that would repay the budgets rests on nothing that is drawn`, () => {
    const { p10, p50, p90 } = headlines['ics.saving-to-repay'];
    assert.deepEqual([p10, p50, p90].map(Number), Array(3).fill(scenario.toRepay));
  });

  test(`${scenario.name}: the fan is that of an even integration, year by year`, () => {
    const fan = fans['merger.ccgs.cumulative-by-year'];
    assert.deepEqual(fan.map(({ x }) => Number(x)), paper.years.map((_, year) => year));
    for (const point of fan) {
      const [years, again] = [paper.years[Number(point.x)], other.years[Number(point.x)]];
      for (const [quantile, share] of QUANTILES) {
        near(point[quantile], [at(years, share), at(again, share)], quantileError(years, share), `${quantile} of year ${point.x}`);
      }
    }
  });
}
