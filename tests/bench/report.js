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
function calls({ times: measured, rounds, sliders, figures, draws }) {
  /** @type {[string, string][]} */
  const rows = [
    ['evaluate', `\`evaluate\`: all ${figures} figures, series, findings and claims`],
    ['part', '`evaluate` of one merger, as a drag asks for it'],
    ['move', '`evaluate` of the boundary after a place has moved'],
    ['working', '`working`: how one figure was made, step by step'],
    ['matters', '`matters`: every assumption at its low and its high'],
    ['solve', '`solve`: the input that makes the merger pay back in 5 years'],
    ['curves', `\`along\` for ${sliders} sliders: 49 points or each whole number, and every flip point`],
    ['draws', `\`draws\`: ${count(draws)} draws of the mergers' headlines and their sums by year`],
  ];
  const cells = rows.map(([row, what]) => {
    const { core, twin } = measured[row];
    return [what, both(core), both(twin), times(twin.p50, core.p50)];
  });
  return `## The core, called from Node

Milliseconds for one call, its result handed to JavaScript: the median and, in brackets, the 95th percentile of ${rounds} rounds, in each of which every call has its turn. Each call asks for another scenario, as a drag does. Beside the WebAssembly stands its twin, the same Rust as plain JavaScript, which answers where WebAssembly is refused (\`tests/boundary/twin.test.js\` holds the two to the same digits).

${table(['call', 'WebAssembly', 'twin', 'twin ÷ WebAssembly'], cells)}`;
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

A key moves Milton Keynes to another system and back, in the list or on the map: milliseconds from the key to after the next frame, and in how many moves that frame had the new numbers on its bars.

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
