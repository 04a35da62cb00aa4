"""Measures our client beside its peers: all of it, or the sections named with `--only`.

`--publish` puts a whole run into the documentation, or one that was stored before.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks import (
    beside_node,
    bulk,
    decoding,
    generation,
    http2,
    imports,
    listing,
    peers,
    people,
    profiles,
    requests,
    sandbox,
)
from benchmarks.processes import MeasuringError
from benchmarks.publish import publish
from benchmarks.report import Report, Row, Section

Measure = Callable[[peers.Peers, bool], tuple[list[Section], list[str]]]

_SECTIONS: dict[str, Measure] = {
    "decoding": lambda found, quick: decoding.measure(found, quick=quick),
    "imports": lambda found, quick: (imports.measure(found, quick=quick), []),
    "requests": lambda found, quick: (
        [*requests.measure(found, quick=quick), http2.measure(quick=quick)],
        [],
    ),
    "listing": lambda found, quick: (
        [listing.measure(found, quick=quick), beside_node.measure(found, quick=quick)],
        [],
    ),
    "people": lambda _, quick: (people.measure(quick=quick), []),
    "bulk": lambda _, quick: (bulk.measure(quick=quick), []),
    "sandbox": lambda _, quick: (sandbox.measure(quick=quick), []),
    "profiles": lambda _, quick: (profiles.measure(quick=quick), []),
    "generation": lambda _, quick: (generation.measure(quick=quick), []),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables, store them, and publish them if that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", choices=_SECTIONS, action="append", help="measure this only")
    parser.add_argument("--quick", action="store_true", help="few rounds, to see that all works")
    parser.add_argument(
        "--publish",
        nargs="?",
        const="",
        metavar="RESULT.json",
        help="write the run, or one that was stored, into the documentation",
    )
    options = parser.parse_args(arguments)
    if options.publish:
        publish(Report.load(Path(options.publish)))
        return 0
    if options.publish is not None and (options.only or options.quick):
        parser.error("the documentation shows one whole run: --publish takes no part of one")
    report = measure(options.only or list(_SECTIONS), quick=options.quick)
    print(report.render())
    print(f"\nStored in {report.store()}", file=sys.stderr)
    if options.publish is not None:
        publish(report)
    return 0


def measure(names: Sequence[str], *, quick: bool) -> Report:
    """Measure the sections of these names."""
    found = peers.prepared()
    sections: list[Section] = []
    remarks = _problems(found)
    for name in names:
        print(f"measuring {name} ...", file=sys.stderr)
        try:
            more, noted = _SECTIONS[name](found, quick)
        except MeasuringError as error:
            # The others are worth having all the same.
            more, noted = [Section(name, "nothing", [Row("all of it", None, note=str(error))])], []
        sections += (replace(section, topic=name) for section in more)
        remarks += noted
    if quick:
        remarks.append("Few rounds were measured; take the numbers as a sign of life.")
    return Report(sections, remarks)


def _problems(found: peers.Peers) -> list[str]:
    named = {
        "python-xmatters": found.python_xmatters,
        "the stock client": found.stock,
        "xmtoolbox": found.xmtoolbox,
    }
    return [f"{name}: {peer.problem}" for name, peer in named.items() if peer.problem]


if __name__ == "__main__":
    sys.exit(main())
