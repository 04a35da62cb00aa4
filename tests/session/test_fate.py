"""What an error says of a request that may have been carried out leads somewhere."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.client.specification import described_operations, operation_of
from xmatters import XMSession
from xmatters.fate import _HARMLESS as HARMLESS
from xmatters.fate import LOOKS
from xmatters.objects.events import Event


def test_all_that_is_not_repeated_is_told_of() -> None:
    found = [operation_of(each["operationId"]) for each in described_operations()]
    once = {each.operation_id for each in found if each.idempotent is not True}
    assert once == {*LOOKS, *HARMLESS}


@pytest.mark.parametrize("where", sorted(set(LOOKS.values())))
def test_where_to_look_exists(where: str) -> None:
    found = re.fullmatch(r"(\w+)\(\) of (?:(\w+)\(\)|the event)", where)
    assert found is not None
    method, endpoint = found.groups()
    with XMSession("acme") as session:
        holder: Any = getattr(session, endpoint)() if endpoint else Event
        assert callable(getattr(holder, method))
