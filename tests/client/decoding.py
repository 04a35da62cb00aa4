"""What must hold for any answer: it becomes objects that give it back, or a `DecodeError`."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterable, Iterator
from typing import Any, Final
from unittest.mock import patch

import xmatters.aio.objects
import xmatters.objects
from xmatters.errors import status_error_class
from xmatters_client import wire
from xmatters_client.errors import DecodeError
from xmatters_client.modeling import ModelRegistry, PageModel, ReplyModel
from xmatters_client.operation import Operation
from xmatters_client.wire import is_list, is_mapping

_PICKLED: Final = 60
"""Up to this depth replies can be pickled, copied and compared; the deepest sample has 9."""

_WRITTEN: Final = 200
"""Nested deeper than this, `json.dumps` may refuse, so nothing is compared as text."""


class Readers:
    """Reads answers in each way that there is: with msgspec and without, in each kind of session.

    The registries are kept, as those of a session are: what an answer teaches them must not
    harm the next.
    """

    def __init__(self) -> None:
        overrides = (None, xmatters.objects.OBJECTS, xmatters.aio.objects.OBJECTS)
        self._registries = [ModelRegistry(each) for each in overrides]
        self._plain = ModelRegistry()

    def read(self, operation: Operation, status: int, content: bytes) -> Iterator[Any]:
        """Read an answer in each way: objects, or the error."""
        with patch.object(wire, "_fast_decoder", lambda: None):
            yield _outcome(operation, status, content, self._plain)
        for registry in self._registries:
            # The second time it is read by structures, as far as it can be.
            yield _outcome(operation, status, content, registry)
            yield _outcome(operation, status, content, registry)


def _outcome(operation: Operation, status: int, content: bytes, registry: ModelRegistry) -> Any:
    try:
        return operation.parse_reply(status, {}, content, registry)
    except DecodeError as error:
        return error


def check_answer(readers: Readers, operation: Operation, status: int, content: bytes) -> bool:
    """Check an answer read in each way; tell whether it was readable.

    Raises:
        AssertionError: Something does not hold.
    """
    expected = _expected(content)
    depth = _depth(expected)
    came = text_of(expected) if depth <= _WRITTEN else None
    is_readable = False
    for found in readers.read(operation, status, content):
        if isinstance(found, DecodeError):
            assert found.operation_id == operation.operation_id
            assert found.path.startswith("$")
            assert len(str(found)) < 500
            is_right = expected is not None and is_list(expected) == _is_list(operation, status)
            if is_right and (is_list(expected) or is_mapping(expected)):
                assert depth > _WRITTEN, f"it should be readable: {found}"
            continue
        is_readable = True
        given = [each.to_dict() if isinstance(each, ReplyModel) else each for each in _each(found)]
        assert _depth(given) == _depth(expected) + (not is_list(expected))
        if came is not None:
            assert text_of(given if is_list(found) else given[0]) == came
        for model in _each(found):
            if isinstance(model, ReplyModel):
                try:
                    _check_use(model, is_exact="NaN" not in (came or ""))
                except RecursionError:
                    assert depth > _PICKLED
    return is_readable


def check_error(status: int, content: bytes) -> None:
    """Check that the answer to a request that failed becomes an error, whatever it holds."""
    kind = status_error_class(status)
    error = kind(status, operation="getPerson", method="GET", url="/people/1", content=content)
    assert str(error).startswith(str(status))
    assert isinstance(error.code, int)
    assert isinstance(error.message, str)
    assert repr(error)


def parts(value: Any) -> Iterator[ReplyModel]:
    """Read every attribute of an object and of those within it."""
    if is_list(value):
        for item in value:
            yield from parts(item)
    elif isinstance(value, ReplyModel):
        yield value
        for name in _attributes(type(value)):
            yield from parts(getattr(value, name))


def text_of(value: Any) -> str:
    """Return JSON that tells `1` from `1.0` and `true`, but not the order of fields."""
    return json.dumps(value, sort_keys=True)


_ATTRIBUTES: dict[type, tuple[str, ...]] = {}


def _attributes(kind: type[ReplyModel]) -> tuple[str, ...]:
    if kind not in _ATTRIBUTES:
        public = (name for name in dir(kind) if not name.startswith("_"))
        fields = {item.python_name for item in kind.FIELDS} | {"additional_properties"}
        _ATTRIBUTES[kind] = tuple(
            name for name in public if name in fields or isinstance(getattr(kind, name), property)
        )
    return _ATTRIBUTES[kind]


def _check_use(model: ReplyModel, *, is_exact: bool) -> None:
    twin = pickle.loads(pickle.dumps(model))
    assert not is_exact or twin == model == copy.deepcopy(model)
    for part in parts(model):
        assert repr(part).startswith(f"{type(part).__name__}(")
        if isinstance(part, PageModel):
            assert len(part) == len(list(part))


def _each(found: Any) -> Iterable[Any]:
    return found if is_list(found) else [found]


def _is_list(operation: Operation, status: int) -> bool:
    return (operation.replies[status] or "").endswith("[]")


def _expected(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None


def _depth(value: Any) -> int:
    depth, level = 0, [value]
    while level := [each for each in level if is_list(each) or is_mapping(each)]:
        depth += 1
        level = [inner for each in level for inner in (each.values() if is_mapping(each) else each)]
    return depth
