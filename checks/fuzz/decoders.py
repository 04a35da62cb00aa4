"""Feeds answers that no one thought of to every decoder: `decoders.py CORPUS [libFuzzer options]`.

With a file in place of the corpus it tries that one answer.

The first two bytes of an input choose the operation and the status, the rest is the body. Bodies
are changed as JSON half of the time, and byte by byte otherwise. What must hold is in
`tests/client/decoding.py`.
"""

from __future__ import annotations

import json
import random
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import atheris

with atheris.instrument_imports(include=["xmatters_client", "xmatters", "json"]):
    from tests.client.decoding import Readers, check_answer, check_error
    from tests.client.specification import described_operations, operation_of
    from tests.client.test_samples import INDEX, sample

    import_module("xmatters_client.structs")  # Imported when it is needed, it would not be seen.

from xmatters_client.operation import BINARY

_FAILURES = (204, 302, 400, 401, 404, 409, 429, 500, 503)
_PLACES = [
    (operation, status)
    for operation in (operation_of(each["operationId"]) for each in described_operations())
    for status, name in operation.replies.items()
    if name not in (None, BINARY)
]
_SAMPLES = [sample(entry) for entry in INDEX if entry["kind"] == "response"]
_NAMES = sorted({name for each in _SAMPLES if isinstance(each, dict) for name in each})
_SCALARS: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    2**53,
    2**64,
    10**40,
    0.1,
    1e308,
    -0.0,
    "",
    "a",
    "\ud800",
    "\x00",
    "2026-03-02T16:00:00Z",
    "2026-02-30",
    "0001-01-01T00:00:00+23:59",
    "PERSON",
    [],
    {},
)
_READERS = Readers()


def _copied(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _containers(value: Any) -> list[Any]:
    found, waiting = [], [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, (dict, list)) and each:
            found.append(each)
            waiting += each.values() if isinstance(each, dict) else each
    return found


def _changed(value: Any, source: random.Random) -> Any:
    for _ in range(source.randint(1, 4)):
        containers = _containers(value)
        if not containers:
            return _copied(source.choice(_SAMPLES))
        place = source.choice(containers)
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        other = source.choice(containers)
        grafts = [source.choice(_SCALARS), source.choice(_SAMPLES), other]
        graft = _copied(source.choices(grafts, (6, 1, 2))[0])
        for _ in range(source.choice((0, 0, 0, 1, 3, 40))):
            graft = {source.choice(_NAMES): graft} if source.random() < 0.5 else [graft]
        action = source.random()
        if action < 0.2:
            del place[source.choice(keys)]
        elif action < 0.5 and isinstance(place, dict):
            place[source.choice(_NAMES)] = graft
        else:
            place[source.choice(keys)] = graft
    return value


def _mutated(data: bytes, max_size: int, seed: int) -> bytes:
    source = random.Random(seed)
    if source.random() < 0.5:
        try:
            changed = _changed(json.loads(data[2:]), source)
            body = json.dumps(changed, ensure_ascii=source.random() < 0.7).encode("utf-8", "ignore")
        except (ValueError, RecursionError):
            pass
        else:
            choice = data[:2] if source.random() < 0.8 else source.randbytes(2)
            if len(body) + 2 <= max_size:
                return choice + body
    return bytes(atheris.Mutate(data, max_size))


def _check(data: bytes) -> None:
    if len(data) < 2:
        return
    chosen, body = data[0] + 256 * data[1], data[2:]
    if chosen >= 64_000:
        check_error(_FAILURES[chosen % len(_FAILURES)], body)
    else:
        operation, status = _PLACES[chosen % len(_PLACES)]
        check_answer(_READERS, operation, status, body)


def _write_corpus(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    names = [(operation.operation_id, status) for operation, status in _PLACES]
    for entry in INDEX:
        body = json.dumps(sample(entry), separators=(",", ":")).encode()
        of_operation = [i for i, (name, _) in enumerate(names) if name == entry["operation"]]
        for chosen in of_operation or [64_000 + len(body) % 256]:
            seed = bytes((chosen % 256, chosen // 256)) + body
            (folder / f"{entry['file']}-{chosen}").write_bytes(seed)


if __name__ == "__main__":
    if not Path(sys.argv[1]).is_file():
        _write_corpus(Path(sys.argv[1]))
    atheris.Setup(sys.argv, _check, custom_mutator=_mutated)
    atheris.Fuzz()
