#!/usr/bin/env bash
# Sees to what only the tests need: Rust's linters, three browsers, a web server.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

for tool in clippy fmt; do
  if ! cargo "$tool" --version >/dev/null 2>&1; then
    component=${tool/#fmt/rustfmt}
    have rustup || stop "cargo $tool is missing: install Rust's component $component."
    say "adding Rust's component $component, which checks the Rust code."
    rustup component add "$component"
  fi
done

missing=$(node scripts/browsers.js chromium firefox webkit nginx screen)
[ -n "$missing" ] || exit 0

if may_apt; then
  say "installing browsers and a web server for the tests:" $missing
  # Fonts, because a page without any measures wrong; xauth, because xvfb-run needs it.
  apt_install $missing fonts-liberation fonts-noto-core fonts-noto-color-emoji xauth
  exit 0
fi

byhand="install these for the tests: $(echo $missing) (Debian: sudo apt-get install $(echo $missing) xauth), or set CHROMIUM and FIREFOX to where yours are."
case $missing in *chromium* | *firefox*)
  say "the system has not all of Chromium and Firefox, so this fetches Playwright's own."
  playwright install chromium firefox || stop "$byhand" ;;
esac
case $missing in *webkit* | *xvfb*)
  # WebKitGTK exists on Linux only; elsewhere the tests leave it out and say so.
  [ "$(uname)" != Linux ] || stop "$byhand" ;;
esac
