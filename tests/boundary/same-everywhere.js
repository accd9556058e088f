/**
 * Asks a core again what a snapshot of the Rust tests holds, in the same words. Reads nothing, so
 * that a page can import it as well.
 *
 * @param {import('../../pkg/joined_up.js').Explainer} explainer
 * @param {string} text What the snapshot holds.
 */
export function askedAgain(explainer, text) {
  const { draws, curves } = JSON.parse(text);
  return JSON.stringify({
    draws: draws.map(({ scenario, count, seed }) => (
      { scenario, count, seed, draws: explainer.draws(scenario, count, seed) })),
    curves: curves.map(({ scenario, input, figure }) => (
      { scenario, input, figure, along: explainer.along(input, figure, scenario) })),
  }, null, 2);
}
