# Every verb does its own set-up; `make` lists them.
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
CVMARK := .build/release/cvmark

# Flags, not the manifest: a newer compiler with new warnings must not break those who only build.
CHECKED := -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error

.PHONY: help
help:
	@awk -F '## ' '/^[a-z]+:.*## / { sub(/:.*/, "", $$1); printf "make %-9s %s\n", $$1, $$2 }' Makefile

.PHONY: example
example: build ## render the example pages as PDF, text and HTML into cv/
	@$(CVMARK) render examples/*/index.md --to pdf,text,html --output cv/
	@echo "The CVs are in $(CURDIR)/cv/"

.PHONY: test
test: ## everything that must hold: no warning, the format, all tests
	@tools/setup test
	swift build --build-tests $(CHECKED)
	@$(MAKE) --no-print-directory lint
	swift test --skip-build --disable-xctest $(CHECKED)

.PHONY: verify
verify: build ## the tests that take minutes: real pages in every look, read back and in a browser
	@tools/setup test
	CVMARK_VERIFY=1 swift test --disable-xctest $(CHECKED) --filter 'PDFContentTests|RandomTextTests|WebTests|RepeatTests'

.PHONY: fuzz
fuzz: ## invent inputs until one breaks a promise (FUZZ_SECONDS=60 for each target)
	@tools/setup build
	@tools/fuzz

.PHONY: build
build: ## the command, as .build/release/cvmark: one file
	@tools/setup build
	swift build -c release $$(tools/static) --product cvmark

.PHONY: install
install: build ## command, manual and completions into PREFIX (/usr/local); DESTDIR goes before it
	@DESTDIR="$(DESTDIR)" packaging/install $(CVMARK) "$(PREFIX)"
	@echo "Installed into $(DESTDIR)$(PREFIX)"

.PHONY: uninstall
uninstall: ## take away what install put there
	@DESTDIR="$(DESTDIR)" packaging/install --remove "$(PREFIX)"

.PHONY: deb
deb: build ## a Debian package, in .build/
	@packaging/deb $(CVMARK) .build

.PHONY: golden
golden: ## write what comes out now into the golden files, to be reviewed with git diff
	@tools/setup test
	swift build --build-tests $(CHECKED)
	@echo "Tests fail where a golden changes."
	@UPDATE_GOLDEN=1 swift test --skip-build --disable-xctest $(CHECKED) || true
	git status --short Tests examples

.PHONY: bench
bench: build ## measure beside cmark, pandoc and RenderCV, and write docs/benchmarks.md
	@tools/setup bench
	@.build-tools/bench/bin/python -B tools/bench

.PHONY: docs
docs: ## the documentation of the Swift library, as a web site in .build/docs.doccarchive
	@tools/setup build
	@tools/docs

.PHONY: format
format: ## lay the code out as the house does
	swift format --in-place --recursive Sources Tests Package.swift

.PHONY: lint
lint: ## complain where `make format` would change something
	swift format lint --strict --recursive Sources Tests Package.swift

.PHONY: clean
clean: ## remove what was built
	rm -rf .build .build-tools cv
