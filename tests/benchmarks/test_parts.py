"""Parts of the benchmarks that work something out, and workers that measure requests."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from benchmarks.imports import _Counted
from benchmarks.magnified import magnified
from benchmarks.payloads import encoded, page, person
from benchmarks.processes import ROOT, Worker
from benchmarks.profiles import _by_layer

BUNDLED = ROOT / "generated" / "xmatters_client" / "openapi.json"


def schemas_named_in(part: Any) -> set[str]:
    return set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(part)))


def test_a_specification_three_times_as_large_shares_no_schemas() -> None:
    document = json.loads(BUNDLED.read_text("utf-8"))

    large = magnified(document, 3)

    schemas = large["components"]["schemas"]
    assert len(schemas) == 3 * len(document["components"]["schemas"])
    assert len(large["paths"]) == 3 * len(document["paths"])
    operations = [each["operationId"] for item in large["paths"].values() for each in item.values()]
    assert len(set(operations)) == len(operations)
    assert schemas_named_in(large) <= set(schemas)
    for copy in ("Copy2", "Copy3"):
        own = {name for name in schemas if name.endswith(copy)}
        parts = [schemas[name] for name in own]
        parts += [
            item for path, item in large["paths"].items() if path.startswith(f"/{copy.lower()}/")
        ]
        assert schemas_named_in(parts) <= own
    assert magnified(document, 1) == document


def test_samples_belong_to_their_innermost_layer() -> None:
    found = _by_layer(
        "<module> (/w/profiled.py);get (/p/xmatters/transport.py);send (/p/httpx/_client.py) 3\n"
        "get (/p/xmatters/transport.py);loads (/p/json/decoder.py);__new__ (/p/enum.py) 2\n"
        "parse (/p/xmatters_client/operation.py);_Reader.read (/p/xmatters_client/structs.py) 4\n"
        "parse (/p/xmatters_client/operation.py);decode (/p/xmatters_client/models/a.py) 5\n"
        "get (/p/xmatters/transport.py);_find_and_load (<frozen importlib._bootstrap>) 7\n"
        "read (/p/httpcore/_sync/http11.py) 1\n"
        "read (/p/httpcore/_backends/sync.py) 6\n"
        "<module> (/w/profiled.py) 1\n"
        " 9\n"
    )

    assert found == Counter(
        {
            "httpx": 3,
            "JSON (json)": 2,
            "JSON (msgspec)": 4,
            "making objects": 5,
            "httpcore and h11": 1,
            "sockets": 6,
            "the rest": 1,
        }
    )


def test_imports_are_counted_by_package() -> None:
    found = _Counted(Counter(), Counter())
    for line in (
        "import time: self [us] | cumulative | imported package",
        "import time:       310 |       1200 |   httpx._client",
        "import time:        90 |       1290 | httpx",
        "import time:        40 |         40 |     _json",
        "import time:        60 |         60 |     json.decoder",
        "import time:         5 |          5 |     xmatters",
    ):
        found.add(line)

    assert found.microseconds == {"httpx": 400, "the standard library": 100, "xmatters": 5}
    assert found.modules == {"httpx": 2, "the standard library": 2, "xmatters": 1}


@pytest.mark.parametrize(
    ("script", "arguments", "ways"),
    [
        ("one_person.py", [], ["raw-prebuilt", "our-client", "our-session"]),
        ("one_person.py", [], ["raw-post", "our-client-post", "our-session-post"]),
        ("one_person.py", [], ["raw-list", "our-list", "our-session-list"]),
        ("one_person.py", [], ["raw-creation", "our-creation", "our-session-creation"]),
        ("one_person_async.py", [], ["raw-get", "our-client", "our-session"]),
        ("get_page.py", ["3"], ["raw-get", "our-session", "our-async-session"]),
    ],
)
def test_a_worker_requests_in_each_way(
    script: str, arguments: list[str], ways: list[str], tmp_path: Path
) -> None:
    one = encoded(person(random.Random(1), 0))
    (tmp_path / "body.json").write_bytes(page("persons", 3).content if arguments else one)

    with (
        Worker("serve.py", str(tmp_path / "body.json")) as server,
        Worker(script, str(server.hello["port"]), *arguments, *ways) as worker,
    ):
        found = worker.ask(times=2)

    assert {name: len(seconds) for name, seconds in found.items()} == dict.fromkeys(ways, 2)


def test_both_versions_of_http_do_the_same_work(tmp_path: Path) -> None:
    (tmp_path / "person.json").write_bytes(encoded(person(random.Random(1), 0)))
    (tmp_path / "page.json").write_bytes(page("persons", 3).content)

    with (
        Worker("serve_http2.py", str(tmp_path)) as server,
        Worker("http_versions.py", str(server.hello["port"]), str(tmp_path), "4") as worker,
    ):
        for work in ("person", "page", "together", "first"):
            found = worker.ask(work=work)
            assert found.keys() == {"1.1", "2"}
            assert all(each["seconds"] > 0 for each in found.values())
