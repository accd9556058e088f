// Every assumption drawn from its range, as MODELS says. The random numbers are not the core's, so
// the results are the same only within the error of the sample.

/** @import {Arithmetic, Models, Quantiles, Settings, Spread} from '../types.js' */

/**
 * Mulberry32: small, quick, good enough for a yardstick.
 *
 * @param {number} seed
 */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number} low @param {number} mode @param {number} high @param {number} share from 0 to 1 */
function triangular(low, mode, high, share) {
  const turn = (mode - low) / (high - low);
  return share < turn
    ? low + Math.sqrt(share * (high - low) * (mode - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - mode));
}

/**
 * @template N
 * @param {Arithmetic<N>} arithmetic
 * @param {{id: string, low: string, high: string, whole: boolean}[]} assumptions
 */
export function draws({ of, compare, number, text }, assumptions) {
  /** None sorts above every number. @param {(N | null)[]} values @returns {Quantiles} */
  function quantiles(values) {
    values.sort((a, b) => (a === null ? Number(b !== null) : b === null ? -1 : compare(a, b)));
    const rank = (/** @type {number} */ share) => {
      const value = values[Math.max(1, Math.ceil(values.length * share)) - 1];
      return value === null ? null : text(value);
    };
    return { p10: rank(0.1), p50: rank(0.5), p90: rank(0.9) };
  }

  /**
   * @param {Models<N>} models
   * @param {Settings<N>} settings
   * @param {number} count
   * @param {number} seed
   * @returns {Spread}
   */
  return ({ figures, headlines, cumulative }, settings, count, seed) => {
    const next = random(seed);
    const at = { ...settings };
    const drawn = assumptions.map(({ id, low, high, whole }) => {
      const ends = [Number(low), Number(high)];
      const mode = Math.min(Math.max(number(settings[id]), ends[0]), ends[1]);
      return { id, low: ends[0], mode, high: ends[1], whole };
    });
    const tallies = [...new Set(headlines.filter((headline) => headline.drawn).map(({ figure }) => figure))].map((figure) => ({
      figure,
      own: headlines.filter((headline) => headline.figure === figure).map((headline) => ({ headline, held: 0 })),
      values: /** @type {(N | null)[]} */ ([]),
    }));
    /** @type {N[][]} */
    const years = cumulative(settings).map(() => []);
    for (let draw = 0; draw < count; draw += 1) {
      for (const { id, low, mode, high, whole } of drawn) {
        const value = triangular(low, mode, high, next());
        at[id] = of(whole ? Math.floor(value + 0.5) : value);
      }
      for (const { figure, own, values } of tallies) {
        const value = figures[figure](at);
        values.push(value);
        for (const each of own) if (each.headline.holds(value, at)) each.held += 1;
      }
      cumulative(at).forEach((sum, year) => years[year].push(sum));
    }
    return {
      headlines: Object.fromEntries(tallies.map(({ figure, own, values }) => {
        const shares = own.map(({ headline, held }) => [headline.code, String((100 * held) / count)]);
        return [figure, { ...quantiles(values), shares: Object.fromEntries(shares) }];
      })),
      fans: {
        'merger.ccgs.cumulative-by-year': years.map((sums, year) => ({ x: String(year), ...quantiles(sums) })),
      },
    };
  };
}
