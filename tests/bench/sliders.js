// Which figure's curve each slider shows, and which sliders go in whole numbers.

/** @import {Slider} from './types.js' */

/** @type {[RegExp, string][]} */
const CURVES = [
  [/^ics\./, 'ics.saving-to-repay'],
  [/^chair\./, 'chair.times-median-pay'],
  [/^review\./, 'review.break-even-cut'],
  [/^deficit\.start$/, 'deficit.cumulative'],
  [/^deficit\./, 'deficit.final'],
  [/^merger\./, 'merger.ccgs.payback-years'],
  [/^boundary\.cost-per-resident-moved$/, 'boundary.one-off-cost'],
  [/^boundary\./, 'boundary.blmk.overhead-shift'],
];

const WHOLE = /\.(further-years|weeks|first-year|ramp-years|years|horizon|overhead-years)$/;

/**
 * @param {any} pack
 * @returns {Slider[]}
 */
export function sliders(pack) {
  return pack.input.filter((/** @type {any} */ { options }) => !options).map((/** @type {any} */ { id, min, max }) => {
    const [, figure] = /** @type {[RegExp, string]} */ (CURVES.find(([pattern]) => pattern.test(id)));
    return { id, figure, min, max, whole: WHOLE.test(id) };
  });
}
