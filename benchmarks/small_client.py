"""A client of one operation alone, to see what the rest of the API costs who does not use it."""

from __future__ import annotations

import compileall
from pathlib import Path
from typing import Any, Final

from benchmarks.processes import ROOT
from scripts.bundle import bundle
from scripts.generate import render
from scripts.spec_document import reference_pointer

PACKAGE: Final = "small_client"
PATH: Final = "/api/xm/1/people/{personId}"
METHOD: Final = "get"


def cut_down(document: dict[str, Any], path: str = PATH, method: str = METHOD) -> dict[str, Any]:
    """Return a specification of a single operation, with what it refers to and nothing else.

    Args:
        document: The bundled specification.
        path: The path of the operation.
        method: Its method.
    """
    components: dict[str, dict[str, Any]] = {
        "securitySchemes": document["components"]["securitySchemes"]
    }
    operation = document["paths"][path][method]
    unread: list[Any] = [operation]
    while unread:
        value = unread.pop()
        if isinstance(value, str) and value.startswith("#/components/"):
            _, section, name = reference_pointer(value)
            members = components.setdefault(section, {})
            if name not in members:
                members[name] = document["components"][section][name]
                unread.append(members[name])
        elif isinstance(value, dict):
            unread.extend(value.values())
        elif isinstance(value, list):
            unread.extend(value)
    tags = [tag for tag in document["tags"] if tag["name"] in operation["tags"]]
    kept = {"tags": tags, "paths": {path: {method: operation}}}
    return {**document, **kept, "components": components}


def generate(folder: Path) -> int:
    """Write the client into a folder, compiled, and return how many schemas it has."""
    document = cut_down(bundle(ROOT / "spec"))
    render(document, folder / PACKAGE)
    compileall.compile_dir(folder / PACKAGE, quiet=2)
    return len(document["components"]["schemas"])
