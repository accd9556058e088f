#!/usr/bin/env bash
# Compiles the core to WebAssembly, into pkg/. Given `twin`, its twin in plain JavaScript (scripts/twin.sh).
set -euo pipefail
cd "$(dirname "$0")/.."

# No path of the builder's machine stands in it, so that the same source is the same bytes everywhere.
flags="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src/="$'\x1f'"--remap-path-prefix=$PWD/="
if [ "${1:-}" = twin ]; then
  export CARGO_ENCODED_RUSTFLAGS="-Ctarget-cpu=mvp"$'\x1f'"$flags"
  exec bash scripts/twin.sh
fi
export CARGO_ENCODED_RUSTFLAGS="$flags"
exec wasm-pack build --target web --mode no-install --no-pack
