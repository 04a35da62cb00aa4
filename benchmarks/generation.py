"""What generating the whole client takes."""

from __future__ import annotations

from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.processes import ROOT, MeasuringError, run_script
from benchmarks.report import Row, Section

_TITLE = "Generating the whole client"
_YARDSTICK = "the stock templates of openapi-python-client 0.29.1"
_LIMIT = "performance.md allows 10 s, better 4 s"


def measure(*, quick: bool) -> list[Section]:
    """Generate our client beside a stock one, and one of a specification ten times as large."""
    return [_beside_stock(1 if quick else 2), _growth(3 if quick else 10)]


def _beside_stock(rounds: int) -> Section:
    """Generate our client and a stock one, in turns."""
    ours: list[dict[str, Any]] = []
    stock: list[dict[str, Any]] = []
    try:
        for _ in range(rounds):
            ours.append(_generated("ours"))
            stock.append(_generated("stock"))
    except MeasuringError as error:
        return Section(_TITLE, _YARDSTICK, [Row("processor time", None, note=str(error))])
    pairs = list(zip(ours, stock, strict=True))
    schemas, paths = ours[0]["of"]
    seconds = min(one["seconds"] for one in ours)
    peak = max(one["peak"] for one in ours) / 2**20
    rows = [
        Row(
            f"processor time, {schemas} schemas and {paths} paths, with bundling and formatting",
            median(one["seconds"] / other["seconds"] for one, other in pairs),
            note=f"{seconds:.1f} s here; {_LIMIT}",
        ),
        Row(
            "memory at the most",
            median(one["peak"] / other["peak"] for one, other in pairs),
            note=f"{peak:.0f} MiB here",
        ),
    ]
    return Section(_TITLE, _YARDSTICK, rows)


def _growth(times: int) -> Section:
    title = f"Generating from a specification {times} times as large, for each schema"
    yardstick = "ours as it is; a constant cost for each schema is 1.00 or less"
    try:
        once, often = _generated("ours"), _generated("ours", times)
    except MeasuringError as error:
        return Section(title, yardstick, [Row("processor time", None, note=str(error))])
    factor = often["of"][0] / once["of"][0]
    rows = [
        Row(
            what, often[key] / once[key] / factor, note=f"{often[key] / once[key]:.1f} times in all"
        )
        for what, key in (("processor time", "seconds"), ("memory at the most", "peak"))
    ]
    return Section(title, yardstick, rows)


def _generated(which: str, times: int = 1) -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        found: dict[str, Any] = run_script(
            "generate_client.py", which, str(times), folder, path=ROOT, at=ROOT
        )
        return found
