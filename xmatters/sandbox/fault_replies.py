"""Answers that are not as they should be."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import email.utils
import math
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from .calls import Call, Handler, Reply
from .drift import Drift
from .errors import ApiError
from .faults import Fault
from .jsontypes import Object, is_list, is_object
from .specification import Specification

UNKNOWN_FIELD: Final = "fieldOfAnotherVersion"
"""The name of the fields that no specification knows."""

UNKNOWN_VALUE: Final = "VALUE_OF_ANOTHER_VERSION"
"""The value that no enumeration has."""

UNKNOWN_KIND: Final = "KIND_OF_ANOTHER_VERSION"
"""The kind of object that no specification knows."""

_HTML: Final = "text/html;charset=utf-8"
_PAGE: Final = (
    "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"
)


def reply_of(fault: Fault) -> Reply:
    """Return the answer that a fault gives in place of the proper one."""
    headers = {**fault.headers, **_retry_after(fault)}
    if fault.kind == "html":
        page = _PAGE.format(f"{fault.status} The gateway is out of order")
        return Reply(fault.status, page.encode(), headers, _HTML)
    status = int(fault.kind)
    if fault.body is None:
        return Reply(status, ApiError(status, "A scripted fault").body(), headers)
    if isinstance(fault.body, str):
        return Reply(status, fault.body.encode(), headers, _HTML)
    return Reply(status, fault.body, headers)


def answer(
    call: Call, handler: Handler, faults: Iterable[Fault], drifts: dict[str, Drift]
) -> Reply:
    """Answer a call, and let faults happen to the answer.

    Args:
        call: The call.
        handler: Its rule.
        faults: What happens to the answer; others are ignored.
        drifts: How lists are shifted, by their paths; is changed where they shift.
    """
    by_kind = {fault.kind: fault for fault in faults}
    path = call.raw_path.rstrip("/")
    if "page-insert" in by_kind or "page-remove" in by_kind:
        drifts[path] = _drifted(drifts.get(path, Drift()), by_kind)
    if path in drifts:
        call = dataclasses.replace(call, drift=drifts[path])
    reply = handler(call)
    if not by_kind or reply.status >= 300 or not isinstance(reply.body, dict | list):
        return reply
    # Some parts of it may be the world's own.
    body = copy.deepcopy(reply.body)
    if is_object(body) and is_list(body.get("data")) and "offset" in call.query:
        _mislead(call, handler, body, by_kind)
    schema = call.operation.reply_schemas.get(str(reply.status), {}).get("application/json")
    if schema is not None:
        _Estrangement(call.specification, by_kind).of(schema, body)
    return dataclasses.replace(reply, body=body)


def _drifted(drift: Drift, by_kind: Mapping[str, Fault]) -> Drift:
    inserted, removed = drift.inserted + ("page-insert" in by_kind), drift.removed
    if "page-remove" not in by_kind:
        return Drift(inserted, removed)
    # What was inserted is the first to go.
    return Drift(inserted - 1, removed) if inserted else Drift(0, removed + 1)


def _mislead(call: Call, handler: Handler, page: Object, by_kind: Mapping[str, Fault]) -> None:
    """Let a page be wrong about itself or its neighbours."""
    offset, limit = call.query["offset"], call.query["limit"]
    if "page-repeat" in by_kind:
        earlier = dataclasses.replace(call, query={**call.query, "offset": max(0, offset - limit)})
        repeated = handler(earlier).body
        if is_object(repeated):
            page["data"], page["count"] = repeated["data"], repeated["count"]
    if fault := by_kind.get("wrong-total"):
        page["total"] = max(0, page["total"] + fault.by)
    if "link-back" in by_kind:
        page["links"]["next"] = _link(call, 0)
    if fault := by_kind.get("link-elsewhere"):
        page["links"]["next"] = fault.to + _link(call, offset + limit)


def _link(call: Call, offset: int) -> str:
    asked = [pair for pair in parse_qsl(call.raw_query) if pair[0] not in ("offset", "limit")]
    query = urlencode([*asked, ("offset", offset), ("limit", call.query["limit"])])
    return f"{call.raw_path}?{query}"


class _Estrangement:
    """Makes answers those of a version that nobody knows yet, wherever the schemas allow it."""

    def __init__(self, specification: Specification, by_kind: Mapping[str, Fault]) -> None:
        self._specification = specification
        self._adds_fields = "unknown-field" in by_kind
        self._value = by_kind.get("unknown-value")
        self._changes_kinds = "unknown-kind" in by_kind
        self._does_anything = self._adds_fields or self._value or self._changes_kinds

    def of(self, schema: Object, value: Any) -> None:
        """Change a value that has this schema, in place."""
        if not self._does_anything:
            return
        schema = self._specification.resolve(schema)
        if is_list(value):
            for each in value:
                self.of(schema.get("items", {}), each)
        elif is_object(value):
            self._of_object(schema, value)

    def _of_object(self, schema: Object, value: Object) -> None:
        discriminator: Object = schema.get("discriminator", {})
        telling = discriminator.get("propertyName", "")
        kind = discriminator.get("mapping", {}).get(value.get(telling))
        described = {"$ref": kind} if kind else schema
        fields = self._specification.fields_of(described)
        for name, each in list(value.items()):
            field = fields.get(name, {})
            self.of(field, each)
            if name != telling and self._is_replaced(name):
                value[name] = self._replaced(field, each)
        if telling in value and self._changes_kinds:
            value[telling] = UNKNOWN_KIND
        # Where any name may be a key, a new one is no unknown field.
        if self._adds_fields and fields and not _is_map(self._specification.resolve(described)):
            value[UNKNOWN_FIELD] = {"note": "No specification knows this field"}

    def _is_replaced(self, name: str) -> bool:
        return self._value is not None and self._value.field in (None, name)

    def _replaced(self, schema: Object, value: Any) -> Any:
        schema = self._specification.resolve(schema)
        if is_list(value):
            return [self._replaced(schema.get("items", {}), each) for each in value]
        return UNKNOWN_VALUE if isinstance(value, str) and "enum" in schema else value


def _is_map(schema: Object) -> bool:
    return bool(schema.get("additionalProperties"))


def _retry_after(fault: Fault) -> Mapping[str, str]:
    if fault.retry_after is not None:
        return {"retry-after": str(fault.retry_after)}
    if fault.retry_after_date is not None:
        # A date has no fractions, and must not lie closer than was asked for.
        now = math.ceil(datetime.datetime.now(datetime.UTC).timestamp())
        return {"retry-after": email.utils.formatdate(now + fault.retry_after_date, usegmt=True)}
    return {}
