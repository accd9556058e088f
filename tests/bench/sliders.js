// Every slider of the page, with the part that it stands in and the figure whose curve is asked for.
import { explainer } from '../boundary/built.js';

/** @type {[RegExp, string, string][]} */
const PARTS = [
  [/^ics\./, 'budget', 'ics.saving-to-repay'],
  [/^chair\./, 'sums', 'chair.times-median-pay'],
  [/^review\./, 'sums', 'review.break-even-cut'],
  [/^deficit\.start$/, 'gap', 'deficit.cumulative'],
  [/^deficit\./, 'gap', 'deficit.final'],
  [/^merger\./, 'merger', 'merger.ccgs.payback-years'],
  [/^boundary\.cost-per-resident-moved$/, 'boundary', 'boundary.one-off-cost'],
  [/^boundary\./, 'boundary', 'boundary.blmk.overhead-shift'],
];

/** The other mergers' sliders are the first one's again. */
export function sliders() {
  return explainer.inputs().filter(({ id, options }) => !options && !/^merger\.(boards|hospitals)\./.test(id)).map(({ id }) => {
    const [, part, figure] = /** @type {[RegExp, string, string]} */ (PARTS.find(([pattern]) => pattern.test(id)));
    return { id, part, figure };
  });
}
