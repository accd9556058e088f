#!/usr/bin/env bash
# Sees to the Rust side of the build: a compiler, the wasm target, wasm-pack, wasm-bindgen.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

WASM_PACK=0.15.1

have cargo || stop 'cargo is missing: install Rust 1.88 or later with rustup (https://rustup.rs), then run this again.'
if ! have cc; then
  may_apt || stop 'a C compiler is missing, which Rust links with: install one (Debian: sudo apt-get install gcc libc6-dev; macOS: xcode-select --install).'
  say 'installing gcc, which Rust links with.'
  apt_install gcc libc6-dev
fi

if [ ! -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
  have rustup || stop "Rust's wasm32-unknown-unknown target is missing and there is no rustup to add it: install it from where your Rust came from, or use rustup (https://rustup.rs)."
  say 'adding the target wasm32-unknown-unknown, for which the core is compiled.'
  rustup target add wasm32-unknown-unknown
fi

# A tool that is there in another version stays as it is; ours then goes into .tools, which the
# Makefile puts first on PATH.
install_tool() { # program, crate, version, why
  local root="${CARGO_HOME:-$HOME/.cargo}"
  if have "$1"; then
    case "$("$1" --version)" in *" $3" | *" $3 "*) return ;; esac
    root=.tools
  fi
  say "compiling $2 $3, which $4. This takes minutes, once."
  # Locked where the crate's own lock still resolves: a yanked dependency can forbid it.
  cargo install "$2" --version "$3" --locked --root "$root" ||
    cargo install "$2" --version "$3" --root "$root" ||
    stop "could not install $2: run 'cargo install $2 --version $3' by hand and look at what it says."
}

install_tool wasm-pack wasm-pack "$WASM_PACK" 'turns the compiled core into a JavaScript module'

# wasm-bindgen's two halves, crate and program, only understand each other at the same version.
bindgen=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock)
[ -n "$bindgen" ] || stop 'Cargo.lock names no wasm-bindgen: run cargo generate-lockfile.'
install_tool wasm-bindgen wasm-bindgen-cli "$bindgen" 'wasm-pack calls, and which must match the version in Cargo.lock'
