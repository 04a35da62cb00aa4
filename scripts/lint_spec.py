"""Check the spec folder against OpenAPI 3.1 and against the rules of spec/README.md."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.bundle import bundle_with_sources
from scripts.spec_document import Json, Place, SpecError, mapping, sequence, text
from scripts.spec_files import definition_files, path_files, read_file, section_of
from scripts.spec_rules import (
    directions,
    embedding,
    examples,
    extensions,
    inheritance,
    operations,
    parameters,
    schemas,
    security,
    shapes,
)
from scripts.spec_rules.spec import Finding, Rule, Spec

RULES: Final[tuple[Rule, ...]] = (
    *operations.RULES,
    *security.RULES,
    *parameters.RULES,
    *shapes.RULES,
    *schemas.RULES,
    *inheritance.RULES,
    *directions.RULES,
    *extensions.RULES,
    *embedding.RULES,
)


def lint(root: Path) -> list[str]:
    """Check a spec folder.

    Args:
        root: The folder that holds `openapi.yaml`.

    Returns:
        The findings as `file: pointer: what is wrong`, in the order of the files; none if all is
        well. A folder that cannot be bundled has one finding: why.
    """
    try:
        spec = Spec(bundle_with_sources(root))
        findings = list(_findings(spec))
        unused = list(_unreached(root, spec))
    except SpecError as error:
        return [str(error)]
    located = [(spec.source(finding.pointer), finding.problem) for finding in findings]
    everything = sorted(located + unused, key=lambda found: (found[0].file, found[0].pointer))
    return [f"{place}: {problem}" for place, problem in everything]


def _findings(spec: Spec) -> Iterator[Finding]:
    invalid = list(_invalid_openapi(spec.document))
    yield from invalid
    for rule in RULES:
        yield from rule(spec)
    # A schema that is none itself can judge no example.
    if not invalid:
        for rule in examples.RULES:
            yield from rule(spec)


def _invalid_openapi(document: dict[str, Json]) -> Iterator[Finding]:
    """What OpenAPI itself demands."""
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        pointer = tuple(str(part) for part in error.absolute_path)
        yield Finding(pointer, f"no OpenAPI 3.1: {error.message}")


def _unreached(root: Path, spec: Spec) -> Iterator[tuple[Place, str]]:
    """Each schema, parameter and reply of the files is used, and each file of paths has a tag."""
    components = mapping(spec.document.get("components"))
    for file in definition_files(root):
        for name in read_file(root, file):
            place = Place(file, (name,))
            section = section_of(file) or ""
            bundled = name in mapping(components.get(section))
            if not bundled or spec.source(("components", section, name)) != place:
                yield place, "is used nowhere"
    tags = {text(mapping(tag).get("name")) for tag in sequence(spec.document.get("tags"))}
    for file in path_files(root):
        if Path(file).stem not in tags:
            yield Place(file), "the root declares no tag of this name"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line program; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.lint_spec",
        description="Check the spec folder; prints one line a finding and fails if there is one.",
    )
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="folder (default: spec)")
    options = parser.parse_args(arguments)
    findings = lint(options.spec)
    if not findings:
        print(f"{options.spec}: no findings")
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
