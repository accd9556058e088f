// BENCHMARKS.md: what a run measured, in the same layout each time.
import { limits, speed } from './limits.js';
import { bytes, count, number, share, table, times } from './print.js';

/** @typedef {import('./limits.js').Calls} Calls */
/** @typedef {import('./limits.js').Measured} Measured */
/** @typedef {import('./limits.js').Sizes} Sizes */
/** @typedef {import('./machine.js').Machine} Machine */
/** @typedef {{p50: number, p95: number}} Time */

/** @param {Time} time */
const both = ({ p50, p95 }) => `${number(p50)} (${number(p95)})`;

/** @param {Calls} calls */
function calls({ times: measured, rounds, sliders, figures, draws, fewDraws }) {
  /** @type {[string, string][]} */
  const rows = [
    ['evaluate', `\`evaluate\`: all ${figures} figures, series, findings and claims`],
    ['move', 'the same after a place has moved'],
    ['working', '`working`: how one figure was made, step by step'],
    ['matters', '`matters`: every assumption at its low and its high'],
    ['solve', '`solve`: the input that makes the merger pay back in 5 years'],
    ['curves', `\`along\` for all ${sliders} sliders: 49 points or each whole number, and every flip point`],
    ['draws', `\`draws\`: ${count(draws)} draws of the merger's headlines and its sum by year`],
  ];
  /** @param {string} what @param {Record<string, Time>} row */
  const beside = (what, { core, doubles, decimal, big }) => [what, ...[core, decimal, big, doubles].map(({ p50 }) => number(p50))];
  /** @param {Record<string, Time>} row */
  const ratios = ({ core, doubles, decimal, big }) => [decimal, big, doubles].map(({ p50 }) => times(p50, core.p50));
  const compared = [
    [...beside(`Curves and flip points of ${sliders} sliders`, measured.curves), ...ratios(measured.curves)],
    [...beside(`${count(draws)} draws`, measured.draws), ...ratios(measured.draws)],
    // Not the same work, so no ratio.
    [...beside(`One evaluation: ${figures} figures, the others 8`, measured.evaluate), '–', '–', '–'],
  ];
  return `## The core, called from Node

Milliseconds for one call, its result handed to JavaScript: the median and, in brackets, the 95th percentile of ${rounds} rounds or more, in each of which every call has its turn. Each call asks for another scenario, as a drag does.

${table(['call', 'ms'], rows.map(([row, what]) => [what, both(measured[row].core)]))}

## The same model in JavaScript

The formulas once more, in \`tests/bench/yardstick/\`, with decimal.js (28 digits), big.js (as it comes) and plain JavaScript numbers. All of them have to give the core's results in every scene and some odder states before they are timed; \`make test\` checks that too. Median milliseconds in the same rounds; a ratio says how many times as long as the core.

${table(['', 'core', 'decimal.js', 'big.js', 'plain numbers', 'decimal.js ÷ core', 'big.js ÷ core', 'plain ÷ core'], compared)}

- **Curves**: all work out the same points and narrow each flip point as often. The core takes the points in doubles and decides each flip exactly; the others use one arithmetic for both.
- **Draws**: the core draws in doubles, and so do the plain numbers. decimal.js and big.js make ${count(fewDraws)} draws, and the time is multiplied by ${draws / fewDraws}.
- **One evaluation**: the core works out everything on the page, exactly, with findings and claims; the others only the figures that the curves show, so the times are no ratio.
- Plain numbers are what the core is not: they carry no status, no working, and a third is not a third.`;
}

/** @param {Measured} measured */
function drags({ drags: rows, trials, seconds, rounds, frame }) {
  const cells = rows.map(({ id, rate, ours, empty }) => [
    `\`${id}\`, ${speed(rate)}`,
    share(ours.dropped), share(empty.dropped), both(ours), both(empty), share(ours.updates),
  ]);
  const tried = trials.map(({ id, dropped, p50, updates }) => [`\`${id}\``, share(dropped), number(p50), share(updates)]);
  return `## Dragging a slider

A real pointer (X11 events at 125 a second) sweeps a slider of the built page, open at 1,280 pixels in a headed Chromium, for ${seconds} s, and then the same stretch of an empty page with one slider in the same window; ${rounds} rounds. A frame is ${number(frame)} ms: what was not drawn in one was dropped. The delay is from a move of the pointer to after the next frame: the median and the 95th percentile. Of each panel, the slider that did worst in the trial below.

${table(['slider', 'dropped in 100', 'empty page', 'delay, ms', 'empty page', 'changes of text a second'], cells)}

The trial: every slider for half a second at ${speed(4)}.

${table(['slider', 'dropped in 100', 'median delay, ms', 'changes of text a second'], tried)}`;
}

/** @param {Measured} measured */
function moves({ moves: rows }) {
  const cells = rows.map(({ what, rate, p50, p95, shown, moves: made }) => [`${what}, ${speed(rate)}`, both({ p50, p95 }), `${shown} of ${made}`]);
  return `## Moving a place

A key moves Milton Keynes in the table, or tries it in another system on the map, with every figure of both sides: milliseconds from the key to after the next frame, and in how many moves that frame had the new figures.

${table(['', 'delay, ms', 'new figures in the next frame'], cells)}`;
}

/**
 * @param {{machine: Machine, calls: Calls, measured: Measured, sizes: Sizes}} run
 */
export function report({ machine, calls: called, measured, sizes }) {
  const kept = limits(called, measured, sizes).map(({ limit, measured: was, verdict }) => `| ${limit} | ${was} | ${verdict} |`);
  return `# Benchmarks

Written by \`make bench\` on ${machine.date}, ${machine.commit}. ${machine.processor}, ${machine.cores} cores, ${machine.system}; Node.js ${machine.node}, Chromium ${measured.version}; a load of ${share(machine.load)} from other work when it began. Times are this machine's, on that day; what stands side by side was measured in turns in one run, so ratios travel better than times.

## Limits

| limit | measured | |
| --- | --- | --- |
${kept.join('\n')}

${calls(called)}

${drags(measured)}

${moves(measured)}

## Sizes

As brotli sends them: the WebAssembly ${bytes(sizes.wasm)}, all that a first view of the page loads ${bytes(sizes.firstView)}. \`make build\` lists the files.
`;
}
