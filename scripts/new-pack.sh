#!/usr/bin/env bash
# Begins a pack: a small sound one with comments, in a folder of data/.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/say.sh

name=${1:-}
[[ $name =~ ^[a-z0-9][a-z0-9-]*$ ]] ||
  stop "say what it is called, in small letters, digits and -: make new-pack NAME=kent"
[ ! -e "data/$name" ] || stop "data/$name is there already: take another name, or delete that folder first."

mkdir -p "data/$name"
sed "s/\"NAME\"/\"$name\"/; s/PACK=NAME/PACK=$name/" scripts/new-pack/pack.toml >"data/$name/pack.toml"
cp scripts/new-pack/story.ftl "data/$name/story.ftl"
say "data/$name holds a made-up pack. See it with: make preview PACK=$name"
say 'docs/new-pack.md goes on from there.'
