# Everything here runs in .venv, which the first target that needs it creates.
.DEFAULT_GOAL := help
SHELL := /bin/sh

# The first Python on this machine that is new enough; `make PYTHON=...` chooses another.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3 python; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready
DOCS_READY := $(VENV)/.docs-ready
NODE_READY := $(VENV)/.node-ready
BROWSER_READY := $(VENV)/.browser-ready
FUZZ_READY := $(VENV)/.fuzz-ready

# How long `make fuzz` goes on.
SECONDS ?= 60

# The revision that `make spec-diff` compares the tree with.
BASE ?= HEAD

# What `make bench` is told.
OPTIONS ?=

OUTSIDERS := .venv-outsiders
OUTSIDERS_READY := $(OUTSIDERS)/.ready

# What schemathesis draws its requests from, and how many of them.
SEED ?= 2026
EXAMPLES ?= 10

OLDEST := .venv-oldest
OLDEST_READY := $(OLDEST)/.ready

AUDIT := .venv-audit
AUDIT_READY := $(AUDIT)/.ready

NPM := .venv-npm
NPM_READY := $(NPM)/.ready

.PHONY: help demo test check _check-code _check-spec _check-mypy _check-pyright pytest format generate spec-diff mock-check package-check test-oldest audit browser-check outsiders load-check endurance fuzz bench docs lock clean

help:  ## Show these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F '\t' '{printf "  make %-14s %s\n", $$1, $$2}'

$(READY): requirements/dev.txt
	@if [ -z "$(PYTHON)" ]; then echo "make: Python 3.11 or newer with venv is missing (Debian: apt-get install python3 python3-venv); or say make PYTHON=/path/to/python" >&2; exit 1; fi
	@echo "Setting up $(VENV) with $(PYTHON) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY)  ## Generate the client, start the sandbox, and drive it through a session
	$(RUN) -m scripts.demo

test: check pytest  ## Run every check and test

# Each of its parts keeps one core busy, so two of them run side by side.
check: $(READY)  ## Check format, lint, strict types, the specification, and drift
	@$(MAKE) --no-print-directory -j2 _check-pyright _check-code _check-mypy _check-spec

_check-code _check-spec _check-mypy _check-pyright: $(READY)

_check-code:
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m scripts.derive_sync --check
	$(RUN) -m scripts.sbom --check

_check-spec:
	$(RUN) -m scripts.lint_spec
	$(RUN) -m scripts.audit_coverage
	$(RUN) -m scripts.generate --check

_check-mypy:
	$(RUN) -m mypy

_check-pyright:
	$(RUN) -m pyright --warnings

pytest: $(READY) $(NODE_READY)
	$(RUN) -m pytest -n auto

