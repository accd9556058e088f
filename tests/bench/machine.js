// What the benchmarks ran on, and what they ran.
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, type } from 'node:os';

/** @param {string[]} words */
function git(words) {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // An unpacked archive has no history.
    return null;
  }
}

/** The commit, and whether files differ from it; the report itself always does. */
function commit() {
  const hash = git(['rev-parse', '--short', 'HEAD']);
  if (hash === null) return 'no commit';
  return git(['status', '--porcelain', '--', '.', ':!BENCHMARKS.md']) ? `commit ${hash} with changes` : `commit ${hash}`;
}

export function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    processor: cpus()[0]?.model.trim() ?? 'an unknown processor',
    cores: availableParallelism(),
    /** How many programs wanted a core in the minute before. */
    load: loadavg()[0],
    system: type(),
    node: process.version.slice(1),
  };
}

/** @typedef {ReturnType<typeof machine>} Machine */
