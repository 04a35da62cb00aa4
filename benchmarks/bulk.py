"""Many writes through one helper: beside the limit of the service, and beside one after another."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final

from benchmarks.processes import MeasuringError, Worker
from benchmarks.report import Row, Section

RATE: Final = 100
"""Requests a second that the service allows."""

LATENCY: Final = 50
HALVES: Final = ("sync", "async")
CONCURRENCIES: Final = (1, 4, 8, 16)


def measure(*, quick: bool) -> list[Section]:
    """Write with a limit, with slow answers, and with neither."""
    return [_limited(200 if quick else 5_000), _slow(20 if quick else 100), _work(quick=quick)]


def _limited(count: int) -> Section:
    rows: list[Row] = []
    with _writer(0, f"{RATE}/s retry-after") as writer:
        for half, do in zip(HALVES, ("create", "update"), strict=True):
            early = write(writer, half, do, RATE)
            done = write(writer, half, do, count, 8)
            per_second = count / done["seconds"]
            note = f"{per_second:.1f} a second of {RATE} allowed"
            rows.append(Row(f"{count:,} times {do}, {half}: time", RATE / per_second, note=note))
            growth = done["memory"] / early["memory"]
            rows.append(Row(f"{count:,} times {do}, {half}: peak memory", growth, 1.15))
    yardstick = f"the limit of the service; for memory, that of {RATE} single calls"
    return Section("Many writes under a limit, 8 at a time", yardstick, rows)


def _slow(count: int) -> Section:
    rows: list[Row] = []
    with _writer(LATENCY) as writer:
        for half in HALVES:
            write(writer, half, "update", 5)  # the first ones import what they need
            alone = write(writer, half, "update", count)["seconds"]
            for concurrency in CONCURRENCIES:
                taken = write(writer, half, "update", count, concurrency)["seconds"]
                note = f"{alone / taken:.1f} times as fast"
                rows.append(Row(f"{concurrency} at a time, {half}", taken / alone, note=note))
    title = f"{count} changes, {LATENCY} ms each"
    return Section(title, "a plain loop, one after another", rows)


def _work(*, quick: bool) -> Section:
    count = 100 if quick else 500
    rows: list[Row] = []
    with _writer(0) as writer:
        for half in HALVES:
            write(writer, half, "update", 5)  # the first ones import what they need
            plain = write(writer, half, "update", count)["processor"]
            for concurrency in (1, 8):
                taken = write(writer, half, "update", count, concurrency)["processor"]
                rows.append(Row(f"{concurrency} at a time, {half}", taken / plain))
    return Section("Processor time of a write", "a plain loop", rows)


@contextmanager
def _writer(milliseconds: int, rate_limit: str = "") -> Generator[Worker]:
    with (
        Worker("serve_sandbox.py", str(milliseconds), rate_limit) as server,
        Worker("bulk_people.py", *server.hello) as writer,
    ):
        yield writer


def write(
    writer: Worker, half: str, do: str, count: int, concurrency: int | None = None
) -> dict[str, Any]:
    """Have it write so often, and return what that took.

    Raises:
        MeasuringError: Not all of it succeeded, or not in order.
    """
    answer: dict[str, Any] = writer.ask(half=half, do=do, count=count, concurrency=concurrency)
    if answer["succeeded"] != count or not answer["in_order"]:
        raise MeasuringError(f"not all was written, in order: {json.dumps(answer)}")
    return answer
