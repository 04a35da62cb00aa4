"""Generates the client once: `generate_client.py ours|stock TIMES FOLDER`, seen from the project.

The specification is ours, so many times over.

Prints the seconds of processor time, its children's included, and the most memory in bytes.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path

# `ru_maxrss` counts bytes on macOS, and KiB elsewhere.
_UNIT = 1 if sys.platform == "darwin" else 1024


def main(which: str, times: str, folder: str) -> None:
    """Generate, and print what it took."""
    from benchmarks.magnified import magnified
    from benchmarks.peers import generate_stock
    from scripts.bundle import bundle
    from scripts.generate import render

    before = os.times()
    document = magnified(bundle(Path("spec")), int(times))
    if which == "ours":
        render(document, Path(folder) / "xmatters_client")
    else:
        generate_stock(document, Path(folder))
    seconds = sum(os.times()[:4]) - sum(before[:4])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT
    schemas, operations = len(document["components"]["schemas"]), len(document["paths"])
    print(json.dumps({"seconds": seconds, "peak": peak, "of": [schemas, operations]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
