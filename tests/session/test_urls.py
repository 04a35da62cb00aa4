"""The URL that arrives is the one that was meant, whatever values it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import xmatters_client.api
from tests.session.service import Answer, Service, running_service
from xmatters import XMSession, errors
from xmatters.freehand import free_request
from xmatters.saving import new_file, target_path
from xmatters_client.errors import InvalidRequestError
from xmatters_client.files import File, Multipart
from xmatters_client.operation import Operation
from xmatters_client.types import UNSET

HOSTILE = [
    "..", ".", "", " ", " .. ", "%2e%2e", "%2E.", "../..", "..\\..", "a/b", "a%2Fb", "a\\b",
    "a?b=c", "a#b", "a;b", "a&b=c", "a+b", "a b", "a%00b", "%", "%zz", "a\x00b", "a\r\nX-Evil: 1",
    "a\tb", "\x7f", "\u2028", "\u202e", "é", "e\u0301", "\ufb01", "//evil.example.org", "@evil",
    "https://evil.example.org/", "\ud800", "a\udfffb", "\U0001d54f", "a" * 5000, "{personId}",
    "\uff0e\uff0e", "\uff0f",
]  # fmt: skip
"""What tries to escape; the last ones only look like dots and slashes (Unicode)."""


def operations() -> Iterator[Operation]:
    for package in iter_modules(xmatters_client.api.__path__, "xmatters_client.api."):
        for each in iter_modules(import_module(package.name).__path__, f"{package.name}."):
            yield import_module(each.name).OPERATION


READING = [each for each in operations() if each.body_type is None]
VALUES = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=30),
    st.text(alphabet="./\\%2eEfF?#&=+;@: \r\n\x00", max_size=12),
)


@pytest.fixture(scope="module")
def listener() -> Iterator[tuple[Service, XMSession]]:
    with running_service() as service, XMSession(service.url, max_retries=0) as session:
        session.set_authentication("mary", "hush")
        service.reply = lambda _: Answer({}, 418)
        yield service, session


@settings(derandomize=True, deadline=None, max_examples=150)
@given(data=st.data())
def test_what_arrives_is_what_was_meant(
    listener: tuple[Service, XMSession], data: st.DataObject
) -> None:
    service, session = listener
    operation = data.draw(st.sampled_from(READING))
    path: dict[str, Any] = {
        each.python_name: data.draw(VALUES) for each in operation.path_parameters
    }
    texts = [
        each
        for each in operation.query_parameters
        if each.type_name == "string"
        and not each.is_list
        and (each.required or data.draw(st.booleans()))
    ]
    query = {each.name: data.draw(VALUES) for each in texts}
    service.arrived.clear()
    try:
        session.call(operation, query, body=UNSET, **path)
    except errors.ParameterError:
        # Refused before anything was sent.
        assert service.arrived == []
        return
    except errors.ApiError:
        pass
    (arrived,) = service.arrived
    assert arrived.method == operation.method
    assert arrived.target.isascii()
    assert arrived.target.isprintable()
    parts = arrived.path.split("/")
    meant = operation.path.split("/")
    assert len(parts) == len(meant)
    names = {f"{{{each.name}}}": each.python_name for each in operation.path_parameters}
    for part, template in zip(parts, meant, strict=True):
        assert part not in (".", "..")
        assert unquote(part) == (path[names[template]] if template in names else template)
    sent = parse_qsl(urlsplit(arrived.target).query, keep_blank_values=True)
    assert sorted(sent) == sorted(query.items())


@pytest.mark.parametrize("value", HOSTILE)
def test_each_operation_encodes_or_refuses(value: str) -> None:
    """Without a server, so that it can be done for all of them."""
    for operation in operations():
        path = {each.python_name: value for each in operation.path_parameters}
        if not path:
            continue
        required = {each.python_name: "1" for each in operation.query_parameters if each.required}
        bodyless = operation._replace(body_type=None)
        try:
            target = bodyless.build_request(path, required, UNSET).target
        except InvalidRequestError:
            continue
        parts, meant = urlsplit(target).path.split("/"), operation.path.split("/")
        assert len(parts) == len(meant)
        for part, template in zip(parts, meant, strict=True):
            assert unquote(part) == (value if "{" in template else template)
            assert not {".", ".."} & {part, unquote(part).strip()}


@settings(derandomize=True, deadline=None, max_examples=200)
@given(path=VALUES, value=VALUES)
def test_request_of_ones_own_stays_on_its_host(path: str, value: str) -> None:
    try:
        _, request = free_request("GET", f"/{path}", {"a": value}, UNSET, None, None, None)
    except errors.ParameterError:
        return
    assert request.target.startswith("/api/")
    assert request.target.isascii()
    assert request.target.isprintable()
    segments = unquote(urlsplit(f"https://host{request.target}").path).split("/")
    assert not {".", ".."} & set(segments)
    assert parse_qsl(urlsplit(request.target).query, keep_blank_values=True)[-1] == ("a", value)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(name=VALUES, value=VALUES)
def test_header_of_ones_own_stays_one_header(name: str, value: str) -> None:
    headers = {name: value}
    try:
        _, request = free_request("GET", "/people", None, UNSET, None, headers, None)
    except errors.ParameterError:
        return
    assert all(
        each.isascii() and each.isprintable() for pair in request.headers.items() for each in pair
    )


@settings(derandomize=True, deadline=None, max_examples=200)
@given(name=VALUES, media_type=VALUES, field=VALUES)
def test_name_of_a_file_stays_in_its_quotes(name: str, media_type: str, field: str) -> None:
    try:
        form = Multipart({field: File(b"content", name, media_type), "text": "value"})
    except InvalidRequestError:
        return
    lines = b"".join(form).decode().split("\r\n")
    boundary = lines[0]
    assert len(lines) == 11
    assert lines[1].count('"') == 4
    assert lines[4:6] == ["content", boundary]
    assert lines.count(boundary) == 2


WINDOWS = ["CON", "con.txt", "NUL", "aux.json", "COM1", "LPT9.log", "a.", "a ", "a:b", "a<b", "a|b"]


@settings(derandomize=True, deadline=None, max_examples=300)
@given(name=VALUES | st.sampled_from(WINDOWS))
def test_file_of_the_service_stays_in_the_folder(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    try:
        target = target_path(folder, name, overwrite=True)
    except errors.ParameterError:
        return
    assert target.parent == folder
    assert target.name == name
    assert target.resolve() == (folder.resolve() / name)


@pytest.mark.parametrize("name", WINDOWS)
def test_name_that_windows_reserves_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(errors.ParameterError, match="cannot be the name of a file"):
        target_path(tmp_path, name, overwrite=False)


def test_link_that_waits_in_the_folder_is_not_followed(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "folder"
    folder.mkdir()
    outside.write_bytes(b"precious")
    for link, target in (("a", outside), ("b", tmp_path / "missing")):
        (folder / link).symlink_to(target)
        with pytest.raises(errors.ParameterError, match="exists"):
            target_path(folder, link, overwrite=False)
    saved: Any = target_path(folder, "a", overwrite=True)
    with new_file(saved, overwrite=True) as file:
        file.write(b"new")
    assert outside.read_bytes() == b"precious"
    assert not saved.is_symlink()
