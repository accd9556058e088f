// The figures that the sliders' curves draw, and what the draws need, as MODELS' formulas read. This
// is not the core's code in another language, but what someone would write who had only the formulas.

/** @import {Arithmetic, Models, Settings} from '../types.js' */

const LAST_YEAR = 50;
const DEFICIT_YEARS = 5;
const LEVERS = ['prevention', 'good-practice', 'social-care', 'pay-for-results'];

/**
 * @template N
 * @param {Arithmetic<N>} arithmetic
 * @param {any} pack
 * @returns {(places: Record<string, string>) => Models<N>} of which system each place is in
 */
export function models({ of, plus, minus, times, over, root, compare, number }, pack) {
  const published = new Map(pack.figure.map((/** @type {any} */ { id, value }) => [id, of(value)]));
  /** @param {string} id @returns {N} */
  const figure = (id) => published.get(id);
  /** @param {N[]} terms */
  const sum = (terms) => terms.reduce(plus, of(0));

  // Numbers that stand in formulas, made once.
  const whole = Array.from({ length: LAST_YEAR + 1 }, (_, t) => of(t));
  const [zero, one] = whole;
  const hundred = of(100);

  const [{ bodies, residents: residentsOf, lifetime: months }] = pack.merger;
  const residents = figure(residentsOf);
  const lifetime = over(figure(months), of(12));
  const otherBodies = of(bodies.length - 1);
  const hundredBodies = of(100 * bodies.length);

  /** @param {Settings<N>} at */
  function plan(at) {
    const runningCost = times(at['merger.ccgs.running-cost-per-head'], residents);
    const planned = over(times(times(runningCost, at['merger.ccgs.duplicated']), otherBodies), hundredBodies);
    const overrun = over(plus(hundred, at['merger.ccgs.overrun']), hundred);
    const disruption = over(times(runningCost, at['merger.ccgs.disruption-months']), whole[12]);
    return {
      oneOff: plus(times(times(planned, at['merger.ccgs.one-off-per-pound']), overrun), disruption),
      gross: over(times(planned, at['merger.ccgs.realised']), hundred),
      ramp: at['merger.ccgs.ramp-years'],
      newCosts: at['merger.ccgs.new-running-costs'],
    };
  }

  /** @typedef {ReturnType<typeof plan>} Plan */

  /** @param {Plan} plan @param {number} t */
  function net({ gross, ramp, newCosts }, t) {
    const part = compare(whole[t], ramp) < 0 ? whole[t] : ramp;
    return minus(over(times(gross, part), ramp), newCosts);
  }

  /** @param {Plan} plan */
  function payback(plan) {
    let before = minus(zero, plan.oneOff);
    if (compare(before, zero) >= 0) return zero;
    for (let t = 1; t <= LAST_YEAR; t += 1) {
      const added = net(plan, t);
      const after = plus(before, added);
      if (compare(after, zero) >= 0) return plus(whole[t - 1], over(minus(zero, before), added));
      before = after;
    }
    return null;
  }

  /** @param {Settings<N>} at */
  function cumulative(at) {
    const merger = plan(at);
    const years = [minus(zero, merger.oneOff)];
    for (let t = 1; t <= number(at['merger.horizon']); t += 1) {
      years.push(plus(years[t - 1], net(merger, t)));
    }
    return years;
  }

  /** @param {Settings<N>} at */
  function saving(at) {
    const { gross, newCosts } = plan(at);
    return minus(gross, newCosts);
  }

  /** @param {Settings<N>} at */
  function savingToRepay(at) {
    const further = times(at['ics.further-years'], at['ics.further-budget']);
    const total = plus(plus(at['ics.budget-2018-19'], at['ics.budget-2019-20']), further);
    return over(total, at['merger.horizon']);
  }

  const medianYear = times(figure(pack.chair.median_week), of(52));

  /** @param {Settings<N>} at */
  const timesMedianPay = (at) => over(over(times(at['chair.pay'], whole[5]), at['chair.days-per-week']), medianYear);

  /** @param {Settings<N>} at */
  const breakEvenCut = (at) =>
    over(times(hundred, at['review.cost']), times(at['review.annual-losses'], at['review.years']));

  /** The deficit that remains in each year from 0 to 5. @param {Settings<N>} at */
  function remaining(at) {
    const { 'deficit.start': start, 'deficit.do-nothing': end, 'deficit.ramp-years': ramp } = at;
    const straight = at['deficit.path'] === 'straight' || compare(start, zero) === 0 || compare(end, zero) === 0;
    const growth = straight ? zero : root(over(end, start), DEFICIT_YEARS);
    const levers = sum(LEVERS.map((lever) => at[`deficit.${lever}`]));
    const saved = over(times(levers, minus(hundred, at['deficit.spend-to-save'])), hundred);
    let grown = start;
    return whole.slice(0, DEFICIT_YEARS + 1).map((t, year) => {
      if (year > 0) grown = times(grown, growth);
      const steady = year === DEFICIT_YEARS ? end : grown;
      const level = plus(start, over(times(minus(end, start), t), whole[DEFICIT_YEARS]));
      const passed = minus(plus(t, one), at['deficit.first-year']);
      const running = compare(passed, zero) < 0 ? zero : passed;
      const effective = compare(running, ramp) < 0 ? running : ramp;
      return minus(straight ? level : steady, over(times(saved, effective), ramp));
    });
  }

  const home = pack.boundary.home;
  const today = new Map(pack.place.map((/** @type {any} */ { id, system }) => [id, system]));
  const living = pack.place.map((/** @type {any} */ { id, residents: parts }) => ({ id, people: sum(parts.map(figure)) }));

  // Where people live does not depend on a slider, so it is added up once for each set of moves.
  return (places) => {
    /** @param {(id: string) => boolean} chosen */
    const people = (chosen) =>
      sum(living.filter(({ id = '' }) => chosen(id)).map((/** @type {{people: N}} */ place) => place.people));
    const moved = people((id) => places[id] !== today.get(id));
    const gained = people((id) => places[id] === home && today.get(id) !== home);
    const lost = people((id) => places[id] !== home && today.get(id) === home);
    const balance = minus(gained, lost);

    /** @param {Settings<N>} at */
    function overheadShift(at) {
      const cost = times(balance, at['merger.ccgs.running-cost-per-head']);
      return over(times(times(cost, at['boundary.fixed-share']), at['boundary.overhead-years']), hundred);
    }

    return {
      figures: {
        'ics.saving-to-repay': savingToRepay,
        'chair.times-median-pay': timesMedianPay,
        'review.break-even-cut': breakEvenCut,
        'deficit.cumulative': (at) => sum(remaining(at)),
        'deficit.final': (at) => remaining(at)[DEFICIT_YEARS],
        'merger.ccgs.payback-years': (at) => payback(plan(at)),
        'boundary.one-off-cost': (at) => times(moved, at['boundary.cost-per-resident-moved']),
        [`boundary.${home}.overhead-shift`]: overheadShift,
      },
      headlines: [
        {
          code: 'repays-ics',
          figure: 'ics.saving-to-repay',
          drawn: true,
          holds: (value, at) => value !== null && compare(value, saving(at)) <= 0,
        },
        {
          code: 'balanced',
          figure: 'deficit.final',
          drawn: false,
          holds: (value) => value !== null && compare(value, zero) <= 0,
        },
        {
          code: 'within-horizon',
          figure: 'merger.ccgs.payback-years',
          drawn: true,
          holds: (value, at) => value !== null && compare(value, at['merger.horizon']) <= 0,
        },
        {
          code: 'within-lifetime',
          figure: 'merger.ccgs.payback-years',
          drawn: true,
          holds: (value) => value !== null && compare(value, lifetime) <= 0,
        },
      ],
      cumulative,
    };
  };
}
