// Each slider's figure over its whole range, and where a headline on it flips: on the same points as
// the core's, and narrowed as often.

/** @import {Arithmetic, Curve, Models, Settings, Slider} from '../types.js' */

const STEPS = 48;
const HALVINGS = 14;

/**
 * @template N
 * @param {Arithmetic<N>} arithmetic
 * @param {Slider[]} sliders
 */
export function curves({ of, plus, minus, times, over, text }, sliders) {
  const half = of('0.5');
  const grids = sliders.map(({ min, max, whole }) => {
    const steps = whole ? Number(max) - Number(min) : STEPS;
    const width = minus(of(max), of(min));
    return Array.from({ length: steps + 1 }, (_, step) => plus(of(min), over(times(width, of(step)), of(steps))));
  });

  /**
   * @param {Models<N>} models
   * @param {Settings<N>} settings
   * @returns {Curve[]}
   */
  return ({ figures, headlines }, settings) =>
    sliders.map(({ id, figure: name, whole }, index) => {
      const grid = grids[index];
      const at = { ...settings };
      const figure = figures[name];
      /** @param {N} x */
      const valueAt = (x) => {
        at[id] = x;
        return figure(at);
      };
      const values = grid.map(valueAt);
      const flips = headlines.filter((headline) => headline.figure === name).flatMap(({ code, holds }) => {
        /** @param {N} x @param {N | null} value */
        const holdsAt = (x, value) => {
          at[id] = x;
          return holds(value, at);
        };
        const held = grid.map((x, point) => holdsAt(x, values[point]));
        return grid.slice(1).flatMap((high, point) => {
          const [before, above] = [held[point], held[point + 1]];
          if (before === above) return [];
          let [left, right] = [grid[point], high];
          for (let halving = 0; halving < (whole ? 0 : HALVINGS); halving += 1) {
            const middle = plus(left, times(minus(right, left), half));
            if (holdsAt(middle, valueAt(middle)) === before) left = middle;
            else right = middle;
          }
          return [{ x: text(above ? right : left), code, above }];
        });
      });
      const points = grid.map((x, point) => {
        const y = values[point];
        return { x: text(x), y: y === null ? null : text(y) };
      });
      return { points, flips };
    });
}
