#!/usr/bin/env bash
# Sees to the JavaScript side of the build: a Node that Vite runs on, and the packages of the lock.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

need='Node 20.19 or later (not 21), or 22.12 or later, with npm: install it from https://nodejs.org or your system'
have node && have npm || stop "node or npm is missing. The build needs $need."
node -e 'const [a, b] = process.versions.node.split(".").map(Number);
  process.exit((a === 20 && b >= 19) || (a === 22 && b >= 12) || a > 22 ? 0 : 1)' ||
  stop "this is Node $(node --version). The build needs $need."

# npm keeps no copy of the lock it installed from, so we do.
if ! cmp -s package-lock.json node_modules/.installed-lock; then
  say 'installing the npm packages of package-lock.json: the bundler, the charts, the test tools.'
  npm ci --no-progress
  cp package-lock.json node_modules/.installed-lock
fi
