#!/usr/bin/env bash
# Sees to what only the benchmarks need: a browser, a display for its window, a pointer to drag with.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

missing=$(node scripts/browsers.js chromium screen pointer)
# xvfb-run needs it and does not bring it.
have xauth || missing="$missing xauth"
[ -n "$missing" ] || exit 0

may_apt || stop "the benchmarks drag with a real pointer on a display of their own, which only X11 gives. Install these: $(echo $missing) (Debian: sudo apt-get install $(echo $missing)), or set CHROMIUM, XVFB_RUN and XDOTOOL to where yours are."
say "installing for the benchmarks:" $missing
# Fonts, because a page without any draws less than it should.
apt_install $missing fonts-liberation fonts-noto-core fonts-noto-color-emoji
