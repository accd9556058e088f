#!/usr/bin/env bash
# Checks one data pack with the native tool, which needs nothing but cargo.
set -euo pipefail
. "$(dirname "$0")/say.sh"

[ -n "${1:-}" ] || stop 'say which pack: make check-pack PACK=data/blmk/pack.toml'
have cargo || stop 'cargo is missing: install Rust 1.88 or later with rustup (https://rustup.rs).'
exec cargo run --quiet --release --bin joined-up-pack -- check "$1"
