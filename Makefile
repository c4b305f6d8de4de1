# make demo · make test · make bench [EVAL=FOLDER] · make lint · make generate · make install

SWIFT ?= swift
BUILD_FLAGS := $(if $(RUNWAY_WARNINGS_AS_ERRORS),-Xswiftc -warnings-as-errors,)
RELEASE_FLAGS := -c release --product runway --static-swift-stdlib $(BUILD_FLAGS)
RUNWAY = $(shell $(SWIFT) build -c release --show-bin-path 2>/dev/null)/runway

.PHONY: all demo test bench lint format generate build deps clean install

all: build

# Installs the system libraries that are missing; says what to do where it cannot.
deps:
	@scripts/install-dependencies

build: deps
	$(SWIFT) build $(RELEASE_FLAGS)

test: deps
	$(SWIFT) test $(BUILD_FLAGS)

demo: build
	@scripts/demo "$(RUNWAY)"

bench: deps
	$(SWIFT) build -c release --product Benchmarks --static-swift-stdlib $(BUILD_FLAGS)
	$(SWIFT) build $(RELEASE_FLAGS)
	@"$$($(SWIFT) build -c release --show-bin-path)/Benchmarks" "$(RUNWAY)" $(EVAL)

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

# Writes the compiled-in copy of guardrails/ and prompts/; a test keeps it current.
generate:
	RECORD_SNAPSHOTS=1 $(SWIFT) test --filter StarterFilesTests

PREFIX ?= /usr/local
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$(RUNWAY)" "$(DESTDIR)$(PREFIX)/bin/runway"
	@scripts/install-documents "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build
