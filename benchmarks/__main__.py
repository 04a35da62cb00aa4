"""The command line: `python -m benchmarks [--only SECTION] [--quick]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from benchmarks import bulk, decoding, generation, imports, listing, peers, requests, sandbox
from benchmarks.report import Report, Section

Measure = Callable[[peers.Peers, bool], tuple[list[Section], list[str]]]

_SECTIONS: dict[str, Measure] = {
    "decoding": lambda found, quick: decoding.measure(found, quick=quick),
    "imports": lambda found, quick: (imports.measure(found, quick=quick), []),
    "requests": lambda found, quick: ([requests.measure(found, quick=quick)], []),
    "listing": lambda _, quick: ([listing.measure(quick=quick)], []),
    "bulk": lambda _, quick: (bulk.measure(quick=quick), []),
    "sandbox": lambda _, quick: (sandbox.measure(quick=quick), []),
    "generation": lambda _, quick: ([generation.measure(quick=quick)], []),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables, and store them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", choices=_SECTIONS, action="append", help="measure this only")
    parser.add_argument("--quick", action="store_true", help="few rounds, to see that all works")
    options = parser.parse_args(arguments)
    sections: list[Section] = []
    remarks: list[str] = []
    found = peers.prepared()
    remarks += _problems(found)
    for name in options.only or _SECTIONS:
        print(f"measuring {name} ...", file=sys.stderr)
        more, noted = _SECTIONS[name](found, options.quick)
        sections += more
        remarks += noted
    if options.quick:
        remarks.append("Few rounds were measured; take the numbers as a sign of life.")
    report = Report(sections, remarks)
    print(report.render())
    print(f"\nStored in {report.store()}", file=sys.stderr)
    return 0


def _problems(found: peers.Peers) -> list[str]:
    named = {"python-xmatters": found.python_xmatters, "the stock client": found.stock}
    return [f"{name}: {peer.problem}" for name, peer in named.items() if peer.problem]


if __name__ == "__main__":
    sys.exit(main())
