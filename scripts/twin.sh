#!/usr/bin/env bash
# Makes the core's twin in plain JavaScript, for browsers and policies that refuse WebAssembly: the
# same Rust, compiled for the oldest WebAssembly and then translated. Leaves it in pkg/twin/. Called
# by scripts/core.sh, which sets how to compile.
set -euo pipefail
cd "$(dirname "$0")/.."

build=target/twin
made=$build/wasm32-unknown-unknown/release/joined_up.wasm
# The standard library is compiled for a newer WebAssembly and says so in a section, which
# wasm-bindgen would believe: strip it.
CARGO_PROFILE_RELEASE_STRIP=true \
  cargo build --release --lib --target wasm32-unknown-unknown --target-dir "$build"

rm -rf pkg/twin
wasm-bindgen --target bundler --no-typescript --out-dir pkg/twin "$made"
# What the translation does not know is lowered first.
wasm-opt pkg/twin/joined_up_bg.wasm -o "$build/lowered.wasm" -Os \
  --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals \
  --llvm-memory-copy-fill-lowering --llvm-nontrapping-fptoint-lowering --signext-lowering
wasm2js -O "$build/lowered.wasm" -o pkg/twin/joined_up_core.js
rm pkg/twin/joined_up_bg.wasm
# A memory in WebAssembly that grows makes its old buffer empty, by which the glue knows that its
# views are stale. A translated memory leaves the old buffer as it was: ask which buffer it is.
sed -E -i.bak 's/(cached[A-Za-z0-9]+Memory0) === null \|\| .*\{$/\1?.buffer !== wasm.memory.buffer) {/' pkg/twin/joined_up_bg.js
if grep -E 'byteLength|detached' pkg/twin/joined_up_bg.js; then
  echo 'twin: the glue of this wasm-bindgen looks for a stale memory in another way. See scripts/twin.sh.' >&2
  exit 1
fi
sed -i.bak 's#"./joined_up_bg.wasm"#"./joined_up_core.js"#' pkg/twin/joined_up.js
rm pkg/twin/*.bak
echo "export * from '../joined_up.js';" >pkg/twin/joined_up.d.ts
