"""Lets schemathesis look for answers of the sandbox that the specification does not allow."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from running import ROOT, running_sandbox

_SPECIFICATION: Final = ROOT / "generated/xmatters_client/openapi.json"
_HERE: Final = Path(__file__).parent
_PROGRAM: Final = Path(sys.executable).with_name("schemathesis")

_BYTES: Final = "application/octet-stream"

_DATE: Final = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"
_SPELLINGS: Final = {
    "milliseconds-z": rf"^{_DATE}\.\d{{3}}Z$",
    "seconds-z": rf"^{_DATE}Z$",
    "milliseconds-offset": rf"^{_DATE}\.\d{{3}}[+-]\d{{4}}$",
}


def with_any_file(document: dict[str, Any]) -> dict[str, Any]:
    """Return the specification with files of any type.

    It says of each file that it is bytes, `application/octet-stream`. The service sends the type
    that the file has (behaviours, section 13).

    Args:
        document: The specification.
    """
    for item in document["paths"].values():
        for operation in item.values():
            for reply in operation["responses"].values():
                content = reply.get("content", {})
                if _BYTES in content:
                    content["*/*"] = content.pop(_BYTES)
    return document


def with_open_kinds(document: dict[str, Any]) -> dict[str, Any]:
    """Return the specification with kinds of objects that have no schema of their own.

    They are read as the schema that they are a kind of (`spec/README.md`), which OpenAPI has no
    words for.

    Args:
        document: The specification.
    """
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        if "discriminator" not in schema:
            continue
        discriminator = schema["discriminator"]
        parts = [schema, *schema.get("allOf", ())]
        fields = {name: each for part in parts for name, each in part.get("properties", {}).items()}
        kinds = schemas[fields[discriminator["propertyName"]]["$ref"].rpartition("/")[2]]["enum"]
        own = f"#/components/schemas/{name}"
        discriminator["mapping"] = dict.fromkeys(kinds, own) | discriminator["mapping"]
    return document


def with_spelled_times(node: Any) -> Any:
    """Return a part of the specification with times as the service spells them.

    Some are no `date-time` of RFC 3339, as `x-time-format` tells those who know it. For those who
    do not, that is a pattern.

    Args:
        node: The part.
    """
    if isinstance(node, list):
        return [with_spelled_times(each) for each in node]
    if not isinstance(node, dict):
        return node
    found = {name: with_spelled_times(each) for name, each in node.items()}
    if isinstance(spelling := found.get("x-time-format"), str):
        found["pattern"] = _SPELLINGS[spelling]
        del found["format"]
    return found


def fuzz(seed: int, examples: int, further: Sequence[str]) -> int:
    """Run schemathesis against a sandbox of its own, and return its exit status.

    Args:
        seed: What chance begins with; the same finds the same.
        examples: How many requests of each operation to try at most, of each kind.
        further: Further options of schemathesis.
    """
    document = json.loads(_SPECIFICATION.read_text(encoding="utf-8"))
    document = with_open_kinds(with_any_file(with_spelled_times(document)))
    with tempfile.TemporaryDirectory() as folder, running_sandbox() as sandbox:
        specification = Path(folder, "openapi.json")
        specification.write_text(json.dumps(document), encoding="utf-8")
        command = [
            *(str(_PROGRAM), "--config-file", str(_HERE / "schemathesis.toml")),
            *("run", str(specification), "--url", sandbox["url"]),
            *("--auth", f"{sandbox['username']}:{sandbox['password']}"),
            *("--seed", str(seed), "--max-examples", str(examples), *further),
        ]
        environment = os.environ | {"PYTHONPATH": str(_HERE)}
        return subprocess.run(command, cwd=folder, env=environment, check=False).returncode


def main() -> int:
    """Run the command line program; returns its exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=2026, help="what chance begins with (2026)")
    parser.add_argument("--examples", type=int, default=10, help="requests of each kind (10)")
    options, further = parser.parse_known_args()
    # Whoever ends this program means its sandbox too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    return fuzz(options.seed, options.examples, further)


if __name__ == "__main__":
    sys.exit(main())