$(NPM_READY): requirements/npm/package.json requirements/npm/package-lock.json
	@if ! command -v node >/dev/null || ! command -v npm >/dev/null; then echo "make: node and npm are missing, which tools of others need (Debian: apt-get install nodejs npm)" >&2; exit 1; fi
	@echo "Setting up $(NPM) ..."
	@mkdir -p $(NPM) && cp requirements/npm/*.json $(NPM)
	@cd $(NPM) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

mock-check: $(READY) $(NPM_READY)  ## Check requests and types with tools of others (needs node)
	$(RUN) -m scripts.mock_check
	@$(NPM)/node_modules/.bin/openapi-typescript generated/xmatters_client/openapi.json -o $(NPM)/types.ts
	$(NPM)/node_modules/.bin/tsc --strict --noEmit --target es2022 --module esnext --moduleResolution bundler tests/spec/typescript/program.ts

package-check: $(DOCS_READY)  ## Install the built packages from the registry and try them
	PACKAGES=registry $(RUN) -m pytest -n auto tests/package
	@rm -rf dist
	@$(RUN) -m hatchling build --directory dist
	$(RUN) -m twine check --strict dist/*

$(OLDEST_READY): requirements/oldest.txt $(READY)
	@echo "Setting up $(OLDEST) ..."
	@$(RUN) -m venv --clear $(OLDEST)
	@$(OLDEST)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/oldest.txt
	@$(OLDEST)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# Two modules try tools of development, which are no package of users.
test-oldest: $(OLDEST_READY)  ## Test client, session and sandbox with the oldest packages
	$(OLDEST)/bin/python -m pytest -n auto tests/client tests/session tests/sandbox \
		--ignore tests/session/test_twins.py --ignore tests/session/test_typing.py

$(AUDIT_READY): requirements/audit.txt $(READY)
	@echo "Setting up $(AUDIT) ..."
	@$(RUN) -m venv --clear $(AUDIT)
	@$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/audit.txt
	@touch $@

audit: $(AUDIT_READY)  ## Ask PyPI what is known against the packages that are pinned
	@$(AUDIT)/bin/python -m checks.sbom requirements/xmatters.cdx.json
	@$(AUDIT)/bin/python -m checks.audit requirements/dev.txt

$(BROWSER_READY): $(READY) requirements/browser.txt
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/browser.txt
	@touch $@

browser-check: $(BROWSER_READY) docs  ## Look at pages with Chromium, which has to be installed
	$(RUN) -m pytest checks/browser

$(OUTSIDERS_READY): requirements/outsiders.txt $(READY)
	@echo "Setting up $(OUTSIDERS) ..."
	@$(RUN) -m venv --clear $(OUTSIDERS)
	@$(OUTSIDERS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/outsiders.txt
	@touch $@

outsiders: $(OUTSIDERS_READY) $(NPM_READY)  ## Let what others wrote try the sandbox (needs node)
	cd checks/outsiders && ../../$(OUTSIDERS)/bin/python -m pytest -c pytest.ini -p no:cacheprovider
	$(OUTSIDERS)/bin/python checks/outsiders/fuzzing.py --seed $(SEED) --examples $(EXAMPLES)

format: $(READY)  ## Format the code
	$(RUN) -m ruff format .
	$(RUN) -m ruff check --fix .

generate: $(READY)  ## Derive the client and the synchronous session layer again
	$(RUN) -m scripts.generate
	$(RUN) -m scripts.derive_sync
	$(RUN) -m scripts.sbom

$(NODE_READY): $(READY) requirements/node/package-lock.json
	@$(RUN) -m scripts.node_tools
	@touch $@

spec-diff: $(NODE_READY)  ## Say what changed for users since BASE=<revision> (HEAD)
	@$(RUN) -m scripts.spec_diff -- "$(BASE)"

$(FUZZ_READY): $(READY) requirements/fuzz.txt
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/fuzz.txt || \
		{ echo "make: atheris is missing, which runs on Linux (x86-64) with Python 3.11 to 3.13" >&2; exit 1; }
	@touch $@

fuzz: $(FUZZ_READY)  ## Feed odd answers to every decoder for SECONDS=60
	$(RUN) -m checks.fuzz.decoders .fuzz/corpus -artifact_prefix=.fuzz/ -max_total_time=$(SECONDS) \
		-max_len=6000 -timeout=60 -rss_limit_mb=2000 -verbosity=0 -print_final_stats=1

bench: $(READY)  ## Measure against peers, side by side; OPTIONS=--publish puts it into the docs
	@if command -v node >/dev/null && command -v npm >/dev/null; then $(MAKE) --no-print-directory $(NPM_READY); fi
	$(RUN) -m benchmarks $(OPTIONS)

$(DOCS_READY): $(READY) requirements/docs.txt
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/docs.txt
	@touch $@

load-check: $(READY)  ## Send 10,000 requests to a service that allows 60 a second (20 minutes)
	$(RUN) -m checks.load

endurance: $(READY)  ## Send 200,000 requests, of which many fail; nothing may grow
	$(RUN) -m checks.endurance

docs: $(DOCS_READY)  ## Build the documentation
	$(RUN) -m scripts.build_docs

lock: $(READY)  ## Choose the newest versions for development again
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lock.txt
	$(RUN) -m uv pip compile -q --group lock --universal \
		--python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade -o requirements/lock.txt
	$(RUN) -m uv pip compile -q pyproject.toml --group dev --extra sandbox --extra fast --extra http2 --extra keyring --universal \
		--python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade -o requirements/dev.txt
	$(RUN) -m uv pip compile -q pyproject.toml --group docs -c requirements/dev.txt --universal \
		--python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade -o requirements/docs.txt
	$(RUN) -m uv pip compile -q pyproject.toml --group browser -c requirements/dev.txt --universal \
		--python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade -o requirements/browser.txt
	$(RUN) -m uv pip compile -q --group outsiders --universal \
		--python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade -o requirements/outsiders.txt
	$(RUN) -m uv pip compile -q --group audit --universal \
		--python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade -o requirements/audit.txt
	$(RUN) -m uv pip compile -q pyproject.toml --extra sandbox --extra fast --extra http2 --extra keyring --universal \
		--python-version 3.11 --resolution lowest-direct --no-annotate --no-header --no-emit-index-url | \
	$(RUN) -m uv pip compile -q pyproject.toml --group build --group test --extra sandbox --extra fast --extra http2 --extra keyring -c - --universal \
		--python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade -o requirements/oldest.txt

clean:  ## Remove what the other targets made
	rm -rf $(VENV) $(NPM) $(OUTSIDERS) $(OLDEST) $(AUDIT) .fuzz .pytest_cache .mypy_cache .ruff_cache .hypothesis dist docs/_build \
		docs/rest docs/reference/endpoints docs/reference/models docs/reference/objects docs/reference/values.md
