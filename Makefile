# Each target does the set-up it needs; a second run finds it done and takes seconds.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PORT ?= 8080
PACK_TOOL := cargo run --quiet --release --bin joined-up-pack --

# .tools holds our versions of tools that the machine has in another version (scripts/setup-rust.sh).
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(PATH):$(or $(CARGO_HOME),$(HOME)/.cargo)/bin

# Folders count as well as files, so that a deleted or renamed file is noticed.
RUST := Cargo.toml Cargo.lock $(shell find src -type d -o -name '*.rs')
PACK_SOURCES := $(shell find data/blmk -type f)
SITE := package-lock.json vite.config.js scripts/precompress.js $(shell find www)

.PHONY: help setup setup-tests build site serve test heights check-pack clean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 22

setup: ## install what building needs and is missing
	@bash scripts/setup-rust.sh
	@bash scripts/setup-node.sh

build: site ## build pkg/ and dist/, and hold their sizes to the budget
	@node scripts/sizes.js

serve: build ## build, then serve the built page (PORT=8080)
	@PORT=$(PORT) node scripts/serve.js

test: setup-tests ## run every check; the last line counts them
	@node scripts/test.js

heights: setup-tests site ## measure how high each view is, for the room that embed.js reserves
	@node scripts/heights.js
	@$(MAKE) site

check-pack: ## list every complaint about a data pack (PACK=path)
	@bash scripts/check-pack.sh "$(PACK)"

clean: ## remove all that the build made (not the installed tools)
	rm -rf dist pkg target test-results

setup-tests: setup
	@bash scripts/setup-tests.sh

# The built site without the size check: the tests report on sizes apart.
site: dist/index.html.br

pkg/joined_up_bg.wasm: $(RUST) | setup
	wasm-pack build --target web --mode no-install --no-pack

target/packs/blmk.json: $(RUST) $(PACK_SOURCES) | setup
	mkdir -p $(@D)
	$(PACK_TOOL) compile data/blmk/pack.toml -o $@

# The last file that precompress.js writes, so it stands for the whole of dist/.
dist/index.html.br: pkg/joined_up_bg.wasm target/packs/blmk.json $(SITE)
	vite build
	mkdir -p dist/packs
	cp target/packs/blmk.json dist/packs/
	node scripts/precompress.js
